/** Functions that run inside the page: each stands alone, for only its own text is sent there. What a person does that Playwright has no word for. */

/** Scrolls what holds a list, from its top, screen by screen, until a link that begins with a text is in it, or the list ends. */
export async function scrollUntilListed(list: Element, text: string): Promise<void> {
  let holder = list.parentElement;
  while (holder !== null && holder.scrollHeight <= holder.clientHeight + 1) holder = holder.parentElement;
  const links = () => [...list.querySelectorAll("a")];
  const isListed = () => links().some((link) => link.textContent?.startsWith(text));
  const boxes = () => links().map((link) => link.getBoundingClientRect());
  /** What is scrolled to is drawn a moment later, the later the busier the processor. */
  const until = async (isDrawn: () => boolean) => {
    do await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    while (!isDrawn());
  };
  if (holder !== null && !isListed()) {
    holder.scrollTop = 0;
    const { top: first, bottom: last } = holder.getBoundingClientRect();
    await until(() => boxes().some(({ top, bottom }) => bottom > first && top < last));
  }
  let lastTop = -1;
  while (holder !== null && !isListed() && holder.scrollTop !== lastTop) {
    lastTop = holder.scrollTop;
    holder.scrollBy(0, holder.clientHeight);
    const { bottom: last } = holder.getBoundingClientRect();
    const isAtEnd = holder.scrollTop + holder.clientHeight >= holder.scrollHeight - 1;
    await until(() => isAtEnd || boxes().some(({ bottom }) => bottom >= last - 1));
  }
}

/** Goes to queries one after the other without leaving the page, as Back and Forward do, and lets each be drawn. */
export async function walkThrough(queries: readonly string[]): Promise<void> {
  const settle = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  for (const query of queries) {
    history.pushState(null, "", location.pathname + query);
    dispatchEvent(new PopStateEvent("popstate"));
    for (let frame = 0; frame < 3; frame++) await settle();
  }
}

/** A file that the mouse holds over an element, or lets go there. */
export function dragFile(
  element: Element,
  { name, base64, event }: { readonly name: string; readonly base64: string; readonly event: string },
): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  element.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }));
}

/** Whether what an element stands in has been scrolled down so far, in pixels. */
export function isScrolledBy(element: Element, px: number): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around.scrollTop >= px) return true;
  }
  return false;
}

/** Runs in the page: asks for a piece of a map, and reads it. */
export async function askForPiece(url: string): Promise<void> {
  await (await globalThis.fetch(url)).text();
}
