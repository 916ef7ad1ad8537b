// The program comes in parts: few for each page, each asked for again where it did not come, all of them without a network.
import { expect, offline, test } from "./support/journey.js";
import { COMPONENTS } from "./support/typist.js";
import { control, fixture, importFile, speak } from "./support/plans.js";
import { other, said } from "./support/words.js";

const PLAN = "#/plan/nara-fy2017-20";
const COACH = ["pentad", "plan", "plan_coach"];
/** What brings the open chapter of a step; all chapters of Uniqueness are done, so none is open and nothing more is asked for. */
const STEPS = { direction: ["plan_coach_direction"], target: ["plan_coach_target"], uniqueness: [] };
/** Every page, with what its parts bring last, and these parts. */
const PAGES = [
  ["#/", ".plan-card", [...COACH, "plan_coach_shelf"]],
  [PLAN, ".overview-findings .findings-grid", COACH],
  ...COMPONENTS.map((step) => [`${PLAN}/${step}`, ".coach :is(.finding, .quiet-note)", [...COACH, ...(STEPS[step] ?? ["plan_coach_steps"])]]),
  [`${PLAN}/sheets`, ".sheets > *", [...COACH, "plan_coach_sheets"]],
  ["#/sources", "#source-methods", [...COACH, "plan_coach_sources"]],
  ["#/about", "#shortcuts", ["pentad", "about"]],
];
const MOST_PARTS = 4;
const FIELD = "direction.goal.change";
const FURTHER_DOWN = "direction.measures";

const absent = (page) => page.locator(".absent");
const again = (page, lang) => absent(page).getByRole("button", { name: said(lang, "shell.part.again") });

/** Stores a plan and leaves the page, so that the next one comes to it from outside. */
async function storePlan(page) {
  await page.goto("./");
  await importFile(page, fixture("full.json"));
  await expect(page.locator(".plan-card")).toHaveCount(1);
  await page.goto("about:blank");
}

/** Opens an address anew, whole. */
async function open(page, site, address) {
  await page.goto("about:blank");
  await page.goto(site.address + address);
}

test.describe("from the host", () => {
  test.use({ serviceWorkers: "block" });

  test("no page waits for more than four parts, and a first visit for one", async ({ page, site }) => {
    let asked = [];
    page.on("request", (request) => {
      const name = new URL(request.url()).pathname.match(/([^/]+)-\w+\.wasm$/);
      if (name) asked.push(name[1]);
    });
    await page.goto("./");
    await expect(page.locator(".welcome h1")).toBeVisible();
    expect(asked).toEqual(["pentad"]);
    await storePlan(page);
    for (const [address, last, parts] of PAGES) {
      asked = [];
      await open(page, site, address);
      await expect(page.locator(last).first()).toBeVisible();
      // Each of them once, although `early.js` asks for some as well; no other.
      await expect.poll(() => asked.toSorted(), address).toEqual(parts.toSorted());
      expect(asked.length, address).toBeLessThanOrEqual(MOST_PARTS);
    }
  });

  test("a part that does not come says so, the page lives on, and it comes when it is asked for again", async ({ page, site, watch }) => {
    watch.allow(/net::ERR_FAILED|Failed to fetch|404|HTTP status code is not ok/);
    await storePlan(page);
    await page.route("**/plan_coach_direction-*.wasm", (route) => route.abort());
    await open(page, site, `${PLAN}/direction/measures`);
    await expect(page.locator("main.direction h1")).toBeVisible();
    await expect(absent(page)).toHaveCount(1);
    await expect(absent(page)).toContainText(said("en", "shell.part.absent"));

    await page.locator("input.plan-name").fill("Typed meanwhile");
    await expect(page.locator(".save-state")).toHaveClass(/is-saved/);
    await speak(page, other("en"));
    await expect(absent(page)).toContainText(said("fr", "shell.part.absent"));
    await page.locator("nav.steps li.technology > a").click();
    await expect(page.locator("main.technology .draft")).toBeVisible();
    await expect(absent(page)).toHaveCount(0);
    await page.locator("nav.steps li.direction > a").click();
    await expect(absent(page)).toHaveCount(1);

    await page.unroute("**/plan_coach_direction-*.wasm");
    await page.route("**/plan_coach_direction-*.wasm", (route) => route.fulfill({ status: 404, body: "gone" }), { times: 1 });
    await again(page, "fr").click();
    await expect(absent(page)).toHaveCount(1);
    await again(page, "fr").click();
    await expect(control(page, FURTHER_DOWN)).toBeVisible();
    await expect(absent(page)).toHaveCount(0);
    await expect(page.locator("input.plan-name")).toHaveValue("Typed meanwhile");
    await expect(page.locator(".coach :is(.finding, .quiet-note)").first()).toBeVisible();
  });

  test("what did not come without a network comes with it", async ({ page, context, site, watch }) => {
    watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await storePlan(page);
    await open(page, site, "#/");
    await expect(page.locator(".plan-card")).toBeVisible();
    await context.setOffline(true);
    await page.evaluate(() => (location.hash = "#/about"));
    await expect(absent(page)).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator("#shortcuts")).toBeVisible();
  });

  test("a host that does not know the type of the parts serves them all the same", async ({ page, site }) => {
    await storePlan(page);
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
    });
    await open(page, site, `${PLAN}/direction/goal`);
    await expect(control(page, FIELD)).toBeVisible();
    await expect(page.locator(".coach :is(.finding, .quiet-note)").first()).toBeVisible();
  });

  test("a link from outside focuses its field however late its part comes, unless its reader went on", async ({ page, site }) => {
    await storePlan(page);
    const address = `${PLAN}/direction?field=${FIELD}`;
    await open(page, site, address);
    await expect(control(page, FIELD)).toBeFocused();

    let release;
    const held = new Promise((done) => (release = done));
    await page.route("**/plan-*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await open(page, site, address);
    await expect(page.locator("main.direction h1")).toBeFocused();
    const second = await page.context().newPage();
    await second.route("**/plan-*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await open(second, site, address);
    await expect(second.locator("main.direction h1")).toBeFocused();
    await expect(second.locator("div.first-screen")).toHaveCount(0);
    await second.locator("input.plan-name").focus();
    release();
    await expect(control(page, FIELD)).toBeFocused();
    await expect(control(second, FIELD)).toBeVisible();
    await expect(second.locator("input.plan-name")).toBeFocused();
  });
});

test("every page opens without a server once the copy is complete", async ({ page, context, site }) => {
  await storePlan(page);
  await page.goto("./");
  await offline(page);
  await site.stop();
  await page.close();
  for (const [address, last] of PAGES) {
    const later = await context.newPage();
    await later.goto(site.address + address);
    await expect(later.locator(last).first()).toBeVisible();
    await later.close();
  }
});
