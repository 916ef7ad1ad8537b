// The arithmetic of the benchmark and the plans it types into; `cargo xtask test` runs this.
import assert from "node:assert/strict";
import { test } from "node:test";
import { largest, others, shelf } from "./support/plans.js";
import { alternately } from "./support/rounds.js";
import { estimate, quantile, ratio } from "./support/statistics.js";
import { spent } from "./support/trace.js";

const near = (found, expected) => assert.ok(Math.abs(found - expected) < 1e-3, `${found} is not ${expected}`);

test("quantiles lie between neighbours in proportion", () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([4, 1, 2, 3], 0.5), 2.5);
  assert.equal(quantile([10, 20], 0.25), 12.5);
  assert.ok(Number.isNaN(quantile([], 0.5)));
});

test("the interval is Student's, of the logarithms", () => {
  // Logarithms 0, 1, 2: mean 1, deviation 1, so the half width is 4.303 ÷ √3.
  const { value, low, high, n } = estimate([1, Math.E, Math.E ** 2]);
  near(value, Math.E);
  near(Math.log(high) - 1, 4.303 / Math.sqrt(3));
  near(1 - Math.log(low), 4.303 / Math.sqrt(3));
  assert.equal(n, 3);
});

test("pairs are compared within themselves", () => {
  const { value, low, high } = ratio([[2, 1], [20, 10], [200, 100]]);
  near(value, 2);
  near(low, 2);
  near(high, 2);
});

test("a single pair has no interval", () => {
  const { value, low, high } = ratio([[6, 2]]);
  near(value, 3);
  assert.deepEqual([low, high], [null, null]);
});

test("sides take turns, and the one that begins changes", async () => {
  const order = [];
  const note = (side, name) => order.push(name) && side;
  assert.deepEqual(await alternately(0, { one: 1, other: 2 }, note), { one: 1, other: 2 });
  await alternately(1, { one: 1, other: 2 }, note);
  assert.deepEqual(order, ["one", "other", "other", "one"]);
});

test("the largest plan has its rows, and each an id of its own", () => {
  const { direction, evaluation } = largest();
  assert.deepEqual([direction.measures.length, direction.risks.length, evaluation.readings.length], [20, 50, 200]);
  for (const rows of [direction.measures, direction.risks, evaluation.readings]) {
    assert.equal(new Set(rows.map((row) => row.id)).size, rows.length);
  }
});

test("other plans fill the store as far as they may, and no further", () => {
  const [{ name, value }] = shelf(largest());
  const sum = others(1e6).reduce((sum, entry) => sum + entry.name.length + entry.value.length, 0);
  assert.ok(sum <= 1e6 && sum > 1e6 - 2 * (name.length + value.length), String(sum));
});

test("a trace is read kind by kind, of the traced page alone, and nothing counts twice", () => {
  const main = { pid: 1, tid: 2 };
  const event = (name, ts, dur, where = main) => ({ ph: "X", name, ts, dur, ...where });
  const times = spent([
    { ph: "I", name: "bench-traced", ts: 0, ...main },
    event("FunctionCall", 0, 90_000, { pid: 3, tid: 4 }),
    event("RunTask", 0, 10_000),
    event("FunctionCall", 1000, 6000),
    event("Layout", 2000, 2000),
    event("UnknownWork", 4500, 500),
    event("Paint", 8000, 1000),
  ]);
  assert.deepEqual(times, { script: 4, layout: 2, paint: 1, other: 3 });
});
