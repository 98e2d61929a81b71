import type { UserEvent } from "@testing-library/user-event";
import type { LinkBar } from "../../state/url/follow-query.ts";
import { cachedStyles } from "./dom.ts";
import { type InputFile, keyWords, Locator } from "./locator.ts";
import { HOME, type Network } from "./network.ts";
import { type MapInTest, startKeepingPage, startPage } from "./start-page.tsx";
import { OnlyInBrowserError, refuseLayout, until } from "./wait.ts";
import { WorkerInProcess } from "./workers.ts";

interface Download {
  readonly suggestedFilename: () => string;
  readonly createReadStream: () => Promise<AsyncIterable<Uint8Array>>;
}

interface FileChooser {
  readonly setFiles: (file: InputFile) => Promise<void>;
}

/** The part of Playwright's Page that the tests use, on the whole page in happy-dom. What it lacks needs a browser. */
export class ComponentPage {
  readonly getByRole: Locator["getByRole"];
  readonly getByText: Locator["getByText"];
  readonly getByLabel: Locator["getByLabel"];
  readonly locator: Locator["locator"];
  readonly #user: UserEvent;
  readonly #network: Network;
  readonly #map: MapInTest;
  readonly #undo: (() => void)[] = [];
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
    this.#givesDevice();
    this.#watchFiles();
    this.#knowsTags();
    this.#cachesStyles();
  }

  readonly keyboard = {
    press: (key: string) => {
      if (key.endsWith("Tab")) throw new OnlyInBrowserError("knows the order of the focus");
      return this.#user.keyboard(keyWords(key));
    },
    type: (text: string) => this.#user.keyboard(text.replaceAll(/[{[]/g, "$&$&")),
  };

  context() {
    return {
      route: this.route.bind(this),
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

  async route(pattern: string | RegExp, handler: Parameters<Network["route"]>[1]): Promise<void> {
    // The page's code is not requested by the network.
    if (String(pattern).includes("assets")) throw new OnlyInBrowserError("fetches the code of the page");
    this.#network.route(pattern, handler);
  }

  async unroute(pattern: string | RegExp): Promise<void> {
    this.#network.unroute(pattern);
  }

  /** Waits for the next download, or for the next file that the page asks for. */
  async waitForEvent(kind: "download" | "filechooser"): Promise<Download & FileChooser> {
    const next = () => {
      const at = this.#files.findIndex((one) => one.kind === kind);
      return at === -1 ? undefined : this.#files.splice(at, 1)[0];
    };
    const { file } = await until(next, `No ${kind} came.`);
    return file as Download & FileChooser;
  }

  /** Ends the page and restores the globals that it replaced. */
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
    const isKeeping = this.#entries[this.#at]?.startsWith(`${HOME}donnees/`);
    const bar = this.#bar();
    this.#stop = isKeeping ? startKeepingPage(bar) : await startPage(bar, this.#map);
  }

  #bar(): LinkBar {
    return {
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
    };
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

  /** Gives the interfaces of a browser that happy-dom lacks; tests replace them. */
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

  /** Marks `<search>` as a known element: happy-dom lacks it, and React would warn. */
  #knowsTags(): void {
    const create = document.createElement.bind(document);
    const value = (tag: string, options?: ElementCreationOptions) => {
      const element = create(tag, options);
      if (tag === "search") Object.defineProperty(element, Symbol.toStringTag, { value: "HTMLElement" });
      return element;
    };
    this.#replaces(document, "createElement", { configurable: true, writable: true, value });
  }

  #cachesStyles(): void {
    const value = cachedStyles(globalThis.getComputedStyle);
    for (const owner of new Set([globalThis, window]))
      this.#replaces(owner, "getComputedStyle", { configurable: true, writable: true, value });
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
    this.#undo.push(replaceProperty(owner, name, property));
  }
}

/** Replaces a property of an object. Returns a function that restores the former one. */
function replaceProperty(owner: object, name: string, property: PropertyDescriptor): () => void {
  const former = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, property);
  return () => {
    if (former === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, former);
  };
}
