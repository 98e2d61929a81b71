import { expect, type Locator } from "../driver.ts";
import { beginningWith, withAnyCount } from "../words.ts";
import { BaseActor } from "./keys.ts";

/** Time after which a missing item is searched again from the top. */
const GONE_MS = 5000;

type Chip = "need" | "moment" | "category" | "trip" | "carless" | "more";

/** Groups of boxes with a chip of their own. */
const CHIP_OF_GROUP: Readonly<Record<string, Chip>> = { Thèmes: "need", "Type de lieu": "category" };

/** Actions in « Trouver »: the list and its filters. */
export class List extends BaseActor {
  /** Opens the choices of a chip; by default « Plus », or the one button of the compact form. */
  async opensFilters(chip: Chip = "more"): Promise<void> {
    const button = this.page.locator(`[data-chip="${chip}"], [data-chip="all"]`);
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  }

  async closesFilters(): Promise<void> {
    const button = this.page.locator("[data-chip][aria-expanded=true]");
    if ((await button.count()) > 0) await button.click();
  }

  /** Ticks or unticks a box: filtersBy("Thèmes", "Emploi"). */
  async filtersBy(group: string, value: string, isTicked = true): Promise<void> {
    await this.opensFilters(CHIP_OF_GROUP[group]);
    const boxes = this.page.getByRole("group", { name: group });
    await boxes.getByRole("checkbox", { name: withAnyCount(value) }).setChecked(isTicked);
  }

  async resetsFilters(): Promise<void> {
    await this.page.getByRole("button", { name: "Réinitialiser les filtres" }).first().click();
  }

  /** Chooses in one of the menus: chooses("Département", "Vaucluse (84)"). */
  async chooses(menu: string, value: string): Promise<void> {
    await this.page.getByLabel(menu, { exact: true }).selectOption({ label: value });
  }

  /** Unfolds the places to be confirmed. */
  async showsToConfirm(): Promise<void> {
    const fold = this.page.locator(".to-confirm");
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  }

  /** Opens a place of the list; once more when the order changes meanwhile, as when the roads load. */
  async opensSheet(name: string): Promise<void> {
    const list = this.page.locator(".place-scroller");
    const place = list.getByRole("link", { name: beginningWith(name) });
    await expect(async () => {
      await expect(list.getByRole("link").first()).toBeVisible();
      // An earlier click that was answered late: the sheet covers the list.
      if (await list.evaluate((element) => element.closest("[inert]") !== null)) return;
      if ((await place.count()) === 0) await this.showsToConfirm();
      await expect(place, `${name} in the list`).toHaveCount(1);
      await place.click({ timeout: GONE_MS });
    }).toPass();
  }
}

/** Actions in the search. */
export class Search extends BaseActor {
  /** Types into the search, waits for an answer, and chooses the first with Enter. */
  async searches(text: string): Promise<void> {
    const field = this.#field();
    await field.fill(text);
    await expect(this.page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await field.press("Enter");
    // While a file is loading the first answer may change: the page waits for it before it chooses one.
    await expect(field).toHaveAttribute("aria-expanded", "false");
  }

  /** Types into the search field, key by key, without choosing. */
  async types(text: string): Promise<void> {
    const field = this.#field();
    await field.click();
    await field.fill("");
    await field.pressSequentially(text);
  }

  async choosesAnswer(name: string): Promise<void> {
    const option = this.page.getByRole("option", { name: beginningWith(name) });
    await option.first().click();
  }

  #field(): Locator {
    return this.page.getByRole("combobox", { name: /^(Rechercher|Search|Cerca|Buscar) / });
  }
}
