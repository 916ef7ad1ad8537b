// One fresh browser context with one page, its network and processor slowed as a row asks for.
import { probe } from "./probe.js";

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back: what browsers' tools call slow 4G. */
const SLOW_4G = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150 };
/** How many times slower than this machine the reader's is. */
export const SLOWER = 4;
/** How long anything may take before the benchmark gives up. */
const PATIENCE = 60_000;

/**
 * Opens a context. `store` is what localStorage holds before; `workers` lets the service worker in; `find` are the
 * selectors of the page.
 */
export async function session(browser, server, { find, store = [], workers = false }) {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    serviceWorkers: workers ? "allow" : "block",
    storageState: { cookies: [], origins: [{ origin: server.origin, localStorage: store }] },
  });
  context.setDefaultTimeout(PATIENCE);
  return new Session(context, server, find);
}

class Session {
  constructor(context, server, find) {
    Object.assign(this, { context, server, find });
  }

  /** Opens a page at an address of the site, `visit`ing it where that is asked for. */
  async open(address = "", { network = false, cpu = 1, visit = false } = {}) {
    const page = await this.context.newPage();
    const cdp = await this.context.newCDPSession(page);
    const requests = [];
    let answered;
    const answer = new Promise((done) => (answered = done));
    page.on("request", (request) => requests.push({ path: new URL(request.url()).pathname, at: Date.now() }));
    await page.exposeBinding("benchClick", (_, x, y) => mouse(cdp, x, y));
    await page.exposeBinding("benchKey", () => page.keyboard.press("a"));
    await page.exposeBinding("benchAnswered", () => answered());
    await page.addInitScript(probe, { find: this.find, visit });
    if (network) {
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    }
    Object.assign(this, { page, cdp, requests, answer });
    await this.slow(cpu);
    await page.goto(this.server.address + address, { waitUntil: "commit" });
    return this;
  }

  /** Slows the page's processor; 1 lets it run. */
  async slow(rate) {
    await this.cdp.send("Emulation.setCPUThrottlingRate", { rate });
  }

  /** The processor time that the page's main thread has taken since it was first asked, in milliseconds. */
  async busy() {
    await this.cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    const { metrics } = await this.cdp.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "TaskDuration").value * 1000;
  }

  /** What the probe found, once it holds all the times named. */
  async times(...names) {
    const there = (names) => names.every((name) => name in window.bench.times);
    await this.page.waitForFunction(there, names, { polling: 50 }).catch(async (error) => {
      const seen = await this.page.evaluate(() => `${location.hash} ${JSON.stringify(window.bench.times)} ${document.body.innerText.slice(0, 120)}`);
      throw new Error(`waited in vain for ${names.join(", ")}: ${seen}`, { cause: error });
    });
    return this.page.evaluate(() => window.bench.times);
  }

  /** Waits until the page has nothing to do any more. */
  async settled() {
    await this.page.waitForLoadState("networkidle");
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await pause(300);
  }

  /** The paths that the page had asked for by a time of its own clock. */
  async askedFor(time) {
    const origin = await this.page.evaluate(() => performance.timeOrigin);
    return [...new Set(this.requests.filter((request) => request.at <= origin + time).map((request) => request.path))];
  }

  async close() {
    await this.context.close();
  }
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function mouse(cdp, x, y) {
  const at = { x, y, button: "left", clickCount: 1 };
  await cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
  await cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", buttons: 1, ...at });
  await cdp.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
}
