// Watches a browser context: errors in the console, uncaught errors, blocked content, requests to other hosts.

/** Chromium says this of the program's preload, which is fetched all the same. */
const HARMLESS = [/The `integrity` attribute is currently ignored for preload/];

export class Watch {
  #site;
  #allowed = [...HARMLESS];
  #complaints = [];

  constructor(site) {
    this.#site = site;
  }

  /** Lets errors pass whose text matches: for journeys that cause them on purpose. */
  allow(pattern) {
    this.#allowed.push(pattern);
  }

  /** All complaints so far. */
  get complaints() {
    return this.#complaints.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  async attach(context) {
    context.on("console", (message) => {
      if (["error", "assert"].includes(message.type())) this.#complain(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => this.#complain(`uncaught: ${error.error().stack ?? error.error()}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      const own = url.href.startsWith(new URL(this.#site.address).origin);
      if (!own && !["blob:", "data:", "about:"].includes(url.protocol)) this.#complain(`foreign request: ${url.href}`);
    });
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`content policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  #complain(text) {
    // A stopped server cannot be reached: what matters then is what the page shows.
    if (!this.#site.running && /net::ERR_|Failed to fetch|fetching the script/.test(text)) return;
    this.#complaints.push(text);
  }
}
