// Starts the program behind the first screen, says so when it does not come, and then has the page kept for use
// without a network. What is on screen until then is `first.js`; it has chosen the language of the page by now.
//
// What the program sees of it: `pentad.words`, the words of that language, and `pentad.loadWords(code)` for others.
import { askEarly } from "./early.js";
import { keepCopy } from "./offline-copy.js";
import { loadWords } from "./words.js";

const boot = document.getElementById("boot");
const root = document.documentElement;

/** Until the browser has nothing else to do, but no longer than this: the offline copy waits for the page, in milliseconds. */
const IDLE_WITHIN = 4000;

root.dataset.boot = "begun";
guardMarkup();
try {
  await startProgram();
} catch (error) {
  console.error(error);
  dispatchEvent(new CustomEvent("pentad:could-not-start"));
}
// Even after a failed start: a mended version must be able to arrive.
if (boot.dataset.worker && "serviceWorker" in navigator) {
  await idle();
  keepCopy(boot.dataset.worker).catch((error) => console.warn(error));
}

/**
 * Text becomes markup or the address of a script through here alone: the framework's own templates hold nothing
 * that runs, and there is one worker.
 */
function guardMarkup() {
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (text) => (/<(script|iframe|object|embed|base|meta|link|style)\b|<[^>]*(\son\w+\s*=|javascript:)/i.test(text) ? null : text),
    createScriptURL: (address) => (address === boot.dataset.worker ? address : null),
  });
}

/** Fetches the program and its words, and runs it; it takes the page over before this ends. */
async function startProgram() {
  // Builds for development have no parts, and no worker.
  if (boot.dataset.worker) askEarly(boot.dataset.wasm);
  let language = root.lang;
  let [program, module, words] = await Promise.all([
    import(new URL(boot.dataset.js, document.baseURI)),
    compile(new URL(boot.dataset.wasm, document.baseURI)),
    loadWords(language),
  ]);
  // The reader may have chosen another language meanwhile.
  while (language !== root.lang) {
    language = root.lang;
    words = await loadWords(language);
  }
  globalThis.pentad = { words, loadWords };
  await program.default({ module_or_path: module });
}

/** Compiles a program as it comes; from hosts that do not know the type of the file, once it has come. */
async function compile(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const known = answer.headers.get("Content-Type")?.startsWith("application/wasm");
  return known ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

function idle() {
  const ask = globalThis.requestIdleCallback;
  return new Promise((done) => (ask ? ask(done, { timeout: IDLE_WITHIN }) : setTimeout(done, IDLE_WITHIN)));
}
