// The ladder: a figure and a slider that agree, a survey that is tallied and fills it, and what published ladders are.
import { expect, print, test } from "./support/journey.js";
import { complaint, control, openStep, startPlan, toSheets } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

const slider = (page, rung) => page.locator(`[aria-controls="target-ladder-${rung}"]`);
const share = (page, rung) => control(page, `target.ladder.${rung}`);
const percent = (lang, number) => said(lang, "sheets.share", { share: lang === "fr" ? String(number).replace(".", ",") : number });

/** How long the bar of a rung is, as drawn; the place counts from 0. */

/** Ticks the answers of one person and counts them. */
async function count(page, lang, ...rungs) {
  for (const rung of rungs) await page.locator(`[data-rung=${rung}]`).check();
  await page.getByRole("button", { name: said(lang, "ladder.survey.person.next") }).click();
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test.beforeEach(async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await openStep(page, "target");
    });

    test("words are enough: they are an own estimate with a span, and exact shares go before them", async ({ page }) => {
      const seg = (rung, at) => page.locator(`.rough-rung:has([name="target.ladder.rough.${rung}"]) .seg`).nth(at);
      const output = (rung) => page.locator(`.rough-rung:has([name="target.ladder.rough.${rung}"]) output`);
      await seg("critics", 1).click();
      await expect(output("critics")).toHaveText(said(lang, "plan.target.ladder.how_many.some"));
      await expect(control(page, "target.ladder.basis.kind")).toHaveValue("own_estimate");
      await expect(page.locator(".rough")).toContainText("40");
      await expect(page.locator(".ladder-bars")).toHaveCount(0);
      await seg("inactives", 3).click();
      await seg("spectators", 2).click();
      await expect(page.locator(".rough .complaint"), "70 + 40 is more than everybody").not.toBeEmpty();
      await seg("inactives", 4).click();
      await expect(page.locator(".rough .complaint")).toBeEmpty();
      await share(page, "critics").fill("82");
      await expect(output("critics")).toHaveText(percent(lang, 82));
      await expect(seg("critics", 3).locator("input")).toBeChecked();
      await seg("critics", 0).click();
      await expect(share(page, "critics")).toHaveValue("");
      await page.getByRole("button", { name: said(lang, "shell.undo"), exact: true }).first().click();
      await expect(share(page, "critics"), "one step brings the share back").toHaveValue("82");
    });

    test("a share is typed or slid, and field, slider and bar agree", async ({ page }) => {
      const critics = slider(page, "critics");
      await expect(critics).toHaveAttribute("aria-valuetext", said(lang, "sheets.ladder.none"));
      await critics.focus();
      await page.keyboard.press("Home");
      await expect(share(page, "critics")).toHaveValue("0");
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
      await expect(share(page, "critics")).toHaveValue("3");
      await expect(critics).toHaveAttribute("aria-valuetext", percent(lang, 3));

      await share(page, "critics").fill("31,5");
      await expect(critics).toHaveValue("32");
      await expect(critics).toHaveAttribute("aria-valuetext", percent(lang, 31.5));
      await expect(share(page, "critics")).toHaveValue("31,5");
      await critics.press("ArrowRight");
      await expect(share(page, "critics")).toHaveValue("33");

      await share(page, "critics").fill("101");
      await expect(complaint(page, "target.ladder.critics")).not.toBeEmpty();
      await share(page, "critics").fill("beaucoup");
      await expect(critics).toHaveClass(/unset/);
      await expect(critics).toHaveAttribute("aria-valuetext", "beaucoup");
      await expect(critics).toHaveAttribute("aria-disabled", "true");
      await critics.focus();
      for (const key of ["Home", "ArrowRight", "End"]) await page.keyboard.press(key);
      await critics.click({ force: true });
      await expect(share(page, "critics"), "what was typed is not slid over").toHaveValue("beaucoup");
      await expect(critics).toHaveValue("0");
    });

    test("what cannot be is named at both fields, and folding hides only what is blank", async ({ page }) => {
      await share(page, "inactives").fill("30");
      await share(page, "critics").fill("75");
      const one = said(lang, "ladder.conflict.one", { sum: 105 });
      await expect(page.locator(".rung > .complaint:not(:empty)")).toHaveCount(2);
      await expect(page.locator(".rung > .complaint:not(:empty)").first()).toHaveText(one);
      await share(page, "critics").fill("70");
      await expect(page.locator(".rung > .complaint:not(:empty)")).toHaveCount(0);

      const fold = control(page, "target.ladder.six_rungs");
      await fold.check();
      await expect(share(page, "conversationalists")).toBeHidden();
      await expect(page.locator(".rough-rung:visible")).toHaveCount(6);
      await fold.uncheck();
      await share(page, "conversationalists").fill("22");
      await fold.check();
      await expect(share(page, "conversationalists")).toBeVisible();
      await expect(page.locator(".rungs")).toContainText(said(lang, "ladder.folded", { share: percent(lang, 22) }));
      await share(page, "conversationalists").press("ControlOrMeta+a");
      await page.keyboard.press("Delete");
      await page.keyboard.type("25");
      await expect(share(page, "conversationalists"), "a field stays while it is typed anew").toHaveValue("25");
    });

    test("three people are tallied, fill the ladder with margins, and one step back brings the old one", async ({ page }) => {
      await share(page, "critics").fill("12");
      const fill = page.getByRole("button", { name: said(lang, "ladder.survey.fill") });
      await expect(fill).toHaveAttribute("aria-disabled", "true");
      await expect(page.locator("#fill-words")).toHaveText(said(lang, "ladder.survey.faults.people"));

      await page.locator("[data-rung=critics]").check();
      const other = lang === "fr" ? "en" : "fr";
      for (const language of [other, lang]) await page.locator(`[name=language][value=${language}]`).click();
      await expect(page.locator("[data-rung=critics]"), "a tick survives another language").toBeChecked();
      await page.locator("[data-rung=critics]").uncheck();
      await count(page, lang, "critics", "spectators");
      await expect(page.locator(".counted")).toHaveText(said(lang, "ladder.survey.person.counted", { number: 1 }));
      await expect(page.locator("[data-rung]:checked")).toHaveCount(0);
      await count(page, lang, "spectators");
      await count(page, lang);
      await expect(page.locator(".counted")).toHaveText(said(lang, "ladder.survey.person.counted", { number: 3 }));
      for (const [path, value] of [["people", 3], ["critics", 1], ["spectators", 2], ["creators", 0], ["inactives", 1]]) {
        await expect(control(page, `target.survey.${path}`)).toHaveValue(String(value));
      }

      await expect(page.locator("#fill-words")).toContainText(percent(lang, 12));
      await fill.click();
      const third = lang === "fr" ? "33,3" : "33.3";
      await expect(share(page, "critics")).toHaveValue(third);
      await expect(control(page, "target.ladder.basis.kind")).toHaveValue("own_survey");
      await expect(control(page, "target.ladder.basis.n")).toHaveValue("3");
      await expect(control(page, "target.ladder.basis.population")).toBeHidden();
      await expect(page.locator(".ladder-bars .whisker")).toHaveCount(7);
      await page.locator(".ladder-bars summary").click();
      await expect(page.locator(".ladder-bars table")).toContainText(said(lang, "ladder.margin.short", { share: third, low: 6, high: 79 }));
      await expect(page.locator("#fill-words")).toHaveText(said(lang, "ladder.survey.shown"));

      await share(page, "critics").fill("40");
      await expect(page.locator("#fill-words")).toContainText(said(lang, "ladder.survey.differs"));
      const undo = page.getByRole("button", { name: said(lang, "shell.undo") });
      await undo.click();
      await expect(page.locator("#fill-words")).toHaveText(said(lang, "ladder.survey.shown"));
      await undo.click();
      await expect(share(page, "critics")).toHaveValue("12");
      await expect(control(page, "target.ladder.basis.kind")).toHaveValue("");
      await expect(control(page, "target.survey.people")).toHaveValue("3");
      await undo.click();
      await expect(control(page, "target.survey.people")).toHaveValue("2");
      await expect(page.locator(".counted")).toBeEmpty();
    });

    test("a published ladder is laid over with its age and its source, and never becomes ours", async ({ page }) => {
      await page.clock.setFixedTime(new Date("2031-05-01T10:00:00"));
      await page.reload();
      await control(page, "target.ladder.overlay").selectOption("us_2007");
      const legend = page.locator(".ladder-bars .legend");
      await expect(legend).toContainText(said(lang, "ladder.overlay.legend", { name: said(lang, "plan.target.ladder.profiles.us_2007"), age: 24 }));
      await expect(legend.locator("a")).toHaveAttribute("rel", "noopener noreferrer");
      await expect(page.locator(".ladder-bars svg[role=img] .published")).toHaveCount(6);
      await expect(share(page, "critics")).toHaveValue("");
    });

    test("nothing is wider than a small phone, and the survey sheet is two pages", async ({ page }, info) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await share(page, "inactives").fill("30");
      await share(page, "spectators").fill("82,5");
      await control(page, "target.ladder.overlay").selectOption("us_2009");
      await page.locator(".ladder-bars summary").click();
      await count(page, lang, "spectators");
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBe(320);

      await toSheets(page);
      const boxes = page.locator(".sheet-choice [name=sheets]");
      await expect(boxes.first()).toBeVisible();
      for (const box of await boxes.all()) await box.setChecked((await box.getAttribute("value")) === "ladder_survey");
      for (const paper of ["a4", "letter"]) {
        await page.locator(`[name=paper][value=${paper}]`).check();
        const paperwork = await print(page, info.outputPath(`survey-${lang}-${paper}.pdf`));
        expect(paperwork.pages, paper).toBe(2);
        expect(paperwork.sheets[1]).toContain("30");
      }
    });
  });
}
