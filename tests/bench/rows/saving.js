// One save of a plan of 20 kB, on the main thread of this machine as it is.
import { PRODUCT, addressOf } from "../support/selectors.js";
import { pause, session } from "../support/session.js";
import { common, shelf } from "../support/plans.js";
import { quantile } from "../support/statistics.js";

export async function saving({ browser, product, size, say }) {
  say("saves");
  const plan = common();
  const { start, ...find } = PRODUCT;
  const one = await session(browser, product, { find, store: shelf(plan) });
  await one.open(addressOf(plan, "direction/goal"));
  await one.page.locator(find.answer).waitFor();
  await one.settled();
  await one.page.evaluate(() => window.bench.watchSaves("pentad.plan."));
  await one.page.locator(find.field).focus();
  for (let save = 0; save < size.saves; save += 1) {
    await one.page.keyboard.press("a");
    await pause(360);
  }
  const saves = await one.page.evaluate(() => window.bench.saves);
  await one.close();
  const row = (id, what, share, goal) => ({ id, what, value: saves.length ? quantile(saves, share) : null, low: null, high: null, n: saves.length, unit: "ms", goal, samples: saves });
  return [row("save-median", "one save of a 20 kB plan, main thread: median", 0.5, 1), row("save-slowest", "   99 of 100 are quicker than", 0.99, 5)];
}
