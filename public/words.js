// The words of the program are files, one a language: which of them fits the reader, and how it comes.

/** The attributes of the script `boot` that name the file of each language; the build writes them into the page. */
const FILE_OF = "data-words-";
/** Where no wished language is spoken. */
const OTHERWISE = "fr";

/** The language that fits the reader: the chosen one, else the one wished most of those there are. */
export function fittingLanguage(wished = [chosenLanguage(), ...navigator.languages], codes = languages()) {
  const primary = (tag) => String(tag).split(/[-_]/)[0].toLowerCase();
  return wished.map(primary).find((code) => codes.includes(code)) ?? OTHERWISE;
}

/** The words of a language, as the text of their file. */
export async function loadWords(code) {
  const answer = await fetch(new URL(boot().getAttribute(FILE_OF + code), document.baseURI));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** The language chosen in this browser, from the settings that the program keeps. */
function chosenLanguage() {
  try {
    return JSON.parse(localStorage.getItem("pentad.settings"))?.language;
  } catch {
    return undefined; // denied, or no settings of ours
  }
}

function languages() {
  const files = boot().getAttributeNames().filter((name) => name.startsWith(FILE_OF));
  return files.map((name) => name.slice(FILE_OF.length));
}

function boot() {
  return document.getElementById("boot");
}
