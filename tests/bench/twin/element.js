// Makes elements: `element("p.hint", { id: "a" }, "text")`.

export function element(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const SHAPES = { fold: "m5 8 5 5 5-5", up: "M10 16V4M5 9l5-5 5 5", down: "M10 4v12M5 11l5 5 5-5", remove: "M5 5l10 10M15 5 5 15", plus: "M10 4v12M4 10h12" };

/** A line icon, as the product draws them. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  for (const [key, value] of Object.entries({ class: "icon", viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true" })) picture.setAttribute(key, value);
  const line = document.createElementNS(space, "path");
  for (const [key, value] of Object.entries({ d: SHAPES[name], fill: "none", stroke: "currentColor", "stroke-width": 1.6 })) line.setAttribute(key, value);
  picture.append(line);
  return picture;
}
