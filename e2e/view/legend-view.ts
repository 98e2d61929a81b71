import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";

/** The legend of the map. */
export class LegendView extends BaseView {
  /** Expects so many symbols. */
  async hasSymbols(count: number): Promise<void> {
    await expect(this.page.locator(".legend li")).toHaveCount(count);
  }
}
