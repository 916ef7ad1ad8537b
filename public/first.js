// The first screen: what stands in index.html, shown before the program is there, and answering until it takes over.
//
// What is asked for meanwhile waits on `document.documentElement`, for the program to take once:
//   data-wish-language="fr"                the page in this language
//   data-wish-start="#/plan/_/direction"   a new plan, and this page of it; "" makes it and stays
//   data-wish-name="Bakery"                what it is called
// Chosen files wait here, and go through the program's own file button. These events end the first screen:
//   pentad:took-over         the program has put its page beside it
//   pentad:could-not-start   the program does not come
// A plain script, so that it also runs from a disk and in browsers that are too old for the rest.

const root = document.documentElement;
const screens = [...document.querySelectorAll("template.first-screen")].filter((screen) => screen.content.childElementCount > 0);
const box = document.createElement("div");
box.className = "first-screen";

/** How plans and settings are called in the store (`state::key`, `platform::Settings`). */
const PLAN = "pentad.plan.";
const SETTINGS = "pentad.settings";
/** The language of those who wish for none of ours. */
const OTHERWISE = "fr";
/** The id that stands in addresses of index.html for that of any plan. */
const ANY = "_";
/** What the bar shows of an open plan. */
const OF_PLAN = "header > :is(.plan-name, .save-state, .bar-actions)";
/** Where a new plan is named. */
const NEW_NAME = "input[name=new-plan-name]";
/** Within this time the second press of a double click follows the first, in milliseconds. */
const DOUBLE = 700;
/** How long nobody is told that something is still on its way, in milliseconds. */
const PATIENCE = 2000;

const store = openStore();
let language = bestLanguage();
let place = location.hash;
let shown = null;
let opening = false;
let late = false;
let over = false;
let pressed = null;
let typedName = "";
let turnedAt = -Infinity;
const presses = new AbortController();
const files = typeof DataTransfer === "function" ? new DataTransfer() : null;

root.lang = language;
// Of the manifests, one for each language, the fitting one stays: here, before the browser asks for the first of them.
document.querySelectorAll("link[rel=manifest]").forEach((link) => link.lang === language || link.remove());
// The style sheets print margin boxes where the browser can.
if ("CSSMarginRule" in window) root.classList.add("margin-boxes");

if (location.protocol === "file:") {
  endWith("opened-from-disk");
} else {
  if (screens.length > 0) {
    document.body.prepend(box);
    show();
    setTimeout(() => {
      late = true;
      if (!over) sayWhatIsComing();
    }, PATIENCE);
    addEventListener("hashchange", () => over || follow(location.hash));
  }
  addEventListener("pentad:took-over", () => over || leave());
  addEventListener("pentad:could-not-start", () => over || endWith("could-not-start"));
  // Has it not even begun by then, it was not found, or could not be read by this browser.
  addEventListener("load", () => over || root.dataset.boot || endWith("could-not-start"));
}

/** The store of this browser; none where it is denied. */
function openStore() {
  try {
    localStorage.getItem(SETTINGS);
    return localStorage;
  } catch {
    return null;
  }
}

function bestLanguage() {
  const codes = [...document.querySelectorAll("template.first-screen")].map((screen) => screen.lang);
  const fitting = (tag) => codes.find((code) => code === String(tag).split(/[-_]/)[0].toLowerCase());
  return [chosenLanguage(), ...navigator.languages].map(fitting).find(Boolean) ?? OTHERWISE;
}

function chosenLanguage() {
  try {
    return JSON.parse(store.getItem(SETTINGS)).language;
  } catch {
    return null;
  }
}

/** Puts the bar and the page for the present place and language on screen. */
function show() {
  const screen = screens.find((one) => one.lang === language) ?? screens[0];
  const copy = document.importNode(screen.content, true);
  shown = frameFor(place, copy);
  copy.querySelectorAll("[data-at]").forEach((frame) => frame === shown || frame.remove());
  copy.querySelectorAll(".shell").forEach((shell) => shell.contains(shown) || shell.remove());
  if (store) copy.querySelector(".banner")?.remove();
  const plan = shown.dataset.at === "" ? undefined : idOf(place);
  // What is done with a plan waits for the program: a name typed here would be lost.
  copy.querySelectorAll(OF_PLAN).forEach((tool) => (plan === undefined ? tool.remove() : (tool.inert = true)));
  for (const link of copy.querySelectorAll(`a[href^="#/plan/${ANY}"]`)) {
    const href = link.getAttribute("href");
    if (href === shown.dataset.at) link.setAttribute("aria-current", "step");
    link.setAttribute("href", href.replace(`/${ANY}`, `/${plan}`));
  }
  const name = copy.querySelector(NEW_NAME);
  if (name) {
    name.value = typedName;
    name.addEventListener("input", () => (typedName = name.value));
  }
  copy.querySelector("input[type=file]")?.addEventListener("change", (event) => take(event.target.files));
  box.textContent = "";
  box.append(copy);
  sayWhatIsComing();
}

/** The page of a place: the one at its address, the one for an address that leads nowhere, the welcome where no plan is stored. */
function frameFor(hash, copy) {
  const address = path(hash);
  const id = idOf(hash);
  if (id !== undefined) address[1] = ANY;
  const at = `#/${address.join("/")}`;
  const known = id === undefined || (id === ANY && root.dataset.wishStart) || store?.getItem(PLAN + id) != null;
  const frames = [...copy.querySelectorAll("[data-at]")];
  const fitting = frames.filter((frame) => known && frame.dataset.at === at);
  const welcome = fitting.find((frame) => frame.dataset.empty !== undefined);
  if (welcome && anyPlan()) return fitting.find((frame) => frame !== welcome);
  return fitting[0] ?? frames.find((frame) => frame.dataset.at === "");
}

/** The steps of a hash, without what is asked of the page. */
function path(hash) {
  return hash.replace(/^#/, "").split("?")[0].split("/").filter(Boolean);
}

function idOf(hash) {
  const [kind, id] = path(hash);
  return kind === "plan" ? id : undefined;
}

function anyPlan() {
  if (root.dataset.wishStart !== undefined) return true;
  for (let at = 0; at < (store?.length ?? 0); at += 1) {
    if (store.key(at).startsWith(PLAN)) return true;
  }
  return false;
}

box.addEventListener("click", (event) => {
  const target = event.target.closest("a[href], button");
  if (!target) return;
  if (isSecondHalf(event)) return;
  const href = target.getAttribute("href");
  if (target.name === "language") {
    speak(target.value);
  } else if (target.name === "start-plan") {
    start(target.value);
  } else if (href === "#content") {
    event.preventDefault();
    focusHeading();
  } else if (href?.startsWith(`#/plan/${ANY}`)) {
    // A page of the plan that is yet to be made: the program gives it its address.
    event.preventDefault();
    root.dataset.wishStart = href;
    turnTo(href);
  } else if (href) {
    follow(href);
  }
});

box.addEventListener("mousedown", isSecondHalf);

/** Whether this is the second half of a double click, which meets whatever has just come beneath the pointer; it comes to nothing. */
function isSecondHalf(event) {
  const justTurned = event.timeStamp - turnedAt < DOUBLE;
  if (event.detail > 1 && (justTurned || event.target.closest("a[href], button"))) event.preventDefault();
  return event.detail > 1;
}

// A press that ends on the program's page counts there: the button pressed here is gone by then.
for (const [press, release] of [["pointerdown", "pointerup"], ["keydown", "keyup"]]) {
  const options = { capture: true, signal: presses.signal };
  const noted = ({ target, key }) => {
    const button = key === undefined || key === " " ? target.closest?.("a[href], button, label") : null;
    pressed = button && box.contains(button) ? button : null;
  };
  const released = ({ target }) => {
    const twin = over && pressed ? twinOf(pressed) : null;
    if (twin?.contains(target)) clickUnlessClicked(twin);
    pressed = null;
    if (over) presses.abort();
  };
  addEventListener(press, noted, options);
  addEventListener(release, released, options);
}

function clickUnlessClicked(twin) {
  let clicked = false;
  twin.addEventListener("click", () => (clicked = true), { once: true });
  setTimeout(() => clicked || twin.click(), 0);
}

function speak(code) {
  root.dataset.wishLanguage = code;
  root.lang = language = code;
  const top = scrollY;
  show();
  box.querySelector(`button[name=language][value=${code}]`)?.focus({ preventScroll: true });
  scrollTo(0, top);
}

function start(way) {
  const first = screens[0].content.querySelector(way === "quick" ? ".quick" : ".shell [data-at]").dataset.at;
  root.dataset.wishStart = first;
  root.dataset.wishName = typedName;
  turnTo(first);
}

/** Follows an address of the address bar or of a link; a plan that was started stays so. */
function follow(hash) {
  if (hash === place) return;
  if (root.dataset.wishStart) root.dataset.wishStart = "";
  turnTo(hash);
}

function turnTo(hash) {
  turnedAt = performance.now();
  place = hash;
  opening = false;
  show();
  focusHeading();
}

function focusHeading() {
  box.querySelector("h1").focus();
  scrollTo(0, 0);
}

/** Keeps files for the program, or gives them to it where it is there by now. */
function take(list) {
  [...list].forEach((file) => files.items.add(file));
  if (over) {
    handOver();
  } else if (list.length > 0) {
    opening = true;
    sayWhatIsComing();
  }
}

/** Says at the end of the page that a file is being opened, or, after a while, that the rest of the page is on its way. */
function sayWhatIsComing() {
  const whole = shown.dataset.empty !== undefined || shown.querySelector(NEW_NAME) !== null;
  const screen = screens.find((one) => one.lang === language) ?? screens[0];
  const words = opening ? screen.dataset.opening : late && !whole ? screen.dataset.waiting : "";
  let line = box.querySelector(".coming");
  if (!line) {
    line = document.createElement("p");
    line.className = "coming";
    line.setAttribute("role", "status");
    shown.append(line);
  }
  line.textContent = words;
}

/** Gives way to the program's page, which stands beside this one already: nothing of what the reader holds gets lost. */
function leave() {
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const selected = focused?.matches(NEW_NAME) ? [focused.selectionStart, focused.selectionEnd] : null;
  over = true;
  box.remove();
  if (!pressed) presses.abort();
  const name = document.querySelector(NEW_NAME);
  if (name && typedName) {
    name.value = typedName;
    name.dispatchEvent(new Event("input", { bubbles: true }));
  }
  twinOf(focused)?.focus({ preventScroll: true });
  if (selected) name?.setSelectionRange(...selected);
  handOver();
}

function handOver() {
  const input = document.querySelector("input[type=file][name=open-file]");
  if (!input || !files?.items.length) return;
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  files.items.clear();
}

/** What stands on the program's page for an element of this one. */
function twinOf(element) {
  if (!element) return null;
  if (element.tagName === "H1") return document.querySelector("h1");
  if (element.matches(NEW_NAME)) return document.querySelector(NEW_NAME);
  const sign = (one) => ["href", "name", "value"].map((name) => one.getAttribute(name)).join("\n").trim() || one.textContent;
  return [...document.querySelectorAll(element.tagName)].find((other) => !box.contains(other) && sign(other) === sign(element));
}

/** Says in the reader's language why there is no program. */
function endWith(template) {
  over = true;
  box.remove();
  const message = document.importNode(document.getElementById(template).content, true);
  const sections = [...message.querySelectorAll("section[lang]")];
  const own = sections.find((section) => section.lang === language);
  if (own) sections.filter((section) => section !== own).forEach((section) => section.remove());
  document.body.append(message);
  (own ?? document).querySelector("h1")?.focus();
}
