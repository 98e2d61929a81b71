import { expect } from "../driver.ts";
import { listKept } from "../in-page/shown.ts";
import { listStoredNames } from "../stored-names.ts";
import { BaseView } from "./base-view.ts";
import { SLOW_MS } from "./texts.ts";

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
