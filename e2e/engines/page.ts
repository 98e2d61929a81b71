import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, ElementReference } from "./drivers.ts";

/** Longest wait for an act or a condition: usually a second, many times that on a loaded machine. */
const LIMIT_MS = 60_000;
const SETTLED_MS = 1000;
/** Time between two looks at an element that may move: a few frames. */
const STILL_MS = 100;
const PLACE = "return Object.values(arguments[0].getBoundingClientRect().toJSON()).join(' ')";
/** Notes whether an element is hit: on a page that still fills up it may move before the press, or before the release, and then gets no click. */
const WATCH_HITS = `window.isHit = false;
for (const type of ["click", "keydown"])
  arguments[0].addEventListener(type, () => { window.isHit = true; }, { once: true, capture: true });`;
/** More than the question page has. */
const MOST_STOPS = 40;
/** Keys, as WebDriver writes them. */
const ENTER = "\uE007";
const TAB = "\uE004";

/**
 * Runs in the page: the first shown element of a selector whose name begins with a text. The name is that of aria-label, a label or the text,
 * enough for the controls of this page; spaces of every kind are alike.
 */
const FIND = `
const [selector, beginning] = arguments;
const plain = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
const nameOf = (element) => plain(element.getAttribute("aria-label"))
  || plain((element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" "))
  || plain([...(element.labels ?? [])].map((label) => label.textContent).join(" ")) || plain(element.textContent);
const isShown = (element) => element.getClientRects().length > 0 && element.closest("[inert], .first-view") === null;
const found = [...document.querySelectorAll(selector)].find((element) => isShown(element) && nameOf(element).startsWith(plain(beginning)));
found?.scrollIntoView({ block: "nearest", inline: "nearest" });
return found ?? null;`;

const IS_FOCUSED = `const [selector, beginning] = arguments;
const { activeElement: focused } = document;
return focused?.matches(selector) === true && (focused.getAttribute("aria-label") ?? focused.textContent).trim().startsWith(beginning)`;

const CHOOSE = `const [select, label] = arguments;
const option = [...select.options].find((one) => one.label.trim().startsWith(label));
if (option === undefined) return false;
Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(select, option.value);
select.dispatchEvent(new Event("change", { bubbles: true }));
return true;`;

/** The page in one browser. Controls are found by selector and the beginning of their name; every act waits for its element. */
export class EnginePage {
  private readonly driver: Driver;
  private readonly site: string;

  constructor(driver: Driver, site: string) {
    this.driver = driver;
    this.site = site;
  }

  /** Opens a link of the site in French, and waits until the page is live. */
  async opens(link: string): Promise<void> {
    await this.begins(link);
    await this.holds(
      "the page is live",
      "return document.querySelector('.page:not(.first-view) :is(.site-nav, .question), .keeping') !== null",
    );
  }

  /** Opens a link of the site, without waiting for its code. */
  async begins(link: string): Promise<void> {
    const url = new URL(link, this.site);
    url.searchParams.set("lang", "fr");
    // An address of its own, so that the browser loads the page again.
    await this.driver.goesTo("about:blank");
    await this.driver.goesTo(url.href);
  }

  async clicks(selector: string, name = ""): Promise<void> {
    await this.actsOn(selector, name, (element) => this.activates(element));
  }

  async types(selector: string, name: string, text: string): Promise<void> {
    await this.actsOn(selector, name, (element) => this.driver.types(element, text));
  }

  /** Gives a file of this machine to the field of files. */
  async givesFile(path: string): Promise<void> {
    await this.tries("the field of files", async () => {
      const field = await this.driver.runs("return document.querySelector('input[type=file]')", []);
      await this.driver.types(asElement(field), path);
    });
  }

  async chooses(menu: string, label: string): Promise<void> {
    await this.actsOn("select", menu, async (select) => {
      if ((await this.driver.runs(CHOOSE, [select, label])) !== true) throw new Error(`no option ${label}`);
    });
  }

  async goesBack(): Promise<void> {
    await this.driver.goesBack();
  }

  /** Expects a text on the page; spaces of every kind are alike. */
  async says(text: string): Promise<void> {
    await this.holds(
      `the page says « ${text} »`,
      `const plain = (text) => text.replace(/\\s+/g, " "); return plain(document.body.innerText).includes(plain(arguments[0]))`,
      text,
    );
  }

  async linkHas(part: string): Promise<void> {
    await this.holds(`the link has ${part}`, "return location.href.includes(arguments[0])", part);
  }

  /** Expects a condition, given as the body of a function in the page. */
  async holds(condition: string, body: string, ...args: readonly unknown[]): Promise<void> {
    await this.tries(condition, async () => {
      if ((await this.driver.runs(body, args)) !== true) throw new Error("not so");
    });
  }

  async runs(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return await this.driver.runs(body, args);
  }

  /** What the body of a function in the page returns, as text, once it is the same for a second. */
  async settles(body: string): Promise<string> {
    let last: string | undefined;
    let since = Date.now();
    await this.tries(`the page settles: ${body}`, async () => {
      const now = String(await this.driver.runs(body, []));
      if (now !== last) since = Date.now();
      last = now;
      if (Date.now() - since < SETTLED_MS) throw new Error(now);
    });
    return last ?? "";
  }

  /** The role that the browser gives to an element that a task has found. */
  async roleOf(element: unknown): Promise<string | undefined> {
    return await this.driver.roleOf?.(asElement(element));
  }

  /** Presses the key Tab until the focused element has a selector and a name that begins so. */
  async tabsTo(selector: string, name: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.pressesTab();
      if ((await this.driver.runs(IS_FOCUSED, [selector, name])) === true) return;
    }
    throw new Error(`the key Tab does not reach ${selector} « ${name} »`);
  }

  /** Types a text where the focus is. */
  async writes(text: string): Promise<void> {
    const focused = await this.driver.runs("return document.activeElement ?? document.body", []);
    await this.driver.types(asElement(focused), text);
  }

  async pressesEnter(): Promise<void> {
    await this.writes(ENTER);
  }

  /** The driver sends the key to an element. While the page fills up, that element may be replaced first; then no key was pressed. */
  async pressesTab(): Promise<void> {
    try {
      await this.writes(TAB);
    } catch (error) {
      if (!String(error).includes("stale element reference")) throw error;
      await this.pressesTab();
    }
  }

  /** By the mouse; by the key Enter where the driver finds no point to click: WebKit's does not in a row that scrolls sideways. */
  private async activates(element: ElementReference): Promise<void> {
    await this.rests(element);
    await this.driver.runs(WATCH_HITS, [element]);
    try {
      await this.driver.clicks(element);
    } catch (error) {
      if (!String(error).includes("not interactable")) throw error;
      await this.driver.types(element, ENTER);
    }
    if ((await this.driver.runs("return window.isHit", [])) === false) throw new Error("it was missed");
  }

  /** Waits until an element keeps its place: drivers click where it was when they looked, which may be another control by then. */
  private async rests(element: ElementReference): Promise<void> {
    const place = () => this.driver.runs(PLACE, [element]);
    for (let before = await place(), looks = 0; looks < 20; looks += 1) {
      await sleep(STILL_MS);
      const now = await place();
      if (now === before) return;
      before = now;
    }
    throw new Error("it does not stay where it is");
  }

  private async actsOn(
    selector: string,
    name: string,
    act: (element: ElementReference) => Promise<void>,
  ): Promise<void> {
    await this.tries(`${selector} « ${name} »`, async () => {
      await act(asElement(await this.driver.runs(FIND, [selector, name])));
    });
  }

  /** Repeats until it succeeds. @throws Error with what was wanted and what the page shows instead. */
  private async tries(wanted: string, act: () => Promise<void>): Promise<void> {
    const limit = Date.now() + LIMIT_MS;
    for (;;) {
      try {
        await act();
        return;
      } catch (error) {
        if (Date.now() > limit) {
          const text = await this.driver.runs("return document.body.innerText.slice(0, 600)", []).catch(String);
          throw new Error(`${wanted}: ${String(error)}\n${String(text)}`);
        }
        await sleep(100);
      }
    }
  }
}

function asElement(value: unknown): ElementReference {
  if (typeof value !== "object" || value === null) throw new Error("not there");
  return value as ElementReference;
}
