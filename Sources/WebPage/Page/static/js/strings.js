/** What the page says, in the language of the page. */
export class Strings {
  #table;
  #plural;
  #numbers;
  #percents;

  /**
   * @param {string} language es, vi or en
   * @param {object} table nested objects of strings; {one, other} where a number decides
   */
  constructor(language, table) {
    this.language = language;
    this.#table = table;
    this.#plural = new Intl.PluralRules(language);
    this.#numbers = new Intl.NumberFormat(language);
    this.#percents = new Intl.NumberFormat(language, { style: "percent" });
  }

  /** The strings of a language, from the server. */
  static async load(language) {
    const response = await fetch(`/static/strings/${language}.json`);
    return new Strings(language, await response.json());
  }

  /**
   * A string with its values put in.
   * @param {string} path as in the file: `lookup.title`
   * @param {object} [values] for `{name}`; `count` decides between one and other
   */
  text(path, values = {}) {
    const entry = path.split(".").reduce((table, key) => table?.[key], this.#table);
    const text = typeof entry === "object" ? entry[this.#plural.select(values.count)] ?? entry.other : entry;
    return text === undefined ? path : text.replace(/\{(\w+)\}/g, (_, name) => this.#value(values[name]));
  }

  /**
   * The name of a value of the interface (a kind, a status, a category); the value itself where it has none.
   * @param {string} group
   * @param {string} value
   */
  name(group, value) {
    return this.#table[group]?.[value] ?? value;
  }

  /** What the server says in English, in this language where it is known; what follows a colon is kept. */
  said(english) {
    const table = this.#table.said;
    if (table[english]) return table[english];
    const [, beginning, rest] = /^([^:]+): (.*)$/s.exec(english) ?? [];
    return beginning && table[beginning] ? `${table[beginning]}: ${rest}` : english;
  }

  /** A number as the language writes it. */
  number(value) {
    return this.#numbers.format(value);
  }

  /** A share of one, in per cent. */
  percent(share) {
    return this.#percents.format(share);
  }

  /** A moment that the server gives in UTC. */
  date(utc) {
    const hasTime = utc.length > "2026-01-31".length;
    const moment = new Date(hasTime ? `${utc.replace(" ", "T")}${utc.endsWith("Z") ? "" : "Z"}` : utc);
    const style = hasTime ? { dateStyle: "medium", timeStyle: "short" } : { dateStyle: "medium", timeZone: "UTC" };
    return isNaN(moment) ? utc : new Intl.DateTimeFormat(this.language, style).format(moment);
  }

  #value(value) {
    return typeof value === "number" ? this.number(value) : String(value ?? "");
  }
}
