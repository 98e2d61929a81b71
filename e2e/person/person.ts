import { expect, type Page, queryOfNewTab } from "../driver.ts";
import { walkThrough } from "../in-page/acts.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { Files } from "./files.ts";
import { Hand } from "./hand.ts";
import { Keys } from "./keys.ts";
import { List } from "./list.ts";
import { MapHand } from "./map.ts";
import { Search } from "./search.ts";
import { Territories } from "./territories.ts";

/** A person before the page: every act in the words of what they want. What is done to one part of the page is in the part. */
export class Person extends Hand {
  readonly keys: Keys;
  readonly files: Files;
  readonly list: List;
  readonly search: Search;
  readonly map: MapHand;
  readonly territories: Territories;

  constructor(page: Page) {
    super(page, { words: WORDS.fr });
    this.keys = new Keys(page, this.reader);
    this.files = new Files(page, this.reader, this.keys);
    this.list = new List(page, this.reader);
    this.search = new Search(page, this.reader);
    this.map = new MapHand(page, this.reader);
    this.territories = new Territories(page, this.reader);
  }

  /** Follows a link to the site: "?type=france-services". French, unless they read another language. */
  async opens(link = "", language: Language = "fr"): Promise<void> {
    this.reader.words = WORDS[language];
    await this.page.goto(`./${link}`);
    await this.#seesPageLive();
  }

  /** Sees the page while some of what it is made of is still on its way. */
  async opensEarly(link: string, language: Language): Promise<void> {
    this.reader.words = WORDS[language];
    await this.page.goto(`./${link}`, { waitUntil: "commit" });
    await this.#seesPageLive();
  }

  /** Comes to the site, and sees what there is to see without its code. */
  async comes(link = ""): Promise<void> {
    await this.page.goto(`./${link}`, { waitUntil: "commit" });
  }

  /** The view that the page opens with has given way to the page that answers. */
  async #seesPageLive(): Promise<void> {
    await expect(this.page.locator(".page:not(.first-view)").getByRole("tablist")).toBeVisible();
  }

  /** Opens the compact form by itself, as a frame does. */
  async opensEmbedded(link: string, language: Language = "fr"): Promise<void> {
    this.reader.words = WORDS[language];
    await this.page.goto(`./${link}`);
    await expect(this.page.getByRole("link", { name: beginningWith("Services alpins") })).toBeVisible();
  }

  /** Opens a page of the site that is not the map's: "liste/". */
  async opensPage(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
  }

  /** By the beginning of its words. */
  async followsLink(name: string): Promise<void> {
    await this.page
      .getByRole("link", { name: beginningWith(name) })
      .first()
      .click();
  }

  /** Follows a link that opens a tab of its own: the query of its address. */
  async followsToNewTab(name: string): Promise<string> {
    return queryOfNewTab(this.page, () => this.page.getByRole("link", { name: beginningWith(name) }).click());
  }

  /** Goes through links one after the other, as with Back and Forward. */
  async goesThrough(links: readonly string[]): Promise<void> {
    await this.page.evaluate(walkThrough, links);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await expect(this.page.locator(".first-view")).toHaveCount(0);
  }

  /** Leaves the page and comes back in the moment of a click, before anything else that the page has to do. */
  async clicksAndReloadsAtOnce(button: string): Promise<void> {
    const reloaded = this.page.waitForEvent("load");
    await this.page.getByRole("button", { name: button }).evaluate(async (element: HTMLElement) => {
      element.click();
      // What the page does in the same breath.
      for (let tick = 0; tick < 100; tick++) await Promise.resolve();
      location.reload();
      // Till it is gone it hears of nothing.
      const end = performance.now() + 1000;
      while (performance.now() < end);
    });
    await reloaded;
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
  }

  async goesForward(): Promise<void> {
    await this.page.goForward();
  }

  /** A tab answers at once; what it opens comes after it. */
  async opensTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
    await expect(this.page.getByRole("tabpanel", { name })).toHaveCount(1);
  }

  async retries(): Promise<void> {
    await this.page.getByRole("button", { name: this.reader.words.retry }).first().click();
  }

  async choosesLanguage(name: string, language: Language): Promise<void> {
    await this.#opensMenu();
    await this.page.getByLabel(this.reader.words.language).selectOption({ label: name });
    this.reader.words = WORDS[language];
  }

  async opensAbout(): Promise<void> {
    await this.#opensMenu();
    await this.clicks("À propos");
  }

  /** In a frame there is none, and what it holds is in sight. */
  async #opensMenu(): Promise<void> {
    const button = this.page.getByRole("button", { name: /^Men[uú]/ });
    if ((await button.count()) > 0 && (await button.getAttribute("aria-expanded")) === "false") await button.click();
  }

  async choosesAppearance(name: string): Promise<void> {
    await this.#opensMenu();
    await this.page.getByLabel(this.reader.words.appearance).selectOption({ label: name });
  }

  /** Chooses one of a group: chooses("Modèle d’accès", "À vol d’oiseau"). */
  async chooses(group: string, value: string): Promise<void> {
    await this.page.getByRole("radiogroup", { name: group }).getByRole("radio", { name: value }).check();
  }

  /** Chooses in a menu whose values are named by more than a test knows: the first that begins so. */
  async choosesBeginning(menu: string, beginning: string): Promise<void> {
    const select = this.page.getByLabel(menu, { exact: true });
    const option = select.locator("option").filter({ hasText: beginningWith(beginning) });
    await select.selectOption((await option.first().getAttribute("value")) ?? "");
  }

  /** Picks one of a few values by its label. */
  async picks(label: string): Promise<void> {
    await this.page.getByRole("radio", { name: label }).check();
  }

  /** Ticks a box by its whole label, or clears it. */
  async ticks(label: string, isTicked: boolean): Promise<void> {
    await this.page.getByRole("checkbox", { name: label, exact: true }).setChecked(isTicked);
  }

  async fills(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Does nothing for a while: only for what must not happen. */
  async waits(ms: number): Promise<void> {
    await this.page.waitForTimeout(ms);
  }

  /** Unfolds a part of the page: unfolds("Cols"). */
  async unfolds(title: string | RegExp): Promise<void> {
    await this.page.locator("summary", { hasText: title }).click();
  }

  /** Reports of the place whose sheet is open that its hours are wrong, up to what the form makes. */
  async reportsThatHoursAreWrong(): Promise<void> {
    await this.clicks("Signaler une erreur");
    await this.ticks("Je sais seulement que ces horaires sont faux", true);
    await this.fills("D’où le savez-vous ?", "Affiche sur la porte");
    await this.clicks("Voir le fichier");
  }

  async closesSheet(): Promise<void> {
    await this.page.getByRole("button", { name: this.reader.words.backToList }).click();
  }

  async growsPanel(): Promise<void> {
    await this.page.getByRole("button", { name: this.reader.words.growPanel }).click();
  }

  async shrinksPanel(): Promise<void> {
    await this.page.getByRole("button", { name: this.reader.words.shrinkPanel }).click();
  }
}
