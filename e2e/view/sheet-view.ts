import { expect, type Locator } from "../driver.ts";
import { findSmallTargets } from "../in-page/shown.ts";
import { beginningWith } from "../words.ts";
import { Part } from "./part.ts";

/** The sheet of a place, a commune or a stop, and what can be done with it. */
export class SheetView extends Part {
  /** The row of some minutes says who lives within, by the service and by the page. */
  async hasIsochrone(minutes: string, texts: RegExp): Promise<void> {
    const table = this.page.getByRole("table", { name: "en voiture" });
    await expect(table.getByRole("row").filter({ hasText: minutes })).toContainText(texts);
  }

  async isOpen(name: string): Promise<void> {
    await expect(this.#sheet(name)).toBeVisible();
  }

  /** A sheet stands empty, for its code has not come. */
  async isOnItsWay(): Promise<void> {
    await expect(this.page.getByRole("complementary").locator("[aria-busy=true]")).toBeVisible();
  }

  async isClosed(): Promise<void> {
    await expect(this.page.getByRole("region").getByRole("heading", { level: 2 })).toHaveCount(0);
  }

  async says(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.#sheet(name)).toContainText(text);
  }

  async links(name: string, link: string | RegExp, address: string): Promise<void> {
    await expect(this.#sheet(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }

  /** A row of the week: "Lundi", "de 9 h à 12 h 30". */
  async opens(name: string, day: string, times: string): Promise<void> {
    const week = this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("row", { name: beginningWith(day) })).toContainText(times);
  }

  /** The week of the sheet begins with a day. */
  async weekBeginsWith(name: string, day: string): Promise<void> {
    const week = this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("rowheader").first()).toContainText(day);
  }

  /** What the page says to those who do not see it, politely. */
  async saysPolitely(name: string, text: string): Promise<void> {
    await expect(this.#sheet(name).locator("[aria-live=polite]", { hasText: text })).toBeVisible();
  }

  /** Every control of the sheet is as large as a finger. */
  async hasLargeTargets(name: string): Promise<void> {
    await expect.poll(() => this.#sheet(name).evaluate(findSmallTargets)).toEqual([]);
  }

  #sheet(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
}
