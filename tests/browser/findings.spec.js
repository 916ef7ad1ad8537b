// What the plan says of itself: each finding leads to its field, and can be set aside with a reason, until its answers change.
import { barriers, expect, test } from "./support/journey.js";
import { control, keptSoon, openStep, startPlan } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

const CODE = "energizing-enthusiasts";
const FIELD = "direction.suits.energizing";
const REASON = `set_aside.${CODE}.reason`;
const WHY = { en: "We counted them in October.", fr: "Nous les avons comptés en octobre." };

const finding = (page) => page.locator(`[id="finding-${CODE}"]`);
const button = (place, name) => place.getByRole("button", { name, exact: true });

/** Starts a plan in which nothing shows that there are enthusiasts. */
async function hoping(page) {
  await page.goto("./");
  await startPlan(page);
  await page.locator('[name="direction.objective"][value=energizing]').check();
  await expect(finding(page)).toBeVisible();
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });
    const words = (key, values) => said(lang, `findings.${key}`, values);

    test("a finding leads to the very field, from its step and from the overview", async ({ page }) => {
      await hoping(page);
      const mend = finding(page).getByRole("link", { name: said(lang, "coach.rules.energizing_enthusiasts.mend") });
      await mend.click();
      await expect(control(page, FIELD)).toBeFocused();
      await openStep(page, "target");
      await expect(finding(page)).toHaveCount(0);
      await page.evaluate(() => (location.hash = location.hash.replace(/\/[^/]*$/, "")));
      await expect(page.locator("main.overview")).toBeVisible();
      await mend.click();
      await expect(control(page, FIELD)).toBeFocused();
      await control(page, FIELD).fill("12");
      await expect(finding(page)).toHaveCount(0);
    });

    test("what is set aside stays aside until an answer behind it changes", async ({ page }) => {
      await hoping(page);
      const [undo, redo] = ["undo", "redo"].map((key) => button(page, said(lang, `shell.${key}`)));
      const list = page.locator("#set_aside");

      await button(finding(page), words("open")).click();
      await expect(control(page, REASON)).toBeFocused();
      await button(finding(page), words("confirm")).click();
      await expect(finding(page).getByRole("alert")).toHaveText(words("reason_needed"));
      await expect(control(page, REASON)).toBeFocused();

      await control(page, REASON).fill(WHY[lang]);
      await button(finding(page), words("confirm")).click();
      await expect(finding(page)).toHaveCount(0);
      await expect(list).toHaveText(words("list", { count: 1 }));
      await expect(list).toBeFocused();
      await expect(list).toHaveAttribute("aria-expanded", "false");
      await expect(page.locator(".toast-place")).toContainText(
        words("put_aside", { title: said(lang, "coach.rules.energizing_enthusiasts.title") }),
      );

      await undo.click();
      await expect(finding(page)).toBeVisible();
      await expect(control(page, REASON)).toHaveValue(WHY[lang]);
      await expect(list).toHaveCount(0);
      await redo.click();
      await expect(finding(page)).toHaveCount(0);

      await keptSoon(page, '"answers":"');
      await expect(page.locator(".save-state")).toHaveClass(/is-saved/);
      await page.reload();
      await expect(list).toHaveText(words("list", { count: 1 }));
      await expect(finding(page)).toHaveCount(0);
      await list.click();
      await expect(control(page, REASON)).toHaveValue(WHY[lang]);
      expect(await barriers(page)).toEqual([]);

      await control(page, FIELD).fill("12");
      await control(page, FIELD).fill("");
      await expect(finding(page), "the same answers again").toHaveCount(0);
    });

    test("an answer behind it shows it again, with the reason that was given", async ({ page }) => {
      await hoping(page);
      const dates = `[id="finding-deadline-after-baseline"]`;
      await page.locator("button[name='direction.measures']").click();
      const measure = await page.locator('[data-row^="direction.measures."]').first().getAttribute("data-row");
      await control(page, `${measure}.baseline_date`).fill("2027-06-30");
      await control(page, `${measure}.deadline`).fill("2027-06-01");
      await button(page.locator(dates), words("open")).click();
      await control(page, "set_aside.deadline-after-baseline.reason").fill(WHY[lang]);
      await button(page.locator(dates), words("confirm")).click();
      await expect(page.locator(dates)).toHaveCount(0);

      await control(page, `${measure}.deadline`).fill("2027-06-02");
      await expect(page.locator(`${dates} .finding-before`)).toHaveText(words("before", { reason: WHY[lang].replace(/\.$/, "") }));
      await button(page.locator(dates), words("open")).click();
      await expect(control(page, "set_aside.deadline-after-baseline.reason")).toHaveValue(WHY[lang]);
      await button(page.locator(dates), words("confirm")).click();
      await expect(page.locator(dates)).toHaveCount(0);

      await page.locator("#set_aside").click();
      const statement = said(lang, "coach.rules.deadline_after_baseline.rule");
      await button(page, words("of", { action: words("bring_back"), rule: statement })).click();
      await expect(page.locator(dates)).toBeFocused();
      await expect(page.locator(`${dates} .finding-before`)).toHaveCount(0);
      await expect(page.locator("#set_aside")).toHaveCount(0);
      await expect(control(page, "set_aside.deadline-after-baseline.reason"), "the reason stays").toHaveValue(WHY[lang]);
    });

    test("the risk of not going is taken where it is offered, from the very finding", async ({ page }) => {
      await hoping(page);
      await page.locator("#offer-pile_on").click();
      const absence = page.locator('[id="finding-risk-of-absence"]');
      await absence.getByRole("link", { name: said(lang, "coach.rules.risk_of_absence.none.mend") }).click();
      await expect(page.locator("#offer-absence")).toBeFocused();
      await page.evaluate(() => (location.hash = location.hash.replace(/\/[^/]*$/, "")));
      await absence.getByRole("link", { name: said(lang, "coach.rules.risk_of_absence.none.mend") }).click();
      await expect(page.locator("#offer-absence")).toBeFocused();
    });

    test("on a phone nothing runs over the edge, and the reason is printed", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await hoping(page);
      await button(finding(page), words("open")).click();
      await control(page, REASON).fill(WHY[lang]);
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect(await fits()).toBe(true);
      expect((await button(finding(page), words("confirm")).boundingBox()).height).toBeGreaterThanOrEqual(44);
      await button(finding(page), words("confirm")).click();
      await page.locator("#set_aside").click();
      await expect(control(page, REASON)).toBeVisible();
      expect(await fits()).toBe(true);
      await page.evaluate(() => (location.hash = location.hash.replace(/\/[^/]*$/, "/sheets")));
      await expect(page.locator(".sheets")).toContainText(WHY[lang]);
      await expect(page.locator(".sheets")).toContainText(said(lang, "coach.rules.energizing_enthusiasts.rule"));
    });
  });
}
