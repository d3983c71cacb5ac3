/** What a person has begun, kept in the browser over a reload. */

/**
 * Keeps a value.
 * @param {string} name
 * @param {unknown} value
 * @returns {boolean} whether there was room
 */
export function keep(name, value) {
  try {
    localStorage.setItem(key(name), JSON.stringify(value));
    return true;
  } catch {
    localStorage.removeItem(key(name));
    return false;
  }
}

/** A value that was kept; null where there is none. */
export function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(key(name)));
  } catch {
    return null;
  }
}

/** Forgets a value. */
export function forget(name) {
  localStorage.removeItem(key(name));
}

const key = (name) => `doichieu.draft.${name}`;
