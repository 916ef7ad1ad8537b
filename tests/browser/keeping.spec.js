// Nothing typed is ever lost: it is kept at once, through denied and full stores, broken data, two tabs, and mistakes.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "./support/journey.js";
import { addRow, cardButton, control, downloaded, exportPlan, fixture, importFile, keptSoon, openFile, openStep, rowMenu, rows, speak, startPlan, stored, storedPlans } from "./support/plans.js";
import { LANGUAGES, other, said } from "./support/words.js";
import { asKnown } from "./support/typist.js";

const WHOM = "direction.goal.whom";
const CHANGE = "direction.goal.change";
const saved = (page) => expect(page.locator(".save-state")).toHaveClass(/is-saved/);
const named = async (page, name) => {
  await page.locator("input.plan-name").fill(name);
  await saved(page);
};
const toPlans = (page) => page.locator(".brand").click();

/** Fills localStorage to its last character with a text of another page of this site. */
const fill = (page) =>
  page.evaluate(() => {
    let text = "";
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          localStorage.setItem("filler", text + "x".repeat(size));
          text += "x".repeat(size);
        } catch {
          break;
        }
      }
    }
  });

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("what is typed is kept within a second, and says so", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await control(page, WHOM).pressSequentially("Les familles du quartier");
      await keptSoon(page, "Les familles du quartier");
      await expect(page.locator(".save-state b")).toHaveText(said(lang, "shell.saved.saved"));
      await expect(page.locator(".save-state")).toContainText(said(lang, "shell.saved.saved_where"));
    });

    test("a tab closed at once loses nothing", async ({ page, context }) => {
      await page.goto("./");
      await startPlan(page);
      const address = page.url();
      await control(page, WHOM).pressSequentially("Les familles");
      await page.close({ runBeforeUnload: false });
      const again = await context.newPage();
      await again.goto(address);
      await expect(control(again, WHOM)).toHaveValue("Les familles");
    });

    test("a change of language in the middle of a word loses nothing", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const button = page.locator(`button[name=language][value=${other(lang)}]`);
      await control(page, WHOM).pressSequentially("Les fam");
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("html")).toHaveAttribute("lang", other(lang));
      await expect(control(page, WHOM)).toHaveValue("Les fam");
      await expect(button, "the button that was pressed still has the focus").toBeFocused();
      await control(page, WHOM).focus();
      await page.keyboard.press("End");
      await page.keyboard.type("illes");
      await expect(control(page, WHOM)).toHaveValue("Les familles");
      await keptSoon(page, "Les familles");
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("lang", other(lang));
      await expect(control(page, WHOM)).toHaveValue("Les familles");
    });

    test("a browser that denies storage is worked with, and said on every screen", async ({ profile, watch }) => {
      watch.allow(/service ?worker|TrustedScriptURL|Access is denied/i);
      await mkdir(path.join(profile.folder, "Default"), { recursive: true });
      const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
      await writeFile(path.join(profile.folder, "Default/Preferences"), JSON.stringify(preferences));
      const context = await profile.launch();
      const page = await context.newPage();
      await page.goto("./");
      const denied = page.locator(".banner", { hasText: said(lang, "shell.banner.memory") });
      expect(await page.evaluate(() => { try { return String(localStorage); } catch (error) { return error.name; } })).toBe("SecurityError");
      await expect(denied).toBeVisible();
      await startPlan(page);
      await control(page, WHOM).fill("Les familles");
      await expect(page.locator(".save-state")).toHaveClass(/is-memory/);
      const plan = new URL(page.url()).hash.replace("/direction", "");
      for (const address of [`${plan}/target`, plan, `${plan}/sheets`, "#/about", "#/nowhere", "#/"]) {
        await page.evaluate((hash) => (location.hash = hash), address);
        await expect(denied, address).toBeVisible();
      }
      await (await cardButton(page, "open", said(lang, "pages.plans.first_name"))).click();
      await page.locator(".five article.direction h3 a").click();
      await expect(control(page, WHOM)).toHaveValue("Les familles");
      const text = await downloaded(page, () => exportPlan(page));
      expect(JSON.parse(text).plan.direction.goal.whom).toBe("Les familles");
    });

    test("a full store is said, what is typed stays, and is kept by itself once there is room", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await named(page, "Boulangerie");
      await fill(page);
      const typed = "Les familles du quartier. ".repeat(100);
      await control(page, CHANGE).fill(typed);
      const full = page.locator(".banner", { hasText: said(lang, "shell.banner.full") });
      await expect(full).toBeVisible();
      await expect(page.locator(".save-state")).toHaveClass(/is-failed/);
      await speak(page, other(lang));
      await speak(page, lang);
      await openStep(page, "target");
      await openStep(page, "direction");
      await expect(control(page, CHANGE)).toHaveValue(typed);
      const text = await downloaded(page, () => full.getByRole("button").click());
      expect(JSON.parse(text).plan.direction.goal.change).toBe(typed);
      await page.evaluate(() => localStorage.removeItem("filler"));
      await saved(page);
      await expect(full).toHaveCount(0);
      await page.reload();
      await expect(control(page, CHANGE)).toHaveValue(typed);
    });

    test("what a full store did not take waits while its reader makes room on the page of plans", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await named(page, "Boulangerie");
      await fill(page);
      const typed = "Les familles du quartier. ".repeat(100);
      const full = page.locator(".banner", { hasText: said(lang, "shell.banner.full") });
      await control(page, CHANGE).fill(typed);
      await expect(full).toBeVisible();
      await toPlans(page);
      await expect(page.locator(".plan-card")).toHaveCount(1);
      await expect(full).toBeVisible();
      await page.locator("a[href='#/about']").click();
      await expect(full).toBeVisible();
      await page.evaluate(() => localStorage.removeItem("filler"));
      await expect(full).toHaveCount(0);
      await keptSoon(page, typed);
      await toPlans(page);
      await page.locator(".plan-card h2 a").click();
      await page.locator(".five article.direction h3 a").click();
      await expect(control(page, CHANGE)).toHaveValue(typed);
    });

    test("what a full store did not take waits while another plan is opened", async ({ page }) => {
      await page.goto("./");
      await importFile(page, fixture("full.json"));
      await startPlan(page);
      await named(page, "Boulangerie");
      await fill(page);
      const typed = "Les familles du quartier. ".repeat(100);
      const full = page.locator(".banner", { hasText: said(lang, "shell.banner.full") });
      await control(page, CHANGE).fill(typed);
      await expect(full).toBeVisible();
      await toPlans(page);
      await page.locator(".plan-card h2 a", { hasText: "National Archives" }).click();
      await expect(page.locator("main.overview")).toContainText("advocates");
      await expect(full).toBeVisible();
      await toPlans(page);
      await page.locator(".plan-card h2 a", { hasText: "Boulangerie" }).click();
      await page.locator(".five article.direction h3 a").click();
      await expect(control(page, CHANGE)).toHaveValue(typed);
      await toPlans(page);
      await page.locator(".plan-card h2 a", { hasText: "National Archives" }).click();
      await page.evaluate(() => localStorage.removeItem("filler"));
      await expect(full).toHaveCount(0);
      await keptSoon(page, typed);
    });

    test("stored texts that cannot be read are set aside, untouched, and hinder nothing", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await named(page, "Boulangerie");
      const broken = { cut: '{"a":', nothing: "null", number: "7", list: '[{"plan":1}]', text: "Pain" };
      await page.evaluate((broken) => {
        for (const [id, text] of Object.entries(broken)) localStorage.setItem(`pentad.plan.${id}`, text);
      }, broken);
      const addresses = Object.keys(broken).map((id) => `#/plan/${id}`);
      for (const address of addresses) {
        await page.goto(`./${address}`);
        await page.reload();
        await expect(page.locator("main")).toContainText(said(lang, "pages.missing.unreadable"));
      }
      await page.locator("main a.button").click();
      await expect(page.locator(".set-aside h2")).toHaveText(said(lang, "pages.aside.heading"));
      await expect(page.locator(".set-aside li")).toHaveCount(addresses.length);
      for (const [id, text] of Object.entries(broken)) {
        const row = page.locator(".set-aside li", { hasText: `pentad.plan.${id}` });
        expect(await downloaded(page, () => row.getByRole("button").click())).toBe(text);
      }
      await page.locator(".plan-card h2 a").click();
      await page.locator(".five article.direction h3 a").click();
      await control(page, WHOM).fill("Les familles");
      await keptSoon(page, "Les familles");
      const kept = await stored(page);
      for (const [id, text] of Object.entries(broken)) expect(kept[`pentad.plan.${id}`]).toBe(text);
    });

    test("a change in one tab is seen in the other", async ({ page, context }) => {
      await page.goto("./");
      await startPlan(page);
      const second = await context.newPage();
      await second.goto(page.url());
      await control(page, WHOM).fill("Les familles");
      await expect(control(second, WHOM)).toHaveValue("Les familles");
      await control(second, CHANGE).fill("Elles reviennent");
      await expect(control(page, CHANGE)).toHaveValue("Elles reviennent");
      await page.bringToFront();
      await expect(page.locator(".banner")).toHaveCount(0);
      expect(Object.keys(await storedPlans(page))).toHaveLength(1);
    });

    test("a step back in one tab can be taken again where it took back the other tab’s work", async ({ page, context }) => {
      await page.goto("./");
      await startPlan(page);
      const second = await context.newPage();
      await second.goto(page.url());
      await control(page, WHOM).fill("Les familles");
      await expect(control(second, WHOM)).toHaveValue("Les familles");
      await control(second, CHANGE).fill("Elles reviennent");
      await expect(control(page, CHANGE)).toHaveValue("Elles reviennent");
      await page.getByRole("button", { name: said(lang, "shell.undo"), exact: true }).click();
      await expect(control(page, WHOM), "one step back is one step").toHaveValue("Les familles");
      await page.getByRole("button", { name: said(lang, "shell.redo"), exact: true }).click();
      await expect(control(page, CHANGE)).toHaveValue("Elles reviennent");
      await expect(control(page, WHOM)).toHaveValue("Les familles");
    });

    test("two tabs that change a plan at the same time keep both, and say so", async ({ page, context }) => {
      await page.goto("./");
      await startPlan(page);
      await named(page, "Boulangerie");
      const second = await context.newPage();
      await second.addInitScript(() => {
        // While `held` is a list, whatever would happen a moment later waits in it.
        const later = window.setTimeout.bind(window);
        window.setTimeout = (then, ...rest) => (window.held ? window.held.push(then) : later(then, ...rest));
      });
      await second.goto(page.url());
      await expect(control(second, WHOM)).toBeVisible();
      // The second tab has typed, and its save has not come yet, when the first saves.
      await second.evaluate(() => (window.held = []));
      await control(second, WHOM).fill("Les touristes");
      await control(page, WHOM).fill("Les familles");
      await keptSoon(page, "Les familles");
      await second.evaluate(() => {
        const held = window.held;
        window.held = undefined;
        held.forEach((then) => then());
      });
      await expect(second.locator(".banner", { hasText: said(lang, "shell.banner.kept_both") })).toBeVisible();
      await expect(control(second, WHOM)).toHaveValue("Les touristes");
      await expect(control(second, WHOM), "typing goes on where it was").toBeFocused();
      await second.keyboard.press("End");
      await second.keyboard.type(" d’été");
      await keptSoon(second, "Les touristes d’été");
      await expect(control(page, WHOM)).toHaveValue("Les familles");
      const goals = Object.values(await storedPlans(page)).map((kept) => kept.plan.direction.goal.whom);
      expect(goals.sort()).toEqual(["Les familles", "Les touristes d’été"]);
      await second.reload();
      await expect(control(second, WHOM), "the address leads to the version that was on screen").toHaveValue("Les touristes d’été");
      await toPlans(page);
      await expect(page.locator(".plan-card")).toHaveCount(2);
    });

    test("steps are taken back and again, with buttons and keys, across fields and rows", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const undo = page.getByRole("button", { name: said(lang, "shell.undo"), exact: true });
      const redo = page.getByRole("button", { name: said(lang, "shell.redo"), exact: true });
      const list = "direction.measures";
      await expect(undo).toHaveAttribute("aria-disabled", "true");
      await control(page, WHOM).pressSequentially("Les familles");
      await page.locator("[name='direction.objective'][value=energizing]").check();
      const row = await addRow(page, list);
      await control(page, `${row}.name`).pressSequentially("Notes");
      await control(page, `${row}.baseline`).pressSequentially("4,2");
      await control(page, `${row}.baseline`).press("Tab");

      await page.keyboard.press("Control+z");
      await expect(control(page, `${row}.baseline`)).toHaveValue("");
      await page.keyboard.press("Control+z");
      await expect(control(page, `${row}.name`)).toHaveValue("");
      await undo.click();
      await expect.poll(() => rows(page, list)).toEqual([]);
      await undo.click();
      await expect(page.locator("[name='direction.objective']:checked")).toHaveCount(0);
      await undo.click();
      await expect(control(page, WHOM)).toHaveValue("");
      await expect(undo).toHaveAttribute("aria-disabled", "true");

      await page.keyboard.press("Control+Shift+z");
      await expect(control(page, WHOM)).toHaveValue("Les familles");
      await redo.click();
      await expect(page.locator("[name='direction.objective'][value=energizing]")).toBeChecked();
      await redo.click();
      await page.keyboard.press("Control+Shift+Z");
      await expect(control(page, `${row}.name`)).toHaveValue("Notes");
      await page.keyboard.press("Control+y");
      await expect(control(page, `${row}.baseline`)).toHaveValue({ en: "4.2", fr: "4,2" }[lang]);
      await expect(redo).toHaveAttribute("aria-disabled", "true");
      await keptSoon(page, "4.2");
    });

    test("a row that was removed comes back from the notice, whatever was typed since", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const list = "direction.measures";
      const first = await addRow(page, list);
      await control(page, `${first}.name`).fill("Notes");
      const second = await addRow(page, list);
      await control(page, `${second}.name`).fill("Avis");
      const row = `${said(lang, "plan.direction.measures.one", { number: 1 })} · Notes`;
      const remove = page.getByRole("button", { name: said(lang, "shell.rows.remove", { row }) });
      const notice = page.locator(".toast");
      await rowMenu(page, first);
      await remove.click();
      await expect(notice).toContainText(said(lang, "shell.rows.removed", { row }));
      await expect.poll(() => rows(page, list)).toEqual([second]);
      await control(page, WHOM).fill("Les familles");
      await notice.getByRole("button", { name: said(lang, "shell.undo") }).click();
      await expect.poll(() => rows(page, list)).toEqual([first, second]);
      await expect(control(page, `${first}.name`)).toHaveValue("Notes");
      await expect(control(page, WHOM), "what was typed meanwhile stays").toHaveValue("Les familles");
      await expect(notice).toHaveCount(0);
    });

    test("a plan is renamed, duplicated, binned, put back and deleted for good", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await control(page, WHOM).fill("Les familles");
      await named(page, "Boulangerie");
      await toPlans(page);

      await (await cardButton(page, "rename", "Boulangerie")).click();
      await expect(page.locator("[name=new-name]")).toBeFocused();
      await page.locator("[name=new-name]").fill("Au bon pain");
      await page.keyboard.press("Enter");
      await expect(page.locator(".plan-card h2")).toHaveText("Au bon pain");

      await (await cardButton(page, "duplicate", "Au bon pain")).click();
      const copy = said(lang, "pages.plans.copy_name", { name: "Au bon pain" });
      await expect(page.locator(".plan-card h2", { hasText: copy })).toBeVisible();
      expect(Object.values(await storedPlans(page)).map((kept) => kept.plan.direction.goal.whom)).toEqual(["Les familles", "Les familles"]);

      await (await cardButton(page, "bin", copy)).click();
      await expect(page.locator(".plan-card")).toHaveCount(1);
      await expect(page.locator(".toast")).toContainText(said(lang, "pages.plans.binned", { name: copy }));
      await page.locator(".toast").getByRole("button", { name: said(lang, "pages.plans.undo"), exact: true }).click();
      await expect(page.locator(".plan-card")).toHaveCount(2);

      await (await cardButton(page, "bin", copy)).click();
      await page.locator(".bin summary").click();
      await page.locator(".bin").getByRole("button", { name: said(lang, "pages.bin.put_back") }).click();
      await expect(page.locator(".plan-card")).toHaveCount(2);
      await expect(page.locator(".bin")).toHaveCount(0);

      await (await cardButton(page, "bin", copy)).click();
      await page.locator(".bin summary").click();
      await page.locator(".bin").getByRole("button", { name: said(lang, "pages.bin.forget") }).click();
      await expect(page.locator(".bin")).toContainText(said(lang, "pages.bin.confirm", { name: copy }));
      await page.locator(".bin").getByRole("button", { name: said(lang, "pages.bin.keep") }).click();
      expect(Object.keys(await storedPlans(page))).toHaveLength(2);
      await page.locator(".bin").getByRole("button", { name: said(lang, "pages.bin.forget") }).click();
      await page.locator(".bin .danger").click();
      await expect(page.locator(".bin")).toHaveCount(0);
      expect(Object.values(await storedPlans(page)).map((kept) => kept.plan.name)).toEqual(["Au bon pain"]);
    });

    test("the address of a plan in the bin says so", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const address = page.url();
      await toPlans(page);
      await (await cardButton(page, "bin", said(lang, "pages.plans.first_name"))).click();
      await page.goto(address);
      await expect(page.locator("main")).toContainText(said(lang, "pages.missing.binned"));
      await page.locator("main a.button").click();
      await expect(page.locator(".welcome h1")).toBeVisible();
    });

    test("a file opened twice is a plan and its copy, and never writes over anything", async ({ page }) => {
      const { plan } = JSON.parse(await readFile(fixture("full.json"), "utf8"));
      await page.goto("./");
      await openFile(page, fixture("full.json"));
      await expect(page.locator(".incoming")).toContainText(said(lang, "files.standing.new"));
      await page.locator(".import-preview").getByRole("button", { name: said(lang, "pages.import.leave") }).click();
      await expect(page.locator(".plan-card")).toHaveCount(0);
      expect(await storedPlans(page)).toEqual({});
      await importFile(page, fixture("full.json"));
      await openFile(page, fixture("full.json"));
      await expect(page.locator(".incoming")).toContainText(said(lang, "files.standing.same"));
      await page.locator(".import-preview .button.primary").click();
      await expect(page.locator(".plan-card")).toHaveCount(2);
      const kept = Object.values(await storedPlans(page)).map((kept) => kept.plan);
      expect(new Set(kept.map((plan) => plan.id)).size).toBe(2);
      for (const copy of kept) expect(asKnown({ ...copy, id: plan.id }, plan)).toEqual(plan);

      await page.evaluate((id) => {
        const key = `pentad.plan.${id}`;
        localStorage.setItem(key, localStorage.getItem(key).replace("U.S. National Archives", "The Archives"));
      }, plan.id);
      await page.reload();
      await openFile(page, fixture("full.json"));
      await expect(page.locator(".incoming")).toContainText(said(lang, "files.standing.differs", { name: plan.name.replace("U.S. National Archives", "The Archives") }));
    });

    test("addresses that lead nowhere say so and show the way back", async ({ page }) => {
      for (const [address, why] of [["#/nowhere", "address"], ["#/plan/gone", "plan"], ["#/plan/gone/target", "plan"], ["#/plan/gone/shouting", "address"], ["#/plan/", "address"]]) {
        await page.goto(`./${address}`);
        await page.reload();
        await expect(page.locator("h1"), address).toHaveText(said(lang, "pages.missing.heading"));
        await expect(page.locator("main"), address).toContainText(said(lang, `pages.missing.${why}`));
        await expect(page).toHaveTitle(said(lang, "shell.title.page", { page: said(lang, "pages.missing.heading") }));
        await page.getByRole("link", { name: said(lang, "pages.missing.back") }).click();
        await expect(page.locator("h1"), address).toHaveText(said(lang, "pages.plans.welcome"));
      }
    });
  });
}
