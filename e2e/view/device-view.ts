import { expect } from "../driver.ts";
import { listKept } from "../in-page/shown.ts";
import { listEverythingKept } from "../kept.ts";
import { Part } from "./part.ts";
import { SLOW_MS } from "./texts.ts";

/** What the browser keeps. */
export class DeviceView extends Part {
  /** « Données » says that the site is kept on the device: all of it has been fetched. */
  async keepsSite(): Promise<void> {
    await expect(this.page.getByText("La carte est gardée sur cet appareil")).toBeVisible({ timeout: SLOW_MS });
  }

  /** All that the browser keeps for the page. */
  async keeps(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.page.evaluate(listEverythingKept)).toEqual(names);
  }

  /** The browser keeps nothing of the site for the time without a network. */
  async keepsNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(listKept)).toEqual([]);
  }
}
