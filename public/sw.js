// Keeps a whole copy of the page, so that it opens without a network. A newer version is fetched whole beside
// the one in use, and waits until it is asked for.

// Both lines are written by the build: every file of the page, and a digest of all their bytes.
const VERSION = "";
const FILES = [];

const OURS = `pentad ${registration.scope} `;
const CACHE = OURS + VERSION;

addEventListener("install", (event) => event.waitUntil(fetchAll()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("message", (event) => {
  if (event.data?.type === "skip-waiting") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

// Either all files or none: one that does not come leaves the version in use as it is.
async function fetchAll() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
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
  const kept = await cache.match(page ? "./" : request, { ignoreVary: true });
  return kept ?? fetch(request);
}
