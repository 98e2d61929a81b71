import { expect, type Page } from "../driver.ts";

/** The device and its browser: features, refusals and settings. */
export class Device {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Disconnects or reconnects the network. */
  async networkIs(there: "lost" | "back"): Promise<void> {
    await this.#page.context().setOffline(there === "lost");
  }

  /** The browser has no WebGL, or refuses it. */
  async hasNoWebgl(): Promise<void> {
    await this.#page.addInitScript(refuseWebgl);
  }

  /** Cuts the cached bytes of a file of the site, in every version, as a failing disk does. */
  async damagesCachedFile(path: string): Promise<void> {
    expect(await this.#page.evaluate(damageCached, path)).toBeGreaterThan(0);
  }

  /** Loses the WebGL context of the map, as after a driver crash or a wake-up. */
  async losesGraphics(): Promise<void> {
    await this.#page.evaluate(loseGraphics);
  }

  async findsGraphics(): Promise<void> {
    await this.#page.evaluate(giveGraphicsBack);
  }

  /** Grants access to the real clipboard, for the page and the test. */
  async letsCopy(): Promise<void> {
    await this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  /** Sets the device's clock to noon of a day; timers run on. */
  async dayIs(day: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  }

  /** Sets the device's clock to an instant: "2026-01-20T23:30:00Z". */
  async timeIs(instant: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(instant));
  }

  /** Advances the page's timers by so many seconds; requests take their real time. */
  async timePasses(seconds: number): Promise<void> {
    await this.#page.clock.fastForward(1000 * seconds);
  }

  /** Sets the position of the device (longitude, latitude), or refuses it. */
  async stands(where: readonly [number, number] | "refused"): Promise<void> {
    const context = this.#page.context();
    if (where === "refused") return context.clearPermissions();
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: where[0], latitude: where[1] });
  }

  /** Fails the geolocation: unknown, timeout, or without an answer. */
  async failsToLocate(why: "unavailable" | "timeout" | "never"): Promise<void> {
    await this.#page.addInitScript(failToLocate, { unavailable: 2, timeout: 3, never: undefined }[why]);
  }

  /** The browser translates the page into a right-to-left language. */
  async isTranslated(): Promise<void> {
    await this.#page.evaluate(translatePage);
  }

  /** Doubles the text size of the browser. */
  async hasDoubleText(): Promise<void> {
    await this.#page.evaluate(doubleText);
  }

  /** Increases the spacing of lines, words and letters. */
  async hasSpacedText(): Promise<void> {
    await this.#page.evaluate(spaceText);
  }

  /** The browser forbids all storage, as in some private windows. */
  async forbidsStorage(): Promise<void> {
    await this.#page.addInitScript(forbidStorage);
  }

  /** IndexedDB has no room left. */
  async hasNoRoom(): Promise<void> {
    await this.#page.addInitScript(fillDatabases);
  }

  /** The browser forbids IndexedDB. */
  async forbidsDatabases(): Promise<void> {
    await this.#page.addInitScript(forbidDatabases);
  }

  async databasesAre(fate: DatabaseFate): Promise<void> {
    await this.#page.addInitScript(spoilDatabases, fate);
  }

  /** localStorage has no room left. */
  async hasNoRoomForTexts(): Promise<void> {
    await this.#page.addInitScript(fillStorage);
  }

  /** Stores invalid values under the page's keys, as after another version of it, or a disk failure. */
  async holdsNonsense(texts: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.evaluate(keepNonsense, texts);
  }

  /** The device saves data. */
  async sparesConnection(): Promise<void> {
    await this.#page.addInitScript(spareConnection);
  }

  /** The browser has no service workers: the site is fetched at each visit. */
  async cannotKeepSite(): Promise<void> {
    await this.#page.context().addInitScript(forbidServiceWorkers);
  }

  async prefers(scheme: "light" | "dark"): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  /** The system's share dialog works, is closed by the person, or is missing. */
  async sharingDialog(fate: SharingFate): Promise<void> {
    await this.#page.addInitScript(stubSharing, fate);
  }

  async clipboard(does: "works" | "refuses"): Promise<void> {
    await this.#page.addInitScript(stubClipboard, does === "refuses");
  }

  /** Records calls of the system's print dialog. */
  async hasPrinter(): Promise<void> {
    await this.#page.addInitScript(stubPrinting);
  }

  /** Emulates print media. */
  async usesPrintMedia(): Promise<void> {
    await this.#page.emulateMedia({ media: "print" });
  }

  async windowIs(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }
}

/**
 * Functions that run inside the page: each is self-contained, since only its own source is sent there. Limits and settings of devices and
 * browsers.
 */

/** Removes WebGL from the browser. */
function refuseWebgl(): void {
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
function loseGraphics(): void {
  const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
  const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  if (extension === null || extension === undefined) throw new Error("The map has no WebGL context.");
  document.addEventListener("graphics back", () => extension.restoreContext(), { once: true });
  extension.loseContext();
}

function giveGraphicsBack(): void {
  document.dispatchEvent(new Event("graphics back"));
}

/** Result of the Web Share API. Browsers on Linux lack it. */
type SharingFate = "works" | "is closed" | "is missing";

/** Adds such an API; the shared data are stored on the page's root element. */
function stubSharing(fate: SharingFate): void {
  const share = async (content: ShareData) => {
    document.documentElement.dataset["shared"] = JSON.stringify(content);
    if (fate === "is closed") throw new DOMException("closed by the person", "AbortError");
  };
  Object.defineProperty(navigator, "share", { value: fate === "is missing" ? undefined : share });
}

/** Adds a clipboard that accepts or refuses everything; its text is stored on the page's root element. */
function stubClipboard(isRefusing: boolean): void {
  const writeText = async (text: string) => {
    if (isRefusing) throw new DOMException("refused", "NotAllowedError");
    document.documentElement.dataset["copied"] = text;
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
}

/** Records the call of the system's print dialog, which a test could not close. */
function stubPrinting(): void {
  window.print = () => {
    document.documentElement.dataset["printed"] = "once";
  };
}

/** IndexedDB exceeds its quota at every write. */
function fillDatabases(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Forbids all storage of the page. */
function forbidStorage(): void {
  const refuse = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  Object.defineProperty(window, "localStorage", { get: refuse });
  Object.defineProperty(window, "sessionStorage", { get: refuse });
}

/** Forbids IndexedDB. */
function forbidDatabases(): void {
  Object.defineProperty(window, "indexedDB", {
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** State of IndexedDB: no database opens; none ever answers; values cannot be read. */
type DatabaseFate = "broken" | "silent" | "unreadable";

function spoilDatabases(fate: DatabaseFate): void {
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
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Writes invalid values where the page stores its own: texts under their keys, values in its databases. */
async function keepNonsense(texts: Readonly<Record<string, string>>): Promise<void> {
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
function translatePage(): void {
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
function doubleText(): void {
  document.documentElement.style.fontSize = "200%";
}

/** Spacing of lines, words and letters of WCAG 1.4.12. */
function spaceText(): void {
  // A constructed stylesheet, since the content policy forbids style elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Fails the geolocation with this code; undefined: it never answers. */
function failToLocate(code: number | undefined): void {
  const getCurrentPosition = (_found: PositionCallback, failed: (error: { readonly code: number }) => void) => {
    if (code !== undefined) failed({ code });
  };
  Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });
}

/** Runs in the page: removes service workers from the browser. */
function forbidServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Runs in the page: sets `saveData` of the connection. */
function spareConnection(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

/** Cuts the cached responses of a file, and leaves their headers; returns their number. */
async function damageCached(path: string): Promise<number> {
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
