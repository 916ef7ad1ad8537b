// A key press, from the press to the end of the next frame: against the hand-written twin, with an empty and with the
// largest plan; and with a full store against one that holds nothing else.
import { PRODUCT, TWIN, addressOf } from "../support/selectors.js";
import { SLOWER, pause, session } from "../support/session.js";
import { empty, largest, others, shelf } from "../support/plans.js";
import { TYPICAL, quantile, ratio } from "../support/statistics.js";
import { alternately } from "../support/rounds.js";
import { KINDS, traced } from "../support/trace.js";

const LETTERS = "social media strategies are decided in steps ";
/** Characters of localStorage that other plans take; it holds 5.2 million in all. */
const FULL = 4.5e6;
/** The pause between two keys, in milliseconds; it varies, so that saves fall on any of them. */
const PAUSE = [100, 180];

export async function keys({ browser, product, twin, size, say, traces }) {
  const rows = [];
  const pages = (plan) => ({
    product: { server: product, find: PRODUCT, store: shelf(plan), address: addressOf(plan, "direction/goal") },
    twin: { server: twin, find: TWIN, store: [{ name: "twin.plan", value: JSON.stringify(plan) }], address: "" },
  });
  const plain = await compare(browser, pages(empty()), size.keys, (round) => say(`keys in an empty plan, ${round}`), `${traces}/key-empty`);
  const large = await compare(browser, pages(largest()), size.largeKeys, (round) => say(`keys in the largest plan, ${round}`), `${traces}/key-largest`);
  rows.push(
    row("key-empty", "key to end of next frame against the twin, CPU ÷ 4: empty plan", plain, "frame", 1.5),
    row("key-largest", "   20 indicators and 50 risks", large, "frame", 1.5),
    row("work-empty", "   all the main thread does for a key, in processor time: empty plan", plain, "work"),
    row("work-largest", "   the same: 20 indicators and 50 risks", large, "work"),
    row("input-empty", "input handler alone, empty plan", plain, "handler", 2.5),
    row("input-largest", "   20 indicators and 50 risks", large, "handler"),
    ...kinds("empty", "where a key's time goes, by one trace a session, empty plan", plain),
    ...kinds("largest", "   20 indicators and 50 risks", large),
  );
  const { product: alone } = pages(empty());
  const crowd = { ...alone, store: [...alone.store, ...others(FULL)] };
  const stores = await compare(browser, { product: crowd, twin: alone }, size.storeKeys, (round) => say(`keys beside 4.5 MB of other plans, ${round}`));
  rows.push(
    row("key-full-store", "the same key with 4.5 MB of other plans stored, against a store without", stores, "frame", 1.1),
    row("work-full-store", "   all the main thread does for it, in processor time", stores, "work"),
  );
  return rows;
}

function row(id, what, rounds, part, goal) {
  const typical = (keys) => quantile(keys.map((key) => key[part]), TYPICAL);
  const pairs = rounds.map(({ product, twin }) => [typical(product), typical(twin)]);
  const samples = rounds.map(({ product, twin }) => [product, twin].map((keys) => keys.map((key) => round(key[part]))));
  return { id, what, ...ratio(pairs), unit: "×", goal, pairs, samples };
}

/** How the time of a key divides into script, style and layout, and paint, against the twin. */
function kinds(id, what, rounds) {
  const said = { script: "script", layout: "style and layout", paint: "paint" };
  return Object.keys(KINDS).map((kind) => {
    const pairs = rounds.map(({ traces }) => [traces.product[kind], traces.twin[kind]]).filter((pair) => pair.every((time) => time > 0));
    const times = rounds.map(({ traces }) => [round(traces.product[kind]), round(traces.twin[kind])]);
    return { id: `trace-${id}-${kind}`, what: `${what}: ${said[kind]}`, ...ratio(pairs), unit: "×", pairs, samples: times };
  });
}

const round = (time) => Math.round(time * 1000) / 1000;

/** Opens both sides anew in each round, and types into them by turns. */
async function compare(browser, sides, { rounds, blocks, keys }, say, traces) {
  const found = [];
  for (let at = 0; at < rounds; at += 1) {
    say(`${at + 1} of ${rounds}`);
    const pages = await Promise.all(Object.entries(sides).map(async ([name, side]) => [name, await ready(browser, side)]));
    const open = Object.fromEntries(pages);
    const taken = { product: [], twin: [] };
    for (let block = 0; block < blocks; block += 1) {
      await alternately(at + block, open, async (one, name) => taken[name].push(...(await type(one, keys))));
    }
    if (traces) {
      taken.traces = await alternately(at, open, async (one, name) => {
        const times = await traced(browser, one.page, `${traces}-${name}-${at + 1}.json`, () => type(one, keys));
        return Object.fromEntries(Object.entries(times).map(([kind, time]) => [kind, time / keys]));
      });
    }
    for (const one of Object.values(open)) await one.close();
    found.push(taken);
  }
  return found;
}

/** A page at rest, the cursor in the field, the first keys behind it. */
async function ready(browser, { server, find, store, address }) {
  const one = await session(browser, server, { find: { ...find, start: undefined }, store });
  await one.open(address);
  await one.page.locator(find.answer).waitFor();
  await one.settled();
  await type(one, 3);
  return one;
}

/** Types some keys; gives the times of each, and the processor time of the page's main thread for all of them. */
async function type(one, count) {
  await one.page.bringToFront();
  await one.page.locator(one.find.field).focus();
  const before = await one.page.evaluate(() => window.bench.keys.length);
  await one.slow(SLOWER);
  const busy = await one.busy();
  for (let at = before; at < before + count; at += 1) {
    const letter = LETTERS[at % LETTERS.length];
    await one.page.keyboard.press(letter === " " ? "Space" : letter);
    await pause(PAUSE[0] + Math.random() * (PAUSE[1] - PAUSE[0]));
  }
  const work = (await one.busy()) - busy;
  await one.page.evaluate((count) => window.bench.keysTaken(count), before + count);
  await one.slow(1);
  const keys = await one.page.evaluate((before) => window.bench.keys.slice(before), before);
  return keys.map((key) => ({ ...key, work: work / count }));
}
