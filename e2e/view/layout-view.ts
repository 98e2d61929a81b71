import { expect } from "../driver.ts";
import { findCutTexts, findLostActs, readOverflow, untilFrameDrawn } from "../in-page/shown.ts";
import { WORDS } from "../words.ts";
import { Part } from "./part.ts";

/** Lines are rounded apart. */
const MOST_MOVED_PX = 2;

/** How the page stands in its window. */
export class LayoutView extends Part {
  /** The compact form: no tab, no handle to drag, its licence in sight. */
  async isCompact(): Promise<void> {
    await expect(this.page.getByRole("tab")).toHaveCount(0);
    await expect(this.page.getByRole("button", { name: WORDS.fr.growPanel })).toHaveCount(0);
    await expect(this.page.getByRole("contentinfo")).toContainText("ODbL 1.0");
  }

  /** No text is cut, and every act can be brought into sight and be done, once the page has found its place in what the reader has set. */
  async losesNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(findCutTexts), "texts that are cut").toEqual([]);
    await expect.poll(() => this.page.evaluate(findLostActs), "acts that nobody can do").toEqual([]);
  }

  async hasNoSidewaysScroll(): Promise<void> {
    await expect.poll(() => this.page.evaluate(readOverflow)).toEqual([]);
  }

  /** Of the list: where its first place begins, and how many places are wholly in sight. */
  async listBegins(mostTopPx: number, leastPlaces: number): Promise<void> {
    const boxes = async () => {
      await this.page.evaluate(untilFrameDrawn);
      const all = await this.page.locator(".place-list .place").evaluateAll((places) =>
        places.map((place) => {
          const { top, bottom } = place.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      return all.sort((a, b) => a.top - b.top);
    };
    const height = this.page.viewportSize()?.height ?? Number.NaN;
    await expect.poll(async () => (await boxes())[0]?.top).toBeLessThan(mostTopPx);
    await expect
      .poll(async () => (await boxes()).filter(({ top, bottom }) => top >= 0 && bottom <= height).length)
      .toBeGreaterThanOrEqual(leastPlaces);
  }

  /** How much of the window's height the panel takes, from 0 to 1. */
  async panelTakes(least: number, most: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBeGreaterThanOrEqual(least);
    await expect.poll(() => this.#share("height")).toBeLessThanOrEqual(most);
  }

  /** The tabs, and the first places below them, stand where they stood before something happened, to the pixels that lines are rounded by. */
  async staysInPlace(happens: () => Promise<void>): Promise<void> {
    const parts = this.page.locator('[role="tab"], [role="tabpanel"], [aria-posinset="1"], [aria-posinset="2"]');
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

  /** The view that is written into the page is there, and out of sight. */
  async showsNoFirstView(): Promise<void> {
    await expect(this.page.locator(".first-view")).toBeAttached();
    await expect(this.page.locator(".first-view")).toBeHidden();
  }

  /** The panel can go no lower. What has just begun to raise it shows here before it shows in its height. */
  async panelIsLow(): Promise<void> {
    await expect(this.page.getByRole("button", { name: WORDS.fr.shrinkPanel })).toBeDisabled();
  }

  /** The map takes a share of the window's height and stands above the list. */
  async mapIsAboveList(leastShare: number): Promise<void> {
    await expect(async () => {
      const map = await this.page.getByRole("main").boundingBox();
      const panel = await this.page.getByRole("complementary").boundingBox();
      const height = this.page.viewportSize()?.height ?? Number.NaN;
      expect((map?.height ?? 0) / height).toBeGreaterThan(leastShare);
      expect((map?.y ?? Number.NaN) + (map?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? Number.NaN) + 1);
    }).toPass();
  }

  /** How much of the window's width the panel takes, from 0 to 1. */
  async panelIsAsWideAs(least: number, most: number): Promise<void> {
    await expect.poll(() => this.#share("width")).toBeGreaterThanOrEqual(least);
    await expect.poll(() => this.#share("width")).toBeLessThanOrEqual(most);
  }

  /** The panel stands beside the map, which keeps at least a share of the window's width. */
  async panelIsBesideMap(leastMap: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBe(1);
    await expect.poll(() => this.#share("width")).toBeLessThanOrEqual(1 - leastMap);
  }

  async #share(side: "width" | "height"): Promise<number> {
    const panel = await this.page.getByRole("complementary").boundingBox();
    const view = this.page.viewportSize();
    return panel === null || view === null ? Number.NaN : panel[side] / view[side];
  }
}
