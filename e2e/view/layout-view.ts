import { expect } from "../driver.ts";
import { findCutTexts, findLostActs, readOverflow, untilFrameDrawn } from "../in-page/shown.ts";
import { WORDS } from "../words.ts";
import { BaseView } from "./base-view.ts";

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
