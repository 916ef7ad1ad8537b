// What is sent, packed as hosts pack it: until something answers, and in all. Bytes do not waver: one session each.
import { PRODUCT, addressOf } from "../support/selectors.js";
import { SLOWER, pause, session } from "../support/session.js";
import { common, shelf } from "../support/plans.js";

/** Fonts are counted apart; pictures and manifests hold nothing up. */
const APART = /\.(woff2|png|svg|ico|webmanifest)$/;
const FONTS = /\.woff2$/;
/** How long the first screen may take to answer by itself, in milliseconds. */
const ANSWER_WITHIN = 5000;

export async function bytes({ browser, product, say }, asked) {
  say("what is sent");
  const first = await weights(product, (await firstScreen(browser, product)) ?? asked);
  const deep = await weights(product, await deepLink(browser, product));
  const all = await firstVisitWhole(browser, product);
  return [
    row("first-visit", "first visit until “Start a plan” answers: HTML, CSS, JS, wasm, words", first, 100_000),
    row("deep-link", "cold deep link into a step of a stored plan, until a control is there", deep, 330_000),
    { ...row("sent-in-all", "   sent in all at a first visit, offline copy included, fonts apart", all.sent) },
    { id: "sent-to-copy", what: "the same against the size of the offline copy", value: all.sent.sum / all.copy.sum, low: null, high: null, unit: "×", goal: 1.15, samples: all.copy.files },
  ];
}

const row = (id, what, { sum, files }, goal) => ({ id, what, value: sum, low: null, high: null, unit: "B", goal, samples: files });

/** The weight of each of these paths, without what is counted apart. */
async function weights(server, paths, apart = APART) {
  const files = {};
  for (const path of paths.filter((path) => !apart.test(path))) files[path] = await server.weight(path);
  return { files, sum: Object.values(files).reduce((sum, size) => sum + size, 0) };
}

/**
 * What the first screen needs to answer: the page, its styles and the scripts it runs before anything else. The rest is
 * kept from coming; where "Start a plan" then does not answer, nothing is given.
 */
async function firstScreen(browser, product) {
  const html = await (await fetch(product.address)).text();
  const named = (pattern) => [...html.matchAll(pattern)].map(([, address]) => new URL(address, product.address).pathname);
  const needed = [new URL(product.address).pathname, ...named(/<link rel="stylesheet" href="([^"]+)"/g), ...named(/<script src="([^"]+)"/g)];
  const { start, answer } = PRODUCT;
  const one = await session(browser, product, { find: { start, answer } });
  const held = [];
  await one.context.route("**", (route) => {
    const path = new URL(route.request().url()).pathname;
    return needed.includes(path) || APART.test(path) ? route.continue() : held.push(path);
  });
  await one.open("", { visit: true });
  const answered = await Promise.race([one.times("answer").then(() => true, () => false), pause(ANSWER_WITHIN).then(() => false)]);
  await one.context.unrouteAll({ behavior: "ignoreErrors" });
  await one.close();
  return answered && held.length > 0 ? needed : undefined;
}

/** The paths asked for until the first control of a step is on screen, in a browser that holds the plan alone. */
async function deepLink(browser, product) {
  const plan = common();
  const { start, ...find } = PRODUCT;
  const one = await session(browser, product, { find, store: shelf(plan) });
  await one.open(addressOf(plan, "direction"), { network: true, cpu: SLOWER });
  await one.page.evaluate(() => window.bench.arrive());
  const { control } = await one.times("control");
  const asked = await one.askedFor(control);
  await one.close();
  return asked;
}

/** What the server sends until the page works without a network and all is quiet; and what is kept then. */
async function firstVisitWhole(browser, product) {
  const before = product.sent.length;
  const one = await session(browser, product, { find: PRODUCT, workers: true });
  await one.open();
  await one.page.locator(PRODUCT.offline).waitFor({ state: "attached" });
  await one.settled();
  await pause(1500);
  const kept = await one.page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    return requests.map((request) => new URL(request.url).pathname);
  });
  await one.close();
  const answers = product.sent.slice(before).filter((answer) => !FONTS.test(answer.path));
  const sent = { files: answers, sum: answers.reduce((sum, answer) => sum + answer.bytes, 0) };
  return { sent, copy: await weights(product, [...new Set(kept)], FONTS) };
}
