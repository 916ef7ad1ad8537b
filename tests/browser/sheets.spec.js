// What goes on paper: chosen at once or one by one, seen as it will print, counted in pages, on the paper of the country.
import { expect, print, test } from "./support/journey.js";
import { control, fixture, importFile, startPlan } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

const SHEETS = ["one_page", "direction", "target", "uniqueness", "technology", "evaluation", "ladder_survey"];
const chosen = (page) => page.locator("[name=sheets]:checked").evaluateAll((boxes) => boxes.map((box) => box.value));
const preset = (page, lang, name) => page.getByRole("button", { name: said(lang, `sheets.preset.${name}`), exact: true });
const previews = (page) => page.locator(".sheet-preview");

/** The sheets of the plan of the fixtures. */
async function sheets(page, lang) {
  await page.goto("./");
  await importFile(page, fixture(lang === "fr" ? "full-fr.json" : "full.json"));
  await page.goto("./#/plan/nara-fy2017-20/sheets");
  await expect(previews(page)).toHaveCount(SHEETS.length);
}

/** The pages the page promises. */
const promised = async (page) => Number((await page.locator(".sheet-total").innerText()).match(/\d+/)[0]);

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("the plan on one page is chosen at first, and a click chooses for an occasion", async ({ page }) => {
      await sheets(page, lang);
      await expect.poll(() => chosen(page)).toEqual(["one_page"]);
      await expect(preset(page, lang, "wall")).toHaveAttribute("aria-pressed", "true");
      await preset(page, lang, "workshop").click();
      await expect.poll(() => chosen(page)).toEqual(SHEETS.slice(1, 6));
      await preset(page, lang, "all").click();
      await expect.poll(() => chosen(page)).toEqual(SHEETS);
      await page.locator("[name=sheets][value=target]").uncheck();
      await expect(preset(page, lang, "all")).toHaveAttribute("aria-pressed", "false");
    });

    test("as many pages are printed as were counted", async ({ page }, info) => {
      await sheets(page, lang);
      await preset(page, lang, "all").click();
      for (const paper of ["a4", "letter"]) {
        await page.locator(`[name=paper][value=${paper}]`).check();
        await page.waitForTimeout(300);
        const counted = await promised(page);
        const paperwork = await print(page, info.outputPath(`counted-${lang}-${paper}.pdf`));
        expect(paperwork.pages, paper).toBe(counted);
        await page.setViewportSize({ width: 1280, height: 720 });
      }
    });

    test("a preview is the page made smaller, and a tap shows it as large as there is room", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await sheets(page, lang);
      const lines = () => page.locator(".sheet.whole .sheet-band").first().evaluate((band) => getComputedStyle(band).gridTemplateColumns.split(" ").length);
      expect(await lines(), "no reflow on a phone").toBe(3);
      await page.getByRole("button", { name: said(lang, "pages.sheets.enlarge", { sheet: said(lang, "plan.target.name") }) }).click();
      await expect(previews(page).filter({ visible: true })).toHaveCount(1);
      const { width } = await page.locator(".sheet.target").first().boundingBox();
      expect(width).toBeGreaterThan(300);
      expect(width).toBeLessThanOrEqual(390);
      await page.getByRole("button", { name: said(lang, "pages.sheets.reduce", { sheet: said(lang, "plan.target.name") }) }).click();
      await expect(previews(page).filter({ visible: true })).toHaveCount(SHEETS.length);
    });

    test("“Print” in the bar leads to the sheets, and prints once there", async ({ page }) => {
      await page.addInitScript(() => (window.print = () => (window.printed = true)));
      await page.goto("./");
      await startPlan(page);
      await page.locator(".bar a.button.primary").click();
      await expect(page.locator("main.sheets-page h1")).toBeFocused();
      await page.locator(".bar button.button.primary").click();
      expect(await page.evaluate(() => window.printed)).toBe(true);
    });

    test("what a phone began with a capital goes on small after “we will”", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await expect(control(page, "direction.decision.will")).toHaveAttribute("autocapitalize", "none");
      await control(page, "direction.decision.will").fill("Demander un avis");
      await page.locator(".bar a.button.primary").click();
      await expect(page.locator(".sheet.whole .sheet-decision")).toContainText(`${said(lang, "plan.decision.will.label")} demander un avis`);
    });
  });
}

test("the questionnaire alone is chosen by its link", async ({ page }) => {
  await sheets(page, "en");
  await page.goto("./#/plan/nara-fy2017-20/target?field=target.survey.people");
  await page.getByRole("link", { name: said("en", "ladder.survey.print") }).click();
  await expect(page.locator("main.sheets-page")).toBeVisible();
  await expect.poll(() => chosen(page)).toEqual(["ladder_survey"]);
});

for (const [locale, paper] of [["en-US", "letter"], ["fr-CA", "letter"], ["es-MX", "letter"], ["en-GB", "a4"], ["fr-FR", "a4"]]) {
  test.describe(`a reader of ${locale}`, () => {
    test.use({ locale });

    test("finds the paper of the country, and the choice is kept", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await page.locator(".bar a.button.primary").click();
      await expect(page.locator(`[name=paper][value=${paper}]`)).toBeChecked();
      const other = paper === "a4" ? "letter" : "a4";
      await page.locator(`[name=paper][value=${other}]`).check();
      await page.reload();
      await expect(page.locator(`[name=paper][value=${other}]`)).toBeChecked();
    });
  });
}
