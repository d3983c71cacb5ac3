/** Builds and fills elements. Text always goes in as text, never as markup. */

/**
 * An element with its attributes, listeners and children.
 * @param {string} tag its name
 * @param {object} [attributes] attributes; `on` holds listeners, `dataset` data; null and false leave one out
 * @param {...(Node|string|number|null|false|Array)} children what stands in it
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...nodes(children));
  return element;
}

/**
 * Puts children in the place of those that an element has.
 * @param {Element} element
 * @param {...(Node|string|null|false|Array)} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
}

/** The element with an id. */
export const byId = (id) => document.getElementById(id);

/**
 * A button.
 * @param {string} label
 * @param {function(Event): void} run what a click does
 * @param {object} [attributes]
 */
export const button = (label, run, attributes = {}) => el("button", { type: "button", on: { click: run }, ...attributes }, label);

/**
 * A part that is unfolded by a click; what stands in it is built when it is.
 * @param {Array} summary
 * @param {function(): (Node|Array)} content
 * @param {object} [attributes] with `open` it is built in the next frame
 */
export function unfolding(summary, content, attributes = {}) {
  const details = el("details", attributes, el("summary", {}, summary));
  const build = () => details.append(...nodes([content()]));
  if (attributes.open) requestAnimationFrame(build);
  else details.addEventListener("toggle", build, { once: true });
  return details;
}

/** An option of a select. */
export const option = (value, label, selected = false) => el("option", { value, selected }, label);

/** A label around a control. */
export const labelled = (label, control, attributes = {}) => el("label", attributes, label, " ", control);

const properties = new Set(["value", "checked", "selected", "disabled", "hidden", "indeterminate", "open"]);

function set(element, name, value) {
  if (name === "on") listen(element, value);
  else if (name === "dataset") Object.assign(element.dataset, value);
  else if (properties.has(name)) element[name] = value ?? "";
  else if (value === true) element.setAttribute(name, "");
  else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
}

function listen(element, listeners) {
  for (const [event, listener] of Object.entries(listeners)) element.addEventListener(event, listener);
}

function nodes(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false).map((child) => (child instanceof Node ? child : String(child)));
}
