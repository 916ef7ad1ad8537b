// Measures the page that stands in dist/ against a static page and a hand-written twin of one step, and prints the
// figures as ratios. `cargo xtask bench` runs it; README.md says what each row means.
import { createRequire } from "node:module";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launchOptions } from "../browser/support/chromium.js";
import { bytes } from "./rows/bytes.js";
import { keys } from "./rows/keys.js";
import { opening } from "./rows/opening.js";
import { saving } from "./rows/saving.js";
import { warm } from "./rows/warm.js";
import { visitRows, visits } from "./rows/visits.js";
import { references } from "./support/references.js";
import { earlier, keep, print } from "./support/report.js";
import { Server } from "./support/server.js";

// Playwright lies with the journeys.
const { chromium } = createRequire(new URL("../browser/", import.meta.url))("@playwright/test");
const root = fileURLToPath(new URL("../../", import.meta.url));

/** How often each thing is done: `rounds` are fresh browser contexts. */
const FULL = {
  visits: 8,
  keys: { rounds: 8, blocks: 4, keys: 10 },
  largeKeys: { rounds: 6, blocks: 3, keys: 8 },
  storeKeys: { rounds: 6, blocks: 4, keys: 10 },
  openings: { rounds: 6, walks: 3, unfolded: true },
  saves: 60,
};
const QUICK = {
  visits: 3,
  keys: { rounds: 3, blocks: 2, keys: 5 },
  largeKeys: { rounds: 3, blocks: 2, keys: 4 },
  storeKeys: { rounds: 3, blocks: 2, keys: 5 },
  openings: { rounds: 3, walks: 1, unfolded: false },
  saves: 12,
};

const { values: wish } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    dist: { type: "string", default: path.join(root, "dist") },
    out: { type: "string", default: path.join(root, "target/bench/report.json") },
    baseline: { type: "string" },
  },
});

const PARTS = ["visits", "keys", "opening", "saving"];
const unknown = wish.only?.split(",").find((part) => !PARTS.includes(part));
if (unknown !== undefined) throw new Error(`there is no part "${unknown}": take ${PARTS.join(", ")}`);

const before = await earlier(wish.baseline);
const work = path.join(root, "target/bench");
const folders = await references(work, wish.dist);
const cache = path.join(work, "brotli");
const [product, still, twin] = await Promise.all(
  [[wish.dist], [folders.static, wish.dist], [folders.twin, wish.dist]].map((folders) => Server.open(folders, cache)),
);
const browser = await chromium.launch(launchOptions);
const start = Date.now();
const say = (what) => process.stderr.write(`    ${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${what}\n`);
const lab = { browser, product, still, twin, say, size: wish.quick ? QUICK : FULL, traces: path.join(work, "traces") };
const wanted = (part) => !wish.only || wish.only.split(",").includes(part);

const rows = [];
let version;
try {
  // Packing the program takes some seconds, which no visit should wait for.
  for (const server of [product, still, twin]) await server.packed();
  version = await warm(lab);
  if (wanted("visits")) {
    const found = await visits(lab);
    rows.push(...(await bytes(lab, found.asked[0])), ...visitRows(found));
  }
  if (wanted("keys")) rows.push(...(await keys(lab)));
  if (wanted("opening")) rows.push(...(await opening(lab)));
  if (wanted("saving")) rows.push(...(await saving(lab)));
  say("done");
} finally {
  await browser.close();
  for (const server of [product, still, twin]) await server.close();
}

const conditions = { quick: wish.quick, browser: browser.version(), processors: cpus().map((cpu) => cpu.model), system: process.platform };
console.log(`\nPentad ${version} in Chromium ${conditions.browser}, ${new Date().toISOString().slice(0, 10)}${wish.quick ? ", quick" : ""}\n`);
print(rows, before);
await keep(wish.out, { version, date: new Date().toISOString(), ...conditions, rows });
console.log(`\nThe samples are in ${wish.out}`);
