// What every journey is written with: `test` and `expect` of Playwright, and these fixtures:
//   site     the running server; site.address, site.sent, site.stop(), site.start(), site.deploy()
//   watch    fails the journey on console errors, blocked content, foreign requests; watch.allow(/…/) lets one pass
//   context, page   watched; page.goto("./") opens the page of the site
//   profile  profile.launch(options) opens a browser that keeps its data on disk, profile.launch() again reopens it
//   offline(page)   waits until the page says that it works without a network
import { test as base, chromium } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchOptions } from "./chromium.js";
import { Site } from "./site.js";
import { Watch } from "./watch.js";

export { expect } from "@playwright/test";
export { barriers } from "./accessibility.js";
export { oneLine, print } from "./pdf.js";

export const test = base.extend({
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
  watch: [
    async ({ site }, use) => {
      const watch = new Watch(site);
      await use(watch);
      base.expect(watch.complaints, "the browser had nothing to complain of").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    await watch.attach(context);
    await use(context);
  },
  profile: async ({ watch, baseURL, locale, timezoneId }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "pentad-profile-"));
    const open = [];
    const launch = async (options = {}) => {
      const settings = { ...launchOptions, baseURL, locale, timezoneId, ...options };
      const context = await chromium.launchPersistentContext(folder, settings);
      open.push(context);
      await watch.attach(context);
      return context;
    };
    await use({ folder, launch });
    await Promise.all(open.map((context) => context.close()));
    await rm(folder, { recursive: true, force: true });
  },
});

/** Waits until the page works without a network. */
export async function offline(page) {
  await page.locator("html[data-offline=ready]").waitFor({ state: "attached" });
}
