// Serves folders as a good host would: Brotli at its highest level, the headers of `_headers`, ETags, honest 404s.
// It counts what it sends, so that nothing a browser fetches stays unseen.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
/** Packed already: hosts send them as they are. */
const PACKED = [".png", ".woff2"];

export class Server {
  /** The address of the page, with a `/` at its end. */
  address = "";
  /** Every answer: its path, its status, and the bytes of its body. */
  sent = [];
  #folders;
  #cache;
  #rules;
  #files = new Map();
  #server;

  /** Serves what stands in the folders, in the first of them that holds it; `cache` keeps what was packed. */
  static async open(folders, cache) {
    const server = new Server();
    server.#folders = folders;
    server.#cache = cache;
    const headers = await read(folders, "_headers");
    if (!headers) throw new Error(`there is no _headers in ${folders.join(", ")}: the benchmark needs a release build`);
    server.#rules = rules(headers.toString());
    server.#server = createServer((request, response) => server.#answer(request, response));
    await new Promise((done) => server.#server.listen(0, "127.0.0.1", done));
    server.address = `http://127.0.0.1:${server.#server.address().port}/`;
    return server;
  }

  /** Where a page may store something. */
  get origin() {
    return new URL(this.address).origin;
  }

  /** The bytes of the body that goes out for an address; 0 for what is missing. */
  async weight(address) {
    return (await this.#file(new URL(address, this.address).pathname))?.body.length ?? 0;
  }

  /** Packs every file ahead of the first request. */
  async packed() {
    for (const folder of this.#folders) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
      await Promise.all(files.map((file) => this.#file(path.relative(folder, file).split(path.sep).map(encodeURIComponent).join("/"))));
    }
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request, response) {
    const name = new URL(request.url, this.address).pathname;
    const file = await this.#file(name);
    const same = file && request.headers["if-none-match"] === file.etag;
    const [status, body] = !file ? [404, Buffer.from("404")] : same ? [304, Buffer.alloc(0)] : [200, file.body];
    const headers = { "Content-Type": file?.type ?? "text/plain", "Cache-Control": "no-cache", Vary: "Accept-Encoding" };
    if (file) headers.ETag = file.etag;
    if (file?.packed) headers["Content-Encoding"] = "br";
    if (status === 200) headers["Content-Length"] = body.length;
    for (const [start, name_, value] of this.#rules) if (name.startsWith(start)) headers[name_] = value;
    if (status === 404) headers["Cache-Control"] = "no-store";
    this.sent.push({ path: name, status, bytes: body.length });
    response.writeHead(status, headers);
    response.end(body);
  }

  async #file(name) {
    const relative = decodeURIComponent(name).replace(/^\/+/, "");
    if (relative.split("/").includes("..")) return undefined;
    const wanted = relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative;
    if (!this.#files.has(wanted)) this.#files.set(wanted, this.#pack(wanted));
    return this.#files.get(wanted);
  }

  async #pack(name) {
    const bytes = await read(this.#folders, name);
    if (!bytes) return undefined;
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const type = TYPES[path.extname(name)] ?? "application/octet-stream";
    const small = PACKED.includes(path.extname(name)) ? bytes : await this.#brotli(bytes, digest);
    const packed = small.length < bytes.length;
    return { type, etag: `"${digest}"`, packed, body: packed ? small : bytes };
  }

  /** Packs at level 11, which takes seconds for the program: once for the same bytes. */
  async #brotli(bytes, digest) {
    const kept = path.join(this.#cache, `${digest}.br`);
    const found = await readFile(kept).catch(() => undefined);
    if (found) return found;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
    const small = await promisify(brotliCompress)(bytes, { params });
    await mkdir(this.#cache, { recursive: true });
    await writeFile(kept, small);
    return small;
  }
}

async function read(folders, name) {
  for (const folder of folders) {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes) return bytes;
  }
  return undefined;
}

/** The rules of a `_headers` file: the start of a path, the name of a header, its value. */
function rules(text) {
  let start = "/";
  const found = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) start = line.trim().replace(/\*$/, "");
    const [, name, value] = line.match(/^\s+([\w-]+):\s*(.*)$/) ?? [];
    if (name) found.push([start, name, value]);
  }
  return found;
}
