// Prints a page as people do, and reads what is on the paper.
import { execFileSync } from "node:child_process";

/**
 * Prints to PDF with the paper size the styles ask for; `file` is where it is kept.
 * Gives the text cell by cell, as the page wrote it, the text of each sheet, how many sheets, and their size as pdfinfo names it.
 */
export async function print(page, file) {
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const text = execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"], { encoding: "utf8" });
  const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  const field = (name) => info.match(new RegExp(`^${name}:\\s*(.*)$`, "m"))?.[1] ?? "";
  return {
    text,
    sheets: text.split("\f").slice(0, -1),
    pages: Number(field("Pages")),
    size: field("Page size"),
  };
}

/** Text as one line: paper breaks lines where the screen does not. */
export function oneLine(text) {
  return text.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();
}
