// The hand-written twin of Direction: the same inputs, one derived sentence, the same save; no framework and no checks.
import words from "./words.js";
import { element, icon } from "./element.js";
import { DECISION, GROUPS, OBJECTIVES } from "./fields.js";
import { at, plan, write } from "./plan.js";

/** Longer lists show their rows folded: a folded row builds no controls. */
const UNFOLDED_AT_MOST = 3;

const main = document.querySelector("main");
const said = (path) => path.reduce((part, key) => part?.[key], words) ?? {};
const sentence = element("p.composed");
const parts = new Map();

/** The goal as one sentence, built once; each part is an answer, or a link to the field that is still open. */
function compose() {
  const measure = (key) => `direction.measures.${plan.direction?.measures?.[0]?.id}.${key}`;
  const part = (path) => {
    const made = element("a.gap", { href: `#/direction?field=${path}` });
    parts.set(path, made);
    say(path);
    return made;
  };
  const goal = (key) => part(`direction.goal.${key}`);
  sentence.append(
    part(measure("deadline")), " · ", goal("whom"), " · ", goal("change"), " · ", part(measure("name")), " · ", part(measure("baseline")),
    " → ", part(measure("target")), " · ", goal("relevant"), " · ", goal("realistic"),
  );
}

/** Says in the sentence what stands at a path. */
function say(path) {
  const part = parts.get(path);
  if (!part) return;
  const text = at(path);
  const [, list, ...rest] = path.split(".");
  part.textContent = text || said(["direction", list, rest.at(-1)]).label;
  part.className = text ? "answer" : "gap";
}

function control(path, kind, codes, id) {
  const common = { id, name: path, autocomplete: "off", translate: "no" };
  if (kind === "choice") {
    const options = codes.map((code) => element("option", { value: code }, code));
    return element("select.control", common, element("option", { value: "" }), ...options);
  }
  if (kind === "long") return element("textarea.control", { ...common, rows: 2, dir: "auto" });
  return element("input.control", { ...common, type: kind === "flag" ? "checkbox" : kind === "date" ? "date" : "text" });
}

function field(path, [key, kind, codes], label) {
  const full = `${path}.${key}`;
  const id = full.replaceAll(".", "-");
  const input = control(full, kind, codes, id);
  if (kind === "flag") input.checked = at(full) === true;
  else input.value = at(full) ?? "";
  input.addEventListener("input", () => {
    write(full, kind === "flag" ? input.checked : input.value);
    say(full);
  });
  const hint = label.hint ? [element("p.hint", {}, label.hint)] : [];
  return element("div.field", {}, element("label", { for: id }, label.label ?? key), ...hint, input);
}

const fields = (path, list, place) => element("div.fields.field-pair", {}, ...list.map((one) => field(path, one, said([...place, one[0]]))));

function row(group, { id, ...record }, place, folded) {
  const path = `direction.${group.key}.${id}`;
  const body = element("div.row-body");
  const build = () => body.append(fields(path, group.rows, ["direction", group.key]));
  const toggle = element("button.row-toggle", { type: "button", "aria-expanded": String(!folded) }, icon("fold"), element("span", {}, `${place} · ${record.name}`));
  const item = element(folded ? "li.row.folded" : "li.row", { "data-row": path });
  toggle.addEventListener("click", () => {
    const now = item.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!now));
    body.replaceChildren();
    if (!now) build();
  });
  const button = (name) => element("button.icon-button", { type: "button", "aria-label": `${name}: ${record.name}` }, icon(name));
  const facts = group.digest.map((key) => element("div", {}, element("dt", {}, said(["direction", group.key, key]).label ?? key), element("dd", {}, String(record[key] ?? "–"))));
  if (!folded) build();
  item.append(
    element("header.row-head", {}, element("h3", {}, toggle), element("div.row-actions", {}, button("up"), button("down"), button("remove"))),
    element("dl.measure-facts", {}, ...facts),
    body,
  );
  return item;
}

function rows(group) {
  const list = plan.direction?.[group.key] ?? [];
  const folded = list.length > UNFOLDED_AT_MOST;
  return element("ol.rows", {}, ...list.map((record, index) => row(group, record, index + 1, folded)));
}

function objectives() {
  const card = (code) => {
    const id = `direction-objective-${code}`;
    const input = element("input", { type: "radio", id, name: "direction.objective", value: code });
    input.checked = at("direction.objective") === code;
    input.addEventListener("change", () => write("direction.objective", code));
    const { name, what } = said(["direction", "objective", code]);
    return element("div.choice", {}, input, element("label", { for: id }, element("b", {}, name), element("small", {}, what)));
  };
  return element("fieldset.choices", {}, ...OBJECTIVES.map(card));
}

function block(key, ...content) {
  const { heading, lead } = said(["direction", key]);
  return element("section.question-block", {}, element("h2", {}, heading ?? key), element("p.lead", {}, lead ?? ""), ...content);
}

const leading = at("direction.objective");
const suits = leading ? [fields("direction.suits", [[leading, "long"]], ["direction", "suits"])] : [];
main.append(block("objective", objectives(), ...suits, fields("direction", [["later", "choice", OBJECTIVES]], ["direction"])));
for (const group of GROUPS) {
  if (group.rows) {
    const add = element("button.button", { type: "button" }, icon("plus"), said(["direction", group.key]).add ?? "+");
    main.append(block(group.key, rows(group), add));
  } else {
    const before = group.key === "goal" ? [sentence] : [];
    main.append(block(group.key, ...before, fields(`direction.${group.key}`, group.fields, ["direction", group.key])));
  }
}
main.append(element("section.decision", {}, element("h2", {}, words.decision.heading), fields("direction.decision", DECISION, ["decision"])));
compose();
