// The words of the program are files, one a language: how one comes.

/** The attributes of the script `boot` that name the file of each language; the build writes them into the page. */
const FILE_OF = "data-words-";

/** The words of a language, as the text of their file. */
export async function loadWords(code) {
  const file = document.getElementById("boot").getAttribute(FILE_OF + code);
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}
