/** Path of the script that says why the page cannot start, beside the page. */
export const START_GUARD = "start-guard.js";
/** Path of the script that says that the browser is too old. */
export const TOO_OLD = "too-old.js";

/** Whether the browser is older than every engine served: `findLast` is in Safari 15.4, Chrome 97, Firefox 104. */
export function isTooOld(prototype: object = Array.prototype): boolean {
  return !("findLast" in prototype);
}
