// Types a whole plan into the program, control by control, as a person would; nothing is put into the store.

import { openChapters } from './plans.js';

/** The steps, in the method's order. */
export const COMPONENTS = ['direction', 'target', 'uniqueness', 'technology', 'evaluation'];

/** Texts longer than this are put in at once, as a paste does; shorter ones are typed key by key. */
const PASTED_FROM = 60;

/** Every leaf of a saved value with its path: rows are called by their ids. */
export function leaves(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((row) => leaves({ ...row, id: undefined }, `${path}.${row.id}`));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([, below]) => below !== undefined)
      .flatMap(([key, below]) => leaves(below, path ? `${path}.${key}` : key));
  }
  return [[path, value]];
}

/** A plan with its own id and the ids of its rows replaced by their places, so that two plans can be compared. */
export function withoutIds(plan) {
  const places = new Map();
  const text = JSON.stringify(plan);
  const walk = (value, path) => {
    if (Array.isArray(value)) value.forEach((row, at) => places.set(row.id, `${path}[${at}]`));
    if (value !== null && typeof value === 'object') {
      for (const [key, below] of Object.entries(value)) walk(below, `${path}.${key}`);
    }
  };
  walk(plan, '');
  const replaced = JSON.parse(text, (key, value) => (places.has(value) ? places.get(value) : value));
  return { ...replaced, id: '' };
}

/** A plan without the blank answers to questions that came after another one was kept, such as a file of the fixtures. */
export function asKnown(plan, kept) {
  if (Array.isArray(plan) && Array.isArray(kept) && plan.length === kept.length) return plan.map((row, at) => asKnown(row, kept[at]));
  if (plan === null || kept === null || typeof plan !== 'object' || typeof kept !== 'object' || Array.isArray(plan)) return plan;
  const blank = (value) => ['', null, false].includes(value) || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(blank));
  const known = Object.entries(plan).filter(([key, value]) => key in kept || !blank(value));
  return Object.fromEntries(known.map(([key, value]) => [key, key in kept ? asKnown(value, kept[key]) : value]));
}

/** Types the answers of one step; `ids` maps the ids of the given plan to those the program gave. */
async function typeStep(page, plan, component, ids) {
  await page.locator(`nav.steps li.${component} > a`).click();
  await page.locator(`main.${component} h1`).waitFor();
  await openChapters(page);
  for (const [key, value] of Object.entries(plan[component])) {
    if (Array.isArray(value)) await addRows(page, `${component}.${key}`, value, ids);
  }
  for (const [path, value] of leaves({ [component]: plan[component] })) {
    if (value === null || value === '' || value === false) continue;
    await typeInto(page, actual(path, ids), ids.get(value) ?? value);
  }
}

/** Types a whole plan: its name, then the five steps in order. */
export async function typePlan(page, plan) {
  const ids = new Map();
  await page.locator('input.plan-name').fill(plan.name);
  for (const component of COMPONENTS) await typeStep(page, plan, component, ids);
  return ids;
}

async function addRows(page, list, rows, ids) {
  for (const row of rows) {
    const before = await rowIds(page, list);
    await page.locator(`button[name="${list}"]`).click();
    await page.waitForFunction(([name, count]) => document.querySelector(`button[name="${name}"]`).parentElement.querySelectorAll('li.row').length > count, [list, before.length]);
    const added = (await rowIds(page, list)).find((id) => !before.includes(id));
    ids.set(row.id, added);
  }
}

async function rowIds(page, list) {
  const paths = await page.locator(`[data-row^="${list}."]`).evaluateAll((rows) => rows.map((row) => row.dataset.row));
  return paths.map((path) => path.slice(list.length + 1));
}

function actual(path, ids) {
  return path.split('.').map((key) => ids.get(key) ?? key).join('.');
}

/** Types one answer into the control of a path, whatever kind it is. */
export async function typeInto(page, path, value) {
  const motive = /^target\.motivations\.(\w+)\.(strength|answer)$/.test(path) && path.replace(/\w+$/, 'strength');
  if (motive) {
    const chip = page.locator(`button.chip[name="${motive}"]`);
    if ((await chip.getAttribute('aria-pressed')) === 'false') await chip.click();
    if (path === motive) return page.locator(`input[name="${path}"][value="${value}"]`).check();
  }
  const controls = page.locator(`[name="${path}"]`);
  const control = controls.first();
  const [tag, type] = await control.evaluate((element) => [element.tagName, element.type]);
  if (type === 'radio') return page.locator(`[name="${path}"][value="${value}"]`).check();
  if (type === 'checkbox') return control.setChecked(value === true);
  if (tag === 'SELECT') return control.selectOption(String(value));
  if (type === 'date') return control.fill(value);
  const text = typeof value === 'number' ? await inPageLanguage(page, value) : value;
  await control.click();
  if (text.length < PASTED_FROM && !text.includes('\n')) return control.pressSequentially(text);
  return control.fill(text);
}

async function inPageLanguage(page, number) {
  const language = await page.locator('html').getAttribute('lang');
  return language === 'fr' ? String(number).replace('.', ',') : String(number);
}
