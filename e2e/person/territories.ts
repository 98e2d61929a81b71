import { expect } from "../driver.ts";
import { isScrolledBy } from "../in-page/acts.ts";
import { beginningWith } from "../words.ts";
import { Hand } from "./hand.ts";

/** « Territoires »: the threshold, the table and its rows. */
export class Territories extends Hand {
  /** Writes in the field « Territoire » and chooses the answer of that very name. */
  async chooses(text: string, name: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: "Territoire", exact: true });
    await field.fill(text);
    await this.page
      .getByRole("option", { name: beginningWith(name) })
      .first()
      .click();
    await expect(field).toHaveValue(beginningWith(name));
  }

  /** Unfolds the list of passes and opens the sheet of one. */
  async opensPass(name: string): Promise<void> {
    await this.page.locator("summary", { hasText: this.reader.words.passes }).click();
    await this.page.getByRole("button", { name: beginningWith(name) }).click();
  }

  /** Moves the slider with its keys, as far as is needed. */
  async setsRadius(km: number): Promise<void> {
    const slider = this.page.getByRole("slider", { name: this.reader.words.radius });
    await slider.focus();
    const away = km - Number(await slider.inputValue());
    for (let step = 0; step < Math.abs(away); step++) await slider.press(away > 0 ? "ArrowRight" : "ArrowLeft");
  }

  /** Clicks the name of a column of the table of territories. */
  async putsInOrderOf(column: string): Promise<void> {
    await this.page.getByRole("columnheader", { name: column }).getByRole("button").click();
  }

  /** Clicks a territory of the table, beside its name. */
  async choosesRow(name: string): Promise<void> {
    await this.page
      .getByRole("row", { name: beginningWith(name) })
      .getByRole("cell")
      .first()
      .click();
  }

  /** Turns the wheel over the table of territories, away from the row that has the focus. */
  async scrolls(px: number): Promise<void> {
    const table = this.page.getByRole("table", { name: "Couverture par territoire" });
    const header = table.getByRole("columnheader").first();
    await header.hover();
    await this.page.mouse.wheel(0, px);
    // The wheel is answered later, and would take away what a key has brought into sight meanwhile.
    await expect.poll(() => header.evaluate(isScrolledBy, px)).toBe(true);
  }

  /** Points at a row of a table. */
  async pointsAtRow(name: string): Promise<void> {
    await this.page
      .getByRole("row", { name: beginningWith(name) })
      .first()
      .hover();
  }
}
