import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";
import { SLOW_MS } from "./texts.ts";

/** What the page of planners shows. */
export class TerritoriesView extends BaseView {
  /** The answer to the present sentence, once it is computed, has all these texts. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    const answer = this.page.getByRole("region", { name: "Réponse" });
    await expect(answer).toHaveAttribute("aria-busy", "false");
    for (const text of texts) await expect(answer).toContainText(text);
  }

  /** Who acts by the keyboard goes on from the answer. */
  async hasFocusOnAnswer(): Promise<void> {
    await expect(this.page.getByRole("region", { name: "Réponse" })).toBeFocused();
  }

  /** The first rows of the table below that of the territory, by the beginning of their texts. */
  async listsFirst(...names: readonly string[]): Promise<void> {
    const rows = this.page.getByRole("rowheader");
    for (const [at, name] of names.entries()) await expect(rows.nth(at + 1)).toContainText(name);
  }

  /** At least so many rows of the table lie whole in the window. */
  async hasRowsInSight(least: number): Promise<void> {
    const height = this.page.viewportSize()?.height ?? 0;
    await expect
      .poll(async () => {
        const boxes = await Promise.all((await this.page.getByRole("rowheader").all()).map((row) => row.boundingBox()));
        return boxes.filter((box) => box !== null && box.y >= 0 && box.y + box.height <= height).length;
      })
      .toBeGreaterThanOrEqual(least);
  }

  /** A section of the page, by its name, has all these texts. */
  async tells(section: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    const region = this.page.getByRole("region", { name: section });
    for (const text of texts) await expect(region).toContainText(text);
  }

  /** The map is drawn: its first notice is gone. */
  async hasMap(): Promise<void> {
    const map = this.page.getByRole("region", { name: "Carte", exact: true });
    await expect(map.locator("canvas")).toBeVisible({ timeout: SLOW_MS });
    await expect(map.getByText("La carte arrive")).toHaveCount(0, { timeout: SLOW_MS });
  }

  /** The field of the territory names another one. */
  async isAboutAnother(name: string): Promise<void> {
    await expect(this.page.getByRole("combobox", { name: "Territoire" })).not.toHaveValue(name);
  }

  /** The territories side by side, by name. */
  async hasSideBySide(...names: readonly string[]): Promise<void> {
    await expect(this.page.getByRole("article")).toHaveCount(names.length);
    for (const name of names) await expect(this.page.getByRole("article", { name })).toBeVisible();
  }
}
