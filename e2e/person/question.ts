import { expect } from "../driver.ts";
import { BaseActor } from "./base-actor.ts";

/** Actions on the question page. */
export class Question extends BaseActor {
  /** Types where one is, or the whole question, and Enter; waits until the page has understood, or asks back. */
  async types(text: string): Promise<void> {
    const field = this.page.getByRole("combobox").first();
    await field.fill(text);
    await expect(this.page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await field.press("Enter");
  }

  /** One of the eight usual questions. */
  async asks(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async asksWhen(moment: string): Promise<void> {
    await this.page.getByLabel("Quand").selectOption({ label: moment });
  }

  async goesToMap(): Promise<void> {
    await this.page.getByRole("link", { name: "Tout voir sur la carte" }).click();
  }
}
