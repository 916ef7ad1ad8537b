// A first visit on slow 4G with a slow processor, against the static page; and the second start without a network.
import { PRODUCT, STATIC } from "../support/selectors.js";
import { SLOWER, pause, session } from "../support/session.js";
import { estimate, ratio } from "../support/statistics.js";
import { alternately } from "../support/rounds.js";

const SLOW = { network: true, cpu: SLOWER };

export async function visits({ browser, product, still, size, say }) {
  const sites = { product: [product, PRODUCT], still: [still, STATIC] };
  const found = { paint: [], answer: [], again: [], typed: [], shown: [], asked: [] };
  for (let round = 0; round < size.visits; round += 1) {
    say(`first visit ${round + 1} of ${size.visits}`);
    const paints = await alternately(round, sites, (site) => paint(browser, ...site));
    found.paint.push([paints.product, paints.still]);
    const visits = await alternately(round, sites, (site) => visit(browser, ...site));
    const { first, second, asked } = visits.product;
    found.answer.push([first.answer, visits.still.first.answer]);
    found.shown.push([first.start, visits.still.first.start]);
    found.again.push([second.answer, first.answer]);
    found.typed.push(first.typed);
    found.asked.push(asked);
  }
  return found;
}

/** The largest paint; nothing is touched, for a touch ends the watching. */
async function paint(browser, site, find) {
  const one = await session(browser, site, { find, workers: true });
  await one.open("", SLOW);
  await one.times("start");
  await one.settled();
  const time = await one.page.evaluate(() => window.bench.paint);
  await one.close();
  return time;
}

/** Clicks as soon as there is something to click, types as soon as there is something to type in, comes again offline. */
async function visit(browser, site, find) {
  const one = await session(browser, site, { find, workers: true });
  await one.open("", { ...SLOW, visit: true });
  const first = await one.times("done");
  const asked = await one.askedFor(first.answer);
  let second;
  if (find.offline) {
    await one.slow(1);
    await one.page.locator(find.offline).waitFor({ state: "attached" });
    // Past the save that waits: the second start meets the same empty shelf as the first.
    await pause(700);
    await one.page.evaluate(() => localStorage.clear());
    await one.page.close();
    await one.context.setOffline(true);
    await one.open("", { cpu: SLOWER, visit: true });
    second = await one.times("done");
  }
  await one.close();
  return { first, second, asked };
}

export function visitRows(found) {
  const times = found.typed;
  return [
    { id: "largest-paint", what: "largest paint, slow 4G, CPU ÷ 4, against a static page", ...ratio(found.paint), unit: "×", goal: 1.3, samples: found.paint },
    { id: "start-answers", what: "“Start a plan” answers, same", ...ratio(found.answer), unit: "×", goal: 1.5, samples: found.answer },
    { id: "start-shown", what: "   its button is on screen, same", ...ratio(found.shown), unit: "×", samples: found.shown },
    { id: "first-typed", what: "   until the first control of the step takes text", ...estimate(times), unit: "ms", samples: times },
    { id: "second-start", what: "second start, offline, against the first: until “Start a plan” answers", ...ratio(found.again), unit: "×", goal: 0.35, samples: found.again },
  ];
}
