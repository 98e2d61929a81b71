import { expect, type Page } from "../driver.ts";

/** Result of the Web Share API. Browsers on Linux lack it. */
type SharingFate = "works" | "is closed" | "is missing";

/**
 * The device and its browser: features, refusals and settings. Functions that are passed to the page are self-contained, since only their own
 * source is sent there.
 */
export class Device {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async windowIs(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async prefers(scheme: "light" | "dark"): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  async networkIs(there: "lost" | "back"): Promise<void> {
    await this.#page.context().setOffline(there === "lost");
  }

  /** Sets the device's clock to noon of a day; timers run on. */
  async dayIs(day: string): Promise<void> {
    await this.timeIs(`${day}T12:00:00+01:00`);
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
    const code = { unavailable: 2, timeout: 3, never: 0 }[why];
    await this.#page.addInitScript((given) => {
      const getCurrentPosition = (_found: PositionCallback, failed: (error: { readonly code: number }) => void) => {
        if (given !== 0) failed({ code: given });
      };
      Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });
    }, code);
  }

  /** The browser has no WebGL, or refuses it. */
  async hasNoWebgl(): Promise<void> {
    await this.#page.addInitScript(() => {
      const refuse = (prototype: { getContext: (...words: never[]) => unknown }) => {
        const give = prototype.getContext;
        prototype.getContext = function getContext(this: unknown, ...words: never[]) {
          return String(words[0]).startsWith("webgl") ? null : give.apply(this, words);
        };
      };
      refuse(HTMLCanvasElement.prototype);
      refuse(OffscreenCanvas.prototype);
    });
  }

  /** Loses the WebGL context of the map, as after a driver crash or a wake-up. Returns the act that gives it back. */
  async losesGraphics(): Promise<() => Promise<void>> {
    await this.#page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
      const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (extension === null || extension === undefined) throw new Error("The map has no WebGL context.");
      document.addEventListener("graphics back", () => extension.restoreContext(), { once: true });
      extension.loseContext();
    });
    return async () => void (await this.#page.evaluate(() => document.dispatchEvent(new Event("graphics back"))));
  }

  /** Doubles the text size, as a browser setting does. */
  async hasDoubleText(): Promise<void> {
    await this.#page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
  }

  /** Increases the spacing of lines, words and letters to that of WCAG 1.4.12. */
  async hasSpacedText(): Promise<void> {
    await this.#page.evaluate(() => {
      // A constructed stylesheet, since the content policy forbids style elements.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets.push(sheet);
    });
  }

  /** The browser translates the page into a right-to-left language: it wraps every text, later ones too. */
  async isTranslated(): Promise<void> {
    await this.#page.evaluate(() => {
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
      const isNew = (node: Node) => node instanceof Element && !node.matches(".translated");
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isNew)) wrap(node);
      }).observe(document.body, { childList: true, subtree: true });
    });
  }

  /** The browser forbids databases, localStorage and sessionStorage, as in some private windows. */
  async forbidsStorage(): Promise<void> {
    await this.#page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      };
      for (const name of ["indexedDB", "localStorage", "sessionStorage"])
        Object.defineProperty(window, name, { get: refuse });
    });
  }

  /** Cuts the cached bytes of a file of the site, in every version, as a failing disk does. */
  async damagesCachedFile(path: string): Promise<void> {
    const damaged = await this.#page.evaluate(async (file) => {
      const address = new URL(file, document.baseURI).href;
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
    }, path);
    expect(damaged).toBeGreaterThan(0);
  }

  /** The device saves data. */
  async sparesConnection(): Promise<void> {
    await this.#page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
  }

  /** The browser has no service workers: the site is fetched at each visit. */
  async cannotKeepSite(): Promise<void> {
    await this.#page.context().addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
  }

  /** The system's share dialog works, is closed by the person, or is missing; the shared data are stored on the page's root element. */
  async sharingDialog(fate: SharingFate): Promise<void> {
    await this.#page.addInitScript((given) => {
      const share = async (content: ShareData) => {
        document.documentElement.dataset["shared"] = JSON.stringify(content);
        if (given === "is closed") throw new DOMException("closed by the person", "AbortError");
      };
      Object.defineProperty(navigator, "share", { value: given === "is missing" ? undefined : share });
    }, fate);
  }

  /** Grants access to the real clipboard, for the page and the test. */
  async letsCopy(): Promise<void> {
    await this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  /** A clipboard that accepts or refuses everything; its text is stored on the page's root element. */
  async clipboard(does: "works" | "refuses"): Promise<void> {
    await this.#page.addInitScript((given) => {
      const writeText = async (text: string) => {
        if (given === "refuses") throw new DOMException("refused", "NotAllowedError");
        document.documentElement.dataset["copied"] = text;
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    }, does);
  }

  /** Records calls of the system's print dialog, which a test could not close. */
  async hasPrinter(): Promise<void> {
    await this.#page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset["printed"] = "once";
      };
    });
  }

  async usesPrintMedia(): Promise<void> {
    await this.#page.emulateMedia({ media: "print" });
  }
}
