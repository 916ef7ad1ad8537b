// The whole path with a real organisation's strategy: typed, reloaded, offline, printed, exported, carried to another browser.
import { readFile } from "node:fs/promises";
import { expect, offline, oneLine, print, test } from "./support/journey.js";
import { beginPlan, exportPlan as takeFile } from "./support/plans.js";
import { said } from "./support/words.js";
import { COMPONENTS, asKnown, leaves, typePlan, withoutIds } from "./support/typist.js";

const fixture = (name) => readFile(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8").then(JSON.parse);

/** What only the header of a sheet, or nothing on paper, has to carry. */
const notOnSheets = (path) => path === "id" || path.startsWith("cycle.") || path === "target.primary" || path.endsWith(".measure");

for (const [lang, locale, name] of [["en", "en-GB", "full"], ["fr", "fr-FR", "full-fr"]]) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("a plan is typed, kept, printed without a network, and carried to another browser", async ({ browser, page, site, watch }, info) => {
      test.setTimeout(240_000);
      const { plan } = await fixture(name);

      await test.step("typed in five steps", async () => {
        await page.goto("./");
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await offline(page);
        await beginPlan(page);
        await typePlan(page, plan);
        await expect(page.locator(".save-state")).toHaveClass(/is-saved/);
      });

      const exported = await test.step("exported as it was typed", () => exportPlan(page));
      const typed = asKnown(withoutIds(exported.plan), withoutIds(plan));
      for (const component of COMPONENTS) expect(typed[component]).toEqual(withoutIds(plan)[component]);

      await test.step("still there after a reload", async () => {
        await page.reload();
        await expect(page.locator("nav.steps")).toBeVisible();
        expect((await exportPlan(page)).plan).toEqual(exported.plan);
      });

      const context = page.context();
      const address = page.url();
      await site.stop();
      await page.close();
      const later = await context.newPage();

      await test.step("opened without a server", async () => {
        await later.goto(address);
        await expect(later.locator("main.evaluation h1")).toBeVisible();
        for (const component of COMPONENTS) {
          await later.locator(`nav.steps li.${component} > a`).click();
          await expect(later.locator(`main.${component}`)).toBeVisible();
        }
      });

      await test.step("printed, every typed word on paper", async () => {
        await later.locator(".bar a.button.primary").click();
        await later.getByRole("button", { name: said(lang, "sheets.preset.all"), exact: true }).click();
        for (const paper of ["a4", "letter"]) {
          await later.locator(`[name=paper][value=${paper}]`).check();
          const paperwork = await print(later, info.outputPath(`${lang}-${paper}.pdf`));
          expect(paperwork.pages, "a full plan fits on twelve pages").toBeLessThanOrEqual(12);
          expect(paperwork.size).toContain(paper === "a4" ? "A4" : "letter");
          const text = squeezed(paperwork.text);
          for (const [path, value] of leaves(plan)) {
            if (typeof value === "string" && value !== "" && !notOnSheets(path) && !/^\d{4}-\d\d-\d\d$/.test(value) && !isCode(path)) {
              expect(text.includes(squeezed(value)), `${path} on ${paper}: ${value}`).toBe(true);
            }
          }
          expect(paperwork.sheets.filter((sheet) => oneLine(sheet) === ""), "blank pages").toEqual([]);
          const first = squeezed(paperwork.sheets[0]);
          expect(first, "the plan on one page is one page").toContain(squeezed(said(lang, "plan.evaluation.name")));
          expect(first).toContain(squeezed(plan.evaluation.decision.because));
          for (const [at, sheet] of paperwork.sheets.entries()) {
            expect(squeezed(sheet), `page ${at + 1} names the plan`).toContain(squeezed(plan.name));
            expect(oneLine(sheet)).toContain(`${at + 1} / ${paperwork.pages}`);
          }
        }
      });

      await test.step("exported without a server, opened in a fresh browser, exported again", async () => {
        await later.goBack();
        const carried = await exportFile(later);
        await site.start();
        const fresh = await browser.newContext({ baseURL: site.address, locale });
        await watch.attach(fresh);
        const elsewhere = await fresh.newPage();
        await elsewhere.goto("./");
        await elsewhere.locator("input[type=file]").setInputFiles(carried);
        await expect(elsewhere.locator(".incoming")).toContainText(plan.name);
        await expect(elsewhere.locator(".plan-card")).toHaveCount(0);
        await elsewhere.locator(".import-preview .button.primary").click();
        await elsewhere.locator(".plan-card h2 a").click();
        const again = await exportPlan(elsewhere);
        expect(again).toEqual(JSON.parse(await readFile(carried, "utf8")));
        await fresh.close();
      });
    });
  });
}

/** Paper breaks lines, joins letters, and begins small what goes on with a sentence; what is compared is the letters alone. */
function squeezed(text) {
  return text.normalize("NFKC").replace(/[\s\u00ad\u200b\u202f]+/g, "").replace(/[.,;:!?…]+$/, "").toLowerCase();
}

function isCode(path) {
  return /\.(objective|later|family|statistic|better|frequency|likelihood|impact|welcome|verdict|strength|kind)$/.test(path) && path !== "uniqueness.positioning.kind";
}

async function exportFile(page) {
  const download = page.waitForEvent("download");
  await takeFile(page);
  return (await download).path();
}

async function exportPlan(page) {
  return JSON.parse(await readFile(await exportFile(page), "utf8"));
}
