// One trace a session: where the main thread of the page spends its time.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** What the browser writes down. */
const CATEGORIES = ["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "__metadata"];

/** What the page that is traced says of itself: other pages are open in the same browser. */
const MARK = "bench-traced";

/** The kinds of work, and the events they are known by; what is in none of them is "other". */
export const KINDS = {
  script: /^(EvaluateScript|FunctionCall|EventDispatch|TimerFire|FireIdleCallback|FireAnimationFrame|RunMicrotasks|v8\..*|V8\..*|.*GC.*)$/,
  layout: /^(UpdateLayoutTree|RecalculateStyles|Layout|InvalidateLayout|ScheduleStyleRecalculation)$/,
  paint: /^(PrePaint|Paint|PaintImage|Layerize|Commit|UpdateLayer|UpdateLayerTree|CompositeLayers)$/,
};

/** Does some work on a page while the browser writes a trace into `file`; gives the milliseconds of each kind. */
export async function traced(browser, page, file, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await work();
  const trace = await browser.stopTracing();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, trace);
  return spent(JSON.parse(trace).traceEvents);
}

/** The milliseconds of each kind on the main thread of the traced page, what is done within other work counted once. */
export function spent(events) {
  const { pid, tid } = events.find((event) => event.name === MARK) ?? {};
  const main = events.filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid);
  const times = Object.fromEntries([...Object.keys(KINDS), "other"].map((kind) => [kind, 0]));
  const open = [];
  const close = (until) => {
    while (open.length > 0 && open.at(-1).end <= until) {
      const { kind, own } = open.pop();
      times[kind] += own / 1000;
    }
  };
  for (const { name, ts, dur = 0 } of main.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
    close(ts);
    const around = open.at(-1);
    if (around) around.own -= dur;
    // What no kind knows belongs to the work around it.
    open.push({ kind: kindOf(name) ?? around?.kind ?? "other", own: dur, end: ts + dur });
  }
  close(Infinity);
  return times;
}

const kindOf = (name) => Object.keys(KINDS).find((kind) => KINDS[kind].test(name));
