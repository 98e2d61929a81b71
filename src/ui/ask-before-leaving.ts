/** Makes the browser ask before the page is left: the handler of `beforeunload`. */
export function askBeforeLeaving(event: Event): void {
  event.preventDefault();
  // Chromium before 119 asks for this property only.
  Reflect.set(event, "returnValue", true);
}

/** Makes the browser ask for confirmation when the person leaves the page before the write has settled. Returns the same promise. */
export function warnOfLeaving<T>(page: EventTarget, writing: Promise<T>): Promise<T> {
  page.addEventListener("beforeunload", askBeforeLeaving);
  // A permanent listener would exclude the page from the back/forward cache.
  return writing.finally(() => page.removeEventListener("beforeunload", askBeforeLeaving));
}
