// How the browser journeys run: against the real server, in the Chromium that `cargo xtask` found.
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/chromium.js";

export default defineConfig({
  testDir: ".",
  outputDir: "results/traces",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: { launchOptions, locale: "en-GB", timezoneId: "Europe/Paris", trace: "retain-on-failure" },
});
