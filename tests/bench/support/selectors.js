// Where the benchmark finds things on the pages it measures. Whatever changes in the markup is followed here alone.

/** The product. Its controls are named by their paths, so they are found by `name`. */
export const PRODUCT = {
  start: ".actions .button.primary",
  answer: "main.start h1, main.direction h1",
  control: "main.direction textarea, main.direction input[type=text]",
  field: '[name="direction.goal.whom"]',
  offline: "html[data-offline=ready]",
  overview: "main.overview h1",
  folded: "main .row-toggle[aria-expanded=false]",
};

/** The static page that stands for "as light as the first screen can be". */
export const STATIC = { start: ".actions .button.primary", answer: "main.answer h1" };

/** The hand-written twin of the first step: the same names as in the product. */
export const TWIN = { answer: PRODUCT.answer, control: PRODUCT.control, field: PRODUCT.field };

/** The heading of a step. */
export const heading = (step) => `main.${step} h1`;

/** The link to a step, in the overview or in the list of steps beside another one. */
export const linkTo = (step) => `main.overview a[href$="/${step}"], nav.steps a[href$="/${step}"]`;

/** The address of a page of a plan. */
export const addressOf = (plan, step = "") => `#/plan/${plan.id}${step && `/${step}`}`;
