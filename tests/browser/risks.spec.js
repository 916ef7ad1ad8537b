// The risk register: known risks taken over, judged, seen in the matrix, put in order, undone, kept and printed.
import { barriers, expect, oneLine, print, test } from "./support/journey.js";
import { addRow, control, rows, startPlan, toSheets } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

const LIST = "direction.risks";
const SCREENS = [["desktop", {}], ["phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }]];

for (const [lang, locale] of LANGUAGES) {
  const kind = (code) => said(lang, `plan.direction.risks.kinds.${code}`);
  const offer = (page, code) => page.getByRole("button", { name: kind(code), exact: true });
  const score = (likelihood, impact, level) =>
    said(lang, "risks.score", { likelihood, impact, score: likelihood * impact, level: said(lang, `risks.levels.${level}`) });
  /** The names in the twin of the matrix, in their order. */
  const twin = (page) => page.locator(".risk-matrix tbody th").allTextContents();

  for (const [screen, device] of SCREENS) {
    test.describe(`in ${lang}, ${screen}`, () => {
      test.use({ locale, ...device });

      test("known risks are taken, judged, sorted, undone, kept and printed", async ({ page }, info) => {
        await page.goto("./");
        await startPlan(page);

        const ids = await test.step("the risk of not going is on offer first, and goes when it is taken", async () => {
          await expect(page.getByRole("heading", { name: said(lang, "risks.offers.absence_heading") })).toBeVisible();
          for (const code of ["absence", "undisclosed", "leak"]) {
            await offer(page, code).click();
            await expect(offer(page, code)).toHaveCount(0);
            await expect(page.locator(".risks-taken")).toContainText(kind(code));
          }
          await expect(page.locator(".absence-offer")).toHaveCount(0);
          expect(await page.evaluate(() => document.activeElement.className), "the next one is at hand").toBe("suggestion");
          return rows(page, LIST);
        });
        expect(ids).toHaveLength(3);
        const [absence, undisclosed, leak] = ids;
        for (const row of ids) {
          const toggle = page.locator(`[data-row="${row}"] .row-toggle`);
          if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
          const more = page.locator(`[data-row="${row}"] .more-toggle`);
          if ((await more.getAttribute("aria-expanded")) === "false") await more.click();
        }
        for (const key of ["cause", "warning", "prevention", "response"]) {
          await expect(control(page, `${leak}.${key}`)).toHaveValue(said(lang, `risks.suggestions.leak.${key}`));
        }
        await expect(control(page, `${leak}.owner`)).toHaveValue("");
        const source = page.locator(`[data-row="${undisclosed}"] .risk-source a`);
        await expect(source).toContainText(said(lang, "risks.source.undisclosed.name"));
        await expect(source).toHaveAttribute("rel", "noopener noreferrer");

        await test.step("judged, each has its score in words and its place in the matrix", async () => {
          for (const [row, likelihood, impact, level] of [[absence, 2, 3, "watch"], [undisclosed, 1, 4, "low"], [leak, 3, 5, "handle"]]) {
            await control(page, `${row}.likelihood`).selectOption(String(likelihood));
            await control(page, `${row}.impact`).selectOption(String(impact));
            await expect(page.locator(`[data-row="${row}"] .risk-level`)).toHaveText(score(likelihood, impact, level));
          }
          await expect(page.locator(`[data-row="${leak}"] .risk-open`)).toContainText(said(lang, "risks.digest.owner_open"));
          await expect(page.locator(".risk-matrix circle")).toHaveCount(3);
          await page.locator(".risk-matrix summary").click();
          expect(await twin(page)).toEqual(["leak", "absence", "undisclosed"].map(kind));
        });

        await test.step("rows stand by score when asked, and do not jump while somebody judges", async () => {
          await expect.poll(() => rows(page, LIST)).toEqual(ids);
          const byScore = page.getByRole("button", { name: said(lang, "risks.order.score"), exact: true });
          await byScore.click();
          await expect.poll(() => rows(page, LIST)).toEqual([leak, absence, undisclosed]);
          await control(page, `${undisclosed}.likelihood`).selectOption("5");
          await expect.poll(() => rows(page, LIST), "judged anew, in its place").toEqual([leak, absence, undisclosed]);
          expect(await twin(page)).toEqual(["undisclosed", "leak", "absence"].map(kind));
          await byScore.click();
          await expect.poll(() => rows(page, LIST)).toEqual([undisclosed, leak, absence]);
        });

        await test.step("undone, the earlier judgement is back", async () => {
          await page.getByRole("button", { name: said(lang, "shell.undo"), exact: true }).click();
          await expect(control(page, `${undisclosed}.likelihood`)).toHaveValue("1");
          expect(await twin(page)).toEqual(["leak", "absence", "undisclosed"].map(kind));
        });

        await test.step("a risk of one's own joins them, and a name in the table leads to its row", async () => {
          const own = await addRow(page, LIST);
          await control(page, `${own}.name`).fill("Rain at the street party");
          await control(page, `${leak}.owner`).fill("Léa");
          await expect(page.locator(`[data-row="${leak}"] .risk-digest`)).toContainText("Léa");
          await page.locator(".risk-matrix tbody a", { hasText: "Rain at the street party" }).click();
          await expect(control(page, `${own}.name`)).toBeFocused();
          await expect(page.locator(".save-state")).toHaveClass(/is-saved/);
        });
        expect(await barriers(page)).toEqual([]);
        await page.locator(".risk-matrix").screenshot({ path: info.outputPath("matrix.png") });

        await test.step("after a reload everything is still there, in the order that was chosen", async () => {
          await page.reload();
          await expect(page.locator(".risk-matrix circle")).toHaveCount(3);
          expect((await rows(page, LIST)).slice(0, 3)).toEqual([leak, absence, undisclosed]);
          await expect(page.locator(`[data-row="${leak}"] .risk-level`)).toHaveText(score(3, 5, "handle"));
        });

        await test.step("on paper the matrix stands with the risks, the gravest first", async () => {
          await toSheets(page);
          await page.locator("[name=sheets][value=direction]").check();
          await expect(page.locator(".sheet-matrix > svg circle")).toHaveCount(3);
          const text = oneLine((await print(page, info.outputPath("risks.pdf"))).text);
          for (const words of [score(3, 5, "handle"), score(2, 3, "watch"), score(1, 4, "low")]) {
            expect(text).toContain(oneLine(words));
          }
          const order = [...["leak", "absence", "undisclosed"].map((code) => said(lang, `risks.suggestions.${code}.cause`)), "Rain at the street party"];
          const places = order.map((words) => text.indexOf(oneLine(words)));
          expect(places.every((place) => place >= 0), `${order} at ${places}`).toBe(true);
          expect(places).toEqual([...places].sort((one, other) => one - other));
          expect(text).toContain(oneLine(said(lang, "risks.suggestions.absence.cause")));
        });
      });
    });
  }
}
