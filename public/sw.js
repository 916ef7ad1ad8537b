// Keeps a whole copy of the page, so that it opens without a network. A newer version is gathered whole beside
// the one in use, and waits until it is asked for. Nothing is sent twice for it.

// These lines are written by the build: a digest of all bytes of the page; every file of the copy with the first
// digits of its SHA-256; and the files that the page itself names.
const VERSION = "";
const FILES = {};
const NAMED = [];

const OURS = `pentad ${registration.scope} `;
const CACHE = OURS + VERSION;
const PAGE = "./";

addEventListener("install", (event) => event.waitUntil(gatherAll()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("message", (event) => {
  if (event.data?.type === "skip-waiting") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

/** Where a file may come from, the cheapest first: the copies at hand, what the browser holds already, the host. */
const SOURCES = [
  (file) => caches.match(file, { ignoreVary: true }),
  (file) => fetch(file, { cache: "force-cache" }),
  (file) => fetch(file, { cache: "reload" }),
];

// Either all files or none: one that does not come, or comes with a wrong byte, leaves the version in use as it is.
async function gatherAll() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.keys(FILES).map(async (file) => cache.put(file, await intact(file))));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** A file of this very version. */
async function intact(file) {
  let found;
  for (const source of SOURCES) {
    found = await source(file);
    if (found?.ok && (await digest(found.clone())) === FILES[file]) return found;
  }
  if (file === PAGE && found.ok && (await isOurPage(found.clone()))) return found;
  throw new Error(`${file} is not the file of this version`);
}

/**
 * Some hosts write something of their own into each page, such as a line that counts visits. Our content policy lets
 * none of it run, so such a page does no harm, and is no reason to have no copy: it is taken where it is whole and names
 * the very files of this version, whose own digests are checked without exception.
 */
async function isOurPage(found) {
  const text = await found.text();
  return text.includes("</html>") && NAMED.every((file) => text.includes(file));
}

/** The first 16 digits of the SHA-256 of a body. */
async function digest(found) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await found.arrayBuffer()));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

// What is not in the copy is asked of the host as it is: never answered with a page.
async function answer(request) {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  const page = request.mode === "navigate" && [registration.scope, `${registration.scope}index.html`].includes(url.origin + url.pathname);
  const kept = await cache.match(page ? PAGE : request, { ignoreVary: true });
  return kept ?? fetch(request);
}
