import { expect, type Locator } from "../driver.ts";
import { beginningWith } from "../words.ts";
import { BaseView } from "./base-view.ts";
import { normal } from "./texts.ts";

/** The table of territories. */
export class TerritoriesView extends BaseView {
  /** Expects figures in a row of the table of territories. */
  async says(territory: string, ...figures: readonly string[]): Promise<void> {
    for (const figure of figures) await expect(this.#row(territory)).toContainText(normal(figure));
  }

  /** Expects the first rows of the table of territories, in order. */
  async begins(territories: readonly string[]): Promise<void> {
    const names = this.#table().getByRole("rowheader").getByRole("button");
    await expect.poll(async () => (await names.allTextContents()).slice(0, territories.length)).toEqual(territories);
  }

  async hasColumns(names: readonly string[]): Promise<void> {
    await expect(this.#table().getByRole("columnheader")).toHaveText([...names]);
  }

  async isInOrderOf(column: string, order: "ascending" | "descending"): Promise<void> {
    await expect(this.#table().locator("[aria-sort]")).toHaveCount(1);
    await expect(this.#table().getByRole("columnheader", { name: column })).toHaveAttribute("aria-sort", order);
  }

  /** Expects so many territories, beside the head and the totals. */
  async counts(territories: number, totals = 1): Promise<void> {
    await expect(this.#table()).toHaveAttribute("aria-rowcount", String(territories + 1 + totals));
  }

  /** Expects the row of the chosen territory marked, and visible once the table is. */
  async isMarked(territory: string): Promise<void> {
    await this.page.locator(".territory-scroller").scrollIntoViewIfNeeded();
    await expect(this.#row(territory)).toHaveAttribute("aria-current", "true");
    await expect(this.#row(territory)).toBeInViewport();
  }

  async isMarkedNowhere(): Promise<void> {
    await expect(this.#table().locator("[aria-current]")).toHaveCount(0);
  }

  #table(): Locator {
    return this.page.getByRole("table", { name: "Couverture par territoire" });
  }

  #row(name: string): Locator {
    return this.#table().getByRole("row", { name: beginningWith(name) });
  }
}
