import { byId } from "./dom.js";
import { get } from "./api.js";
import { Keys } from "./keys.js";
import { Strings } from "./strings.js";
import { complain } from "./notices.js";

const screens = {
  lookup: () => import("./screens/lookup.js"),
  align: () => import("./screens/align.js"),
  review: () => import("./screens/review.js"),
  check: () => import("./screens/check.js"),
  glossary: () => import("./screens/glossary.js"),
  corpus: () => import("./screens/corpus.js"),
};

/** Starts the screen that the server sent. */
async function start() {
  const [strings, screen] = await Promise.all([Strings.load(document.documentElement.lang), screens[document.body.dataset.screen]()]);
  const keys = new Keys();
  const about = get("/api/about");
  addMoves(keys, strings);
  keepStateOverLanguages();
  about.then(showProgram, (error) => complain(strings, error));
  await screen.start({ strings, keys, about });
  keys.showOn(byId("keys-dialog"), strings.text("keys.list"));
  document.body.dataset.ready = "yes";
}

/** Alt and a digit go from screen to screen. */
function addMoves(keys, strings) {
  const links = [...document.querySelectorAll(".screens a")];
  keys.add(links.map((link, index) => ({ keys: [`Alt+${index + 1}`], label: strings.text("keys.screen", { name: link.textContent.trim() }), inFields: true, run: () => link.click() })));
}

/** The language switch keeps what the address holds. */
function keepStateOverLanguages() {
  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("click", () => {
      const parameters = new URLSearchParams(location.search);
      parameters.set("lang", link.hreflang);
      link.search = parameters;
    });
  }
}

function showProgram({ glossary, writable }) {
  byId("glossary-file").textContent = glossary;
  document.body.dataset.writable = writable;
}

start();
