import { expect, type Locator } from "../driver.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { BaseView } from "./base-view.ts";

/** « Trouver »: the places, their number, and the filters. */
export class ListView extends BaseView {
  /** Expects the number of places above the list. */
  async counts(places: number, language: Language = "fr"): Promise<void> {
    await expect(this.page.locator(".place-count")).toHaveText(WORDS[language].places(places));
  }

  /** Whether the list is limited to the visible area of the map. */
  async isOfZone(isTrue: boolean): Promise<void> {
    const counted = this.page.locator(".place-count");
    await expect(counted).toHaveText(isTrue ? /^Dans cette zone/ : /^\d+ lieux/);
  }

  /** Expects the focus on the item of a place, visible. */
  async hasFocusOn(name: string): Promise<void> {
    const item = this.page.getByRole("link", { name: beginningWith(name) });
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport();
  }

  /** Expects the count in a filter's box. */
  async countsBy(group: string, value: string, places: string): Promise<void> {
    await expect(this.#box(group, `${value} ${places}`)).toBeVisible();
  }

  async hasTicked(group: string, value: string): Promise<void> {
    await expect(this.#box(group, value)).toBeChecked();
  }

  /** Expects a chip with a value: asks("Type", "Espace saisonnier"). */
  async asks(chip: string, value: string): Promise<void> {
    await expect(this.page.getByRole("button", { name: `${chip}\u00a0: ${value}`, exact: true })).toBeVisible();
  }

  /** Expects a count in every box of every group. */
  async countsByEveryBox(): Promise<void> {
    const boxes = this.page.getByRole("group").getByRole("checkbox");
    await expect.poll(() => boxes.count()).toBeGreaterThan(12);
    const names = await boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent ?? ""));
    expect(names.filter((name) => !/\d\s\p{L}+$/u.test(name))).toEqual([]);
  }

  /** Expects a place in the list, near enough to its top to be drawn. */
  async has(name: string): Promise<void> {
    await expect(this.page.getByRole("link", { name: beginningWith(name) })).toBeVisible();
  }

  /** Expects places in the list. */
  async hasItems(): Promise<void> {
    await expect(this.page.locator(".place").first()).toBeVisible();
  }

  /** Expects a text in an item of the list, beside the place's name. */
  async itemSays(name: string, text: string | RegExp): Promise<void> {
    const item = this.page.getByRole("link", { name: beginningWith(name) }).first();
    await expect(item).toContainText(text);
  }

  /** Expects the first items of the list, in order. */
  async begins(names: readonly string[]): Promise<void> {
    const items = this.page.getByRole("list", { name: WORDS.fr.placeList, exact: true }).locator(".place-name");
    await expect.poll(async () => (await items.allTextContents()).slice(0, names.length)).toEqual(names);
  }

  /** Expects a text in every item before the heading of the uncertain ones, as far as they are drawn. */
  async everyCertainItemSays(text: RegExp): Promise<void> {
    const list = this.page.getByRole("list", { name: WORDS.fr.placeList, exact: true });
    const others = async () => {
      const items = await list.getByRole("listitem").allTextContents();
      const heading = items.findIndex((item) => item.includes("n’est pas certaine"));
      const certain = heading === -1 ? items : items.slice(0, heading);
      return certain.length === 0 ? ["no item"] : certain.filter((item) => !text.test(item));
    };
    await expect.poll(others).toEqual([]);
  }

  #box(group: string, value: string): Locator {
    return this.page.getByRole("group", { name: group }).getByRole("checkbox", { name: beginningWith(value) });
  }
}
