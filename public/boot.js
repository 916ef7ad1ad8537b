// Starts the program, says so when it cannot start, and keeps a copy of the page for use without a network.
//
// What the program sees of it, on `document.documentElement` and `window`:
//   pentad.words                                           the words of the reader's language; pentad.loadWords(code) others
//   data-offline="ready" and the event `pentad:offline-ready`  the page now works without a network
//   data-update="ready" and the event `pentad:update-ready`    a newer version waits
// and what the program may ask: the event `pentad:apply-update` brings the newer version, and reloads.

import { askEarly } from "./early.js";
import { fittingLanguage, loadWords } from "./words.js";

const boot = document.getElementById("boot");
const root = document.documentElement;

// Text becomes markup or the address of a script through here alone: the framework's own templates hold nothing
// that runs, and there is one worker.
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (text) => (/<(script|iframe|object|embed|base|meta|link|style)\b|<[^>]*(\son\w+\s*=|javascript:)/i.test(text) ? null : text),
  createScriptURL: (address) => (address === boot.dataset.worker ? address : null),
});

const language = fittingLanguage();
chooseManifest();
// Builds for development have no parts, and no worker.
if (boot.dataset.worker) askEarly(boot.dataset.wasm);
try {
  const [program, words] = await Promise.all([import(new URL(boot.dataset.js, document.baseURI)), loadWords(language)]);
  globalThis.pentad = { words, loadWords };
  await program.default({ module_or_path: new URL(boot.dataset.wasm, document.baseURI) });
} catch (error) {
  console.error(error);
  document.body.append(document.getElementById("could-not-start").content.cloneNode(true));
}
// Registered even after a failed start: a mended version must be able to arrive.
if (boot.dataset.worker && "serviceWorker" in navigator) {
  keepCopy(boot.dataset.worker).catch((error) => console.warn(error));
}

/** Leaves of the manifests, one for each language, that of the reader. */
function chooseManifest() {
  const manifests = [...document.querySelectorAll("link[rel=manifest]")];
  manifests.filter((link) => link.lang !== language).forEach((link) => link.remove());
}

async function keepCopy(address) {
  const container = navigator.serviceWorker;
  let asked = false;
  container.addEventListener("controllerchange", () => {
    // Another tab may bring the newer version: this one goes on as it is until it is asked.
    if (asked) {
      asked = false;
      location.reload();
    }
  });

  const registration = await container.register(address);
  addEventListener("pentad:apply-update", () => {
    if (registration.waiting) {
      asked = true;
      registration.waiting.postMessage({ type: "skip-waiting" });
    } else {
      location.reload();
    }
  });
  const follow = () => registration.installing?.addEventListener("statechange", () => announce(registration));
  registration.addEventListener("updatefound", follow);
  follow();
  announce(registration);
  container.ready.then(() => tell("offline"));

  const look = () => registration.update().catch(() => {}); // no network: another time
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
  look();
}

function announce(registration) {
  if (registration.waiting && registration.active) tell("update");
}

function tell(what) {
  root.dataset[what] = "ready";
  dispatchEvent(new CustomEvent(`pentad:${what}-ready`));
}
