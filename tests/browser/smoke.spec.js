// The shell of the page: it opens, opens again without a server, and changes its version on request only.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { barriers, expect, offline, print, test } from "./support/journey.js";

const heading = (page) => page.locator("h1").first();
const updateWaits = (page) => page.locator("html[data-update=ready]");
const deployed = (page) => page.evaluate(() => document.documentElement.dataset.deployed);

/** A newer version whose list names a file that has not arrived. */
async function halfUploaded(folder) {
  for (const [name, before, after] of [
    ["index.html", 'data-deployed="1"', 'data-deployed="2"'],
    ["sw.js", 'const VERSION = "', 'const VERSION = "newer-'],
    ["sw.js", "const FILES = {", 'const FILES = {"assets/not-yet-there.js":"0123456789abcdef",'],
  ]) {
    const file = path.join(folder, name);
    await writeFile(file, (await readFile(file, "utf8")).replace(before, after));
  }
}

test("the page opens, without barriers", async ({ page }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test("the page prints what it shows", async ({ page }, info) => {
  await page.goto("./");
  const words = await heading(page).innerText();
  const paper = await print(page, info.outputPath("page.pdf"));
  expect(paper.pages).toBeGreaterThan(0);
  expect(paper.text).toContain(words.split(" ")[0]);
});

test("text never becomes a script", async ({ page, watch }) => {
  watch.allow(/content policy: (require-trusted-types-for|script-src)|TrustedHTML|Trusted Type/);
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  const refused = await page.evaluate(() =>
    ['<img src="x" onerror="alert(1)">', "<script>alert(1)</script>", '<a href="javascript:alert(1)">x</a>'].filter((text) => {
      try {
        document.createElement("template").innerHTML = text;
        return false;
      } catch {
        return true;
      }
    }),
  );
  expect(refused).toHaveLength(3);
});

test("the page opens in a new tab after the server is gone", async ({ page, context, site }) => {
  await page.goto("./");
  await offline(page);
  await site.stop();
  await page.close();

  const again = await context.newPage();
  await again.goto("./#/");
  await expect(heading(again)).toBeVisible();
  const types = await again.evaluate(async () => {
    const answer = await fetch("./icons/icon.svg");
    return [answer.status, answer.headers.get("content-type")];
  });
  expect(types).toEqual([200, "image/svg+xml"]);
});

test("the page opens in a reopened browser after the server is gone", async ({ profile, site }) => {
  const first = await profile.launch();
  const page = await first.newPage();
  await page.goto("./");
  await offline(page);
  await first.close();
  await site.stop();

  const second = await profile.launch();
  const again = await second.newPage();
  await again.goto("./");
  await expect(heading(again)).toBeVisible();
});

test("a newer version is announced, and comes when it is asked for", async ({ page, site }) => {
  await site.deploy();
  await page.goto("./");
  await offline(page);
  expect(await deployed(page)).toBe("1");

  let reloads = 0;
  page.on("load", () => (reloads += 1));
  const announced = page.evaluate(() => new Promise((done) => addEventListener("pentad:update-ready", () => done("announced"))));
  await site.deploy();
  // The page looks for it when somebody comes back to its tab.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await announced).toBe("announced");
  await expect(updateWaits(page)).toBeAttached();
  expect(reloads).toBe(0);
  expect(await deployed(page)).toBe("1");

  await page.evaluate(() => dispatchEvent(new CustomEvent("pentad:apply-update")));
  await expect.poll(() => deployed(page).catch(() => "")).toBe("2");
  await expect(heading(page)).toBeVisible();
  expect(reloads).toBe(1);
  await expect(updateWaits(page)).not.toBeAttached();
});

test("an upload that lacks a file leaves the version in use", async ({ page, site, watch }) => {
  watch.allow(/404|Failed to load resource/);
  await site.deploy();
  await page.goto("./");
  await offline(page);
  const refused = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await new Promise((done) =>
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => worker.state === "redundant" && done());
      }),
    );
  });
  await site.deploy(halfUploaded, { restamp: false });
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await refused;
  await site.stop();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(updateWaits(page)).not.toBeAttached();
  expect(await deployed(page)).toBe("1");
});

test("what is missing is never answered with a page", async ({ page, watch }) => {
  watch.allow(/404/);
  await page.goto("./");
  await offline(page);
  const status = await page.evaluate(async () => (await fetch("./assets/missing.js")).status);
  expect(status).toBe(404);
});
