// Segments and motivations: what "hardly" means, who is the primary segment, and what a decisive motivation waits for.
import { expect, test } from "./support/journey.js";
import { addRow, control, openStep, startPlan } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

const SEGMENTS = "target.segments";

/** Whether the page is wider than its window. */
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const choose = async (page, path, value) => {
  const chip = page.locator(`button.chip[name="${path}"][aria-pressed=false]`);
  if (await chip.count()) await chip.click();
  await page.locator(`[name="${path}"][value="${value}"]`).check();
};

async function twoSegments(page) {
  await page.goto("./");
  await startPlan(page);
  await openStep(page, "target");
  const first = await addRow(page, SEGMENTS);
  await control(page, `${first}.who`).fill("Tourists");
  const second = await addRow(page, SEGMENTS);
  await control(page, `${second}.who`).fill("Families");
  return [first, second];
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("hardly is an answer, and says what follows", async ({ page }) => {
      const [first] = await twoSegments(page);
      const row = page.locator(`[data-row="${first}"]`);
      await choose(page, `${first}.welcome`, "hardly");
      await expect(row.locator(".consequence")).toHaveText(said(lang, "segments.consequence.hardly"));
      await choose(page, `${first}.welcome`, "unknown");
      await expect(row.locator(".consequence")).toHaveText(said(lang, "segments.consequence.unknown"));
      await choose(page, `${first}.welcome`, "gladly");
      await expect(row.locator(".consequence")).toHaveCount(0);
    });

    test("segments stand side by side, the primary one first and marked in words", async ({ page }) => {
      const [first, second] = await twoSegments(page);
      await control(page, `${second}.size`).fill("12400");
      await choose(page, `${second}.welcome`, "when_useful");
      const table = page.locator(".comparison table");
      const names = table.locator("tbody th");
      const badge = said(lang, "plan.target.primary.badge");
      await expect(names).toHaveText([`Tourists ${badge}`, "Families"]);
      await choose(page, "target.primary", second.split(".").at(-1));
      await expect(names).toHaveText([`Families ${badge}`, "Tourists"]);
      const [families, tourists] = [table.locator("tbody tr").first(), table.locator("tbody tr").last()];
      await expect(families).toContainText(lang === "fr" ? "12\u202f400" : "12,400");
      await expect(families).toContainText(said(lang, "plan.target.segments.welcomes.when_useful"));
      await expect(tourists).toContainText(said(lang, "segments.compare.blank"));
      await tourists.locator("a").click();
      await expect(control(page, `${first}.who`)).toBeFocused();
    });

    test("the primary segment is known by its folded row, and its name in the table unfolds the row", async ({ page }) => {
      const [first] = await twoSegments(page);
      const row = page.locator(`[data-row="${first}"]`);
      await row.locator(".row-toggle").click();
      await expect(control(page, `${first}.who`)).toHaveCount(0);
      await expect(row.locator(".segment-digest")).toContainText(said(lang, "plan.target.primary.label"));
      await page.locator(".comparison tbody tr", { hasText: "Tourists" }).locator("a").click();
      await expect(control(page, `${first}.who`)).toBeFocused();
    });

    test("a motivation is tapped, weighed and answered, and nothing complains before its field was left", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await openStep(page, "target");
      const path = "target.motivations.altruistic";
      const chip = page.locator(`button.chip[name="${path}.strength"]`);
      const waits = page.locator(".motive").getByText(said(lang, "segments.motives.unanswered"));
      const summary = page.locator(".motive-summary");
      await expect(page.locator(".motive")).toHaveCount(0);
      await chip.click();
      await expect(chip).toHaveAttribute("aria-pressed", "true");
      await page.locator(`input[name="${path}.strength"][value="3"]`).check();
      await expect(waits).toBeHidden();
      await control(page, `${path}.answer`).focus();
      await expect(waits).toBeHidden();
      await control(page, `${path}.answer`).blur();
      await expect(waits).toBeVisible();
      await control(page, `${path}.answer`).fill("Low-barrier ways to help");
      await expect(waits).toBeHidden();
      await expect(summary).toContainText(said(lang, "segments.motives.summary.answered"));
      await chip.click();
      await expect(page.locator(".motive")).toHaveCount(0);
      await expect(summary).toContainText(said(lang, "segments.motives.summary.none"));
      await page.locator(".toast").getByRole("button", { name: said(lang, "shell.undo") }).click();
      await expect(control(page, `${path}.answer`)).toHaveValue("Low-barrier ways to help");
      await expect(page.locator(`input[name="${path}.strength"][value="3"]`)).toBeChecked();
    });

    test("a narrow phone never scrolls sideways", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const [first] = await twoSegments(page);
      await control(page, `${first}.needs`).fill("A_very_long_word_without_any_place_to_break_".repeat(8));
      await choose(page, `${first}.welcome`, "hardly");
      await choose(page, "target.motivations.affinity.strength", "3");
      await expect(page.locator(".comparison tbody tr")).toHaveCount(2);
      expect(await sideways(page)).toBe(false);
    });
  });
}
