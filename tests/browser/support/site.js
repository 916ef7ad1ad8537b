// The real server on a port of its own, which a journey can stop, start again, and deploy to.
import { spawn, execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const xtask = process.env.PENTAD_XTASK ?? path.join(root, "target/debug/xtask");

export class Site {
  /** The address of the page, with a `/` at its end; the same for as long as the journey lasts. */
  address = "";
  /** What the server has sent so far: status, bytes and path of each answer. */
  sent = [];
  #folder;
  #temporary;
  #server;

  /** Serves the built page, or another folder. */
  static async open(folder = path.join(root, "dist")) {
    const site = new Site();
    site.#folder = folder;
    await site.start();
    return site;
  }

  get running() {
    return this.#server !== undefined;
  }

  /** Starts the server, on the same port as before where there was one. */
  async start() {
    const port = this.address ? new URL(this.address).port : "0";
    const args = ["serve", "--no-build", "--no-open", "--log", "--port", port, "--dist", this.#folder];
    const server = spawn(xtask, args, { stdio: ["ignore", "pipe", "inherit"] });
    const address = await new Promise((found, failed) => {
      let text = "";
      server.stdout.on("data", (data) => {
        text += data;
        const said = text.match(/http:\/\/127\.0\.0\.1:\d+\//);
        if (said) found(said[0]);
      });
      server.once("error", failed);
      server.once("exit", (code) => failed(new Error(`the server ended with ${code}: ${text}`)));
    });
    createInterface(server.stdout).on("line", (line) => {
      const [, status, bytes, path] = line.match(/^(\d{3}) (\d+) (\S+)$/) ?? [];
      if (path) this.sent.push({ status: Number(status), bytes: Number(bytes), path });
    });
    if (this.address && this.address !== address) throw new Error(`the port of ${this.address} was taken by another`);
    this.address = address;
    this.#server = server;
  }

  /** Stops the server and cuts its connections. */
  async stop() {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGKILL");
    await ended;
  }

  /**
   * Puts a changed build in place of the served one, as an upload would. `change` receives the folder and may
   * write in it; by default the page gets the next number, `<html data-deployed="1">`.
   */
  async deploy(change = numbered, { restamp = true } = {}) {
    if (!this.#temporary) {
      this.#temporary = await mkdtemp(path.join(tmpdir(), "pentad-site-"));
      await cp(this.#folder, this.#temporary, { recursive: true });
      this.#folder = this.#temporary;
      if (this.running) {
        await this.stop();
        await this.start();
      }
    }
    await change(this.#folder);
    if (restamp) execFileSync(xtask, ["postbuild", "--restamp", this.#folder]);
  }

  async close() {
    await this.stop();
    if (this.#temporary) await rm(this.#temporary, { recursive: true, force: true });
  }
}

/** Numbers the page anew: `<html data-deployed="2">`. */
async function numbered(folder) {
  const file = path.join(folder, "index.html");
  const page = await readFile(file, "utf8");
  const before = Number(page.match(/ data-deployed="(\d+)"/)?.[1] ?? 0);
  const html = page.replace(/<html( data-deployed="\d+")?/, `<html data-deployed="${before + 1}"`);
  await writeFile(file, html);
}
