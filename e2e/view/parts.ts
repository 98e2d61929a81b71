import { expect, type Locator, type Page } from "../driver.ts";
import { findCutTexts, findLostActs, readOverflow, untilFrameDrawn } from "../in-page.ts";
import { beginningWith, counted } from "../words.ts";

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

/** « Trouver »: the places and their number. */
export class ListView extends BaseView {
  /** The number of places above the list, of which parts may be told. */
  async counts(places: number): Promise<void> {
    await expect(this.page.locator(".place-count")).toHaveText(counted(places));
  }

  async hasItems(): Promise<void> {
    await expect(this.page.locator(".place").first()).toBeVisible();
  }

  /** A text in an item of the list, beside the place's name. */
  async itemSays(name: string, text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("link", { name: beginningWith(name) }).first()).toContainText(text);
  }
}

/** The search and its answers. */
export class SearchView extends BaseView {
  /** An answer of the search, in its group. */
  async offers(group: string, answer: string): Promise<void> {
    const options = this.page.getByRole("listbox").getByRole("group", { name: group, exact: true });
    await expect(options.getByRole("option", { name: beginningWith(answer) }).first()).toBeVisible();
  }

  async holds(text: string): Promise<void> {
    await expect(this.page.getByRole("combobox", { name: "Rechercher un besoin" })).toHaveValue(text);
  }
}

/** The sheet of a place, a commune or a stop. */
export class SheetView extends BaseView {
  async isOpen(name: string): Promise<void> {
    await expect(this.#sheet(name)).toBeVisible();
  }

  async says(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.#sheet(name)).toContainText(text);
  }

  async links(name: string, link: string | RegExp, address: string): Promise<void> {
    await expect(this.#sheet(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }

  /** A text in the polite live region. */
  async saysPolitely(name: string, text: string): Promise<void> {
    await expect(this.#sheet(name).locator("[aria-live=polite]", { hasText: text })).toBeVisible();
  }

  #sheet(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
}

type Role = Parameters<Page["getByRole"]>[0];

/** The keyboard focus. */
export class FocusView extends BaseView {
  /** The title of a sheet, or of a step of an import. */
  async isOnTitle(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { name, level: 2 })).toBeFocused();
  }

  async isOn(role: Role, name: string): Promise<void> {
    await expect(this.page.getByRole(role, { name: beginningWith(name) })).toBeFocused();
  }
}

/** The map, as a picture and by its link. */
export class MapView extends BaseView {
  /** The map beyond a zoom, by its link once it stands still. */
  async zoomIsAbove(zoom: number): Promise<void> {
    await expect.poll(() => Number(/carte=([\d.]+)/.exec(this.page.url())?.[1])).toBeGreaterThan(zoom);
  }

  /** The map is drawn: its legend is there, and nothing is loading. */
  async isThere(): Promise<void> {
    await expect(this.page.locator(".legend > summary")).toBeVisible({ timeout: SLOW_MS });
    await expect(this.#map()).toBeVisible();
  }

  /** A picture with many colours. */
  async hasColours(least: number): Promise<void> {
    const count = async () => new Set(await this.pixels()).size;
    await expect.poll(count, { timeout: SLOW_MS }).toBeGreaterThan(least);
  }

  /** A credit is in the attribution, or not. */
  async credits(credit: string, isCredited: boolean): Promise<void> {
    const attribution = this.page.locator(".maplibregl-ctrl-attrib", { hasText: credit });
    await expect(attribution).toHaveCount(isCredited ? 1 : 0);
  }

  /** The colours of the pixels of the map, each as 0xRRGGBB. */
  async pixels(): Promise<readonly number[]> {
    // Component tests have no map, and do without the code that reads pictures.
    const { default: sharp } = await import("sharp");
    const bytes = await sharp(await this.#map().screenshot())
      .removeAlpha()
      .raw()
      .toBuffer();
    return Array.from({ length: bytes.length / 3 }, (_, at) => bytes.readUIntBE(3 * at, 3));
  }

  #map(): Locator {
    return this.page.getByRole("region", { name: /^(Carte des lieux|Map of places)$/ });
  }
}

/** The layout of the page in its window. */
export class LayoutView extends BaseView {
  /** No text is clipped and every control can be reached, once the layout has adapted to the reader's settings. */
  async losesNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(findCutTexts), "texts that are cut").toEqual([]);
    await expect.poll(() => this.page.evaluate(findLostActs), "acts that nobody can do").toEqual([]);
  }

  async hasNoSidewaysScroll(): Promise<void> {
    await expect.poll(() => this.page.evaluate(readOverflow)).toEqual([]);
  }

  /** Size of the panel as a share of the window's, from 0 to 1. */
  async panelTakes(least: number, most: number, side: "width" | "height" = "height"): Promise<void> {
    const share = async () => {
      const box = await this.page.locator(".panel").boundingBox();
      return (box?.[side] ?? Number.NaN) / (this.page.viewportSize()?.[side] ?? Number.NaN);
    };
    await expect.poll(share).toBeGreaterThanOrEqual(least);
    await expect.poll(share).toBeLessThanOrEqual(most);
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
}
