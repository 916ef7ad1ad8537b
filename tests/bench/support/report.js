// The table that is printed, and the file that is kept.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const WIDTH = 76;

/** Prints the rows; beside each what an earlier report found, where there is one. */
export function print(rows, earlier) {
  const before = new Map((earlier?.rows ?? []).map((row) => [row.id, row]));
  const titles = ["", "found", "95 % interval", "goal", earlier ? "before" : ""];
  console.log(line(titles));
  for (const row of rows) {
    const interval = row.low === null ? "" : `[${figure(row.low, row.unit)}, ${figure(row.high, row.unit)}]`;
    const goal = row.goal === undefined ? "" : `≤ ${figure(row.goal, row.unit)}${row.value <= row.goal ? "" : "  missed"}`;
    const then = before.get(row.id);
    console.log(line([row.what, said(row), interval, goal, then ? said(then) : ""]));
  }
}

const line = ([what, found, interval, goal, before]) =>
  `${what.padEnd(WIDTH)} ${found.padStart(10)}  ${interval.padEnd(18)} ${goal.padEnd(18)} ${before}`.trimEnd();

const said = (row) => (row.value === null ? "not seen" : `${figure(row.value, row.unit)} ${row.unit === "B" ? "kB" : row.unit}`);

function figure(value, unit) {
  if (unit === "B") return (value / 1000).toFixed(1);
  if (unit === "ms") return value < 20 ? value.toFixed(1) : value.toFixed(0);
  return value.toFixed(2);
}

/** Writes the report as JSON: the rows with their samples, and under what they were taken. */
export async function keep(file, report) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report)}\n`);
}

/** Reads an earlier report. */
export async function earlier(file) {
  return file && JSON.parse(await readFile(file, "utf8"));
}
