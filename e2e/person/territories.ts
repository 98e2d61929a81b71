import { BaseActor } from "./base-actor.ts";

/** Actions on the page of planners. */
export class Territories extends BaseActor {
  /** Opens the page with the query of a link: "?territoire=05". */
  async opens(query = ""): Promise<void> {
    await this.page.goto(`./territoires/${query}`);
  }

  /** A word of the sentence, by its name: "Distance", "15 min". */
  async says(word: string, value: string): Promise<void> {
    await this.page.getByLabel(word, { exact: true }).selectOption({ label: value });
  }

  /** Types a name into the field of the territory, or of the commune of a place, and takes the best match. */
  async names(field: string, text: string): Promise<void> {
    const box = this.page.getByRole("combobox", { name: field });
    await box.fill(text);
    await box.press("Enter");
  }

  /** A row of the table becomes the territory. */
  async entersRow(name: string): Promise<void> {
    await this.page.getByRole("rowheader").getByRole("button", { name, exact: true }).click();
  }

  async clicksMiddleOfMap(): Promise<void> {
    await this.page.getByRole("region", { name: "Carte", exact: true }).locator("canvas").click();
  }

  /** Ticks a row, to see it side by side with others. */
  async compares(name: string): Promise<void> {
    await this.page.getByRole("checkbox", { name: `Comparer ${name}`, exact: true }).check();
  }
}
