import { query } from "../address.js";
import { byId } from "../dom.js";
import { tabs } from "../tabs.js";
import { Browse } from "../glossary/browse.js";
import { ConceptView } from "../glossary/concept.js";
import { Export } from "../glossary/export.js";
import { Import } from "../glossary/import.js";

/** The glossary: list, concept, import, export. */
export async function start({ strings, keys, about }) {
  const screen = new Glossary(strings, about);
  keys.add([
    { keys: ["/"], label: strings.text("glossary.key_focus"), when: () => !byId("view-browse").hidden, run: () => byId("concept-query").select() },
    { keys: ["n"], label: strings.text("glossary.add"), run: () => screen.open("new") },
    { keys: ["Ctrl+s"], label: strings.text("common.save"), inFields: true, when: () => !byId("view-concept").hidden, run: () => byId("concept-form").requestSubmit() },
    { keys: ["Escape"], label: strings.text("glossary.back"), inFields: true, when: () => !byId("view-concept").hidden, run: () => screen.close() },
  ]);
  await screen.show();
}

class Glossary {
  #browse;
  #concept;
  #export;
  #showTab;
  #listAddress = "/glossary";

  constructor(strings, about) {
    this.#browse = new Browse(strings, about, (id) => this.open(id));
    this.#concept = new ConceptView(strings, about, () => this.close());
    this.#export = new Export(strings, about);
    new Import(strings, () => this.#browse.show());
    this.#showTab = tabs(document.querySelector(".tabs"), (id) => this.#go(id));
    byId("concept-add").addEventListener("click", () => this.open("new"));
    addEventListener("popstate", () => this.show());
  }

  /** Shows what the address asks for. */
  async show(hasFocus = false) {
    const state = query();
    const id = state.get("concept");
    const view = ["import", "export"].includes(state.get("view")) ? state.get("view") : "browse";
    this.#showTab(`tab-${view}`);
    byId("view-concept").hidden = !id;
    if (id) {
      byId("view-browse").hidden = true;
      await this.#concept.open(id, hasFocus);
    } else if (view === "export") await this.#export.show();
    else await this.#browse.show();
  }

  /** Opens a concept. */
  open(id) {
    if (!query().has("concept")) this.#listAddress = location.pathname + location.search;
    history.pushState(null, "", `/glossary?concept=${encodeURIComponent(id)}`);
    return this.show(true);
  }

  /** Goes back to the list as it was. */
  close() {
    history.pushState(null, "", this.#listAddress);
    return this.show();
  }

  #go(id) {
    const view = id.slice("tab-".length);
    history.pushState(null, "", view === "browse" ? "/glossary" : `/glossary?view=${view}`);
    this.show();
  }
}
