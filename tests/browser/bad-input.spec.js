// What cannot be right is said clearly, beside the field or in the preview; nothing typed or stored is touched.
import { readFileSync } from "node:fs";
import { expect, test } from "./support/journey.js";
import { addRow, complaint, control, downloaded, exportPlan, fixture, keptSoon, openFile, openStep, speak, startPlan, stored, storedPlans } from "./support/plans.js";
import { LANGUAGES, other, said } from "./support/words.js";

const MEASURES = "direction.measures";
const grouped = { en: { 1000: "1,000", 2000: "2,000", 10000: "10,000", 100000: "100,000", 107100: "107,100" }, fr: { 1000: "1 000", 2000: "2 000", 10000: "10 000", 100000: "100 000", 107100: "107 100" } };
const day = { en: { "2027-06-30": "30 June 2027", "2027-01-15": "15 January 2027" }, fr: { "2027-06-30": "30 juin 2027", "2027-01-15": "15 janvier 2027" } };

/** A fox, which takes two places in UTF-16, and text up to 10,000 characters. */
const LONG = `🦊${"Les habitués racontent. ".repeat(417)}`.slice(0, 10_001);

/** Types into fields, then makes sure that each keeps what was typed and says what is wrong: now, after a reload, in the other language. */
async function keptWithComplaint(page, lang, answers) {
  const check = async (lang) => {
    for (const { path, shown, words } of answers) {
      await expect(control(page, path), path).toHaveValue(shown(lang));
      const said = words(lang);
      await expect(complaint(page, path), path).toHaveText(said);
      if (said) await expect(control(page, path), path).toHaveAccessibleDescription(new RegExp(`${escaped(said)}$`));
    }
  };
  for (const { path, typed } of answers) await control(page, path).fill(typed);
  await page.locator("h1").click();
  await check(lang);
  await page.reload();
  await check(lang);
  await speak(page, other(lang));
  await check(other(lang));
  await page.reload();
  await check(other(lang));
  await speak(page, lang);
  await check(lang);
}

const escaped = (text) => text.replace(/\s+/g, " ").replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
const as = (text) => () => text;
const wrong = (key, values = as({})) => (lang) => said(lang, `coach.complaint.${key}`, values(lang));
const example = { en: "4.2", fr: "4,2" };
const notANumber = (typed) => wrong("not_a_number", (lang) => ({ typed, example: example[lang] }));

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("answers that cannot be right stay as typed, and say what is expected", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const first = await addRow(page, MEASURES);
      const second = await addRow(page, MEASURES);
      await keptWithComplaint(page, lang, [
        { path: `${first}.baseline`, typed: "beaucoup", shown: as("beaucoup"), words: notANumber("beaucoup") },
        { path: `${first}.target`, typed: "🦊", shown: as("🦊"), words: notANumber("🦊") },
        { path: `${second}.baseline`, typed: "99999999999999999999", shown: as("99999999999999999999"), words: wrong("too_large", as({ typed: "99999999999999999999" })) },
        { path: `${second}.baseline_date`, typed: "2027-06-30", shown: as("2027-06-30"), words: wrong("baseline_too_late", (lang) => ({ deadline: day[lang]["2027-01-15"] })) },
        { path: `${second}.deadline`, typed: "2027-01-15", shown: as("2027-01-15"), words: wrong("deadline_too_early", (lang) => ({ baseline: day[lang]["2027-06-30"] })) },
        { path: "direction.goal.change", typed: LONG, shown: as(LONG), words: wrong("too_long", (lang) => ({ characters: grouped[lang][10000], most: grouped[lang][2000] })) },
        { path: "direction.goal.whom", typed: "Familles 👩‍👩‍👧‍👦 – café ☕️ – שלום", shown: as("Familles 👩‍👩‍👧‍👦 – café ☕️ – שלום"), words: as("") },
        { path: `${first}.unit`, typed: LONG, shown: as(LONG), words: wrong("too_long", (lang) => ({ characters: grouped[lang][10000], most: grouped[lang][2000] })) },
      ]);

      await openStep(page, "target");
      await keptWithComplaint(page, lang, [
        { path: "target.ladder.critics", typed: "140", shown: as("140"), words: wrong("share", as({ value: "140" })) },
        { path: "target.ladder.creators", typed: "100,5", shown: (lang) => ({ en: "100.5", fr: "100,5" })[lang], words: wrong("share", (lang) => ({ value: { en: "100.5", fr: "100,5" }[lang] })) },
        { path: "target.ladder.joiners", typed: "-3", shown: as("−3"), words: wrong("share", as({ value: "−3" })) },
        { path: "target.ladder.spectators", typed: "100", shown: as("100"), words: as("") },
        { path: "target.ladder.basis.n", typed: "0", shown: as("0"), words: wrong("people", as({ value: "0" })) },
        { path: "target.ladder.basis.year", typed: "27", shown: as("27"), words: wrong("year", as({ value: "27", first: 1900, last: 2100 })) },
      ]);

      await openStep(page, "technology");
      await keptWithComplaint(page, lang, [
        { path: "technology.hours_available", typed: "-1,5", shown: (lang) => ({ en: "−1.5", fr: "−1,5" })[lang], words: wrong("hours", (lang) => ({ value: { en: "−1.5", fr: "−1,5" }[lang] })) },
      ]);
    });

    test("a text that is too long is kept as far as it goes, says so, and its file can be opened again", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const path = "direction.goal.change";
      const limit = (key, values) => said(lang, `chapters.limit.${key}`, values);
      await control(page, path).fill("a".repeat(99_000));
      const line = page.locator(".field", { has: control(page, path) }).locator(".limit");
      await expect(line).toHaveText(limit("near", { left: grouped[lang][1000], most: grouped[lang][100000] }));
      await control(page, path).fill("é".repeat(107_100));
      await expect(line).toHaveText(limit("cut", { characters: grouped[lang][107100], most: grouped[lang][100000] }));
      expect((await control(page, path).inputValue()).length, "the control still holds all of it").toBe(107_100);
      await keptSoon(page, "é".repeat(2000));
      const [{ plan }] = Object.values(await storedPlans(page));
      expect(plan.direction.goal.change.length).toBe(100_000);
      const file = await downloaded(page, () => exportPlan(page));
      expect(JSON.parse(file).plan.direction.goal.change.length).toBe(100_000);
      await page.goto("./#/");
      await openFile(page, { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(file.replace(plan.id, "another")) });
      await expect(page.locator(".import-preview"), "it is read without a refusal").toBeVisible();
      await expect(page.locator(".import-preview")).not.toContainText(grouped[lang][100000]);
    });

    test("what was mended is no longer complained of", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      await openStep(page, "target");
      const share = control(page, "target.ladder.critics");
      await share.fill("140");
      await expect(complaint(page, "target.ladder.critics")).not.toBeEmpty();
      await expect(share).toHaveAttribute("aria-invalid", "true");
      await share.fill("40");
      await expect(complaint(page, "target.ladder.critics")).toBeEmpty();
      await expect(share).not.toHaveAttribute("aria-invalid", "true");
    });

    test("numbers are taken with comma and point, and shown as the language writes them", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const baseline = control(page, `${await addRow(page, MEASURES)}.baseline`);
      const typed = [
        ["4,2", { en: "4.2", fr: "4,2" }],
        ["4.2", { en: "4.2", fr: "4,2" }],
        ["1 234,5", { en: "1234.5", fr: "1234,5" }],
        ["1,234.5", { en: "1234.5", fr: "1234,5" }],
        ["82 %", { en: "82", fr: "82" }],
        ["-0.5", { en: "−0.5", fr: "−0,5" }],
      ];
      for (const [keys, shown] of typed) {
        await baseline.fill("");
        await baseline.pressSequentially(keys);
        await expect(baseline, "typing is left alone").toHaveValue(keys);
        await baseline.press("Tab");
        await expect(baseline, keys).toHaveValue(shown[lang]);
        await speak(page, other(lang));
        await expect(baseline, keys).toHaveValue(shown[other(lang)]);
        await speak(page, lang);
        await expect(baseline, keys).toHaveValue(shown[lang]);
      }
    });

    test("changing a part of a date keeps the other parts", async ({ page }) => {
      await page.goto("./");
      await startPlan(page);
      const deadline = control(page, `${await addRow(page, MEASURES)}.deadline`);
      await deadline.fill("2027-06-30");
      await deadline.focus();
      await page.keyboard.press("Backspace");
      await expect(deadline).toHaveValue("");
      // Whichever part the browser puts first, the day or the month.
      await page.keyboard.type("12");
      await expect(deadline).toHaveValue(/^2027-(12-30|06-12)$/);
      await page.keyboard.press("Backspace");
      await expect(deadline).toHaveValue("");
      await page.keyboard.type("11");
      await expect(deadline).toHaveValue(/^2027-(12-11|11-12)$/);
      const complete = await deadline.inputValue();
      await keptSoon(page, complete);
      await page.reload();
      await expect(deadline).toHaveValue(complete);
    });

    test("files that hold no plan are refused with their reason, and nothing stored is touched", async ({ page }) => {
      const { version } = JSON.parse(readFileSync(fixture("full.json"), "utf8"));
      const refusals = {
        "letter.txt": ["plain_text", "choose"],
        "report.pdf": ["pdf", "choose"],
        "truncated.json": ["cut_off", "copy"],
        "newer.json": ["newer_by", "reload", { found: 1000, known: version, name: "0.9.0" }],
        "empty.json": ["empty", "copy"],
      };
      await page.goto("./");
      await startPlan(page);
      await page.locator("input.plan-name").fill("Boulangerie");
      await expect(page.locator(".save-state")).toHaveClass(/is-saved/);
      await page.locator(".brand").click();
      await expect(page.locator(".plan-card h2")).toHaveText("Boulangerie");
      const before = await stored(page);

      for (const [name, [fact, next, values]] of Object.entries(refusals)) {
        const sentence = (lang) => said(lang, "files.unreadable.sentence", { fact: said(lang, `files.unreadable.${fact}`, values), next: said(lang, `files.next.${next}`) });
        const preview = page.locator(".import-preview");
        await openFile(page, fixture(`hostile/${name}`));
        await expect(preview.locator("h2")).toHaveText(said(lang, "pages.import.failed", { file: name }));
        await expect(preview.locator(".problem")).toHaveText(sentence(lang));
        await expect(preview.getByRole("button")).toBeFocused();
        await speak(page, other(lang));
        await expect(preview.locator(".problem"), "the reason is said in the language of the reader").toHaveText(sentence(other(lang)));
        await speak(page, lang);
        await expect(preview.locator(".problem")).toHaveText(sentence(lang));
        await preview.getByRole("button", { name: said(lang, "shell.dismiss") }).click();
        await expect(preview).toHaveCount(0);
        await expect(page.locator(".plan-card")).toHaveCount(1);
      }

      const settings = ({ "pentad.settings": _, ...plans }) => plans;
      expect(settings(await stored(page))).toEqual(settings(before));
    });

    test("a file among others that cannot be read does not hinder them, and what was found waits through a change of language", async ({ page }) => {
      await page.goto("./");
      await openFile(page, fixture("hostile/report.pdf"), fixture("full.json"));
      await expect(page.locator(".import-preview")).toHaveCount(2);
      await speak(page, other(lang));
      await expect(page.locator(".import-preview")).toHaveCount(2);
      await page.locator(".incoming").locator("xpath=ancestor::section").getByRole("button", { name: said(other(lang), "pages.import.take") }).click();
      await expect(page.locator(".plan-card")).toHaveCount(1);
      await expect(page.locator(".import-preview .problem")).toHaveCount(1);
    });
  });
}
