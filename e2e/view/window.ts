import { expect, type Page } from "../driver.ts";
import { findCutTexts, findLostActs, findSmallPrint, listKept, readOverflow, untilFrameDrawn } from "../in-page.ts";
import { beginningWith, WORDS } from "../words.ts";

/** Expectations on the page, or on a part of it. */
export abstract class BaseView {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}

/** Longest time of software rendering of the map. */
export const SLOW_MS = 40_000;

/** Normalises spaces as the browser's text matching does. */
export function normal(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}

type FocusedRole = "heading" | "link" | "tab" | "button" | "combobox" | "checkbox" | "radio" | "slider" | "textbox";

/** The keyboard focus. */
export class FocusView extends BaseView {
  async isOnTitle(name: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name, level: 2 })).toBeFocused();
  }

  async isOn(role: FocusedRole, name: string): Promise<void> {
    await expect(this.page.getByRole(role, { name: beginningWith(name) })).toBeFocused();
  }

  async isOnField(label: string): Promise<void> {
    await expect(this.page.getByLabel(label, { exact: true })).toBeFocused();
  }

  /** Expects the focus on the title of a step, one level below that of its part. */
  async isOnStep(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { name: title, level: 2 })).toBeFocused();
  }

  async isOnMap(): Promise<void> {
    await expect(this.page.getByRole("region", { name: WORDS.fr.map })).toBeFocused();
  }
}

/** The head of a page, for browsers, search engines and link previews. */
export class HeadView extends BaseView {
  /** The title of the window. */
  async titles(title: string | RegExp): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  /** Content of a meta element or link of the head. */
  async says(name: string, text: string | RegExp): Promise<void> {
    const tag = this.page.locator(`meta[name="${name}"], meta[property="${name}"]`).first();
    await expect(tag).toHaveAttribute("content", text);
  }

  /** Expects the icons and the manifest in the head to exist. */
  async namesFilesThatAreThere(): Promise<void> {
    const links = this.page.locator("head link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await this.page.request.get(address)).status(), address).toBe(200);
  }

  /** Expects a font of the site to be loaded and used. */
  async usesFont(family: string): Promise<void> {
    const isThere = () =>
      this.page.evaluate(
        (name) => [...document.fonts].some((font) => font.family.includes(name) && font.status === "loaded"),
        family,
      );
    await expect.poll(isThere).toBe(true);
  }
}

/** Rounding of line positions. */
const MOST_MOVED_PX = 2;

/** The layout of the page in its window. */
export class LayoutView extends BaseView {
  /** Expects the compact form: no tab, no drag handle, a visible licence. */
  async isCompact(): Promise<void> {
    await expect(this.page.getByRole("tab")).toHaveCount(0);
    await expect(this.page.getByRole("button", { name: WORDS.fr.growPanel })).toHaveCount(0);
    await expect(this.page.getByRole("contentinfo")).toContainText("ODbL 1.0");
  }

  /** Expects no clipped text and every control reachable, once the layout has adapted to the reader's settings. */
  async losesNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(findCutTexts), "texts that are cut").toEqual([]);
    await expect.poll(() => this.page.evaluate(findLostActs), "acts that nobody can do").toEqual([]);
  }

  /** Expects a link whole in the window, before anything scrolls. */
  async showsLink(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("link", { name }).first()).toBeInViewport({ ratio: 1 });
  }

  async hasNoSidewaysScroll(): Promise<void> {
    await expect.poll(() => this.page.evaluate(readOverflow)).toEqual([]);
  }

  /** Expects a visible scrollbar: the browser of the test could overlay them, and then nothing is tried. */
  async scrollbarsTakeRoom(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => {
          const page = innerWidth - document.documentElement.clientWidth;
          const parts = [...document.querySelectorAll<HTMLElement>(".panel *")]
            .filter((element) => getComputedStyle(element).overflowY === "auto")
            .map((element) => element.offsetWidth - element.clientWidth);
          return Math.max(page, ...parts);
        }),
      )
      .toBeGreaterThanOrEqual(5);
  }

  /** Expects the first place of the list at most so low, and at least so many places wholly visible, above the end of what scrolls them. */
  async listBegins(mostTopPx: number, leastPlaces: number): Promise<void> {
    const boxes = async () => {
      await this.page.evaluate(untilFrameDrawn);
      const all = await this.page.locator(".place-list .place").evaluateAll((places) => {
        const ends = [innerHeight];
        for (let around = places[0]?.parentElement; around; around = around.parentElement)
          if (getComputedStyle(around).overflowY !== "visible") ends.push(around.getBoundingClientRect().bottom);
        const end = Math.min(...ends);
        return places.map((place) => {
          const { top, bottom } = place.getBoundingClientRect();
          return { top, isWhole: top >= 0 && bottom <= end };
        });
      });
      return all.sort((a, b) => a.top - b.top);
    };
    await expect.poll(async () => (await boxes())[0]?.top).toBeLessThan(mostTopPx);
    await expect
      .poll(async () => (await boxes()).filter(({ isWhole }) => isWhole).length)
      .toBeGreaterThanOrEqual(leastPlaces);
  }

  /** Expects the first line of the list in the window, and nothing of the list scrolled away. */
  async listStandsAtItsTop(): Promise<void> {
    await expect(this.page.locator(".place-list > [data-index='0']")).toBeInViewport();
    await expect
      .poll(() => this.page.locator(".place-scroller").evaluate(({ scrollTop }) => scrollTop))
      .toBeLessThanOrEqual(1);
  }

  /** Height of the panel as a share of the window's, from 0 to 1. */
  async panelTakes(least: number, most: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBeGreaterThanOrEqual(least);
    await expect.poll(() => this.#share("height")).toBeLessThanOrEqual(most);
  }

  /** Expects tabs and first places not to move during an action, up to rounding. */
  async staysInPlace(happens: () => Promise<void>): Promise<void> {
    const parts = this.page.locator(
      '.tabs :is([role="tab"], a), [role="tabpanel"], [aria-posinset="1"], [aria-posinset="2"], .question-main :is(h1, h2, li, p)',
    );
    const tops = async () => {
      await this.page.evaluate(untilFrameDrawn);
      return parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top));
    };
    const before = await tops();
    expect(before.length).toBeGreaterThan(6);
    await happens();
    const moved = (await tops()).map((top, rank) => Math.abs(top - (before[rank] ?? Number.NaN)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(MOST_MOVED_PX);
  }

  /** Expects the HTML first view in the page, and hidden. */
  async showsNoFirstView(): Promise<void> {
    await expect(this.page.locator(".first-view")).toBeAttached();
    await expect(this.page.locator(".first-view")).toBeHidden();
  }

  /** Expects the panel at its lowest height. A panel that begins to rise shows here before its height changes. */
  async panelIsLow(): Promise<void> {
    await expect(this.page.getByRole("button", { name: WORDS.fr.shrinkPanel })).toBeDisabled();
  }

  /** Expects the map above the list, with at least a share of the window's height. */
  async mapIsAboveList(leastShare: number): Promise<void> {
    await expect(async () => {
      const map = await this.page.locator(".map-area").boundingBox();
      const panel = await this.page.locator(".panel").boundingBox();
      const height = this.page.viewportSize()?.height ?? Number.NaN;
      expect((map?.height ?? 0) / height).toBeGreaterThan(leastShare);
      expect((map?.y ?? Number.NaN) + (map?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? Number.NaN) + 1);
    }).toPass();
  }

  /** Expects the panel beside the map, which has at least a share of the window's width. */
  async panelIsBesideMap(leastMap: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBeGreaterThan(0.95);
    await expect.poll(() => this.#share("width")).toBeLessThanOrEqual(1 - leastMap);
  }

  async #share(side: "width" | "height"): Promise<number> {
    const panel = await this.page.locator(".panel").boundingBox();
    const view = this.page.viewportSize();
    return panel === null || view === null ? Number.NaN : panel[side] / view[side];
  }
}

/** The printed page. */
export class PrintView extends BaseView {
  async isAskedFor(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-printed", "once");
  }

  /** Expects these texts on the printed page, and no other part of the page. */
  async shows(name: string, ...texts: readonly string[]): Promise<void> {
    const article = this.page.getByRole("article", { name });
    await expect(article).toBeVisible();
    for (const text of texts) await expect(article).toContainText(text);
    await expect(this.page.locator(".panel")).toBeHidden();
    await expect(this.page.locator(".map-area")).toBeHidden();
  }

  /** Expects a printed map with a town's name. */
  async mapNames(town: string): Promise<void> {
    await expect(this.page.locator(".printed-map svg text", { hasText: town })).toBeVisible();
  }

  /** Expects a QR code, large enough for a camera. */
  async hasCode(name: string): Promise<void> {
    const box = await this.page.getByRole("img", { name }).boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  }

  /** Expects space between the name of a day and its times. */
  async setsDayApart(day: string, times: string): Promise<void> {
    const row = this.page.getByRole("article").getByRole("row", { name: `${day} ${times}` });
    const gapPx = await row.evaluate((tr) => {
      const [name, text] = [...tr.children].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      });
      return (text?.left ?? 0) - (name?.right ?? 0);
    });
    expect(gapPx).toBeGreaterThan(10);
  }

  /** Expects no text smaller than 10 points, also on the map. */
  async hasNoSmallPrint(): Promise<void> {
    await expect.poll(() => this.page.getByRole("article").evaluate(findSmallPrint)).toEqual([]);
  }

  async hasPages(least: number, most = least): Promise<void> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(least);
    expect(pages).toBeLessThanOrEqual(most);
  }

  async isGone(): Promise<void> {
    await expect(this.page.getByRole("article")).toHaveCount(0);
  }
}

/** Stored values of the browser. */
export class DeviceView extends BaseView {
  /** Expects « Données » to say that the whole site is cached on the device. */
  async keepsSite(): Promise<void> {
    await expect(this.page.getByText("La carte est gardée sur cet appareil")).toBeVisible({ timeout: SLOW_MS });
  }

  /** All stored values of the page, by name. */
  async keeps(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.page.evaluate(listStoredNames)).toEqual(names);
  }

  /** Names of all IndexedDB databases, empty ones included. */
  async hasDatabases(names: readonly string[]): Promise<void> {
    const list = () => this.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(list).toEqual(names);
  }

  /** Expects no offline cache of the site. */
  async keepsNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(listKept)).toEqual([]);
  }
}

/** Runs in the page: names of everything stored by the browser for it. Empty databases do not count. */
async function listStoredNames(): Promise<string[]> {
  const databases = await Promise.all(
    (await indexedDB.databases()).map(({ name = "" }) => countEntries(name).then((count) => ({ name, count }))),
  );
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.filter(({ count }) => count > 0).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `worker ${scope}`),
    ...(document.cookie === "" ? [] : [`cookie ${document.cookie}`]),
  ].sort();

  function countEntries(name: string): Promise<number> {
    return new Promise((resolve, reject) => {
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
  }
}
