import { test as base, expect } from "@playwright/test";
import { SiteCopy } from "../site-copy.ts";
import { type Browser, startFirefox, startWebKit } from "./browsers.ts";

/** More than the question page has. */
const MOST_STOPS = 40;
/** Keys, as WebDriver writes them. */
export const ENTER = "\uE007";
export const TAB = "\uE004";

/** A test of the page in the browser that its project names, with a site of its own. */
export const test = base.extend<{ readonly site: SiteCopy; readonly enginePage: EnginePage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
  site: async ({}, use) => {
    const site = await SiteCopy.start("/");
    await use(site);
    await site.goesAway();
  },
  enginePage: async ({ site }, use, { project }) => {
    const browser = await (project.name === "firefox" ? startFirefox() : startWebKit());
    await use(new EnginePage(browser, site.address));
    await browser.quits();
  },
});

/**
 * The page in one browser. Every act waits for its element, which a selector and the beginning of its text or label find. Functions that are
 * passed to the page are self-contained, since only their own source is sent there.
 */
export class EnginePage {
  readonly #browser: Browser;
  readonly #site: string;

  constructor(browser: Browser, site: string) {
    this.#browser = browser;
    this.#site = site;
  }

  /** Opens a link of the site in French, and waits until the page is live. */
  async opens(link: string): Promise<void> {
    const url = new URL(link, this.#site);
    url.searchParams.set("lang", "fr");
    // The former page may answer meanwhile.
    await this.evaluates(() => document.documentElement.classList.add("is-left"));
    await this.#browser.asks("Navigate", { url: url.href });
    await this.has(":root:not(.is-left) :is(:not(.first-view) > .page :is(.site-nav, .question), .keeping)");
  }

  async goesBack(): Promise<void> {
    await this.#browser.asks("Back");
  }

  /** Returns what a function in the page returns; an element of the page as its identifier. */
  async evaluates<Args extends readonly unknown[], Result>(
    look: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `return (${look}).apply(null, arguments)`;
    return (await this.#browser.asks("ExecuteScript", { script, args })) as Awaited<Result>;
  }

  /** Waits until a function in the page returns true. */
  async shows<Args extends readonly unknown[]>(
    condition: string,
    look: (...args: Args) => boolean,
    ...args: Args
  ): Promise<void> {
    await expect(async () => expect(await this.evaluates(look, ...args), condition).toBe(true)).toPass();
  }

  /** Waits until the page has an element, or has none. */
  async has(selector: string, isThere = true): Promise<void> {
    const look = (css: string) => document.querySelector(css) !== null;
    await expect(async () => expect(await this.evaluates(look, selector), selector).toBe(isThere)).toPass();
  }

  /** Waits until a text is in sight; spaces of every kind are alike. */
  async says(text: string): Promise<void> {
    const look = (part: string) =>
      [...document.querySelectorAll("body *")]
        .findLast(({ textContent }) => textContent.replace(/\s+/g, " ").includes(part))
        ?.checkVisibility() ?? false;
    await this.shows(text, look, text);
  }

  async linkHas(part: string): Promise<void> {
    await expect(async () => expect(await this.evaluates(() => location.href)).toContain(part)).toPass();
  }

  /** The result of a function in the page, once it is the same for a second. */
  async settles(look: () => string): Promise<string> {
    let last: string | undefined;
    await expect(async () => {
      const before = last;
      last = await this.evaluates(look);
      expect(last).toBe(before);
    }).toPass({ intervals: [1000] });
    return last ?? "";
  }

  /** Clicks by the mouse; again when the element moved under the press, as on a page that still fills up. */
  async clicks(selector: string, name = ""): Promise<void> {
    await expect(async () => {
      const id = idOf(await this.evaluates(findAtRest, selector, name));
      await this.#browser.asks("ElementClick", { id });
      expect(await this.evaluates(() => document.documentElement.dataset["hit"]), "the click hits").not.toBe("no");
    }, `${selector} « ${name} »`).toPass();
  }

  /** Types into an element, the focused one by default; the path of a file chooses that file. */
  async types(text: string, selector = ":focus"): Promise<void> {
    await expect(async () => {
      const look = (css: string) => document.querySelector(css) ?? document.body;
      const id = idOf(await this.evaluates(look, selector));
      await this.#browser.asks("ElementSendKeys", { id, text });
    }).toPass();
  }

  /** Presses the key Tab until the focused element has a selector and a text or label that begins so. */
  async tabsTo(selector: string, name = ""): Promise<void> {
    const look = (css: string, beginning: string) => {
      const focused = document.querySelector(`:is(${css}):focus`);
      return (focused?.getAttribute("aria-label") ?? focused?.textContent)?.trim().startsWith(beginning) ?? false;
    };
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.types(TAB);
      if (await this.evaluates(look, selector, name)) return;
    }
    throw new Error(`The key Tab does not reach ${selector} « ${name} ».`);
  }

  /** Elements of the page, each with the role that the browser gives it. */
  async rolesOf(find: () => readonly Element[]): Promise<readonly unknown[]> {
    const roles: unknown[] = [];
    for (const element of await this.evaluates(find))
      roles.push(await this.#browser.asks("GetComputedRole", { id: idOf(element) }));
    return roles;
  }
}

/** An element comes from WebDriver as an object with its identifier alone. */
function idOf(element: Element | null): unknown {
  if (element === null) throw new Error("not there");
  return Object.values(element)[0];
}

/** Runs in the page: a shown element that keeps its place, and notes on the page whether it is hit from now on. */
async function findAtRest(selector: string, beginning: string): Promise<Element | null> {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => {
    const name = (one.getAttribute("aria-label") ?? one.textContent).replace(/\s+/g, " ").trim();
    return (
      one.getClientRects().length > 0 && one.closest("[inert], .first-view") === null && name.startsWith(beginning)
    );
  });
  if (element === undefined) return null;
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  await new Promise((later) => setTimeout(later, 100));
  if (place() !== before) return null;
  const { dataset } = document.documentElement;
  dataset["hit"] = "no";
  element.addEventListener("click", () => Reflect.deleteProperty(dataset, "hit"), { once: true, capture: true });
  return element;
}
