import type { UserEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { type InputFile, keyWords, Locator, OnlyInBrowserError, refuseLayout, until } from "./locator.ts";
import { HOME, type Network } from "./network.ts";
import { type MapInTest, startPage } from "./start-page.tsx";
import { WorkerInProcess } from "./workers.ts";

type InPage = (argument?: never) => unknown;

interface Download {
  readonly suggestedFilename: () => string;
  readonly createReadStream: () => Promise<AsyncIterable<Uint8Array>>;
}

interface FileChooser {
  readonly setFiles: (file: InputFile) => Promise<void>;
}

/** The height of a window of 800 pixels that is left to the list, which puts only the places in sight into the page. */
const USUAL_HEIGHT_PX = 600;

/** The whole page in this process, in the words of Playwright's pages: what is not here only a browser shows. */
export class ComponentPage {
  readonly getByRole: Locator["getByRole"];
  readonly getByText: Locator["getByText"];
  readonly getByLabel: Locator["getByLabel"];
  readonly locator: Locator["locator"];
  readonly #user: UserEvent;
  readonly #network: Network;
  readonly #map: MapInTest;
  readonly #undo: (() => void)[] = [];
  readonly #scripts: (() => unknown)[] = [];
  #listeners: readonly (() => void)[] = [];
  #entries: string[] = [];
  #at = 0;
  #position: readonly [number, number] | undefined;
  #stop: () => void = () => undefined;
  #files: { readonly kind: string; readonly file: unknown }[] = [];

  constructor(user: UserEvent, network: Network, map: MapInTest) {
    this.#map = map;
    const root = new Locator(user);
    this.getByRole = root.getByRole.bind(root);
    this.getByText = root.getByText.bind(root);
    this.getByLabel = root.getByLabel.bind(root);
    this.locator = root.locator.bind(root);
    this.#user = user;
    this.#network = network;
    this.#laysOut(USUAL_HEIGHT_PX);
    this.#givesDevice();
    this.#watchFiles();
    this.#knowsTags();
    this.#remembersStyles();
  }

  readonly keyboard = {
    press: (key: string) => {
      if (key.endsWith("Tab")) throw new OnlyInBrowserError("knows the order of the focus");
      return this.#user.keyboard(keyWords(key));
    },
    type: (text: string) => this.#user.keyboard(text.replaceAll(/[{[]/g, "$&$&")),
  };

  readonly clock = {
    setFixedTime: async (time: Date) => {
      vi.setSystemTime(time);
    },
  };

  readonly mouse = undefined;

  context() {
    return {
      addInitScript: this.addInitScript.bind(this),
      route: this.route.bind(this),
      unroute: this.unroute.bind(this),
      setOffline: async (isOff: boolean) => {
        this.#network.isOff = isOff;
        Object.defineProperty(navigator, "onLine", { configurable: true, value: !isOff });
        dispatchEvent(new Event(isOff ? "offline" : "online"));
      },
      grantPermissions: async () => undefined,
      clearPermissions: async () => {
        this.#position = undefined;
      },
      setGeolocation: async ({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }) => {
        this.#position = [longitude, latitude];
      },
    };
  }

  async goto(link: string): Promise<void> {
    const { href } = new URL(link, HOME);
    this.#entries = [...this.#entries.slice(0, this.#at + 1), href];
    this.#at = this.#entries.length - 1;
    await this.#starts();
  }

  async reload(): Promise<void> {
    await this.#starts();
  }

  async goBack(): Promise<void> {
    this.#goes(-1);
  }

  async goForward(): Promise<void> {
    this.#goes(1);
  }

  url(): string {
    return location.href;
  }

  async evaluate<T, Argument>(act: (argument?: Argument) => T, argument?: Argument): Promise<T> {
    refuseLayout(act);
    return act(argument);
  }

  async addInitScript(act: InPage, argument?: never): Promise<void> {
    this.#scripts.push(() => act(argument));
  }

  async route(pattern: string | RegExp, handler: Parameters<Network["route"]>[1]): Promise<void> {
    // The code of the page does not come by a network here: the map's never comes at all.
    if (String(pattern).includes("start-map")) return;
    if (String(pattern).includes("assets")) throw new OnlyInBrowserError("fetches the code of the page");
    this.#network.route(pattern, handler);
  }

  async unroute(pattern: string | RegExp): Promise<void> {
    this.#network.unroute(pattern);
  }

  /** How high the list is: places below are not in the page. */
  async setViewportSize({ height }: { readonly width: number; readonly height: number }): Promise<void> {
    this.#laysOut(height - 200);
  }

  async waitForTimeout(ms: number): Promise<void> {
    await new Promise((later) => setTimeout(later, ms));
  }

  /** The next file that the page hands over, or asks for. */
  async waitForEvent(kind: "download" | "filechooser"): Promise<Download & FileChooser> {
    const next = () => {
      const at = this.#files.findIndex((one) => one.kind === kind);
      return at === -1 ? undefined : this.#files.splice(at, 1)[0];
    };
    const { file } = await until(next, `No ${kind} came.`);
    return file as Download & FileChooser;
  }

  /** Leaves the page and gives back what it changed of the process. */
  end(): void {
    this.#stop();
    this.#forgetsListeners();
    for (const undo of this.#undo.reverse()) undo();
    for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
    document.title = "";
    document.body.replaceChildren();
  }

  async #starts(): Promise<void> {
    this.#stop();
    this.#forgetsListeners();
    this.#setsAddress();
    for (const script of this.#scripts) script();
    this.#stop = await startPage(
      {
        location,
        history: {
          pushState: (_, __, address) => {
            this.#entries = [...this.#entries.slice(0, this.#at + 1), this.#absolute(address)];
            this.#at += 1;
            this.#setsAddress();
          },
          replaceState: (_, __, address) => {
            this.#entries[this.#at] = this.#absolute(address);
            this.#setsAddress();
          },
        },
        addEventListener: (kind, listener) => {
          this.#listeners = [...this.#listeners, listener];
          addEventListener(kind, listener);
        },
      },
      this.#map,
    );
  }

  #forgetsListeners(): void {
    for (const listener of this.#listeners) removeEventListener("popstate", listener);
    this.#listeners = [];
  }

  #goes(steps: number): void {
    const before = this.#absolute(this.#entries[this.#at]);
    this.#at += steps;
    this.#setsAddress();
    if (before !== location.href) for (const listener of this.#listeners) listener();
  }

  #absolute(address: string | URL | null | undefined): string {
    return new URL(address ?? "", HOME).href;
  }

  #setsAddress(): void {
    const { happyDOM } = window as unknown as { readonly happyDOM: { readonly setURL: (url: string) => void } };
    happyDOM.setURL(this.#absolute(this.#entries[this.#at]));
  }

  /** Nothing is laid out here: the list asks how high it is. */
  #laysOut(height: number): void {
    const elements = ownerOf(document.createElement("div"), "clientHeight");
    this.#replaces(elements, "clientHeight", { configurable: true, get: () => height });
    this.#replaces(elements, "clientWidth", { configurable: true, get: () => 400 });
  }

  /** What the scripts of e2e/in-page/device.ts set anew. */
  #givesDevice(): void {
    const free = { configurable: true, writable: true } as const;
    this.#replaces(globalThis, "isSecureContext", { ...free, value: true });
    this.#replaces(globalThis, "Worker", { ...free, value: WorkerInProcess });
    this.#replaces(globalThis, "print", { ...free, value: () => undefined });
    for (const name of ["share", "clipboard", "connection"]) {
      Object.defineProperty(navigator, name, { ...free, value: undefined });
    }
    const getCurrentPosition = (found: PositionCallback, failed: PositionErrorCallback) => {
      const [longitude, latitude] = this.#position ?? [];
      if (longitude === undefined || latitude === undefined) failed({ code: 1 } as GeolocationPositionError);
      else found({ coords: { longitude, latitude, accuracy: 10 } } as GeolocationPosition);
    };
    Object.defineProperty(navigator, "geolocation", { ...free, value: { getCurrentPosition } });
  }

  /** What happy-dom does not know yet, and React would warn of. */
  #knowsTags(): void {
    const create = document.createElement.bind(document);
    const value = (tag: string, options?: ElementCreationOptions) => {
      const element = create(tag, options);
      if (tag === "search") Object.defineProperty(element, Symbol.toStringTag, { value: "HTMLElement" });
      return element;
    };
    this.#replaces(document, "createElement", { configurable: true, writable: true, value });
  }

  /** Without style sheets a style follows from the tag and its own style: it is computed once for all such elements. */
  #remembersStyles(): void {
    const compute = globalThis.getComputedStyle;
    const known = new Map<string, CSSStyleDeclaration>();
    const value = (element: Element) => {
      const key = `${element.tagName} ${element.getAttribute("style") ?? ""}`;
      const style = known.get(key) ?? rememberValues(compute(element));
      known.set(key, style);
      return style;
    };
    this.#replaces(globalThis, "getComputedStyle", { configurable: true, writable: true, value });
    if (window !== globalThis)
      this.#replaces(window, "getComputedStyle", { configurable: true, writable: true, value });
  }

  #watchFiles(): void {
    const contents = new Map<string, Blob>();
    const page = this;
    const create = (content: Blob) => {
      const address = `blob:${HOME}${contents.size}`;
      contents.set(address, content);
      return address;
    };
    this.#replaces(URL, "createObjectURL", { configurable: true, writable: true, value: create });
    const clickLink = function click(this: HTMLAnchorElement) {
      const content = contents.get(this.href);
      if (content === undefined) return HTMLElement.prototype.click.call(this);
      const bytes = async function* read() {
        yield new Uint8Array(await content.arrayBuffer());
      };
      page.#files.push({
        kind: "download",
        file: { suggestedFilename: () => this.download, createReadStream: async () => bytes() },
      });
    };
    this.#replaces(HTMLAnchorElement.prototype, "click", { configurable: true, writable: true, value: clickLink });
    const clickField = function click(this: HTMLInputElement) {
      if (this.type !== "file") return HTMLElement.prototype.click.call(this);
      const setFiles = (file: InputFile) => new Locator(page.#user, () => [this]).setInputFiles(file);
      page.#files.push({ kind: "filechooser", file: { setFiles } });
    };
    this.#replaces(HTMLInputElement.prototype, "click", { configurable: true, writable: true, value: clickField });
  }

  #replaces(owner: object, name: string, property: PropertyDescriptor): void {
    const former = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, property);
    this.#undo.push(() => {
      if (former === undefined) Reflect.deleteProperty(owner, name);
      else Object.defineProperty(owner, name, former);
    });
  }
}

/** The prototype of an element that has the property: happy-dom hands out other classes than those its elements are of. */
function ownerOf(element: Element, property: string): object {
  for (let owner: object | null = element; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, property)) return owner;
  }
  throw new Error(`No element has ${property}.`);
}

/** The style with each value read once. */
function rememberValues(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map<string, string>();
  const read = (name: string) => {
    const value = values.get(name) ?? style.getPropertyValue(name);
    values.set(name, value);
    return value;
  };
  return new Proxy(style, {
    get: (target, name) => {
      if (name === "getPropertyValue") return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
