/**
 * Functions that run inside the page: each is self-contained, since only its own source is sent there. Limits and settings of devices and
 * browsers.
 */

/** Removes WebGL from the browser. */
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

/** Loses the WebGL context of the map, as after a driver crash, and stores the extension that can restore it. */
export function loseGraphics(): void {
  const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
  const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  if (extension === null || extension === undefined) throw new Error("The map has no WebGL context.");
  document.addEventListener("graphics back", () => extension.restoreContext(), { once: true });
  extension.loseContext();
}

export function giveGraphicsBack(): void {
  document.dispatchEvent(new Event("graphics back"));
}

/** Result of the Web Share API. Browsers on Linux lack it. */
export type SharingFate = "works" | "is closed" | "is missing";

/** Adds such an API; the shared data are stored on the page's root element. */
export function stubSharing(fate: SharingFate): void {
  const share = async (content: ShareData) => {
    document.documentElement.dataset["shared"] = JSON.stringify(content);
    if (fate === "is closed") throw new DOMException("closed by the person", "AbortError");
  };
  Object.defineProperty(navigator, "share", { value: fate === "is missing" ? undefined : share });
}

/** Adds a clipboard that accepts or refuses everything; its text is stored on the page's root element. */
export function stubClipboard(isRefusing: boolean): void {
  const writeText = async (text: string) => {
    if (isRefusing) throw new DOMException("refused", "NotAllowedError");
    document.documentElement.dataset["copied"] = text;
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
}

/** Records the call of the system's print dialog, which a test could not close. */
export function stubPrinting(): void {
  window.print = () => {
    document.documentElement.dataset["printed"] = "once";
  };
}

/** IndexedDB exceeds its quota at every write. */
export function fillDatabases(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Forbids all storage of the page. */
export function forbidStorage(): void {
  const refuse = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  Object.defineProperty(window, "localStorage", { get: refuse });
  Object.defineProperty(window, "sessionStorage", { get: refuse });
}

/** Forbids IndexedDB. */
export function forbidDatabases(): void {
  Object.defineProperty(window, "indexedDB", {
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** State of IndexedDB: no database opens; none ever answers; values cannot be read. */
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

/** localStorage exceeds its quota at every write. */
export function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Writes invalid values where the page stores its own: texts under their keys, values in its databases. */
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
}

/** Wraps every text of the page as translating browsers do, later ones too. */
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

/** Doubles the text size, as a browser setting does. */
export function doubleText(): void {
  document.documentElement.style.fontSize = "200%";
}

/** Spacing of lines, words and letters of WCAG 1.4.12. */
export function spaceText(): void {
  // A constructed stylesheet, since the content policy forbids style elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Fails the geolocation with this code; undefined: it never answers. */
export function failToLocate(code: number | undefined): void {
  const getCurrentPosition = (_found: PositionCallback, failed: (error: { readonly code: number }) => void) => {
    if (code !== undefined) failed({ code });
  };
  Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });
}

/** Runs in the page: removes service workers from the browser. */
export function forbidServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Runs in the page: sets `saveData` of the connection. */
export function spareConnection(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

/** Cuts the cached responses of a file, and leaves their headers; returns their number. */
export async function damageCached(path: string): Promise<number> {
  const address = new URL(path, document.baseURI).href;
  let count = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const kept = await cache.match(address);
    if (kept === undefined) continue;
    const text = await kept.text();
    // Cut between two statements, a script would be a shorter program without a syntax error.
    await cache.put(address, new Response(`${text.slice(0, text.length / 2)}(`, { headers: kept.headers }));
    count++;
  }
  return count;
}
