/** Path of the script that says why the page cannot start, beside the page. */
export const START_GUARD = "start-guard.js";
/** Path of the script that says that the browser is too old. */
export const TOO_OLD = "too-old.js";

/**
 * Whether the browser is older than every engine served. `findLast` stands for their age: Safari has it since 15.4, the oldest version
 * served, Chrome since 97 and Firefox since 104.
 */
export function isTooOld(prototype: object = Array.prototype): boolean {
  return !("findLast" in prototype);
}
