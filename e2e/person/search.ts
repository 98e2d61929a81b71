import { expect } from "../driver.ts";
import { beginningWith } from "../words.ts";
import { Hand } from "./hand.ts";

/** The search. */
export class Search extends Hand {
  /** Types into the search, waits for an answer, and takes the first with Enter. */
  async searches(text: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: this.reader.words.search });
    await field.fill(text);
    await expect(this.page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await field.press("Enter");
    // While a file is on its way the first answer may not be the last: the page waits for it before it takes one.
    await expect(field).toHaveAttribute("aria-expanded", "false");
  }

  /** Writes in the search field, key by key, and chooses nothing yet. */
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
