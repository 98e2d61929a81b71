import { expect } from "../driver.ts";
import { beginningWith } from "../words.ts";
import { BaseActor } from "./base-actor.ts";

/** Actions in the search. */
export class Search extends BaseActor {
  /** Types into the search, waits for an answer, and chooses the first with Enter. */
  async searches(text: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: this.reader.words.search });
    await field.fill(text);
    await expect(this.page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await field.press("Enter");
    // While a file is loading the first answer may change: the page waits for it before it chooses one.
    await expect(field).toHaveAttribute("aria-expanded", "false");
  }

  /** Types into the search field, key by key, without choosing. */
  async types(text: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: this.reader.words.search });
    await field.click();
    await field.fill("");
    await field.pressSequentially(text);
  }

  /** Clicks one of the answers. */
  async choosesAnswer(name: string): Promise<void> {
    await this.page
      .getByRole("option", { name: beginningWith(name) })
      .first()
      .click();
  }
}
