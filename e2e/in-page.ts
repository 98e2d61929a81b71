/** Functions that run inside the page: each stands alone, for only its own text is sent there. */

/** How the keyboard's focus shows: undefined when nothing has it. */
export interface Focus {
  readonly what: string;
  /** Whether it can be seen: inside the window, with an outline. */
  readonly isSeen: boolean;
}

export function readFocus(): Focus | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isInWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left && bottom > top;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return { what: `${element.tagName} ${name.trim().slice(0, 60)}`, isSeen: isInWindow && isMarked };
}

/**
 * Elements of the page that are wider than the room they have, so that one would have to scroll sideways. Filters and
 * types of place are a strip that is made to be swiped on a narrow screen, and so are the contents of « Territoires ».
 */
export function readOverflow(): string[] {
  const isHiddenOnPurpose = (element: Element) =>
    element.closest(".visually-hidden, .skip, .map, .filter-strip, .section-contents, [inert]") !== null;
  const describe = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class")}`;
  const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
    if (isHiddenOnPurpose(element)) return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > document.documentElement.clientWidth + 1 || left < -1);
  });
  const scrolling = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      !isHiddenOnPurpose(element) &&
      ["auto", "scroll"].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1,
  );
  const page = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
  return [...page, ...beyond.map(describe), ...scrolling.map(describe)];
}

/** How many distinct colours a picture has, from its PNG in base 64. */
export async function countColours(png: string): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  if (context === null) throw new Error("The browser gave no canvas to read the picture with.");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const pixels = new Uint32Array(data.buffer);
  return new Set(pixels).size;
}

/** The share of a picture's pixels that have a colour, or nearly, from its PNG in base 64. */
export async function shareOfColour({
  png,
  colour,
}: {
  readonly png: string;
  readonly colour: string;
}): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  if (context === null) throw new Error("The browser gave no canvas to read the picture with.");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let alike = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((part, band) => Math.abs(part - (data[at + band] ?? 0)) <= 4)) alike += 4;
  }
  return alike / data.length;
}

/** Makes the browser one that has no WebGL. */
export function refuseWebgl(): void {
  const refuse = (prototype: { getContext: (...words: never[]) => unknown }) => {
    const give = prototype.getContext;
    prototype.getContext = function getContext(this: unknown, ...words: never[]) {
      return String(words[0]).startsWith("webgl") ? null : give.apply(this, words);
    };
  };
  refuse(HTMLCanvasElement.prototype);
  refuse(OffscreenCanvas.prototype);
}

/** Takes the map's graphics away as a driver that crashes does, and keeps what can give them back. */
export function loseGraphics(): void {
  const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
  const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  if (extension === null || extension === undefined) throw new Error("The map has no graphics to lose.");
  document.addEventListener("graphics back", () => extension.restoreContext(), { once: true });
  extension.loseContext();
}

export function giveGraphicsBack(): void {
  document.dispatchEvent(new Event("graphics back"));
}

/** Scrolls what holds a list, screen by screen, until a link that begins with a text is in it, or the list ends. */
export async function scrollUntilListed(list: Element, text: string): Promise<void> {
  let holder = list.parentElement;
  while (holder !== null && holder.scrollHeight <= holder.clientHeight + 1) holder = holder.parentElement;
  const links = () => [...list.querySelectorAll("a")];
  const isListed = () => links().some((link) => link.textContent?.startsWith(text));
  /** What is scrolled to is drawn a moment later, the later the busier the processor. */
  const isDrawn = (bottom: number) => links().some((link) => link.getBoundingClientRect().bottom >= bottom);
  let lastTop = -1;
  while (holder !== null && !isListed() && holder.scrollTop !== lastTop) {
    lastTop = holder.scrollTop;
    holder.scrollBy(0, holder.clientHeight);
    const { bottom } = holder.getBoundingClientRect();
    const isAtEnd = holder.scrollTop + holder.clientHeight >= holder.scrollHeight - 1;
    do await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    while (!isAtEnd && !isDrawn(bottom - 1));
  }
}

/** How the system's dialog for sharing fares. Linux browsers have none. */
export type SharingFate = "works" | "is closed" | "is missing";

/** Gives the browser such a dialog; what it was given stands on the page's root. */
export function stubSharing(fate: SharingFate): void {
  const share = async (content: ShareData) => {
    document.documentElement.dataset["shared"] = JSON.stringify(content);
    if (fate === "is closed") throw new DOMException("closed by the person", "AbortError");
  };
  Object.defineProperty(navigator, "share", { value: fate === "is missing" ? undefined : share });
}

/** Gives the browser a clipboard that takes everything or nothing; what it took stands on the page's root. */
export function stubClipboard(isRefusing: boolean): void {
  const writeText = async (text: string) => {
    if (isRefusing) throw new DOMException("refused", "NotAllowedError");
    document.documentElement.dataset["copied"] = text;
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
}

/** Notes that the page asked for the system's print dialog, which no test could close. */
export function stubPrinting(): void {
  window.print = () => {
    document.documentElement.dataset["printed"] = "once";
  };
}

/** Controls that are lower or narrower than a finger needs. */
export function findSmallTargets(sheet: Element): string[] {
  const controls = [...sheet.querySelectorAll("a, button, summary")];
  return controls.flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width === 0 || (width >= 44 && height >= 44) ? [] : [`${control.textContent} ${width} × ${height}`];
  });
}

/** IndexedDB has no room for anything. */
export function fillDatabases(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Makes the browser one that forbids the page to keep anything. */
export function forbidStorage(): void {
  const refuse = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  Object.defineProperty(window, "localStorage", { get: refuse });
  Object.defineProperty(window, "sessionStorage", { get: refuse });
}

/** Makes the browser one that forbids the page to keep a database. */
export function forbidDatabases(): void {
  Object.defineProperty(window, "indexedDB", {
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** How the browser's databases fare: none opens; none ever answers; what is in them cannot be read. */
export type DatabaseFate = "broken" | "silent" | "unreadable";

export function spoilDatabases(fate: DatabaseFate): void {
  const error = new DOMException("Internal error.", "UnknownError");
  if (fate === "unreadable") {
    const refuse = () => {
      throw error;
    };
    for (const name of ["get", "getAll", "getAllKeys"] as const) IDBObjectStore.prototype[name] = refuse;
    return;
  }
  const open = () => {
    const request = { error, onerror: undefined as (() => void) | undefined };
    if (fate === "broken") setTimeout(() => request.onerror?.());
    return request;
  };
  Object.defineProperty(window, "indexedDB", { value: { open } });
}

/** The device has no room left for texts. */
export function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Puts nonsense where the page keeps things: texts under their keys, values in its databases. */
export async function keepNonsense(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  const put = (name: string, version: number, entries: readonly (readonly [string, unknown])[]) =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(`services-alpins.${name}`, version);
      request.onupgradeneeded = () => request.result.createObjectStore(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction(name, "readwrite");
        for (const [key, value] of entries) transaction.objectStore(name).put(value, key);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  await put("couches", 1, [
    ["couche-1", { version: 99, name: "<b>Relevé</b> d’une autre version", places: [] }],
    ["couche-2", "<img src=x onerror=alert(1)>"],
    ["couche-3", { version: 1, id: "couche-3", name: "Sans lieux", chunks: 4 }],
    ["__proto__", [null]],
  ]);
  await put("isochrones", 1, [["6.6300 44.9000 10", { minutes: 10, geometry: "<svg>" }]]);
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

/** Elements that no page of ours has: code and frames that a text has brought in, links that would run something. */
export function findInjected(): string[] {
  const strange = document.querySelectorAll(
    "script:not([src]), body script, iframe, object, embed, base, form[action], [onload], [onerror], [onclick], a[href^='javascript:'], a[href^='data:']",
  );
  return [...strange].map((element) => element.outerHTML.slice(0, 120));
}

/** Wraps every text of the page as translating browsers do, those that come later too. */
export function translatePage(): void {
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
    for (const text of texts) {
      const parent = text.parentElement;
      if (parent === null || parent.closest("script, style, svg, textarea, option, .translated") !== null) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      outer.className = "translated";
      outer.append(inner);
      parent.replaceChild(outer, text);
      inner.append(document.createTextNode(text.textContent ?? ""));
    }
  };
  document.documentElement.dir = "rtl";
  document.documentElement.classList.add("translated-rtl");
  wrap(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element && !node.matches(".translated")) wrap(node);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** The text of the page twice as large, as a reader sets it in the browser. */
export function doubleText(): void {
  document.documentElement.style.fontSize = "200%";
}

/** Lines, words and letters as far apart as a reader may set them (WCAG 1.4.12). */
export function spaceText(): void {
  // A script may write rules where the content policy lets no text in a style element through.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Texts of which a part is cut away and cannot be scrolled to. */
export function findCutTexts(): string[] {
  const isOnPurpose = (element: Element) =>
    element.closest(".visually-hidden, .skip, .map, svg, select, [inert], .origin-bar label") !== null;
  const isScrolled = (style: string) => style === "auto" || style === "scroll";
  const around = (element: Element): Element[] =>
    element.parentElement === null ? [] : [element.parentElement, ...around(element.parentElement)];
  /** Whether a box is cut at a side by what is around it. Of what scrolls there only what it does not show is out of sight. */
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

/** Acts that nothing brings into sight, or on which something else lies: nobody can do them with a mouse or a finger. */
export function findLostActs(): string[] {
  const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2;
  const isReached = (shown: Element) => {
    shown.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    // Of a link that is written on two lines the middle is beside it.
    const { left, right, top, bottom } = shown.getClientRects()[0] ?? new DOMRect();
    const found = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return found !== null && shown.contains(found);
  };
  return [...document.body.querySelectorAll("a[href], button:enabled, input:not([type=file]), select, summary")]
    .filter((act) => act.closest("[inert], .skip, .map-area, .visually-hidden, dialog:not([open])") === null)
    .map((act) => act.closest("label") ?? act)
    .filter((act) => act.checkVisibility() && !isReached(act))
    .map((act) => `${act.tagName} ${(act.getAttribute("aria-label") ?? act.textContent ?? "").trim().slice(0, 40)}`);
}

/** How the device fails to say where it is: it does not know, or not in time; undefined: it never answers. */
export function failToLocate(code: number | undefined): void {
  const getCurrentPosition = (_found: PositionCallback, failed: (error: { readonly code: number }) => void) => {
    if (code !== undefined) failed({ code });
  };
  Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });
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

/** Runs in the page: the browser knows no service workers. */
export function forbidServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Runs in the page: asks for a piece of a map, and reads it. */
export async function askForPiece(url: string): Promise<void> {
  await (await globalThis.fetch(url)).text();
}

/** Runs in the page: the browser says that bytes are dear. */
export function spareConnection(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

/** Runs in the page: what the browser keeps of it for the time without a network. */
export async function listKept(): Promise<string[]> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return [...workers.map(({ scope }) => scope), ...(await caches.keys())];
}

/** Until the page has been laid out for its next frame, and everybody who waits for that has heard of it. */
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
