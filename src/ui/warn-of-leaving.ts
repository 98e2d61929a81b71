import { askBeforeLeaving } from "./ask-before-leaving.ts";

/** Makes the browser ask for confirmation when the person leaves the page before the write has settled. Returns the same promise. */
export function warnOfLeaving<T>(page: EventTarget, writing: Promise<T>): Promise<T> {
  page.addEventListener("beforeunload", askBeforeLeaving);
  // A permanent listener would exclude the page from the back/forward cache.
  return writing.finally(() => page.removeEventListener("beforeunload", askBeforeLeaving));
}
