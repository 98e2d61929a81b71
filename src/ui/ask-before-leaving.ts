/** Makes the browser ask before the page is left: the handler of `beforeunload`. */
export function askBeforeLeaving(event: Event): void {
  event.preventDefault();
  // Chromium before 119 asks for this property only.
  Reflect.set(event, "returnValue", true);
}
