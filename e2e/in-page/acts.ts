/** Functions that run inside the page: each is self-contained, since only its own source is sent there. Actions that Playwright lacks. */

/** Visits queries one after the other without leaving the page, as Back and Forward do, and waits for each to be drawn. */
export async function walkThrough(queries: readonly string[]): Promise<void> {
  const settle = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  for (const query of queries) {
    history.pushState(null, "", location.pathname + query);
    dispatchEvent(new PopStateEvent("popstate"));
    for (let frame = 0; frame < 3; frame++) await settle();
  }
}

/** Drags a file over an element, or drops it there. */
export function dragFile(
  element: Element,
  { name, base64, event }: { readonly name: string; readonly base64: string; readonly event: string },
): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  element.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }));
}
