/** Makes the browser ask for confirmation when the person leaves the page before the write has settled. Returns the same promise. */
export function warnOfLeaving<T>(page: EventTarget, writing: Promise<T>): Promise<T> {
  const warn = (event: Event) => event.preventDefault();
  page.addEventListener("beforeunload", warn);
  // A permanent listener would exclude the page from the back/forward cache.
  return writing.finally(() => page.removeEventListener("beforeunload", warn));
}
