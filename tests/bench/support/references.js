// Builds the two pages the product is compared with: their words come from the locale files, their styles and
// typefaces from the product's own build.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { said } from "../../browser/support/words.js";

const here = fileURLToPath(new URL("../", import.meta.url));
const locale = (name) => new URL(`../../../locales/en/${name}.json`, import.meta.url);

/** Writes both pages below a folder; gives the folder of each. */
export async function references(folder, dist) {
  const head = await headOf(dist);
  const folders = {};
  for (const name of ["static", "twin"]) {
    const made = path.join(folder, name);
    await rm(made, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await cp(path.join(here, name), made, { recursive: true });
    const page = path.join(made, "index.html");
    await writeFile(page, filled(await readFile(page, "utf8"), head));
    folders[name] = made;
  }
  const words = JSON.parse(await readFile(locale("plan"), "utf8"));
  await writeFile(path.join(folders.twin, "words.js"), `export default ${JSON.stringify(words)};\n`);
  return folders;
}

/** The links to styles and typefaces of the product's page: the references use the same files. */
async function headOf(dist) {
  const page = await readFile(path.join(dist, "index.html"), "utf8");
  const links = page.match(/<link\b[^>]*>/g) ?? [];
  const wanted = (link) => /rel="?(stylesheet|icon)"?/.test(link) || (/rel="?preload"?/.test(link) && /as="?font"?/.test(link));
  return links.filter(wanted).join("\n    ");
}

/** Puts the head in, and the words that stand as `{{ pages.plans.start }}`. */
function filled(page, head) {
  return page.replace("{{ head }}", head).replace(/\{\{ ([\w.]+) \}\}/g, (_, key) => escaped(said("en", key)));
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
