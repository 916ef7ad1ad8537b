// A step is a short page of chapters: the decision first, one chapter open at a time, each with an address.
import { expect, test } from "./support/journey.js";
import { addRow, beginPlan, control, fixture, importFile, openStep, rowMenu } from "./support/plans.js";
import { COMPONENTS } from "./support/typist.js";
import { LANGUAGES, said } from "./support/words.js";

const button = (page, code) => page.locator(`#chapter-${code}`);
const chapter = (page, code) => page.locator(`[data-chapter=${code}]`);
const open = (page) => page.locator(".chapter.open").evaluateAll((all) => all.map((one) => one.dataset.chapter));
const controls = (page, code) => chapter(page, code).locator("input, select, textarea");
const top = (page, code) => button(page, code).evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** A new plan, as somebody finds it who has never been here. */
async function begin(page) {
  await page.goto("./");
  await beginPlan(page);
  await expect(page.locator("main.direction h1")).toBeFocused();
  await expect(chapter(page, "objective")).toHaveClass(/open/);
}

/** The plan of the fixtures, at an address below its own. */
async function full(page, below) {
  await page.goto("./");
  await importFile(page, fixture("full.json"));
  await page.goto(`./#/plan/nara-fy2017-20${below}`);
  await expect(page.locator(".chapter").first()).toBeVisible();
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("one chapter is open, the others are a line each and build no control", async ({ page }) => {
      await begin(page);
      await expect.poll(() => open(page)).toEqual(["objective"]);
      for (const code of ["goal", "measures", "risks", "inside"]) {
        await expect(button(page, code)).toHaveAttribute("aria-expanded", "false");
        await expect(controls(page, code)).toHaveCount(0);
        await expect(chapter(page, code).locator(".chapter-line")).toHaveText(said(lang, `chapters.direction.${code}.ask`));
        await expect(chapter(page, code).getByRole("img", { name: said(lang, "chapters.mark.none") })).toBeVisible();
      }
      await page.locator("[name='direction.objective'][value=energizing]").check();
      await button(page, "goal").click();
      await expect.poll(() => open(page)).toEqual(["goal"]);
      await expect(button(page, "goal"), "the focus stays").toBeFocused();
      await expect(controls(page, "objective")).toHaveCount(0);
      await expect(chapter(page, "objective").locator(".chapter-line")).toContainText(said(lang, "plan.direction.objective.energizing.name"));
      await expect(chapter(page, "objective").getByRole("img", { name: said(lang, "chapters.mark.begun") })).toBeVisible();
      await expect(page.locator(".nav-chapters [aria-current]")).toHaveText(said(lang, "chapters.direction.goal.short"));
    });

    test("a step opens the first chapter that is not done, and its marks say how far the others are", async ({ page }) => {
      await full(page, "/direction");
      const done = await page.locator(".chapter").evaluateAll((all, done) => all.map((one) => one.querySelector(".progress").getAttribute("aria-label") === done), said(lang, "chapters.mark.done"));
      const first = done.indexOf(false);
      const codes = await page.locator(".chapter").evaluateAll((all) => all.map((one) => one.dataset.chapter));
      await expect.poll(() => open(page)).toEqual(first < 0 ? [] : [codes[first]]);
      await expect(chapter(page, "risks").locator(".chapter-line [translate=no]")).not.toBeEmpty();
    });

    test("each chapter has an address, and the way back keeps its place", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      await full(page, "/direction/goal");
      await expect.poll(() => open(page)).toEqual(["goal"]);
      await button(page, "risks").scrollIntoViewIfNeeded();
      const before = { goal: await top(page, "goal"), risks: await top(page, "risks") };
      await button(page, "risks").click();
      await expect.poll(() => open(page)).toEqual(["risks"]);
      await expect(page).toHaveURL(/\/direction\/risks$/);
      expect(Math.abs((await top(page, "risks")) - before.risks), "it stays under the finger").toBeLessThanOrEqual(2);
      await expect(chapter(page, "risks").locator(".row").first()).toBeVisible();
      await page.mouse.wheel(0, 200);
      await page.waitForFunction((before) => Math.abs(document.querySelector("#chapter-risks").getBoundingClientRect().top - before) > 50, before.risks);
      const left = await top(page, "risks");
      await page.goBack();
      await expect.poll(() => open(page)).toEqual(["goal"]);
      await expect.poll(async () => Math.abs((await top(page, "goal")) - before.goal)).toBeLessThanOrEqual(2);
      await page.goForward();
      await expect.poll(() => open(page)).toEqual(["risks"]);
      await expect.poll(async () => Math.abs((await top(page, "risks")) - left)).toBeLessThanOrEqual(2);
      await page.reload();
      await expect.poll(() => open(page)).toEqual(["risks"]);
    });

    test("the list of steps leads to a chapter, and all of them can be open", async ({ page }) => {
      await begin(page);
      await page.getByRole("link", { name: said(lang, "chapters.direction.risks.short") }).click();
      await expect.poll(() => open(page)).toEqual(["risks"]);
      await expect(button(page, "risks")).toBeFocused();
      await page.getByRole("button", { name: said(lang, "chapters.open_all") }).click();
      await expect.poll(async () => (await open(page)).toSorted()).toEqual(["goal", "inside", "measures", "objective", "risks"]);
      await page.reload();
      await expect.poll(async () => (await open(page)).length, "it is remembered").toBe(5);
      await openStep(page, "target");
      await expect.poll(async () => (await open(page)).length).toBe(3);
      await page.getByRole("button", { name: said(lang, "chapters.close_all") }).click();
      await expect.poll(() => open(page)).toEqual([]);
    });

    test("the decision is a draft first, and is read again at the end", async ({ page }) => {
      await begin(page);
      await expect(page.locator(".closing")).toHaveCount(0);
      const example = (objective) => said(lang, "chapters.for_example", { example: said(lang, `examples.${objective}.direction.will`) });
      await expect(control(page, "direction.decision.will")).toHaveAttribute("placeholder", example("energizing"));
      await page.locator("[name='direction.objective'][value=supporting]").check();
      await expect(control(page, "direction.decision.will"), "it fits the objective").toHaveAttribute("placeholder", example("supporting"));
      await control(page, "direction.decision.will").fill("Ask regulars <b>first</b>");
      await expect(page.locator(".closing .as-printed")).toContainText(`${said(lang, "plan.decision.will.label")} ask regulars <b>first</b>`);
      await page.getByRole("button", { name: said(lang, "chapters.closing.reword") }).click();
      await expect(control(page, "direction.decision.will")).toBeFocused();
      await page.locator(".closing a.primary").click();
      await expect(page.locator("main.target h1")).toBeFocused();
    });

    test("a question says on request what an answer could be, and why it matters", async ({ page }) => {
      await begin(page);
      await button(page, "goal").click();
      const question = said(lang, "plan.direction.goal.relevant.label");
      const help = page.getByRole("button", { name: said(lang, "shell.help.open", { question }) });
      await expect(control(page, "direction.goal.relevant"), "one sentence always").toHaveAccessibleDescription(said(lang, "plan.direction.goal.relevant.hint"));
      await expect(help).toHaveAttribute("aria-expanded", "false");
      await help.click();
      await expect(help).toHaveAttribute("aria-expanded", "true");
      for (const more of ["example", "why"]) await expect(page.getByText(said(lang, `plan.direction.goal.relevant.${more}`))).toBeVisible();
      await help.press("Enter");
      await expect(page.getByText(said(lang, "plan.direction.goal.relevant.why"))).toHaveCount(0);
    });

    test("a row asks for the few things that make it, the rest under one fold", async ({ page }) => {
      await begin(page);
      await button(page, "measures").click();
      const row = await addRow(page, "direction.measures");
      const asked = await page.locator(`[data-row="${row}"] :is(input, select, textarea)`).evaluateAll((all) => all.map((one) => one.name.split(".").pop()));
      expect(asked).toEqual(["name", "baseline", "target", "deadline", "owner"]);
      await rowMenu(page, row);
      await expect(page.locator(`[data-row="${row}"] .row-menu button`), "alone, it cannot be moved").toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(page.locator(`[data-row="${row}"] .row-menu`)).toHaveCount(0);
      await page.locator(`[data-row="${row}"] .more-toggle`).click();
      await control(page, `${row}.unit`).fill("avis");
      await button(page, "goal").click();
      await button(page, "measures").click();
      await expect(control(page, `${row}.unit`), "what holds answers is open").toHaveValue("avis");
    });
  });
}

test("what is searched for in a closed chapter opens it at that answer", async ({ page }) => {
  await full(page, "/direction/goal");
  const found = chapter(page, "risks").locator("[hidden=until-found]").first();
  await expect(found).toBeAttached();
  const text = await found.evaluate((element) => element.textContent);
  await found.evaluate((element) => element.dispatchEvent(new Event("beforematch", { bubbles: true })));
  await expect.poll(() => open(page)).toEqual(["risks"]);
  await expect(page.locator(":focus")).toHaveValue(text);
});

test("an empty step is short on a phone, and scolds nobody", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  for (const component of COMPONENTS) {
    await openStep(page, component);
    await expect(page.locator(".chapter.open .chapter-body > :not(.lead):not(.coming)").first()).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement.scrollHeight), component).toBeLessThan(2000);
    await expect(page.locator(".gap, .unmet, .finding, .weakest, .complaint:not(:empty)"), component).toHaveCount(0);
  }
});

test("a link to a field opens its chapter and the fold it stands in", async ({ page }) => {
  await full(page, "/direction/goal");
  const id = await page.evaluate(() => JSON.parse(localStorage.getItem("pentad.plan.nara-fy2017-20")).plan.direction.risks[2].id);
  await page.evaluate((id) => (location.hash = `#/plan/nara-fy2017-20/direction?field=direction.risks.${id}.cause`), id);
  await expect(page.locator(":focus")).toHaveAttribute("name", `direction.risks.${id}.cause`);
  await expect.poll(() => open(page)).toEqual(["risks"]);
});

test("a question that was led to once does not open its chapter again", async ({ page }) => {
  await full(page, "/direction/goal");
  await page.evaluate(() => (location.hash = "#/plan/nara-fy2017-20/direction?field=direction.inside.acts"));
  await expect(control(page, "direction.inside.acts")).toBeFocused();
  await openStep(page, "target");
  await openStep(page, "direction");
  await expect.poll(() => open(page), "the first that is not done").toEqual(["measures"]);
});

test("a chapter that was closed opens again by its link, although the address is the same", async ({ page }) => {
  await full(page, "/direction/goal");
  await button(page, "goal").click();
  await expect.poll(() => open(page)).toEqual([]);
  await page.locator(".nav-chapters a[href$='/goal']").click();
  await expect.poll(() => open(page)).toEqual(["goal"]);
});
