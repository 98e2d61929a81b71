import { expect, type Locator } from "../driver.ts";
import { findSmallTargets } from "../in-page/shown.ts";
import { beginningWith } from "../words.ts";
import { BaseView } from "./base-view.ts";

/** The sheet of a place, a commune or a stop, and its actions. */
export class SheetView extends BaseView {
  async isOpen(name: string): Promise<void> {
    await expect(this.#sheet(name)).toBeVisible();
  }

  /** Expects an empty sheet while its code is loading. */
  async isOnItsWay(): Promise<void> {
    await expect(this.page.locator(".panel").locator("[aria-busy=true]")).toBeVisible();
  }

  async isClosed(): Promise<void> {
    await expect(this.page.locator("#fiche")).toHaveCount(0);
  }

  async says(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.#sheet(name)).toContainText(text);
  }

  async links(name: string, link: string | RegExp, address: string): Promise<void> {
    await expect(this.#sheet(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }

  /** Expects a row of the week: "Lundi", "de 9 h à 12 h 30". */
  async opens(name: string, day: string, times: string): Promise<void> {
    const week = this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("row", { name: beginningWith(day) })).toContainText(times);
  }

  /** Expects the week to begin with a day. */
  async weekBeginsWith(name: string, day: string): Promise<void> {
    const week = this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("rowheader").first()).toContainText(day);
  }

  /** Expects a text in the polite live region. */
  async saysPolitely(name: string, text: string): Promise<void> {
    await expect(this.#sheet(name).locator("[aria-live=polite]", { hasText: text })).toBeVisible();
  }

  /** Expects every control of the sheet to have the least target size. */
  async hasLargeTargets(name: string): Promise<void> {
    await expect.poll(() => this.#sheet(name).evaluate(findSmallTargets)).toEqual([]);
  }

  #sheet(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
}
