import { byId, el, fill } from "./dom.js";

const setting = "doichieu.single-keys";

/**
 * The keys of a screen. A key is named as in `KeyboardEvent.key`, with `Ctrl+` before it where that is held.
 * Keys without Ctrl can be switched off, since whoever speaks to the computer sets them off by chance.
 */
export class Keys {
  #bindings = [];
  #isSingle = localStorage.getItem(setting) !== "off";

  constructor() {
    document.addEventListener("keydown", (event) => this.#press(event));
  }

  /**
   * Adds keys.
   * @param {{keys: string[], label: string, run: function(KeyboardEvent): void, inFields?: boolean, when?: function(KeyboardEvent): boolean}[]} bindings
   */
  add(bindings) {
    this.#bindings.push(...bindings);
  }

  /** Whether keys without Ctrl work. */
  get isSingle() {
    return this.#isSingle;
  }

  set isSingle(value) {
    this.#isSingle = value;
    localStorage.setItem(setting, value ? "on" : "off");
  }

  /** Connects the list of keys: its button, its dialog, `?`. */
  showOn(dialog, label) {
    const open = () => {
      fill(byId("keys-list"), this.#bindings.filter((binding) => binding.label).map(row));
      byId("single-keys").checked = this.isSingle;
      dialog.showModal();
    };
    byId("show-keys").addEventListener("click", open);
    byId("single-keys").addEventListener("change", (event) => (this.isSingle = event.target.checked));
    this.add([{ keys: ["?"], label, run: open }]);
  }

  #press(event) {
    if (event.isComposing || event.defaultPrevented) return;
    const name = keyName(event);
    const found = this.#bindings.find((binding) => binding.keys.includes(name) && this.#applies(binding, event, name));
    if (!found) return;
    event.preventDefault();
    found.run(event);
  }

  #applies(binding, event, name) {
    if (document.querySelector("dialog[open]")) return false;
    if (isField(event.target) && !binding.inFields) return false;
    if (isActivation(event) && !binding.inFields) return false;
    if (!this.#isSingle && name.length === 1) return false;
    return binding.when?.(event) ?? true;
  }
}

/** The name of the key of an event: `a`, `A`, `ArrowDown`, `Ctrl+z`. */
export function keyName(event) {
  const held = event.ctrlKey || event.metaKey ? "Ctrl+" : event.altKey ? "Alt+" : "";
  return held + (held && event.key.length === 1 ? (event.shiftKey ? "Shift+" : "") + event.key.toLowerCase() : event.key);
}

/** Whether a person writes into the element. */
export function isField(element) {
  return element.matches?.("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])") ?? false;
}

/** Enter and space belong to the control that has the focus. */
function isActivation(event) {
  return (event.key === "Enter" || event.key === " ") && event.target.matches?.("button, a, summary, input");
}

const marks = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Enter: "↵", " ": "␣", Escape: "Esc" };

function row({ keys, label }) {
  return el("div", {}, el("dt", {}, keys.map((key) => el("kbd", {}, marks[key] ?? key))), el("dd", {}, label));
}
