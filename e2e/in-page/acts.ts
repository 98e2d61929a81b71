/** Functions that run inside the page: each is self-contained, since only its own source is sent there. Actions that Playwright lacks. */

/** Scrolls the container of a list, from its top, screen by screen, until it contains a link that begins with a text, or the list ends. */
export async function scrollUntilListed(list: Element, text: string): Promise<void> {
  let holder = list.parentElement;
  while (holder !== null && holder.scrollHeight <= holder.clientHeight + 1) holder = holder.parentElement;
  const links = () => [...list.querySelectorAll("a")];
  const isListed = () => links().some((link) => link.textContent?.startsWith(text));
  const boxes = () => links().map((link) => link.getBoundingClientRect());
  /** The list draws its items a moment after the scroll. */
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

/** Whether the scroll container of an element is scrolled down by so many pixels. */
export function isScrolledBy(element: Element, px: number): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around.scrollTop >= px) return true;
  }
  return false;
}
