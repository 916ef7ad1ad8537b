// Plans as people make, open and leave them, and what the browser keeps of them.
import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { said } from "./words.js";

/** The file of a fixture. */
export const fixture = (name) => new URL(`../../fixtures/${name}`, import.meta.url).pathname;

/** The language the page is in. */
export const language = (page) => page.locator("html").getAttribute("lang");

/** Makes a plan on the page of plans, in one of the two ways: `depth` or `quick`. */
export async function beginPlan(page, way = "depth") {
  await page.locator('.actions a[href="#/start"]').first().click();
  await page.locator(`button[name=start-plan][value=${way}]`).click();
}

/** Makes a plan on the page of plans, and waits for its first step. */
export async function startPlan(page) {
  await beginPlan(page);
  await expect(page.locator("main.direction.step h1")).toBeVisible();
  await openChapters(page);
}

/** Goes to the sheets: by the button of the bar, or by its menu where there is no room for the button. */
export async function toSheets(page) {
  const button = page.locator(".bar a.button.primary");
  if (await button.isVisible()) return button.click();
  await page.locator("#plan-menu").click();
  await page.locator(".menu-panel a").first().click();
}

/** Opens the menu of the plan and takes the file for another device. */
export async function exportPlan(page) {
  await page.locator("#plan-menu").click();
  await page.locator("button[name=export]").click();
}

/** Has all chapters of a step open, here and in the steps to come. */
export async function openChapters(page) {
  const closed = page.locator(".chapter:not(.open)");
  const toggle = page.locator(".chapter-count button");
  await expect(toggle).toBeVisible();
  const lang = await language(page);
  if ((await toggle.textContent()) === said(lang, "chapters.open_all")) await toggle.click();
  await expect(closed).toHaveCount(0);
  await expect(page.locator(".chapter .coming")).toHaveCount(0);
}

/** Opens one step of the plan on screen. */
export async function openStep(page, component) {
  await page.locator(`nav.steps li.${component} > a`).click();
  await expect(page.locator(`main.${component} h1`)).toBeVisible();
}

/** Adds a row to a list of the step on screen; gives the path of the row. */
export async function addRow(page, list) {
  const before = await rows(page, list);
  await page.locator(`button[name="${list}"]`).click();
  await expect.poll(async () => (await rows(page, list)).length).toBe(before.length + 1);
  return (await rows(page, list)).find((row) => !before.includes(row));
}

/** Opens the menu of a row. */
export const rowMenu = (page, row) => page.locator(`[data-row="${row}"] .row-actions > button`).click();

/** The paths of the rows of a list. */
export const rows = (page, list) =>
  page.locator(`[data-row^="${list}."]`).evaluateAll((rows) => rows.map((row) => row.dataset.row));

/** The control of a path. */
export const control = (page, path) => page.locator(`[name="${path}"]`);

/** What is said to be wrong beside the control of a path. */
export const complaint = (page, path) => page.locator(`[id="${path.replaceAll(".", "-")}-complaint"]`);

/** Changes the language of the page. */
export async function speak(page, lang) {
  const there = page.locator(`button[name=language][value=${lang}]`);
  if (!(await there.first().isVisible())) await page.locator("#plan-menu").click();
  await there.locator("visible=true").click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
}

/** Opens files, as the file dialogue would hand them over. */
export const openFile = (page, ...files) => page.locator("input[type=file]").setInputFiles(files);

/** Opens a file and takes what it holds. */
export async function importFile(page, file) {
  await openFile(page, file);
  await page.locator(".import-preview .button.primary").click();
  await expect(page.locator(".import-preview")).toHaveCount(0);
}

/** A button of a card on the page of plans. */
export async function cardButton(page, action, plan) {
  const lang = await language(page);
  const name = said(lang, "pages.plans.of", { action: said(lang, `pages.plans.${action}`), plan });
  return page.getByRole(action === "open" || action === "print" ? "link" : "button", { name, exact: true });
}

/** Everything in localStorage. */
export const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** The stored plans, by their keys. */
export async function storedPlans(page) {
  const entries = Object.entries(await stored(page)).filter(([key]) => key.startsWith("pentad.plan."));
  return Object.fromEntries(entries.map(([key, text]) => [key, JSON.parse(text)]));
}

/** Waits until some stored plan holds a text. */
export const keptSoon = (page, text) =>
  expect.poll(async () => Object.values(await stored(page)).some((kept) => kept.includes(text)), { timeout: 2000 }).toBe(true);

/** What a click offers to keep as a file, as text. */
export async function downloaded(page, click) {
  const download = page.waitForEvent("download");
  await click();
  return readFile(await (await download).path(), "utf8");
}
