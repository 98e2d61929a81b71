/** Functions that run inside the page: each is self-contained, since only its own source is sent there. State of the page. */

/** The focused element, and whether it is seen: inside the window, with an outline. Undefined without one. */
export function readFocus(): { readonly what: string; readonly isSeen: boolean } | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isInWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left && bottom > top;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return { what: `${element.tagName} ${name.trim().slice(0, 60)}`, isSeen: isInWindow && isMarked };
}

/** Elements that would need horizontal scrolling. Filters and the contents of « Données » are scrollable strips on purpose. */
export function readOverflow(): string[] {
  const all = [...document.body.querySelectorAll("*")].filter(
    (element) => element.closest(".visually-hidden, .skip, .map, .filter-strip, .section-contents, [inert]") === null,
  );
  const isBeyond = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > document.documentElement.clientWidth + 1 || left < -1);
  };
  const isScrolled = (element: Element) =>
    ["auto", "scroll"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
  const found = all.filter((element) => isBeyond(element) || isScrolled(element));
  const page = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
  return [...page, ...found.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class")}`)];
}

/** Controls smaller than the least target size. */
export function findSmallTargets(sheet: Element): string[] {
  const controls = [...sheet.querySelectorAll("a, button, summary")];
  return controls.flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width === 0 || (width >= 44 && height >= 44) ? [] : [`${control.textContent} ${width} × ${height}`];
  });
}

/** Injected elements: scripts and frames from a text, links that would run code. */
export function findInjected(): string[] {
  const strange = document.querySelectorAll(
    "script:not([src]), body script, iframe, object, embed, base, form[action], [onload], [onerror], [onclick], a[href^='javascript:'], a[href^='data:']",
  );
  return [...strange].map((element) => element.outerHTML.slice(0, 120));
}

/** Texts with a clipped part that cannot be scrolled to. */
export function findCutTexts(): string[] {
  const isOnPurpose = (element: Element) =>
    element.closest(".visually-hidden, .skip, .map, svg, select, [inert], .origin-bar label") !== null;
  const isScrolled = (style: string) => style === "auto" || style === "scroll";
  const around = (element: Element): Element[] =>
    element.parentElement === null ? [] : [element.parentElement, ...around(element.parentElement)];
  /** Whether an ancestor clips a box at a side. In a scroll container, only parts that scrolling cannot reach count. */
  const isCutAt = (box: DOMRect, cutter: Element, side: "X" | "Y", isFree: boolean) => {
    const style = getComputedStyle(cutter)[`overflow${side}`];
    if (style === "visible" || isScrolled(style) || isFree) return false;
    const edge = cutter.getBoundingClientRect();
    return side === "X"
      ? box.right > edge.right + 1.5 || box.left < edge.left - 1.5
      : box.bottom > edge.bottom + 1.5 || box.top < edge.top - 1.5;
  };
  const isCut = (element: Element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) return true;
    const isFree = { X: false, Y: false };
    for (const cutter of around(element)) {
      if (isCutAt(box, cutter, "X", isFree.X) || isCutAt(box, cutter, "Y", isFree.Y)) return true;
      const { overflowX, overflowY } = getComputedStyle(cutter);
      isFree.X ||= isScrolled(overflowX) && cutter.scrollWidth > cutter.clientWidth;
      isFree.Y ||= isScrolled(overflowY);
    }
    return !isFree.X && (box.right > innerWidth + 1.5 || box.left < -1.5);
  };
  const hasOwnText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "");
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && hasOwnText(element))
    .filter((element) => !isOnPurpose(element) && isCut(element))
    .map((element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`);
}

/** Controls that cannot be scrolled into view, or that another element covers. */
export function findLostActs(): string[] {
  const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2;
  const isShownAt = (shown: Element, block: ScrollLogicalPosition) => {
    shown.scrollIntoView({ block, inline: "center", behavior: "instant" });
    // For a link on two lines the centre of the box may lie beside it.
    const { left, right, top, bottom } = shown.getClientRects()[0] ?? new DOMRect();
    const found = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return found !== null && shown.contains(found);
  };
  // To centre a sticky head, the page moves the scroller around it, and the head stays: a person scrolls on.
  const isReached = (shown: Element) =>
    (["center", "nearest", "start", "end"] as const).some((block) => isShownAt(shown, block));
  return [...document.body.querySelectorAll("a[href], button:enabled, input:not([type=file]), select, summary")]
    .filter((act) => act.closest("[inert], .skip, .map-area, .visually-hidden, dialog:not([open])") === null)
    .map((act) => act.closest("label") ?? act)
    .filter((act) => act.checkVisibility() && !isReached(act))
    .map((act) => `${act.tagName} ${(act.getAttribute("aria-label") ?? act.textContent ?? "").trim().slice(0, 40)}`);
}

/** Names of everything that the browser has stored for the page. Empty databases do not count. */
export async function listStoredNames(): Promise<string[]> {
  const countEntries = (name: string) =>
    new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const stores = [...request.result.objectStoreNames];
        const transaction = request.result.transaction(stores);
        const counts = stores.map((store) => transaction.objectStore(store).count());
        transaction.oncomplete = () => {
          request.result.close();
          resolve(counts.reduce((sum, { result }) => sum + result, 0));
        };
      };
    });
  const names = (await indexedDB.databases()).map(({ name = "" }) => name);
  const databases = await Promise.all(names.map(async (name) => ((await countEntries(name)) > 0 ? [name] : [])));
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.flat().map((name) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `worker ${scope}`),
    ...(document.cookie === "" ? [] : [`cookie ${document.cookie}`]),
  ].sort();
}

/** Resolves once the page has been laid out for its next frame, and all callbacks of that frame have run. */
export function untilFrameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
    observer.observe(document.documentElement);
  });
}

/** Texts of a printed page smaller than 10 points, those of its map at their printed size. */
export function findSmallPrint(sheet: Element): string[] {
  const leastPx = (10 * 96) / 72 - 0.1;
  const scaleOf = (element: Element) => {
    const map = element.closest<SVGSVGElement>("svg[viewBox]");
    return map === null ? 1 : map.getBoundingClientRect().width / map.viewBox.baseVal.width;
  };
  return [...sheet.querySelectorAll("*")].flatMap((element) => {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const sizePx = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    return hasText && sizePx < leastPx ? [`${element.textContent} ${sizePx} px`] : [];
  });
}

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
