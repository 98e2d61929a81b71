import { expect, type Locator } from "../driver.ts";
import { beginningWith, WORDS } from "../words.ts";
import { BaseView } from "./base-view.ts";

/** The search and its answers. */
export class SearchView extends BaseView {
  /** Expects an answer of the search, in its group. */
  async offers(group: string, answer: string): Promise<void> {
    const options = this.page.getByRole("listbox").getByRole("group", { name: group, exact: true });
    await expect(options.getByRole("option", { name: beginningWith(answer) }).first()).toBeVisible();
  }

  async offersAny(): Promise<void> {
    await expect(this.page.getByRole("option").and(this.page.locator(".combobox-option")).first()).toBeVisible();
  }

  async offersNothing(): Promise<void> {
    await expect(this.page.getByRole("listbox").getByRole("option")).toHaveCount(0);
  }

  /** Expects the active answer, by the field's aria-activedescendant. */
  async answerIsActive(name: string): Promise<void> {
    const option = this.page.getByRole("option", { name: beginningWith(name) }).first();
    await expect(option).toHaveAttribute("aria-selected", "true");
    const id = (await option.getAttribute("id")) ?? "";
    await expect(this.#field()).toHaveAttribute("aria-activedescendant", id);
  }

  async holds(text: string): Promise<void> {
    await expect(this.#field()).toHaveValue(text);
  }

  /** Expects what the empty field gives as an example. */
  async suggests(example: string): Promise<void> {
    await expect(this.#field()).toHaveAttribute("placeholder", example);
  }

  #field(): Locator {
    return this.page.getByRole("combobox", { name: WORDS.fr.search });
  }
}
