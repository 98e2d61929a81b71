import { expect, type Locator } from "../driver.ts";
import { beginningWith, withAnyCount } from "../words.ts";
import { BaseActor } from "./base-actor.ts";

/** Time after which a missing item is searched again from the top. */
const GONE_MS = 5000;

type Chip = "need" | "moment" | "category" | "trip" | "carless" | "more";

/** Groups of boxes with a chip of their own. */
const CHIP_OF_GROUP: Readonly<Record<string, Chip>> = { Thèmes: "need", "Type de lieu": "category" };

/** Actions in « Trouver »: the list and its filters. */
export class List extends BaseActor {
  /** Opens the choices of a chip; by default « Plus », or the one button of the compact form. */
  async opensFilters(chip: Chip = "more"): Promise<void> {
    const button = this.#chip(chip);
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  }

  async closesFilters(): Promise<void> {
    const button = this.page.locator("[data-chip][aria-expanded=true]");
    if ((await button.count()) > 0) await button.click();
  }

  /** Ticks a box: filtersBy("Thèmes", "Emploi"). */
  async filtersBy(group: string, value: string): Promise<void> {
    await this.opensFilters(CHIP_OF_GROUP[group]);
    await this.#box(group, value).check();
  }

  /** Ticks or unticks « Suivre la carte ». */
  async followsMap(isFollowed: boolean): Promise<void> {
    await this.page.getByRole("checkbox", { name: "Suivre la carte" }).setChecked(isFollowed);
  }

  async nolongerFiltersBy(group: string, value: string): Promise<void> {
    await this.opensFilters(CHIP_OF_GROUP[group]);
    await this.#box(group, value).uncheck();
  }

  /** Scrolls the list to its end. */
  async showsLast(): Promise<void> {
    await this.page.locator(".place-scroller").evaluate((scroller) => {
      scroller.scrollTop = scroller.scrollHeight;
    });
  }

  async resetsFilters(): Promise<void> {
    await this.page.getByRole("button", { name: this.reader.words.reset }).first().click();
  }

  /** Chooses model or reach: goesBy("Jusqu’à", "20 km"). */
  async goesBy(menu: string, value: string): Promise<void> {
    await this.opensFilters("trip");
    await this.chooses(menu, value);
    await this.closesFilters();
  }

  /** Chooses the moment at which places must be open: "Maintenant", "Demain". */
  async asksOpening(moment: string): Promise<void> {
    await this.opensFilters("moment");
    await this.page.getByRole("radio", { name: moment, exact: true }).check();
    await this.closesFilters();
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

  /** The compact form has one button for all choices. */
  #chip(chip: Chip): Locator {
    return this.page.locator(`[data-chip="${chip}"], [data-chip="all"]`);
  }

  #box(group: string, value: string): Locator {
    return this.page.getByRole("group", { name: group }).getByRole("checkbox", { name: withAnyCount(value) });
  }
}
