// For everyone: nothing for axe to find, on every screen, light and dark; phone, keyboard, focus, titles.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/journey.js";
import { COMPONENTS } from "./support/typist.js";
import { addRow, control, fixture, importFile, openFile, rowMenu, speak, startPlan } from "./support/plans.js";
import { LANGUAGES, other, said } from "./support/words.js";

const PLAN = { en: "full.json", fr: "full-fr.json" };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PLAN_ADDRESS = "#/plan/nara-fy2017-20";

/** Shows each screen in turn, from an empty browser to a full plan on its sheets, and has each looked at. */
async function eachScreen(page, lang, look) {
  const go = async (address, selector) => {
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(page.locator(selector)).toBeVisible();
  };
  await page.goto("./");
  await expect(page.locator(".welcome h1")).toBeVisible();
  await look("no plan yet");
  await openFile(page, fixture(PLAN[lang]), fixture("hostile/report.pdf"));
  await expect(page.locator(".import-preview")).toHaveCount(2);
  await look("a file before it is taken, and one that is refused");
  await page.locator(".import-preview .button.primary").click();
  await expect(page.locator(".plan-card")).toHaveCount(1);
  await look("plans");
  await go(PLAN_ADDRESS, "main.overview");
  await look("overview");
  for (const component of COMPONENTS) {
    await go(`${PLAN_ADDRESS}/${component}`, `main.${component}`);
    await look(component);
  }
  await go(`${PLAN_ADDRESS}/quick/direction`, "main.quick .count-sentence");
  await look("ten minutes");
  await go(`${PLAN_ADDRESS}/quick/technology`, "main.quick .chips");
  await look("ten minutes, the channel");
  await go(`${PLAN_ADDRESS}/quick/sheet`, "main.quick-end .sheet");
  await look("ten minutes, the sheet");
  await go("#/start", "main.start");
  await look("a new plan");
  await go("#/example", "main.example-page .sheets > *:first-child");
  await look("the example");
  await go(`${PLAN_ADDRESS}/sheets`, "main.sheets-page .sheets > *:first-child");
  await look("sheets");
  await go("#/about", "#shortcuts");
  await look("about");
  await go("#/sources", "main.sources");
  await look("sources");
  await go("#/nowhere", "main.prose");
  await look("missing");
  await go("#/", ".plan-card");
  await page.locator(".plan-card button").last().click();
  await expect(page.locator(".bin")).toBeVisible();
  await page.locator(".bin summary").click();
  await page.evaluate(() => localStorage.setItem("pentad.plan.broken", "null"));
  await go("#/about", "#shortcuts");
  await go("#/", ".set-aside");
  await look("the bin, and a text set aside");
  await startPlan(page);
  await addRow(page, "direction.measures");
  await control(page, "direction.goal.change").fill("Pain ".repeat(500));
  await look("a new plan, with a complaint");
}

/** The name of what has the focus, or its text. */
const focused = (page) => page.evaluate(() => document.activeElement.getAttribute("name") ?? document.activeElement.tagName);

/** Presses Tab, or Shift+Tab, until a control has the focus. */
async function tabTo(page, target, key = "Tab") {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} cannot be reached with ${key}`);
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale, contextOptions: { reducedMotion: "reduce" } });

    for (const colorScheme of ["light", "dark"]) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        test.setTimeout(180_000);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await eachScreen(page, lang, async (screen) => {
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} – ${node.failureSummary}`));
          expect.soft(found, screen).toEqual([]);
        });
      });
    }

    test("nothing has to be scrolled sideways at 320 pixels", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await eachScreen(page, lang, async (screen) => {
        const wide = await page.evaluate(() => {
          const seen = (element) => element.checkVisibility() && !element.closest(".visually-hidden, svg");
          const inside = (element) => !element.parentElement.closest("[tabindex], .sheet, .table-scroll");
          const beyond = [...document.querySelectorAll("body *")].filter((element) => seen(element) && inside(element) && element.getBoundingClientRect().right > innerWidth + 1);
          return { page: document.scrollingElement.scrollWidth, beyond: beyond.slice(0, 5).map((element) => `${element.tagName}.${element.className} ${element.getBoundingClientRect().right}`) };
        });
        expect.soft(wide, screen).toEqual({ page: 320, beyond: [] });
      });
    });

    test("a finger finds every control on a phone", async ({ browser, site, watch }) => {
      const context = await browser.newContext({ baseURL: site.address, locale, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await watch.attach(context);
      const page = await context.newPage();
      await eachScreen(page, lang, async (screen) => {
        const low = await page.evaluate(() => {
          const controls = [...document.querySelectorAll("input, select, textarea, button, summary, a.button, nav a, .brand")].filter((element) => element.checkVisibility());
          const touched = (control) => {
            if (control.matches("[type=radio], [type=checkbox], [type=file]")) return control.closest(".choice") ?? control.labels[0] ?? control;
            // The whole head of a chapter, or of a row, is its button.
            return control.matches(".chapter-head button, .row-toggle") ? control.closest(".chapter-head, .row-head") ?? control : control;
          };
          const height = (control) => Math.round(touched(control).getBoundingClientRect().height * 10) / 10;
          return controls.filter((control) => height(control) < 44).map((control) => `${control.tagName}.${control.className} ${control.getAttribute("name") ?? control.textContent} ${height(control)}`);
        });
        expect.soft([...new Set(low)].slice(0, 8), screen).toEqual([]);
      });
      await context.close();
    });

    test("a plan is made, from start to print, with the keyboard alone", async ({ page }) => {
      await page.addInitScript(() => (window.print = () => (window.printed = true)));
      await page.goto("./");
      await expect(page.locator(".welcome h1")).toBeVisible();
      await tabTo(page, page.getByRole("link", { name: said(lang, "pages.plans.start") }));
      await page.keyboard.press("Enter");
      await expect(page.locator("main.start h1")).toBeFocused();
      await tabTo(page, page.locator("[name=new-plan-name]"));
      await page.keyboard.type("Au bon pain");
      await tabTo(page, page.locator("[name=start-plan][value=depth]"));
      await page.keyboard.press("Enter");
      await expect(page.locator("main.direction h1")).toBeFocused();

      await tabTo(page, control(page, "direction.objective").first());
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect(page.locator("[name='direction.objective'][value=energizing]")).toBeChecked();
      await tabTo(page, page.locator("#chapter-goal"));
      await page.keyboard.press("Enter");
      await expect(page.locator("#chapter-goal")).toHaveAttribute("aria-expanded", "true");
      await expect(page.locator("#chapter-goal"), "the focus stays").toBeFocused();
      await tabTo(page, control(page, "direction.goal.change"));
      await page.keyboard.type("Les habitués racontent");
      await tabTo(page, page.locator("#chapter-measures"));
      await page.keyboard.press("Enter");
      await tabTo(page, page.locator("button[name='direction.measures']"));
      await page.keyboard.press("Enter");
      await expect(page.locator("[name^='direction.measures.'][name$='.name']")).toBeFocused();
      await page.keyboard.type("Notes");
      await tabTo(page, page.locator(".more-toggle"));
      await page.keyboard.press("Enter");
      await tabTo(page, page.locator("[name$='.unit']"));
      await page.keyboard.type("étoiles");
      await expect(page.locator("[name$='.unit']")).toHaveValue("étoiles");

      await tabTo(page, page.locator(".step-turn a"));
      await page.keyboard.press("Enter");
      await expect(page.locator("main.target h1")).toBeFocused();
      await tabTo(page, page.locator("#chapter-motivations"));
      await page.keyboard.press("Enter");
      await tabTo(page, page.locator("button.chip[name='target.motivations.friendships.strength']"));
      await page.keyboard.press("Enter");
      const strength = page.locator("input[name='target.motivations.friendships.strength']");
      await expect(strength.first()).toBeChecked();
      await tabTo(page, strength.first());
      await page.keyboard.press("ArrowDown");
      await expect(strength.nth(1)).toBeChecked();

      await tabTo(page, page.locator(".bar a.primary"), "Shift+Tab");
      await page.keyboard.press("Enter");
      await expect(page.locator("main.sheets-page h1")).toBeFocused();
      await expect(page.locator(".sheets")).toContainText("Les habitués racontent");
      await tabTo(page, page.locator("[name=paper]:checked"));
      await page.keyboard.press("ArrowDown");
      await expect(page.locator("[name=paper][value=letter]")).toBeChecked();
      await tabTo(page, page.locator(".sheet-choice").getByRole("button", { name: said(lang, "pages.sheets.print"), exact: true }));
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => window.printed)).toBe(true);
    });

    test("a row that is removed, and a plan that is renamed or binned, leave the focus in the page", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const row = await addRow(page, "direction.measures");
      await rowMenu(page, row);
      await page.locator(".row-menu button").last().press("Enter");
      await expect(page.locator("button[name='direction.measures']")).toBeFocused();
      await page.locator(".brand").press("Enter");
      await expect(page.locator(".plan-card")).toHaveCount(1);
      const button = (action, plan) => page.getByRole("button", { name: said(lang, "pages.plans.of", { action: said(lang, `pages.plans.${action}`), plan }), exact: true });
      const name = said(lang, "pages.plans.first_name");
      await button("rename", name).press("Enter");
      await expect(page.locator("[name=new-name]")).toBeFocused();
      await page.keyboard.type("Au bon pain");
      await page.keyboard.press("Enter");
      await expect(button("rename", "Au bon pain")).toBeFocused();
      await button("rename", "Au bon pain").press("Enter");
      await page.locator(".rename").getByRole("button", { name: said(lang, "pages.plans.cancel") }).press("Enter");
      await expect(button("rename", "Au bon pain")).toBeFocused();
      await button("bin", "Au bon pain").press("Enter");
      await expect(page.locator("h1")).toBeFocused();
    });

    test("focus goes to the heading of each page, and the title says where one is", async ({ page }) => {
      await page.goto("./");
      await importFile(page, fixture(PLAN[lang]));
      const plan = await page.locator(".plan-card h2").textContent();
      const title = (key, values) => said(lang, `shell.title.${key}`, values);
      const here = async (text) => {
        await expect(page.locator("h1")).toHaveCount(1);
        await expect(page.locator("h1")).toBeFocused();
        await expect(page).toHaveTitle(text);
      };
      await page.locator(".plan-card h2 a").click();
      await here(title("plan", { plan }));
      await page.locator(".five article.direction h3 a").click();
      for (const [at, component] of COMPONENTS.entries()) {
        await here(title("step", { component: said(lang, `plan.${component}.name`), number: at + 1, plan }));
        await page.locator(".step-turn a").click();
      }
      await here(title("plan", { plan }));
      await page.locator(".bar a.primary").click();
      await here(title("plan_page", { page: said(lang, "pages.sheets.heading"), plan }));
      await page.goBack();
      await here(title("plan", { plan }));
      await page.locator(".brand").click();
      await here(title("page", { page: said(lang, "pages.plans.heading") }));
      await page.locator(".foot a").click();
      await here(title("page", { page: said(lang, "pages.about.heading") }));
      await speak(page, other(lang));
      await expect(page).toHaveTitle(said(other(lang), "shell.title.page", { page: said(other(lang), "pages.about.heading") }));
      await expect(page.locator("h1")).toHaveText(said(other(lang), "pages.about.heading"));
    });

    test("the skip link leads past the bar", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await page.reload();
      await expect(page.locator("main.direction")).toBeVisible();
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: said(lang, "shell.skip") });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.locator("main h1")).toBeFocused();
    });

    test("links to a field lead to that very field, from elsewhere and from the same page", async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto("./");
      await startPlan(page);
      // An empty plan is told nothing.
      await page.locator("[name='direction.objective'][value=energizing]").check();
      const steps = new URL(page.url()).hash.replace("/direction", "");
      const links = page.locator("main a[href*='?field='], aside a[href*='?field='], nav a[href*='?field=']");
      const follow = async (link) => {
        const field = (await link.getAttribute("href")).split("?field=")[1];
        await link.click();
        await expect.poll(() => focused(page), field).toBe(field);
        await expect(page.locator(":focus")).toBeInViewport();
      };
      for (const address of [steps, ...COMPONENTS.map((component) => `${steps}/${component}`)]) {
        const open = async () => {
          await page.evaluate((hash) => (location.hash = hash), address);
          await expect(page.locator("main h1")).toBeFocused();
          await page.locator("main details:not([open]) summary").evaluateAll((all) => all.forEach((summary) => summary.parentElement.setAttribute("open", "")));
        };
        await open();
        // What the plan says of itself comes a moment after the questions.
        await expect(links.first(), address).toBeVisible();
        await expect(page.locator("main .coming, aside .coming")).toHaveCount(0);
        const count = await links.count();
        for (let at = 0; at < count; at += 1) {
          await follow(links.nth(at));
          if (page.url().includes(`${address}?`)) {
            await page.locator("h1").evaluate((heading) => heading.focus());
            await follow(links.nth(at));
          }
          await open();
        }
      }
    });
  });
}
