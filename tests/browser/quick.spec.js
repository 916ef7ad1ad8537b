// The ten minutes, on a phone: from the empty page to the sheet, counted in taps; and what stands around them.
import { barriers, expect, oneLine, print, test } from "./support/journey.js";
import { beginPlan, control, fixture, importFile, keptSoon, rows, speak } from "./support/plans.js";
import { LANGUAGES, said } from "./support/words.js";

const PHONE = { width: 390, height: 844 };

/** A finger that counts its taps, and the answers it gives. */
class Finger {
  constructor(page) {
    this.page = page;
    this.taps = 0;
    this.answers = 0;
  }

  async tap(target) {
    const locator = typeof target === "string" ? this.page.locator(target) : target;
    await locator.click();
    this.taps += 1;
  }

  /** Types where the caret is. */
  async type(text) {
    await this.page.keyboard.type(text);
    this.answers += 1;
  }

  /** Taps a field and answers it. */
  async answer(target, text) {
    await this.tap(target);
    await this.type(text);
  }

  /** Goes on to the next field with the key of the keyboard, and answers it. */
  async next(text, key = "Enter") {
    await this.page.keyboard.press(key);
    await this.type(text);
  }

  /** Chooses a day in the browser's own calendar. */
  async day(target, day) {
    await this.tap(target);
    await target.fill(day);
    this.answers += 1;
  }

  /** Chooses from a menu of the browser. */
  async choose(target, value) {
    this.taps += 1;
    await target.selectOption(value);
    this.answers += 1;
  }
}

const BAKERY = {
  what: "avis Google de moins de 3 mois",
  direction: ["demander un avis à chaque habitué", "acheter de la publicité", "neuf clients sur dix viennent par un voisin"],
  whom: "les familles à dix minutes à pied",
  target: ["parler aux familles du quartier", "viser les touristes", "elles se connaissent"],
  uniqueness: ["montrer le four", "nous battre sur les prix", "personne d’autre ne cuit ici"],
  technology: ["répondre à chaque avis sous deux jours", "ouvrir Instagram", "nous avons trois heures"],
  evaluation: ["compter les avis le premier lundi", "compter les abonnés"],
};

const on = (page) => page.locator(".quick-foot .primary");
const screen = (page, component) => page.locator(`main.quick.${component} h1`);

for (const [lang, locale] of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale, viewport: PHONE, hasTouch: true });

    test("from the empty page to the sheet in at most 35 taps and 24 answers", async ({ page }, info) => {
      const finger = new Finger(page);
      await page.addInitScript(() => (window.print = () => (document.documentElement.dataset.printed = "yes")));
      await page.goto("./");
      await finger.tap('.actions a[href="#/start"]');
      await finger.answer("[name=new-plan-name]", "Boulangerie du Moulin");
      await finger.tap("[name=start-plan][value=quick]");

      await expect(screen(page, "direction")).toBeFocused();
      await finger.tap(".quick-objectives label[for$=energizing]");
      finger.answers += 1;
      const blank = (key) => page.locator(`.blank .control[name$=".${key}"]`);
      await finger.answer(blank("baseline"), "6");
      await finger.answer(blank("target"), "24");
      await finger.answer(blank("name"), BAKERY.what);
      await finger.day(blank("deadline"), "2027-06-30");
      const decide = async (component) => {
        for (const [at, text] of BAKERY[component].entries()) {
          await finger.answer(control(page, `${component}.decision.${["will", "will_not", "because"][at]}`), text);
        }
        await finger.tap(on(page));
      };
      await decide("direction");
      await expect(screen(page, "target")).toBeFocused();
      await finger.answer(page.locator('[name$=".who"]'), BAKERY.whom);
      await decide("target");
      await expect(screen(page, "uniqueness")).toBeFocused();
      await decide("uniqueness");
      await expect(screen(page, "technology")).toBeFocused();
      await finger.tap(page.locator(".chip").first());
      finger.answers += 1;
      await finger.answer(control(page, "technology.hours_available"), "3");
      await decide("technology");
      await expect(screen(page, "evaluation")).toBeFocused();
      await finger.tap(page.locator(".quick-review .chip").first());
      finger.answers += 1;
      await decide("evaluation");

      await expect(page.locator(".quick-end h1")).toHaveText(said(lang, "quick.sheet_title"));
      const sheet = page.locator(".sheets .sheet");
      for (const text of ["Boulangerie du Moulin", BAKERY.what, BAKERY.whom, "neuf clients sur dix", "compter les abonnés"]) {
        await expect(sheet).toContainText(text);
      }
      await expect(page.locator(".deeper a")).toHaveCount(1);
      await finger.tap(page.locator(".quick-end .button.primary"));
      await expect(page.locator("html[data-printed]")).toHaveCount(1);
      console.log(`ten minutes in ${lang}: ${finger.taps} taps, ${finger.answers} answers`);
      expect(finger.taps).toBeLessThanOrEqual(35);
      expect(finger.answers).toBeLessThanOrEqual(24);

      const paper = await print(page, info.outputPath(`quick-${lang}.pdf`));
      expect(paper.pages, "one page for the wall").toBe(1);
      expect(oneLine(paper.text)).toContain(BAKERY.whom);
      expect(await barriers(page)).toEqual([]);
    });

    test("Enter leads on, what is skipped stays open, and one is back where something is missing", async ({ page }) => {
      await page.goto("./");
      await beginPlan(page, "quick");
      await expect(screen(page, "direction")).toBeFocused();
      await page.locator('.blank .control[name$=".baseline"]').focus();
      for (const text of ["6", "24", BAKERY.what]) {
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
      }
      await expect(page.locator('.blank .control[name$=".deadline"]')).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(control(page, "direction.decision.will")).toBeFocused();
      await page.keyboard.type("one");
      await page.keyboard.press("Shift+Enter");
      await page.keyboard.type("two");
      await expect(control(page, "direction.decision.will"), "a line break is still there").toHaveValue("one\ntwo");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await expect(control(page, "direction.decision.because")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(screen(page, "target")).toBeFocused();
      await page.getByRole("link", { name: said(lang, "quick.skip"), exact: true }).click();
      await expect(screen(page, "uniqueness")).toBeFocused();
      await page.locator(".quick-foot .back").click();
      await expect(screen(page, "target")).toBeFocused();
      await keptSoon(page, "two");
      const address = page.url().replace(/quick\/.*/, "quick");
      await page.goto("./#/about");
      await page.goto(address);
      await expect(screen(page, "direction"), "the objective is still missing").toBeVisible();
      await expect(control(page, "direction.decision.will")).toHaveValue("one\ntwo");
      await expect(page.locator(".dots .past")).toHaveCount(0);
      expect(await barriers(page)).toEqual([]);
    });

    test("a double click makes one plan", async ({ page }) => {
      await page.goto("./#/start");
      await page.locator("button[name=start-plan][value=quick]").dblclick();
      await expect(screen(page, "direction")).toBeVisible();
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("pentad.plan.")).length)).toBe(1);
    });

    test("both ways fill the same plan, and nothing is lost between them", async ({ page }) => {
      await page.goto("./");
      await beginPlan(page, "quick");
      await page.locator('.blank .control[name$=".name"]').fill("reviews");
      await page.locator(".quick-objectives label[for$=talking]").click();
      await page.locator(".to-depth a").click();
      await expect(page.locator("main.step.direction h1")).toBeFocused();
      await expect(page.locator('[name="direction.objective"][value=talking]')).toBeChecked();
      await page.goto(`${page.url().replace(/direction.*/, "direction/measures")}`);
      const [measure] = await rows(page, "direction.measures");
      await expect(page.locator(`[data-row="${measure}"]`)).toContainText("reviews");
      await page.locator(".to-quick a").click();
      await expect(page.locator('.blank .control[name$=".name"]')).toHaveValue("reviews");
      await speak(page, lang === "fr" ? "en" : "fr");
      await expect(page.locator('.blank .control[name$=".name"]')).toHaveValue("reviews");
      await page.locator('.blank .control[name$=".name"]').fill("reviews, recent");
      await page.locator(".bar .undo").click();
      await expect(page.locator('.blank .control[name$=".name"]')).toHaveValue("reviews");
    });

    test("the example is a finished plan to look at, and a copy of it can be changed", async ({ page }) => {
      await page.goto("./");
      await expect(page.locator(".picture .sheet")).toBeVisible();
      await page.locator("a.example").click();
      await expect(page.locator("h1")).toHaveText(said(lang, "pages.example.heading"));
      await expect(page.locator(".sheets .sheet")).toHaveCount(6);
      await expect(page.locator("main input, main textarea, main select")).toHaveCount(0);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole("button", { name: said(lang, "pages.example.copy") }).click();
      await expect(page.locator("main.overview .aim-figures")).toContainText("24");
      await expect(page.locator(".finding")).toHaveCount(0);
    });

    test("an empty overview scolds nobody, and a full one leads from each card", async ({ page }) => {
      await page.goto("./");
      await beginPlan(page, "quick");
      await page.goto(page.url().replace(/\/quick.*/, ""));
      await expect(page.locator(".pentagon .dot.blank")).toHaveCount(5);
      await expect(page.locator("main")).not.toContainText(said(lang, "shell.steps.weakest"));
      await expect(page.locator("main")).not.toContainText("/100");
      expect((await page.locator("header.bar").boundingBox()).height).toBeLessThanOrEqual(56);
      await expect(page.locator(".copy-age")).toBeHidden();
      await page.goto("./#/");
      await importFile(page, fixture(lang === "fr" ? "full-fr.json" : "full.json"));
      await page.goto("./#/plan/nara-fy2017-20");
      const order = await page.locator(".finding").evaluateAll((all) => all.map((one) => one.classList.contains("stop")));
      expect(order).toEqual([...order].sort((one, other) => Number(other) - Number(one)));
      await page.locator(".five article.technology").click({ position: { x: 200, y: 60 } });
      await expect(page.locator("main.step.technology h1")).toBeFocused();
    });
  });
}

for (const [width, height] of [[320, 700], [390, 844], [640, 400], [1280, 800]]) {
  test(`the bar is one row, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    await beginPlan(page, "quick");
    await page.locator("input.plan-name").fill("Boulangerie du quartier de la gare, plan de réseaux sociaux 2027");
    for (const tail of ["/quick/direction", "", "/direction"]) {
      await page.goto(page.url().replace(/(#\/plan\/\w+).*/, `$1${tail}`));
      await expect(page.locator("h1").first()).toBeAttached();
      const bar = await page.locator("header.bar").boundingBox();
      expect(bar.height).toBeLessThanOrEqual(60);
      const tools = await page.locator("header.bar > *").evaluateAll((all) => all.filter((one) => one.offsetParent).map((one) => one.getBoundingClientRect().right));
      expect(Math.max(...tools)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe("the whole bakery", () => {
  test.use({ locale: "fr-FR", viewport: PHONE, hasTouch: true });

  test("one indicator, two risks, one segment, two competitors, three channels in at most 70 taps", async ({ page }) => {
    test.setTimeout(120_000);
    const finger = new Finger(page);
    const step = async (component) => {
      await finger.tap(`nav.steps li.${component} > a`);
      await expect(page.locator(`main.step.${component} h1`)).toBeFocused();
      await expect(page.locator(".chapter").first()).toBeVisible();
    };
    const chapter = async (code) => {
      const button = page.locator(`#chapter-${code}`);
      await expect(button).toBeVisible();
      if ((await button.getAttribute("aria-expanded")) === "false") await finger.tap(button);
      await expect(page.locator(`[data-chapter=${code}] .coming`)).toHaveCount(0);
    };
    await page.goto("./");
    await finger.tap('.actions a[href="#/start"]');
    await finger.answer("[name=new-plan-name]", "Boulangerie du Moulin");
    await finger.tap("[name=start-plan][value=quick]");
    await finger.tap(".quick-objectives label[for$=energizing]");
    await finger.answer(page.locator('.blank .control[name$=".baseline"]'), "6");
    for (const text of ["24", BAKERY.what]) await finger.next(text);
    await page.keyboard.press("Enter");
    await page.locator('.blank .control[name$=".deadline"]').fill("2027-06-30");
    for (const text of BAKERY.direction) await finger.next(text);
    await finger.tap(on(page));
    await finger.answer(page.locator('[name$=".who"]'), BAKERY.whom);
    for (const text of BAKERY.target) await finger.next(text);
    await finger.tap(on(page));
    await finger.answer(control(page, "uniqueness.decision.will"), BAKERY.uniqueness[0]);
    for (const text of BAKERY.uniqueness.slice(1)) await finger.next(text);
    await finger.tap(on(page));
    await finger.tap(page.locator(".chip").first());
    await finger.answer(control(page, "technology.hours_available"), "3");
    for (const text of BAKERY.technology) await finger.next(text);
    await finger.tap(on(page));
    await finger.tap(page.locator(".quick-review .chip").first());
    await finger.answer(control(page, "evaluation.decision.will"), BAKERY.evaluation[0]);
    await finger.next(BAKERY.evaluation[1]);

    // Deeper, from here.
    await finger.tap(".to-depth a");
    await chapter("asking");
    await finger.answer(control(page, "evaluation.asking.who"), "Karim, à la caisse");
    await finger.next("cinq clients du samedi", "Tab");
    await control(page, "evaluation.asking.by").fill("2026-12-20");

    await step("direction");
    await chapter("objective");
    await finger.answer(control(page, "direction.suits.energizing"), "14 habitués ont dit qui les envoyait");
    await chapter("goal");
    await finger.answer(control(page, "direction.goal.change"), "les habitués parlent de nous");
    for (const text of ["les familles", "nous voulons rester la boulangerie où l’on se connaît", "9 avis sur 40 en mars"]) {
      await page.keyboard.press("Tab");
      while (!(await page.evaluate(() => document.activeElement.matches("textarea, input")))) await page.keyboard.press("Tab");
      await finger.type(text);
    }
    await chapter("measures");
    const [measure] = await rows(page, "direction.measures");
    await finger.answer(control(page, `${measure}.owner`), "Nadia");
    await chapter("risks");
    for (const offer of ["unanswered", "pile_on"]) await finger.tap(`#offer-${offer}`);
    for (const risk of await rows(page, "direction.risks")) {
      const toggle = page.locator(`[data-row="${risk}"] .row-toggle`);
      if ((await toggle.getAttribute("aria-expanded")) === "false") await finger.tap(toggle);
      await finger.choose(control(page, `${risk}.likelihood`), "3");
      await finger.choose(control(page, `${risk}.impact`), "3");
    }
    await chapter("inside");
    await finger.answer(control(page, "direction.inside.acts"), "Nadia, le lundi");

    await step("target");
    await chapter("segments");
    const [segment] = await rows(page, "target.segments");
    await finger.answer(control(page, `${segment}.needs`), "du bon pain avant l’école");
    await control(page, `${segment}.places`).focus();
    await finger.type("la sortie de l’école");
    await chapter("ladder");
    for (const [at, words] of [1, 2, 2, 1, 3, 4, 1].entries()) {
      await finger.tap(page.locator(".rough-rung").nth(at).locator(".seg").nth(words - 1));
    }
    await chapter("motivations");
    await finger.tap('button.chip[name="target.motivations.affinity.strength"]');
    await finger.answer(control(page, "target.motivations.affinity.answer"), "un groupe de voisins");

    await step("uniqueness");
    await chapter("rivals");
    for (const name of ["La chaîne de la gare", "Le supermarché"]) {
      await finger.tap('button[name="uniqueness.rivals"]');
      await finger.type(name);
    }
    await chapter("positioning");
    await finger.answer(control(page, "uniqueness.positioning.whom"), "les familles du quartier");

    await step("technology");
    await chapter("channels");
    for (let count = 0; count < 2; count += 1) await finger.tap(page.locator(".suggestion").first());
    for (const channel of (await rows(page, "technology.channels")).slice(1)) {
      const toggle = page.locator(`[data-row="${channel}"] .row-toggle`);
      if ((await toggle.getAttribute("aria-expanded")) === "false") await finger.tap(toggle);
      await finger.choose(control(page, `${channel}.verdict`), "not_now");
      await control(page, `${channel}.reason`).focus();
      await finger.type("pas le temps");
      await control(page, `${channel}.look_again`).fill("2027-03-01");
    }
    console.log(`the whole bakery: ${finger.taps} taps, ${finger.answers} answers`);
    expect(finger.taps).toBeLessThanOrEqual(70);
    await keptSoon(page, "pas le temps");
  });
});

test.describe("suggestions", () => {
  test.use({ locale: "fr-FR", viewport: PHONE });
  test("one that is taken stays where one is, and says where it went", async ({ page }) => {
    await page.goto("./");
    await beginPlan(page);
    await expect(page.locator(".chapter").first()).toBeVisible();
    const open = async (tail) => {
      await page.goto(page.url().replace(/(#\/plan\/\w+).*/, `$1${tail}`));
      await expect(page.locator(".chapter.open .coming")).toHaveCount(0);
    };
    for (const [tail, offer, list] of [
      ["/direction/measures", ".measure-family summary", "direction.measures"],
      ["/direction/risks", ".risk-offers .suggestion >> nth=3", "direction.risks"],
      ["/technology/channels", ".suggestion >> nth=3", "technology.channels"],
    ]) {
      await open(tail);
      if (offer.includes("summary")) await page.locator(offer).first().click();
      const button = page.locator(offer.includes("summary") ? ".measure-family[open] .suggestion >> nth=0" : offer);
      await button.scrollIntoViewIfNeeded();
      const anchor = page.locator(".suggestions, .measure-suggestions").last();
      const before = (await anchor.boundingBox()).y;
      await button.click();
      await expect.poll(async () => (await rows(page, list)).length).toBe(1);
      await page.waitForTimeout(150);
      expect(Math.abs((await anchor.boundingBox()).y - before), `${list} stays under the finger`).toBeLessThan(60);
      await page.locator(".toast").getByRole("button", { name: said("fr", "shell.see_it") }).click();
      await expect(page.locator(`[data-row^="${list}."] :focus`)).toHaveCount(1);
    }
  });
});
