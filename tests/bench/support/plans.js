// Plans in the form the product stores them in: an empty one, a common one, and the largest that should feel light.
import { readFileSync } from "node:fs";

const fixture = JSON.parse(readFileSync(new URL("../../fixtures/full.json", import.meta.url), "utf8"));

/** How many rows each list of the largest plan has. */
const LARGEST = {
  direction: { measures: 20, risks: 50 },
  target: { segments: 5 },
  uniqueness: { rivals: 10, claims: 10 },
  technology: { channels: 20 },
  evaluation: { readings: 200 },
};

/** A plan in which nothing has been said. */
export const empty = () => ({ id: "bench-empty", name: "" });

/** The plan of the fixtures, about 20 kB as it is stored. */
export const common = () => ({ ...structuredClone(fixture.plan), id: "bench-common" });

/** The plan of the fixtures with its rows repeated: 20 measures, 50 risks, 200 readings. */
export function largest() {
  const plan = { ...structuredClone(fixture.plan), id: "bench-largest" };
  for (const [component, lists] of Object.entries(LARGEST)) {
    for (const [list, count] of Object.entries(lists)) {
      const rows = plan[component][list];
      plan[component][list] = Array.from({ length: count }, (_, at) => {
        const row = structuredClone(rows[at % rows.length]);
        if (at >= rows.length) row.id = `${row.id}-${at}`;
        // Nobody gives two rows one name; rules would speak of nothing else.
        for (const key of ["name", "who", "claim"]) if (row[key] && at >= rows.length) row[key] = `${row[key]} (${at + 1})`;
        return row;
      });
    }
  }
  return plan;
}

/** The text the product stores for a plan. */
export function stored(plan) {
  const { format, version, written_by } = fixture;
  const beside = { revision: 1, saved_at: null, copied_on: null, copied_revision: 0, binned_on: null };
  return JSON.stringify({ format, version, written_by, ...beside, plan });
}

/** The entries of localStorage that hold these plans for the product. */
export const shelf = (...plans) => plans.map((plan) => ({ name: `pentad.plan.${plan.id}`, value: stored(plan) }));

/** Entries of localStorage with other plans, about so many characters in all. */
export function others(characters) {
  const entries = [];
  let size = 0;
  for (let at = 0; size < characters; at += 1) {
    const plan = { ...largest(), id: `bench-other-${at}`, name: `Another plan (${at + 1})` };
    const [entry] = shelf(plan);
    size += entry.name.length + entry.value.length;
    if (size > characters) break;
    entries.push(entry);
  }
  return entries;
}
