import { expect } from "../driver.ts";
import { beginningWith } from "../words.ts";
import { BaseActor } from "./base-actor.ts";

/** Actions in « Territoires »: the threshold, the table and its rows. */
export class Territories extends BaseActor {
  /** Types into the field « Territoire » and chooses the answer of that exact name. */
  async chooses(text: string, name: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: "Territoire", exact: true });
    await field.fill(text);
    await this.page
      .getByRole("option", { name: beginningWith(name) })
      .first()
      .click();
    await expect(field).toHaveValue(beginningWith(name));
  }

  /** Adds the territory of that exact name to the chosen ones; the part « Réunir plusieurs territoires » is open. */
  async joins(text: string, name: string): Promise<void> {
    await this.picksIn("Ajouter à l’ensemble", text, name);
  }

  /** Types in a field for territories, and picks the first one whose name begins so. */
  async picksIn(label: string, text: string, name: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: label, exact: true });
    await field.fill(text);
    await this.page
      .getByRole("option", { name: beginningWith(name) })
      .first()
      .click();
    await expect(field).toHaveValue("");
  }

  /** Plans a place in the first commune whose name begins so. */
  async plansIn(commune: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: "Dans une commune" });
    await field.fill(commune);
    await field.press("Enter");
  }

  /** Opens the list of passes and the sheet of one. */
  async opensPass(name: string): Promise<void> {
    await this.page.locator("summary", { hasText: this.reader.words.passes }).click();
    await this.page.getByRole("button", { name: beginningWith(name) }).click();
  }

  /** Moves the slider by keyboard to a value. */
  async setsRadius(km: number): Promise<void> {
    const slider = this.page.getByRole("slider", { name: this.reader.words.radius });
    await slider.focus();
    const away = km - Number(await slider.inputValue());
    for (let step = 0; step < Math.abs(away); step++) await slider.press(away > 0 ? "ArrowRight" : "ArrowLeft");
  }

  /** Sorts the table of territories by a column. */
  async putsInOrderOf(column: string): Promise<void> {
    await this.page.getByRole("columnheader", { name: column }).getByRole("button").click();
  }

  /** Clicks a row of the table, beside the name of its territory. */
  async choosesRow(name: string): Promise<void> {
    await this.page
      .getByRole("row", { name: beginningWith(name) })
      .getByRole("cell")
      .first()
      .click();
  }

  /** Hovers a row of a table. */
  async pointsAtRow(name: string): Promise<void> {
    await this.page
      .getByRole("row", { name: beginningWith(name) })
      .first()
      .hover();
  }
}
