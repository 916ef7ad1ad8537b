// Opening the largest step from the overview, and leaving it for another one; in milliseconds, CPU ÷ 4.
import { PRODUCT, addressOf, heading, linkTo } from "../support/selectors.js";
import { SLOWER, pause, session } from "../support/session.js";
import { largest, shelf } from "../support/plans.js";
import { estimate, median } from "../support/statistics.js";

const STEP = "direction";
const NEXT = "uniqueness";

export async function opening({ browser, product, size, say }) {
  const found = [];
  for (let round = 0; round < size.openings.rounds; round += 1) {
    say(`opening the largest step, ${round + 1} of ${size.openings.rounds}`);
    found.push(await walks(browser, product, size.openings.walks));
  }
  const all = (part) => found.map((walks) => walks.map((walk) => walk[part]));
  const row = (id, what, part, goal) => {
    const samples = all(part);
    return { id, what, ...estimate(samples.map(median)), unit: "ms", goal, samples };
  };
  const first = found.map(([walk]) => walk.answers);
  return [
    row("open-control", "opening the largest step to the first control that answers, CPU ÷ 4", "answers", 300),
    row("open-heading", "   to its heading", "painted"),
    { id: "open-first", what: "   the first time after the program has started", ...estimate(first), unit: "ms", samples: first },
    row("leave", "leaving it, to the heading of the next step", "left", 100),
  ];
}

async function walks(browser, product, count) {
  const plan = largest();
  const { start, ...find } = PRODUCT;
  const one = await session(browser, product, { find, store: shelf(plan) });
  await one.open(addressOf(plan));
  await one.page.locator(find.overview).waitFor({ state: "attached" });
  await one.settled();
  const walks = [];
  for (let walk = 0; walk < count; walk += 1) {
    const follow = (step, control) =>
      one.page.evaluate(([link, heading, control]) => window.bench.follow(link, heading, control), [linkTo(step), heading(step), control]);
    await one.slow(SLOWER);
    const opened = await follow(STEP, find.control);
    await pause(800);
    const { painted: left } = await follow(NEXT);
    walks.push({ ...opened, left });
    await one.slow(1);
    await one.page.evaluate((address) => (location.hash = address), addressOf(plan));
    await one.page.locator(find.overview).waitFor({ state: "attached" });
    await pause(700);
  }
  await one.close();
  return walks;
}
