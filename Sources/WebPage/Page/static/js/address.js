/** The state of a screen in the address, so that back, reload and bookmarks work. */

/** The query of the address. */
export const query = () => new URLSearchParams(location.search);

/**
 * Writes values into the address; empty ones leave it.
 * @param {object} values
 * @param {{push?: boolean}} [how] push makes a step that the back button takes back
 */
export function remember(values, { push = false } = {}) {
  const parameters = query();
  for (const [name, value] of Object.entries(values)) {
    if (value) parameters.set(name, value);
    else parameters.delete(name);
  }
  const address = parameters.size ? `?${parameters}` : location.pathname;
  if (address === (location.search || location.pathname)) return;
  history[push ? "pushState" : "replaceState"](null, "", address);
}
