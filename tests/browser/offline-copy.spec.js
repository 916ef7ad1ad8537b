// The copy for use without a network: made of what the browser holds already, whole or not at all.
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, offline, test } from "./support/journey.js";

const heading = (page) => page.locator("h1").first();
const updateWaits = (page) => page.locator("html[data-update=ready]");
const deployed = (page) => page.evaluate(() => document.documentElement.dataset.deployed);
const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** The copies of the browser, by name, each with its files. */
const copies = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
  });

/** Waits until the worker that is being installed has failed. */
const refused = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await new Promise((done) =>
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => worker.state === "redundant" && done());
      }),
    );
  });

const twice = (sent) => {
  const paths = sent.map(({ path }) => path);
  return paths.filter((path, at) => paths.indexOf(path) !== at);
};

test("a first visit is sent nothing twice, and little more than the copy it keeps", async ({ profile, site }) => {
  const page = await (await profile.launch()).newPage();
  await page.goto("./");
  await offline(page);
  await page.waitForTimeout(1000);
  const [kept] = await copies(page);
  // The browser itself may ask whether the icon and the manifest it holds are still the same; nothing is sent for that.
  const [fetched, asked] = [site.sent.filter(({ status }) => status === 200), site.sent.filter(({ status }) => status !== 200)];
  expect(twice(fetched)).toEqual([]);
  expect(asked.filter(({ path, status, bytes }) => !/icon\.svg|webmanifest/.test(path) || status !== 304 || bytes !== 0)).toEqual([]);
  const bytes = (list) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  const copy = bytes(site.sent.filter(({ path }) => kept.includes(path)));
  test.info().annotations.push({ type: "sent", description: `${bytes(site.sent)} bytes, of which ${copy} are the offline copy` });
  expect(bytes(site.sent)).toBeLessThanOrEqual(1.15 * copy);
  expect(kept.filter((path) => /schema|\.png$/.test(path))).toEqual([]);
});

test("a second visit is sent nothing of the page at all", async ({ profile, site }) => {
  const context = await profile.launch();
  const page = await context.newPage();
  await page.goto("./");
  await offline(page);
  site.sent.length = 0;
  const again = await context.newPage();
  await again.goto("./");
  await expect(heading(again)).toBeVisible();
  await again.waitForTimeout(500);
  expect(site.sent.filter(({ path }) => path !== "/sw.js")).toEqual([]);
});

test("a newer version is sent only what has changed", async ({ profile, site }) => {
  await site.deploy();
  const page = await (await profile.launch()).newPage();
  await page.goto("./");
  await offline(page);
  site.sent.length = 0;
  await site.deploy(async (folder) => {
    const icon = path.join(folder, "icons/icon.svg");
    await writeFile(icon, `${await readFile(icon, "utf8")}\n`);
  });
  await comeBack(page);
  await expect(updateWaits(page)).toBeAttached();
  expect(site.sent.filter(({ status }) => status === 200).map(({ path }) => path).sort()).toEqual(["/icons/icon.svg", "/sw.js"]);
  expect((await copies(page)).map((files) => files.length)).toEqual(Array(2).fill((await copies(page))[0].length));
});

/** A newer version of which the named file has one wrong byte in it. */
const spoilt = (find) => async (folder) => {
  const page = path.join(folder, "index.html");
  await writeFile(page, (await readFile(page, "utf8")).replace('data-deployed="1"', 'data-deployed="2"'));
  const worker = path.join(folder, "sw.js");
  const text = (await readFile(worker, "utf8")).replace('const VERSION = "', 'const VERSION = "newer-');
  const name = await find(folder);
  await writeFile(worker, text.replace(new RegExp(`("${name.replaceAll(".", "\\.")}":")\\w`), (all, before) => `${before}${all.endsWith("0") ? 1 : 0}`));
};

const program = async (folder) => `assets/${(await readdir(path.join(folder, "assets"))).find((name) => name.endsWith(".wasm"))}`;

for (const [what, find] of [["the program", program], ["a typeface", () => "fonts/figtree-latin.woff2"]]) {
  test(`a wrong byte in ${what} leaves the version in use`, async ({ page, site, watch }) => {
    watch.allow(/is not the file of this version/);
    await site.deploy();
    await page.goto("./");
    await offline(page);
    const failed = refused(page);
    await site.deploy(spoilt(find), { restamp: false });
    await comeBack(page);
    await failed;
    expect(await copies(page)).toHaveLength(1);
    await site.stop();
    await page.reload();
    await expect(heading(page)).toBeVisible();
    await expect(updateWaits(page)).not.toBeAttached();
    expect(await deployed(page)).toBe("1");
  });
}

/** A newer version, before which the host changes the page that it sends. */
const sentAs = (change) => async (folder) => {
  const page = path.join(folder, "index.html");
  await writeFile(page, change((await readFile(page, "utf8")).replace('data-deployed="1"', 'data-deployed="2"')));
  const worker = path.join(folder, "sw.js");
  const text = (await readFile(worker, "utf8")).replace('const VERSION = "', 'const VERSION = "newer-');
  await writeFile(worker, text.replace(/("\.\/":")\w{16}/, (all, before) => `${before}0123456789abcdef`));
};

test("a host that adds a line to each page is no reason to have no copy", async ({ page, site }) => {
  await site.deploy();
  await page.goto("./");
  await offline(page);
  await site.deploy(sentAs((html) => html.replace("</body>", "<!-- counted --></body>")), { restamp: false });
  await comeBack(page);
  await expect(updateWaits(page)).toBeAttached();
});

for (const [what, change] of [
  ["names other files", (html) => html.replace(/assets\/boot-/, "assets/older-")],
  ["is cut off", (html) => html.slice(0, html.indexOf("</body>"))],
]) {
  test(`a page that ${what} leaves the version in use`, async ({ page, site, watch }) => {
    watch.allow(/is not the file of this version/);
    await site.deploy();
    await page.goto("./");
    await offline(page);
    const failed = refused(page);
    await site.deploy(sentAs(change), { restamp: false });
    await comeBack(page);
    await failed;
    expect(await copies(page)).toHaveLength(1);
    await expect(updateWaits(page)).not.toBeAttached();
  });
}
