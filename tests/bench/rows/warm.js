// Goes through the product once without measuring, so that no row pays for a cold browser; tells which version it is.
import { PRODUCT } from "../support/selectors.js";
import { pause, session } from "../support/session.js";

export async function warm({ browser, product }) {
  const one = await session(browser, product, { find: PRODUCT });
  await one.open("", { visit: true });
  await one.times("done");
  await pause(700);
  const stored = await one.page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith("pentad.plan."))?.[1]);
  await one.close();
  return stored ? JSON.parse(stored).written_by : "";
}
