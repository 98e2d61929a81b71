import { expect, type Locator } from "../driver.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { Part } from "./part.ts";

/** « Trouver »: the places, how many they are, and what chooses among them. */
export class ListView extends Part {
  /** The live status says how many places there are. */
  async counts(places: number, language: Language = "fr"): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: /^[\d\s,]+\p{L}+$/u })).toHaveText(
      WORDS[language].places(places),
    );
  }

  /** Whether the list keeps to the places in sight on the map. */
  async isOfZone(isTrue: boolean): Promise<void> {
    const counted = this.page.locator(".place-count");
    await expect(counted).toHaveText(isTrue ? /^Dans cette zone/ : /^\d+ lieux/);
  }

  /** The item of a place has the focus, in sight. */
  async hasFocusOn(name: string): Promise<void> {
    const item = this.page.getByRole("link", { name: beginningWith(name) });
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport();
  }

  /** A filter's box says how many places it stands for. */
  async countsBy(group: string, value: string, places: string): Promise<void> {
    await expect(this.#box(group, `${value} ${places}`)).toBeVisible();
  }

  async hasTicked(group: string, value: string): Promise<void> {
    await expect(this.#box(group, value)).toBeChecked();
  }

  /** A chip says what is asked: asks("Type", "Espace saisonnier"). */
  async asks(chip: string, value: string): Promise<void> {
    await expect(this.page.getByRole("button", { name: `${chip}\u00a0: ${value}`, exact: true })).toBeVisible();
  }

  /** Every box of every group says a count. */
  async countsByEveryBox(): Promise<void> {
    const boxes = this.page.getByRole("group").getByRole("checkbox");
    await expect.poll(() => boxes.count()).toBeGreaterThan(12);
    const names = await boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent ?? ""));
    expect(names.filter((name) => !/\d$/.test(name))).toEqual([]);
  }

  /** A place is in the list, near enough to its top to be on the view. */
  async has(name: string): Promise<void> {
    await expect(this.page.getByRole("link", { name: beginningWith(name) })).toBeVisible();
  }

  /** The list holds places. */
  async hasItems(): Promise<void> {
    await expect(this.page.locator(".place").first()).toBeVisible();
  }

  /** What an item of the list says beside the place's name. */
  async itemSays(name: string, text: string | RegExp): Promise<void> {
    const item = this.page.getByRole("link", { name: beginningWith(name) }).first();
    await expect(item).toContainText(text);
  }

  /** The first items of the list, in order. */
  async begins(names: readonly string[]): Promise<void> {
    const items = this.page.getByRole("list", { name: WORDS.fr.placeList, exact: true }).locator(".place-name");
    await expect.poll(async () => (await items.allTextContents()).slice(0, names.length)).toEqual(names);
  }

  /** What the items before the heading of the uncertain ones say, as far as they are in the page. */
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
