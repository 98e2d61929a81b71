/** Until the device has written, the browser asks whoever leaves the page whether they mean it. Gives the same promise. */
export function warnOfLeaving<T>(page: EventTarget, writing: Promise<T>): Promise<T> {
  const warn = (event: Event) => event.preventDefault();
  page.addEventListener("beforeunload", warn);
  // A page that listens all the time is not kept by the browser for the way back.
  return writing.finally(() => page.removeEventListener("beforeunload", warn));
}
