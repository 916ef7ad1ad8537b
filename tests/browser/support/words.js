// The words of the page, as the locale files have them: a journey never writes them a second time.
import { readFileSync } from "node:fs";

const files = new Map();

/** The languages of the program, each with the locale of a browser that asks for it. */
export const LANGUAGES = [["en", "en-GB"], ["fr", "fr-FR"]];

/** The other of the two languages. */
export const other = (lang) => (lang === "en" ? "fr" : "en");

/** The words under a key such as `shell.saved.saved`, with their places filled in. */
export function said(lang, key, values = {}) {
  const [namespace, ...keys] = key.split(".");
  const text = keys.reduce((words, name) => words?.[name], locale(lang, namespace));
  if (typeof text !== "string") throw new Error(`no words under ${key} in ${lang}`);
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => String(values[name]));
}

function locale(lang, namespace) {
  const file = new URL(`../../../locales/${lang}/${namespace}.json`, import.meta.url);
  if (!files.has(file.href)) files.set(file.href, JSON.parse(readFileSync(file, "utf8")));
  return files.get(file.href);
}
