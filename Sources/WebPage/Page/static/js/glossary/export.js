import { address, get, isAbort } from "../api.js";
import { options, statuses } from "../choices.js";
import { byId, el, fill, option } from "../dom.js";
import { complain } from "../notices.js";

/** Giving the glossary out: a format, what it holds, what would be lost, the file. */
export class Export {
  #strings;
  #formats = [];
  #request = null;

  /**
   * @param {import("../strings.js").Strings} strings
   * @param {Promise<object>} about
   */
  constructor(strings, about) {
    this.#strings = strings;
    byId("export-status").append(...statuses.map((status) => el("label", { class: "check" }, el("input", { type: "checkbox", name: "status", value: status }), " ", strings.name("status", status))));
    about.then(({ fields }) => byId("export-field").append(...options(strings, "subject", fields)), () => {});
    byId("export-form").addEventListener("change", () => this.#report());
    byId("export-form").addEventListener("submit", (event) => event.preventDefault());
  }

  /** Asks for the formats and shows the first. */
  async show() {
    try {
      if (!this.#formats.length) {
        this.#formats = (await get("/api/formats")).formats;
        fill(byId("export-format"), this.#formats.map(({ id, ending }) => option(id, this.#strings.text("export.format_name", { name: this.#strings.name("format", id), ending }))));
      }
      await this.#report();
    } catch (error) {
      complain(this.#strings, error);
    }
  }

  get #asked() {
    const form = byId("export-form");
    return {
      format: byId("export-format").value,
      status: [...form.querySelectorAll("[name=status]:checked")].map(({ value }) => value),
      field: byId("export-field").value,
      reviewed: byId("export-reviewed").checked,
      direction: this.#format.directed ? form.elements.direction.value : "",
    };
  }

  get #format() {
    return this.#formats.find(({ id }) => id === byId("export-format").value) ?? this.#formats[0];
  }

  async #report() {
    byId("export-direction").hidden = !this.#format.directed;
    this.#request?.abort();
    this.#request = new AbortController();
    const asked = this.#asked;
    this.#show(asked, null);
    try {
      this.#show(asked, await get("/api/export/report", asked, this.#request.signal));
    } catch (error) {
      if (!isAbort(error)) complain(this.#strings, error);
    }
  }

  #show(asked, report) {
    const text = (id, values) => this.#strings.text(`export.${id}`, values);
    const { entry, held, in_comment, ending, id } = this.#format;
    const known = held.length + in_comment.length;
    fill(
      byId("export-report"),
      el("h2", {}, this.#strings.name("format", id)),
      el("p", {}, text(`entry_${entry.replace("-", "_")}`), " ", text("comes_back")),
      known > 0 && el("dl", { class: "fields" }, this.#fields(text("held"), held), this.#fields(text("in_comment"), in_comment)),
      report ? this.#losses(report, text) : el("p", { class: "hint" }, text("counting")),
      el("p", {}, el("a", { class: "button primary", id: "export-file", href: address("/api/export", asked), download: `doichieu${ending.startsWith(".") ? "" : "."}${ending}` }, text("file"))),
    );
  }

  #fields(label, names) {
    if (!names.length) return null;
    return el("div", {}, el("dt", {}, label), el("dd", {}, names.map((name) => el("span", { class: "chip" }, this.#strings.name("glossary_field", name)))));
  }

  #losses({ concepts, entries, losses }, text) {
    return [
      el("p", { role: "status" }, text("figures", { concepts, entries })),
      losses.length > 0 && [el("h3", {}, text("losses")), el("ul", { class: "losses" }, losses.map(({ what, count }) => el("li", {}, el("strong", {}, this.#strings.number(count)), " ", this.#strings.said(what))))],
    ];
  }
}
