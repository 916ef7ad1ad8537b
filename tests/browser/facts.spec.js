// Sourced facts: beside the form, replaced by an own figure, and on a page of their own.
import { barriers, expect, oneLine, print, test } from "./support/journey.js";
import { control, keptSoon, openStep, startPlan } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

/** The fact every journey looks at: it helps where Energizing leads, and is of the reader's country. */
const FACTS = {
  en: { code: "reviews_2026_recent", figure: /^74/, publisher: "BrightLocal", hand: "second" },
  fr: { code: "fr_2024_reviews_heed", figure: /^94/, publisher: "UFC-Que Choisir", hand: "first" },
};

async function energize(page, card) {
  await page.goto("./");
  await startPlan(page);
  await page.locator('[name="direction.objective"][value="energizing"]').check();
  await expect(card(page)).toBeVisible();
  // What the plan says of it comes a moment later, above the facts, and moves them.
  await expect(page.locator(".finding").first()).toBeVisible();
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    const { code: CODE, figure: FIGURE, publisher, hand } = FACTS[lang];
    const card = (page) => page.locator("li.fact", { has: page.locator(`a[href="#/sources?at=${CODE}"]`) });

    test("a fact gives its place to an own figure, on screen and on paper, and takes it back", async ({ page }, info) => {
      await energize(page, card);
      await expect(card(page).locator(".fact-figure")).toHaveText(FIGURE);
      await expect(card(page)).toContainText(publisher);
      await expect(card(page)).toContainText(said(lang, `facts.hands.${hand}`));
      await expect(page.locator('[data-chapter=objective] li.fact'), "one beside its chapter").toHaveCount(1);

      await card(page).locator("button").click();
      await expect(control(page, `own_facts.${CODE}.value`)).toBeFocused();
      await page.keyboard.type("61,5");
      await control(page, `own_facts.${CODE}.source`).fill("Forty regulars, asked in March 2026");
      await expect(card(page).locator(".fact-figure")).toHaveText(/^61[.,]5/);
      await expect(card(page).locator(".fact-published")).toContainText(FIGURE.source.slice(1));
      await keptSoon(page, "Forty regulars");

      await page.reload();
      await expect(card(page).locator(".fact-figure")).toHaveText(/^61[.,]5/);
      await page.locator('[name="direction.objective"][value="talking"]').check();
      await expect(card(page), "an own figure stays, whatever leads").toBeVisible();

      await page.locator(".bar a.button.primary").click();
      await page.getByRole("button", { name: said(lang, "sheets.preset.all"), exact: true }).click();
      await expect(page.locator(".sheets .sheet").first()).toBeVisible();
      const paper = oneLine((await print(page, info.outputPath("own-figure.pdf"))).text);
      expect(paper).toContain("Forty regulars, asked in March 2026");
      expect(paper).toContain(said(lang, "facts.paper.heading"));

      await page.goBack();
      await page.locator('[name="direction.objective"][value="energizing"]').check();
      await card(page).getByRole("button", { name: said(lang, "facts.card.restore") }).click();
      await expect(card(page).locator(".fact-figure")).toHaveText(FIGURE);
      await expect(card(page).locator("button"), "focus stays on the card").toBeFocused();
      await page.locator(".toast").getByRole("button", { name: said(lang, "shell.undo") }).click();
      await expect(card(page).locator(".fact-figure")).toHaveText(/^61[.,]5/);
      await expect(control(page, `own_facts.${CODE}.source`)).toHaveValue("Forty regulars, asked in March 2026");
    });

    test("the sources of a fact are one click away, and so is the way back with its undo", async ({ page }) => {
      await energize(page, card);
      await card(page).getByRole("link").click();
      await expect(page.locator(`#source-${CODE}`)).toBeFocused();
      await expect(page.locator(`#source-${CODE}`)).toBeInViewport();
      await page.getByRole("link", { name: said(lang, "pages.sources.to_plan") }).click();
      await expect(page.locator("main.direction h1")).toBeVisible();
      await page.getByRole("button", { name: said(lang, "shell.undo"), exact: true }).click();
      await expect(page.locator('[name="direction.objective"][value="energizing"]')).not.toBeChecked();
    });

    test("the page of sources opens by its address, without a plan, and by keyboard", async ({ page }) => {
      await page.goto("./#/sources");
      await expect(page.locator("h1")).toHaveText(said(lang, "pages.sources.heading"));
      await expect(page).toHaveTitle(new RegExp(said(lang, "pages.sources.heading")));
      await expect.poll(() => page.locator(".study").count()).toBeGreaterThan(20);
      for (const link of await page.locator(".study-source a").all()) {
        expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
        expect(await link.getAttribute("href")).toMatch(/^https?:\/\/[^/]+\.[^/]+\//);
      }
      const topic = page.locator('.topic-index a[href="#/sources?at=complaints"]');
      await topic.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#source-complaints")).toBeFocused();
      await topic.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#source-complaints"), "a second time as well").toBeFocused();
      expect(await barriers(page)).toEqual([]);
    });
  });
}

test("more facts unfold, and a narrow page never scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("./");
  await startPlan(page);
  await openStep(page, "target");
  await control(page, "target.decision.will").fill("Talk with families");
  const more = page.locator("[data-chapter=segments] .fact-list button[aria-expanded]");
  await more.click();
  await expect.poll(() => page.locator("li.fact").count()).toBeGreaterThan(20);
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await expect(more).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.goto("./#/sources");
  await expect(page.locator(".study").first()).toBeVisible();
  const sideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await page.evaluate(sideways)).toBe(false);
});
