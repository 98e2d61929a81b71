import { expect, type Page } from "../driver.ts";
import {
  findCutTexts,
  findLostActs,
  findSmallPrint,
  listStoredNames,
  readOverflow,
  untilFrameDrawn,
} from "../in-page.ts";
import { beginningWith, WORDS } from "../words.ts";

/** Longest time of software rendering of the map. */
export const SLOW_MS = 40_000;
/** Rounding of line positions. */
const MOST_MOVED_PX = 2;

/** Expectations on the page, or on a part of it. */
export abstract class BaseView {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}

type FocusedRole = "heading" | "rowheader" | "link" | "button" | "combobox" | "checkbox" | "radio" | "textbox";

/** The keyboard focus. */
export class FocusView extends BaseView {
  /** The title of a sheet, or of a step of an import. */
  async isOnTitle(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { name, level: 2 })).toBeFocused();
  }

  async isOn(role: FocusedRole, name: string): Promise<void> {
    await expect(this.page.getByRole(role, { name: beginningWith(name) })).toBeFocused();
  }
}

/** The head of a page, for browsers, search engines and link previews. */
export class HeadView extends BaseView {
  async titles(title: string | RegExp): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  /** The content of a meta element. */
  async says(name: string, text: string | RegExp): Promise<void> {
    const tag = this.page.locator(`meta[name="${name}"], meta[property="${name}"]`).first();
    await expect(tag).toHaveAttribute("content", text);
  }
}

/** The layout of the page in its window. */
export class LayoutView extends BaseView {
  /** The compact form: no navigation, no drag handle, a visible licence. */
  async isCompact(): Promise<void> {
    await expect(this.page.locator(".site-nav")).toHaveCount(0);
    await expect(this.page.getByRole("button", { name: WORDS.fr.growPanel })).toHaveCount(0);
    await expect(this.page.getByRole("contentinfo")).toContainText("ODbL 1.0");
  }

  /** No text is clipped and every control can be reached, once the layout has adapted to the reader's settings. */
  async losesNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(findCutTexts), "texts that are cut").toEqual([]);
    await expect.poll(() => this.page.evaluate(findLostActs), "acts that nobody can do").toEqual([]);
  }

  async hasNoSidewaysScroll(): Promise<void> {
    await expect.poll(() => this.page.evaluate(readOverflow)).toEqual([]);
  }

  /** The first place of the list is at most so low, and at least so many are wholly visible, above the end of what scrolls them. */
  async listBegins(mostTopPx: number, leastPlaces: number): Promise<void> {
    await expect(async () => {
      await this.page.evaluate(untilFrameDrawn);
      const places = await this.page.locator(".place-list .place").evaluateAll((all) => {
        const ends = [innerHeight];
        for (let around = all[0]?.parentElement; around; around = around.parentElement)
          if (getComputedStyle(around).overflowY !== "visible") ends.push(around.getBoundingClientRect().bottom);
        return all.map((place) => {
          const { top, bottom } = place.getBoundingClientRect();
          return { top, isWhole: top >= 0 && bottom <= Math.min(...ends) };
        });
      });
      expect(Math.min(...places.map(({ top }) => top))).toBeLessThan(mostTopPx);
      expect(places.filter(({ isWhole }) => isWhole).length).toBeGreaterThanOrEqual(leastPlaces);
    }).toPass();
  }

  /** The first line of the list is in the window, and nothing of the list is scrolled away. */
  async listStandsAtItsTop(): Promise<void> {
    await expect(this.page.locator(".place-list > [data-index='0']")).toBeInViewport();
    const scrolled = () => this.page.locator(".place-scroller").evaluate(({ scrollTop }) => scrollTop);
    await expect.poll(scrolled).toBeLessThanOrEqual(1);
  }

  /** Height of the panel as a share of the window's, from 0 to 1. */
  async panelTakes(least: number, most: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBeGreaterThanOrEqual(least);
    await expect.poll(() => this.#share("height")).toBeLessThanOrEqual(most);
  }

  /** The panel at its lowest height. A panel that begins to rise shows here before its height changes. */
  async panelIsLow(): Promise<void> {
    await expect(this.page.getByRole("button", { name: WORDS.fr.shrinkPanel })).toBeDisabled();
  }

  /** The panel beside the map, which has at least half of the window's width. */
  async panelIsBesideMap(): Promise<void> {
    await expect.poll(() => this.#share("height")).toBeGreaterThan(0.95);
    await expect.poll(() => this.#share("width")).toBeLessThanOrEqual(0.5);
  }

  /** The map above the list, with at least a share of the window's height. */
  async mapIsAboveList(leastShare: number): Promise<void> {
    await expect(async () => {
      const map = await this.page.locator(".map-area").boundingBox();
      const panel = await this.page.locator(".panel").boundingBox();
      const height = this.page.viewportSize()?.height ?? Number.NaN;
      expect((map?.height ?? 0) / height).toBeGreaterThan(leastShare);
      expect((map?.y ?? Number.NaN) + (map?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? Number.NaN) + 1);
    }).toPass();
  }

  /** Tops of the navigation and of the first places or questions, in px. */
  async tops(): Promise<readonly number[]> {
    await this.page.evaluate(untilFrameDrawn);
    const parts = this.page.locator(
      '.site-nav a, .view, [aria-posinset="1"], [aria-posinset="2"], .question-main :is(h1, h2, li, p)',
    );
    return parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top));
  }

  /** Those parts have not moved, up to rounding. */
  async isStillAt(before: readonly number[]): Promise<void> {
    expect(before.length).toBeGreaterThan(6);
    const moved = (await this.tops()).map((top, rank) => Math.abs(top - (before[rank] ?? Number.NaN)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(MOST_MOVED_PX);
  }

  /** The HTML first view is in the page, and hidden. */
  async showsNoFirstView(): Promise<void> {
    await expect(this.page.locator(".first-view")).toBeAttached();
    await expect(this.page.locator(".first-view")).toBeHidden();
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

  /** These texts are on the printed page, and no other part of the page. */
  async shows(name: string, ...texts: readonly string[]): Promise<void> {
    const article = this.page.getByRole("article", { name });
    await expect(article).toBeVisible();
    for (const text of texts) await expect(article).toContainText(text);
    await expect(this.page.locator(".panel")).toBeHidden();
    await expect(this.page.locator(".map-area")).toBeHidden();
  }

  async mapNames(town: string): Promise<void> {
    await expect(this.page.locator(".printed-map svg text", { hasText: town })).toBeVisible();
  }

  /** A QR code, large enough for a camera. */
  async hasCode(name: string): Promise<void> {
    const box = await this.page.getByRole("img", { name }).boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  }

  /** No text is smaller than 10 points, also on the map. */
  async hasNoSmallPrint(): Promise<void> {
    await expect.poll(() => this.page.getByRole("article").evaluate(findSmallPrint)).toEqual([]);
  }

  async hasPages(count: number): Promise<void> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(count);
  }
}

/** Stored values of the browser. */
export class DeviceView extends BaseView {
  /** The menu says that the whole site is cached on the device. */
  async keepsSite(): Promise<void> {
    await expect(this.page.getByText("La carte est gardée sur cet appareil")).toBeVisible({ timeout: SLOW_MS });
  }

  /** All stored values of the page, by name. */
  async keeps(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.page.evaluate(listStoredNames)).toEqual(names);
  }

  /** No offline cache of the site, and no service worker. */
  async keepsNothing(): Promise<void> {
    const isOfSite = (name: string) => /^(cache|worker) /.test(name);
    await expect.poll(async () => (await this.page.evaluate(listStoredNames)).filter(isOfSite)).toEqual([]);
  }
}
