import { expect, type Locator } from "../driver.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { BaseView } from "./base-view.ts";

/** « Trouver »: the places, their number, and the filters. */
export class ListView extends BaseView {
  /** Expects the number of places above the list, of which parts may be told. */
  async counts(places: number, language: Language = "fr"): Promise<void> {
    await expect(this.page.locator(".place-count")).toHaveText(beginningWith(WORDS[language].places(places)));
  }

  /** Expects every row that the list has before « Voir la suite »: those beyond a window come later. */
  async isWhole(): Promise<void> {
    const rows = this.page.locator(".place-scroller > .place-list > li");
    const missing = async () => Number(await rows.first().getAttribute("aria-setsize")) - (await rows.count());
    await expect.poll(missing).toBe(0);
  }

  /** Expects the number above the list to be that of its rows and of those in the fold. */
  async countsItsRows(): Promise<void> {
    await expect(async () => {
      const [count] = /\d+/.exec((await this.page.locator(".place-count").textContent()) ?? "") ?? [];
      const [folded = "0"] =
        /\d+/.exec((await this.page.locator(".to-confirm > summary").allTextContents()).join("")) ?? [];
      const firsts = await this.page.locator(".place-scroller > .place-list > [data-index='0']").all();
      const sizes = await Promise.all(firsts.map((first) => first.getAttribute("aria-setsize")));
      expect(sizes.reduce((sum, size) => sum + Number(size), Number(folded))).toBe(Number(count));
    }).toPass();
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

  /** Expects a text in every item of the places to rely upon. */
  async everyCertainItemSays(text: RegExp): Promise<void> {
    const list = this.page.getByRole("list", { name: WORDS.fr.placeList, exact: true });
    const others = async () => {
      const items = await list.getByRole("listitem").allTextContents();
      return items.length === 0 ? ["no item"] : items.filter((item) => !text.test(item));
    };
    await expect.poll(others).toEqual([]);
  }

  #box(group: string, value: string): Locator {
    return this.page.getByRole("group", { name: group }).getByRole("checkbox", { name: beginningWith(value) });
  }
}
