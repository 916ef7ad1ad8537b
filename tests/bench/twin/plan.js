// The plan of the twin: read once, written by path, and stored whole at most 300 ms after a change.

const KEY = "twin.plan";
const DELAY = 300;

export const plan = JSON.parse(localStorage.getItem(KEY) ?? "{}");
const state = document.querySelector(".save-state [role=status]");
let planned = false;

/** The value at a path; rows are found by their ids. */
export const at = (path) => path.split(".").reduce(below, plan) ?? "";

const below = (value, key) => (Array.isArray(value) ? value.find((row) => row.id === key) : value?.[key]);

/** Writes a value at a path, and has the plan stored soon. */
export function write(path, value) {
  const keys = path.split(".");
  const last = keys.pop();
  let record = plan;
  for (const key of keys) record = below(record, key) ?? (record[key] = {});
  record[last] = value;
  if (planned) return;
  planned = true;
  state.textContent = "Saving…";
  setTimeout(store, DELAY);
}

/** Stores the plan and makes sure by reading it back. */
function store() {
  planned = false;
  const text = JSON.stringify(plan);
  localStorage.setItem(KEY, text);
  if (localStorage.getItem(KEY) === text) state.textContent = "Saved";
}
