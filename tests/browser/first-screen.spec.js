// The first screen: shown before the program is there, answering at once, and handed over without a trace.
import path from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import { barriers, expect, test } from "./support/journey.js";
import { fixture, openFile, stored, storedPlans } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

// A worker would answer in place of the server, and let nothing be held back.
test.use({ serviceWorkers: "block" });

const firstScreen = (page) => page.locator("div.first-screen");
const heading = (page) => page.locator("h1");
const startButton = (page) => page.locator('.actions a[href="#/start"]');
const inDepth = (page) => page.locator("[name=start-plan][value=depth]");
const lang = (page) => page.locator("html").getAttribute("lang");

/** Holds the program back until the function that is given is called. */
async function heldBack(page) {
  let letGo;
  const gate = new Promise((open) => (letGo = open));
  await page.route("**/*.wasm", async (route) => {
    await gate;
    await route.continue();
  });
  return async () => {
    letGo();
    await tookOver(page);
  };
}

const tookOver = async (page) => {
  await expect(firstScreen(page)).toHaveCount(0);
  await expect(heading(page)).toBeVisible();
};

/** A plan made in the program; gives its id. */
async function madePlan(page) {
  await page.goto("./");
  await tookOver(page);
  await startButton(page).click();
  await inDepth(page).click();
  await expect(page.locator("main.direction h1")).toBeVisible();
  return new URL(page.url()).hash.split("/")[2];
}

for (const [code, locale] of LANGUAGES) {
  for (const [name, viewport] of [["phone", { width: 390, height: 844 }], ["desktop", { width: 1280, height: 800 }]]) {
    for (const colorScheme of ["light", "dark"]) {
      test.describe(`${code}, ${name}, ${colorScheme}`, () => {
        test.use({ locale, viewport, colorScheme });
        test("what a first visitor sees does not change by a pixel when the program takes over", async ({ page }, info) => {
          const letGo = await heldBack(page);
          await page.goto("./");
          await expect(heading(page)).toHaveText(said(code, "pages.plans.welcome"));
          await page.evaluate(() => document.fonts.ready);
          const before = await page.screenshot({ path: info.outputPath("before.png") });
          await letGo();
          const after = await page.screenshot({ path: info.outputPath("after.png") });
          expect(after.equals(before)).toBe(true);
        });
      });
    }
  }
}

test("nothing moves when the program takes over", async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    const note = (list) => window.shifts.push(...list.getEntries().map((shift) => shift.sources.map(({ node }) => node?.nodeName)));
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });
  const letGo = await heldBack(page);
  await page.goto("./");
  await page.evaluate(() => document.fonts.ready);
  await letGo();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

// The rule is that of first.js; the program comes in the language it has chosen.
for (const [wished, chosen, expected] of [
  [["de-CH", "en-GB", "fr"], undefined, "en"],
  [["FR_ca"], undefined, "fr"],
  [["de", "it"], undefined, "fr"],
  [["en-US"], { language: "fr" }, "fr"],
  [["fr-FR"], { language: "en", paper: "a4" }, "en"],
  [["en-US"], { language: null, paper: "letter" }, "en"],
  [["en-US"], { language: "de" }, "en"],
  [["en-US"], "nonsense", "en"],
]) {
  test(`first screen and program speak ${expected} to who wishes ${wished} and chose ${JSON.stringify(chosen)}`, async ({ page }) => {
    await page.addInitScript(
      ([wished, chosen]) => {
        Object.defineProperty(Navigator.prototype, "languages", { get: () => wished });
        if (chosen) localStorage.setItem("pentad.settings", typeof chosen === "string" ? chosen : JSON.stringify(chosen));
      },
      [wished, chosen],
    );
    const letGo = await heldBack(page);
    await page.goto("./");
    await expect(heading(page)).toHaveText(said(expected, "pages.plans.welcome"));
    expect(await lang(page)).toBe(expected);
    await letGo();
    await expect(heading(page)).toHaveText(said(expected, "pages.plans.welcome"));
    expect(await lang(page)).toBe(expected);
  });
}

test("a plan that is started before the program is there is made once, and opens where its reader is", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  await startButton(page).dblclick();
  await expect(heading(page)).toHaveText(said("en", "pages.start.heading"));
  await page.locator("[name=new-plan-name]").fill("Bakery");
  await inDepth(page).dblclick();
  await expect(heading(page)).toHaveText(said("en", "plan.direction.name"));
  await expect(heading(page)).toBeFocused();
  expect(await storedPlans(page)).toEqual({});
  await page.locator(".steps li.target a").click();
  await expect(heading(page)).toHaveText(said("en", "plan.target.name"));
  await letGo();
  await expect(page.locator("main.target h1")).toBeFocused();
  const plans = Object.keys(await storedPlans(page));
  expect(plans).toHaveLength(1);
  await expect(page.locator("input.plan-name")).toHaveValue("Bakery");
  expect(new URL(page.url()).hash).toBe(`#/plan/${plans[0].replace("pentad.plan.", "")}/target`);
  // The way back leads to the plan that was made.
  await page.goto("./#/");
  await expect(page.locator(".plan-cards li")).toHaveCount(1);
});

test("a name that is being typed when the program comes is typed on", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  await startButton(page).click();
  const name = page.locator("[name=new-plan-name]");
  await name.click();
  await page.keyboard.type("Boul");
  await page.locator("button[name=language][value=fr]").click();
  await expect(name).toHaveValue("Boul");
  await name.click();
  await page.keyboard.press("End");
  await letGo();
  await expect(name).toBeFocused();
  await page.keyboard.type("angerie");
  await expect(name).toHaveValue("Boulangerie");
  await page.locator("[name=start-plan][value=quick]").click();
  await expect(page.locator("main.quick.direction h1")).toBeVisible();
  await expect(page.locator("input.plan-name")).toHaveValue("Boulangerie");
});

test("a plan that is started stays made where its reader goes on", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  await startButton(page).click();
  await inDepth(page).click();
  await page.locator(".brand").click();
  await expect(heading(page)).toHaveText(said("en", "pages.plans.heading"));
  await letGo();
  await expect(page.locator(".plan-cards li")).toHaveCount(1);
  expect(Object.keys(await storedPlans(page))).toHaveLength(1);
});

test("a file that is chosen before the program is there is opened by it", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  await openFile(page, fixture("full.json"));
  await expect(page.locator("[role=status]", { hasText: said("en", "boot.opening") })).toBeVisible();
  await letGo();
  await expect(page.locator(".import-preview")).toHaveCount(1);
  await page.locator(".import-preview .button.primary").click();
  await expect(page.locator(".plan-cards li")).toHaveCount(1);
});

test("a file whose dialogue was open when the program came is opened by it", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  const dialogue = page.waitForEvent("filechooser");
  await page.locator("label.button").click();
  const chooser = await dialogue;
  await letGo();
  await chooser.setFiles(fixture("full.json"));
  await expect(page.locator(".import-preview")).toHaveCount(1);
});

test("the language that is chosen before the program is there is the program's, and is kept", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  await page.locator("button[name=language][value=fr]").click();
  await expect(heading(page)).toHaveText(said("fr", "pages.plans.welcome"));
  await expect(page.locator("button[name=language][value=fr]")).toBeFocused();
  await letGo();
  await expect(heading(page)).toHaveText(said("fr", "pages.plans.welcome"));
  await expect(page.locator("button[name=language][value=fr]")).toBeFocused();
  await expect(page.locator("button[name=language][value=fr]")).toHaveAttribute("aria-pressed", "true");
  expect(JSON.parse((await stored(page))["pentad.settings"]).language).toBe("fr");
});

test("focus and place in the page outlast the change", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  const letGo = await heldBack(page);
  await page.goto("./");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.locator(".foot a").focus();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(0);
  await letGo();
  await expect(page.locator(".foot a")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

for (const [name, press, release] of [
  ["finger", (page) => page.mouse.down(), (page) => page.mouse.up()],
  ["space bar", (page) => page.keyboard.down(" "), (page) => page.keyboard.up(" ")],
]) {
  test(`a press of the ${name} that begins before the program and ends after it counts once`, async ({ page }) => {
    const letGo = await heldBack(page);
    await page.goto("./");
    await startButton(page).click();
    await inDepth(page).focus();
    await inDepth(page).hover();
    await press(page);
    await letGo();
    await release(page);
    await expect(page.locator("main.direction h1")).toBeVisible();
    expect(Object.keys(await storedPlans(page))).toHaveLength(1);
  });
}

for (const [width, height] of [[390, 844], [1280, 800]]) {
  test(`who comes by a link sees its heading where it stays, ${width} wide`, async ({ page, context }) => {
    await page.setViewportSize({ width, height });
    const id = await madePlan(page);
    const places = ["", "/direction", "/target", "/uniqueness", "/technology", "/evaluation", "/quick/direction", "/quick/sheet", "/sheets"].map((tail) => `#/plan/${id}${tail}`);
    for (const place of ["#/", "#/start", "#/example", "#/about", "#/sources", "#/plan/missing", "#/nowhere", ...places]) {
      const tab = await context.newPage();
      await tab.setViewportSize({ width, height });
      const letGo = await heldBack(tab);
      await tab.goto(`./${place}`);
      await expect(heading(tab)).toHaveCount(1);
      await tab.evaluate(() => document.fonts.ready);
      const seen = async () => [await heading(tab).innerText(), await heading(tab).boundingBox()];
      const before = await seen();
      expect(before[0]).not.toBe(said("en", "pages.plans.welcome"));
      await letGo();
      expect(await seen(), place).toEqual(before);
      await tab.close();
    }
  });
}

test("the first screen has no barriers", async ({ page }) => {
  await heldBack(page);
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await startButton(page).click();
  await expect(heading(page)).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await inDepth(page).click();
  await expect(heading(page)).toBeFocused();
  expect(await barriers(page)).toEqual([]);
});

test("links lead on before the program is there", async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto("./");
  await page.locator(".foot a").click();
  await expect(heading(page)).toHaveText(said("en", "pages.about.heading"));
  await page.goBack();
  await expect(heading(page)).toHaveText(said("en", "pages.plans.welcome"));
  await page.goForward();
  await letGo();
  await expect(heading(page)).toHaveText(said("en", "pages.about.heading"));
});

test("what takes long says so, without a sound of it before", async ({ page }) => {
  await heldBack(page);
  await page.goto("./#/about");
  const line = page.locator(".coming");
  await expect(line).toHaveText("");
  await expect(line).toHaveText(said("en", "boot.waiting"));
});

test("where nothing may be stored the first screen says so as the program does, and a plan can be started", async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: denied });
  });
  const letGo = await heldBack(page);
  await page.goto("./");
  await expect(page.locator(".banner")).toHaveText(said("en", "shell.banner.memory"));
  await startButton(page).click();
  await inDepth(page).click();
  await letGo();
  await expect(page.locator("main.direction h1")).toBeFocused();
  await expect(page.locator(".banner")).toHaveText(said("en", "shell.banner.memory"));
});

for (const [what, stop] of [
  ["is not found", (route) => route.fulfill({ status: 404, body: "" })],
  ["is cut off", (route) => route.abort("connectionreset")],
  ["cannot be read by an old browser", (route) => route.fulfill({ contentType: "text/javascript", body: "import 5;" })],
]) {
  for (const file of ["assets/boot-*.js", "assets/pentad-*.js", "assets/*.wasm"]) {
    if (file.endsWith("wasm") && what.startsWith("cannot")) continue;
    test(`a program of which ${file} ${what} says so in the language of its reader, and pretends nothing`, async ({ page, watch }) => {
      watch.allow(/.*/);
      await page.route(`**/${file}`, stop);
      await page.goto("./");
      await expect(heading(page)).toHaveText(said("en", "boot.failed_title"));
      await expect(page.locator("section[lang=fr]")).toHaveCount(0);
      await expect(startButton(page)).toHaveCount(0);
      await expect(page.getByRole("link", { name: said("en", "boot.reload") })).toBeVisible();
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs, and shows no dead button", async ({ page }) => {
    await page.goto("./");
    for (const [code] of LANGUAGES) await expect(page.locator(`noscript [lang=${code}] h1`)).toHaveText(said(code, "boot.no_script_title"));
    await expect(page.locator("button")).toHaveCount(0);
  });
});

test("opened from a disk, the page says what it needs", async ({ page, watch }) => {
  watch.allow(/.*/);
  const dist = path.join(fileURLToPath(new URL("../../dist/", import.meta.url)), "index.html");
  await page.goto(pathToFileURL(dist).href);
  await expect(heading(page)).toHaveText(said("en", "boot.disk_title"));
  await expect(startButton(page)).toHaveCount(0);
});
