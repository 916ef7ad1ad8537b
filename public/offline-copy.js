// Keeps a copy of the page for use without a network, and follows newer versions of it.
//
// What the program sees of it, on `document.documentElement` and `window`:
//   data-offline="ready" and the event `pentad:offline-ready`  the page now works without a network
//   data-update="ready" and the event `pentad:update-ready`    a newer version waits
// and what the program may ask: the event `pentad:apply-update` brings the newer version, and reloads.

/** Has the worker at an address keep the copy. */
export async function keepCopy(address) {
  const container = navigator.serviceWorker;
  let asked = false;
  container.addEventListener("controllerchange", () => {
    // Another tab may bring the newer version: this one goes on as it is until it is asked.
    if (asked) {
      asked = false;
      location.reload();
    }
  });

  const first = !container.controller;
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
  // The first copy is being made at this moment: its worker need not be fetched once more.
  if (!first) look();
}

function announce(registration) {
  if (registration.waiting && registration.active) tell("update");
}

function tell(what) {
  document.documentElement.dataset[what] = "ready";
  dispatchEvent(new CustomEvent(`pentad:${what}-ready`));
}
