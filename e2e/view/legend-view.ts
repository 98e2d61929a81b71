import { expect } from "../driver.ts";
import { beginningWith } from "../words.ts";
import { BaseView } from "./base-view.ts";
import { normal } from "./texts.ts";

/** The legend of the map. */
export class LegendView extends BaseView {
  /** A class of the legend, with its people and their share: counts("De 5 à 10 km", "1 394 859", "30,2 %"). */
  async counts(label: string, ...figures: readonly string[]): Promise<void> {
    const row = this.page.locator(".legend").getByRole("row", { name: beginningWith(label) });
    for (const figure of figures) await expect(row).toContainText(normal(figure));
  }

  async says(text: string): Promise<void> {
    await expect(this.page.locator(".legend")).toContainText(normal(text));
  }

  /** Expects so many symbols. */
  async hasSymbols(count: number): Promise<void> {
    await expect(this.page.locator(".legend li")).toHaveCount(count);
  }

  /** Sum of the people of all classes. */
  async peopleAre(people: number): Promise<void> {
    const cells = this.page.locator(".legend-classes tbody tr td:nth-of-type(1)");
    const total = async () =>
      (await cells.allTextContents()).reduce((sum, text) => sum + Number(text.replaceAll(/\s/g, "")), 0);
    await expect.poll(total).toBe(people);
  }
}
