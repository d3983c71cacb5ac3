/** The HTTP interface of the server, as openapi.json describes it. */

/** The status that stands for a text that cannot be read (RFC 9110, 15.5.21). */
const unreadable = 422;

/** Why the server did not do something. */
export class Problem extends Error {
  /**
   * @param {number} status the HTTP status; 0 where nobody answered
   * @param {string} code for programs
   * @param {string} message for people, in English
   */
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Asks for something.
 * @param {string} path
 * @param {object} [parameters] the query; lists are repeated, empty values left out
 * @param {AbortSignal} [signal] gives the request up
 */
export function get(path, parameters = {}, signal = undefined) {
  return answer(address(path, parameters), { signal });
}

/**
 * Changes something.
 * @param {"POST"|"PUT"|"DELETE"} method
 * @param {string} path
 * @param {object} [body] sent as JSON
 * @param {{parameters?: object, signal?: AbortSignal}} [more]
 */
export function send(method, path, body = {}, more = {}) {
  return answer(address(path, more.parameters ?? {}), request(method, body, more.signal));
}

/**
 * Fetches a file and hands it to the browser's downloads.
 * @param {string} path
 * @param {object} parameters
 * @param {object} body sent as JSON
 * @param {string} name the name of the file where the server gives none
 */
export async function download(path, parameters, body, name) {
  const response = await reach(address(path, parameters), request("POST", body));
  const file = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: file, download: fileName(response) ?? name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

/**
 * An address with its query.
 * @param {string} path
 * @param {object} parameters
 */
export function address(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) if (one !== "" && one !== null && one !== undefined && one !== false) query.append(name, one);
  }
  return query.size ? `${path}?${query}` : path;
}

/** Whether an error only says that a request was given up. */
export const isAbort = (error) => error.name === "AbortError";

function request(method, body, signal) {
  return { method, signal, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

async function answer(url, options) {
  const response = await reach(url, options);
  const value = await response.json();
  // What cannot be read is told beside an empty answer.
  if (value.problem) throw new Problem(unreadable, value.problem.code, value.problem.message);
  return value;
}

async function reach(url, options) {
  const response = await fetch(url, { ...options, headers: { Accept: "application/json, */*", ...options.headers } }).catch((error) => {
    throw isAbort(error) ? error : new Problem(0, "unreachable", "");
  });
  if (!response.ok) throw await problem(response);
  return response;
}

async function problem(response) {
  const { code, message } = await response.json().catch(() => ({}));
  return new Problem(response.status, code ?? "unknown", message ?? response.statusText);
}

function fileName(response) {
  return /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
}
