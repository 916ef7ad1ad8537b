// Opening the largest step from the overview, and leaving it for another one; in milliseconds, CPU ÷ 4.
import { PRODUCT, addressOf, heading, linkTo } from "../support/selectors.js";
import { SLOWER, pause, session } from "../support/session.js";
import { largest, shelf } from "../support/plans.js";
import { KINDS, traced } from "../support/trace.js";
import { TYPICAL, estimate, quantile } from "../support/statistics.js";

const STEP = "direction";
const NEXT = "uniqueness";

export async function opening({ browser, product, size, say, traces }) {
  const found = [];
  for (let round = 0; round < size.openings.rounds; round += 1) {
    say(`opening the largest step, ${round + 1} of ${size.openings.rounds}`);
    found.push(await walks(browser, product, size.openings, `${traces}/opening-${round + 1}.json`));
  }
  const row = (id, what, samples, goal) => ({ id, what, ...estimate(samples.map((times) => quantile([times].flat(), TYPICAL))), unit: "ms", goal, samples });
  const each = (part) => found.map(({ walks }) => walks.map((walk) => walk[part]));
  const kind = { script: "script", layout: "style and layout", paint: "paint" };
  const byTrace = Object.keys(KINDS).map((name) =>
    row(`trace-open-${name}`, `   where the time of opening and leaving it goes, by one trace a session: ${kind[name]}`, found.map(({ trace }) => Math.max(trace[name], 0.01))),
  );
  const rows = [
    row("open-control", "opening the largest step to the first control that answers, CPU ÷ 4", each("answers"), 100),
    row("open-heading", "   to its heading", each("painted")),
    row("open-work", "   all the main thread does until then, in processor time", each("work")),
    row("leave", "leaving it, to the heading of the next step", each("left"), 100),
    ...byTrace,
  ];
  if (!size.openings.unfolded) return rows;
  const unfolded = (part) => found.map((one) => one.unfolded[part]);
  return [
    ...rows,
    row("open-first", "   opening it for the first time since the program started", found.map(({ walks: [first] }) => first.answers)),
    row("open-unfolded", "   opening it with all rows unfolded", unfolded("answers")),
    row("leave-unfolded", "   leaving it with all rows unfolded", unfolded("left")),
  ];
}

/** Walks from the overview to the step and on to the next one; the last time, where asked, with all its rows unfolded. */
async function walks(browser, product, size, file) {
  const plan = largest();
  const { start, ...find } = PRODUCT;
  const one = await session(browser, product, { find, store: shelf(plan) });
  await one.open(addressOf(plan));
  await one.page.locator(find.overview).waitFor({ state: "attached" });
  await one.settled();
  const walks = [];
  for (let at = 0; at < size.walks; at += 1) walks.push(await walk(one, plan));
  const trace = await traced(browser, one.page, file, () => walk(one, plan));
  const unfolded = size.unfolded ? await unfoldedWalk(one, plan) : undefined;
  await one.close();
  return { walks, unfolded, trace };
}

async function unfoldedWalk(one, plan) {
  await go(one, addressOf(plan, STEP), one.find.answer);
  await one.page.evaluate((folded) => document.querySelectorAll(folded).forEach((row) => row.click()), one.find.folded);
  await pause(1000);
  await go(one, addressOf(plan), one.find.overview);
  return walk(one, plan);
}

async function walk(one, plan) {
  const follow = (step, control) =>
    one.page.evaluate(([link, heading, control]) => window.bench.follow(link, heading, control), [linkTo(step), heading(step), control]);
  await one.slow(SLOWER);
  const busy = await one.busy();
  const opened = await follow(STEP, one.find.control);
  const work = (await one.busy()) - busy;
  await pause(1000);
  const { painted: left } = await follow(NEXT);
  await one.slow(1);
  await go(one, addressOf(plan), one.find.overview);
  return { ...opened, work, left };
}

/** Goes to another page of the plan, without a measure. */
async function go(one, address, selector) {
  await one.page.evaluate((address) => (location.hash = address), address);
  await one.page.locator(selector).waitFor({ state: "attached" });
  await pause(700);
}
