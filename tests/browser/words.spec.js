// Words are files, one a language: one is fetched at first, another when it is asked for, and nothing goes on without.
import { expect, offline, test } from "./support/journey.js";
import { control, keptSoon, speak, startPlan } from "./support/plans.js";
import { LANGUAGES, other, said } from "./support/words.js";

const WHOM = "direction.goal.whom";
const WORDS = "**/assets/words-*.txt";
const fileOf = (lang) => `**/assets/words-${lang}-*.txt`;
const switchTo = (page, lang) => page.locator(`button[name=language][value=${lang}]`);

/** The languages of the files of words that a page asks for, in order; the offline copy is not counted. */
function wordsAskedFor(page) {
  const asked = [];
  page.on("request", (request) => {
    const file = new URL(request.url()).pathname.match(/\/words-(\w+)-/);
    if (file && !request.serviceWorker()) asked.push(file[1]);
  });
  return asked;
}

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test("a first visit fetches the words of its reader’s language alone", async ({ page }) => {
      const asked = wordsAskedFor(page);
      await page.goto("./");
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await startPlan(page);
      expect(asked).toEqual([lang]);
    });

    test("the language chosen before is the one whose words come", async ({ page }) => {
      await page.addInitScript((language) => localStorage.setItem("pentad.settings", JSON.stringify({ language })), other(lang));
      const asked = wordsAskedFor(page);
      await page.goto("./");
      await expect(page.locator("html")).toHaveAttribute("lang", other(lang));
      await expect(page.locator("h1")).toHaveText(said(other(lang), "pages.plans.welcome"));
      expect(asked).toEqual([other(lang)]);
    });

    test("a change of language without a network loses nothing, and comes from the copy", async ({ page, site }) => {
      await page.goto("./");
      await offline(page);
      await startPlan(page);
      await site.stop();
      const asked = wordsAskedFor(page);
      await control(page, WHOM).pressSequentially("Les fam");
      await speak(page, other(lang));
      await expect(control(page, WHOM)).toHaveValue("Les fam");
      await expect(page.locator("main.direction h1")).toHaveText(said(other(lang), "plan.direction.name"));
      await speak(page, lang);
      await speak(page, other(lang));
      expect(asked, "once a language").toEqual([other(lang)]);
    });
  });
}

test.describe("while words are on their way", () => {
  // What a worker answers for, a journey cannot hold up.
  test.use({ serviceWorkers: "block" });

  test("typing goes on, where it was, and the choice says that it waits", async ({ page }) => {
    const asked = wordsAskedFor(page);
    await page.goto("./");
    await startPlan(page);
    const release = await hold(page, "fr");
    await switchTo(page, "fr").click();
    await expect(page.locator(".language")).toHaveAttribute("aria-busy", "true");
    await switchTo(page, "fr").click();
    await control(page, WHOM).pressSequentially("Les familles");
    for (let back = 0; back < 5; back += 1) await page.keyboard.press("ArrowLeft");
    release();
    // Typed while the page is built anew, one key after the other.
    await page.keyboard.type(" très nombreuses", { delay: 5 });
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.locator(".language")).not.toHaveAttribute("aria-busy", "true");
    await page.keyboard.type(" ");
    await expect(control(page, WHOM)).toHaveValue("Les fam très nombreuses illes");
    await expect(control(page, WHOM)).toBeFocused();
    await keptSoon(page, "Les fam très nombreuses illes");
    expect(asked).toEqual(["en", "fr"]);
  });

  test("the page stays where it is, and the button that was pressed keeps the focus", async ({ page }) => {
    await page.goto("./");
    await startPlan(page);
    const release = await hold(page, "fr");
    await switchTo(page, "fr").focus();
    await page.keyboard.press("Enter");
    await page.evaluate(() => scrollTo(0, 300));
    release();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(switchTo(page, "fr")).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });

  test("the last choice counts", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("h1")).toBeVisible();
    const release = await hold(page, "fr");
    const came = page.waitForResponse(fileOf("fr"));
    await switchTo(page, "fr").click();
    await switchTo(page, "en").click();
    release();
    await came;
    await page.waitForTimeout(300);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await speak(page, "fr");
  });

  for (const [fault, answer] of [
    ["do not come", (route) => route.abort()],
    ["are not found", (route) => route.fulfill({ status: 404, body: "404" })],
    ["are those of another version", (route) => changed(route, (text) => text.replace(/^(\w+) \w/, "$1 x"))],
    ["are not whole", (route) => changed(route, (text) => text.slice(0, 3000))],
    ["are those of another language", (route) => changed(route, (text) => text.replace(/^\w+/, "en"))],
  ]) {
    test(`words that ${fault} are said, and the language that works stays`, async ({ page, watch }) => {
      watch.allow(/Failed to load resource|words-fr/);
      await page.goto("./");
      await startPlan(page);
      await control(page, WHOM).pressSequentially("Les fam");
      await page.route(fileOf("fr"), answer);
      await switchTo(page, "fr").click();
      await expect(page.locator(".toast p")).toHaveText(said("en", "shell.language.failed", { language: "Français" }));
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(control(page, WHOM)).toHaveValue("Les fam");
      await page.reload();
      await expect(page.locator("html"), "nothing was chosen that does not work").toHaveAttribute("lang", "en");
      await page.unroute(fileOf("fr"));
      await speak(page, "fr");
      await expect(control(page, WHOM)).toHaveValue("Les fam");
    });

    // The program speaks the language of the words that come, whatever it is.
    if (fault === "are those of another language") continue;
    test(`without words, or where they ${fault}, the program does not start and says so`, async ({ page, watch }) => {
      watch.allow(/.*/);
      await page.route(WORDS, answer);
      await page.goto("./");
      await expect(page.locator("section[lang=en] h1")).toHaveText(said("en", "boot.failed_title"));
      await expect(page.locator("header.bar")).toHaveCount(0);
    });
  }

  test("sheets in another language than the program’s fetch its words, or stay as they are and say why", async ({ page, watch }) => {
    watch.allow(/Failed to load resource|words-fr/);
    const asked = wordsAskedFor(page);
    await page.goto("./");
    await startPlan(page);
    await page.locator(".bar .button.primary").click();
    const french = page.locator("[name=sheet-language][value=fr]");
    const sheets = page.locator(".sheets");
    await page.route(fileOf("fr"), (route) => route.abort());
    await french.click();
    await expect(page.locator(".toast p")).toHaveText(said("en", "shell.language.failed", { language: "Français" }));
    await expect(page.locator("[name=sheet-language][value=en]")).toBeChecked();
    await expect(sheets).toContainText(said("en", "plan.direction.name"));
    await page.unroute(fileOf("fr"));
    await french.click();
    await expect(sheets).toContainText(said("fr", "plan.target.name"));
    await expect(french).toBeChecked();
    await expect(page.locator("h1")).toHaveText(said("en", "pages.sheets.heading"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(asked).toEqual(["en", "fr", "fr"]);
  });
});

/** Keeps the words of a language on their way, until it is told to let them go on. */
async function hold(page, lang) {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(fileOf(lang), async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Answers with what the server sends, changed. */
async function changed(route, change) {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, body: change(await answer.text()) });
}
