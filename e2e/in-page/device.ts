/** Functions that run inside the page: each stands alone, for only its own text is sent there. What a device and its browser refuse, feign or have been set to. */

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

/** How the device fails to say where it is: it does not know, or not in time; undefined: it never answers. */
export function failToLocate(code: number | undefined): void {
  const getCurrentPosition = (_found: PositionCallback, failed: (error: { readonly code: number }) => void) => {
    if (code !== undefined) failed({ code });
  };
  Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });
}

/** Runs in the page: the browser knows no service workers. */
export function forbidServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Runs in the page: the browser says that bytes are dear. */
export function spareConnection(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}
