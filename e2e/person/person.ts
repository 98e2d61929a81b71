import { expect, type Page, queryOfNewTab } from "../driver.ts";
import { walkThrough } from "../in-page.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { BaseActor, Files, Keys } from "./keys.ts";
import { List, MapHand, Question, Search, Territories } from "./parts.ts";

/** A person on the page: actions named by intention. Actions on one part of the page are methods of the part. */
export class Person extends BaseActor {
  readonly keys = new Keys(this.page, this.reader);
  readonly files = new Files(this.page, this.reader);
  readonly list = new List(this.page, this.reader);
  readonly question = new Question(this.page, this.reader);
  readonly search = new Search(this.page, this.reader);
  readonly map = new MapHand(this.page, this.reader);
  readonly territories = new Territories(this.page, this.reader);

  constructor(page: Page) {
    super(page, { words: WORDS.fr });
  }

  /** Opens a link of the site: "?type=france-services", in French by default; "commit" for a page whose files are held back. */
  async opens(link = "", language: Language = "fr", waitUntil: "load" | "commit" = "load"): Promise<void> {
    this.reader.words = WORDS[language];
    await this.page.goto(`./${link}`, { waitUntil });
    // The first view has been replaced by the running page.
    await expect(this.page.locator(".page:not(.first-view)")).toBeVisible();
  }

  /** Opens the site without waiting for its code. */
  async comes(link = ""): Promise<void> {
    await this.page.goto(`./${link}`, { waitUntil: "commit" });
  }

  /** Opens the compact form in the top window. */
  async opensEmbedded(link: string, language: Language = "fr"): Promise<void> {
    this.reader.words = WORDS[language];
    await this.page.goto(`./${link}`);
    await expect(this.page.getByRole("link", { name: beginningWith("Services alpins") })).toBeVisible();
  }

  /** Opens another page of the site than the map's: "liste/". */
  async opensPage(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
  }

  /** By the beginning of its text. */
  async followsLink(name: string): Promise<void> {
    const link = this.page.getByRole("link", { name: beginningWith(name) });
    await link.first().click();
  }

  /** Follows a link that opens a new tab; returns the query of the tab's URL. */
  async followsToNewTab(name: string): Promise<string> {
    return queryOfNewTab(this.page, () => this.page.getByRole("link", { name: beginningWith(name) }).click());
  }

  /** Visits links one after the other, as with Back and Forward. */
  async goesThrough(links: readonly string[]): Promise<void> {
    await this.page.evaluate(walkThrough, links);
  }

  /** Goes to another link of the page without loading it again, as Back and Forward do. */
  async goesTo(link: string, language: Language = "fr"): Promise<void> {
    this.reader.words = WORDS[language];
    await this.goesThrough([link === "" ? "?" : link]);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await expect(this.page.locator(".first-view")).toHaveCount(0);
  }

  /** Clicks and reloads the page in the same task, before any other task. */
  async clicksAndReloadsAtOnce(button: string): Promise<void> {
    const reloaded = this.page.waitForEvent("load");
    await this.page.getByRole("button", { name: button }).evaluate(async (element: HTMLElement) => {
      element.click();
      // Microtasks of the page.
      for (let tick = 0; tick < 100; tick++) await Promise.resolve();
      location.reload();
      // The page handles no event until it is unloaded.
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

  /** By the navigation of the site, whose link is current at once; the view loads later. */
  async opensView(name: string): Promise<void> {
    const link = this.page.locator(".site-nav").getByRole("link", { name });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
  }

  async retries(): Promise<void> {
    await this.page.getByRole("button", { name: this.reader.words.retry }).first().click();
  }

  /** A frame has no menu: its content is visible. */
  async opensMenu(): Promise<void> {
    const button = this.page.getByRole("button", { name: /^Men[uú]/ });
    if ((await button.count()) > 0 && (await button.getAttribute("aria-expanded")) === "false") await button.click();
  }

  /** Presses, in the menu, the button that erases what the device keeps, and accepts or dismisses the browser's question. */
  async asksToErase(isSure = true): Promise<void> {
    await this.opensMenu();
    this.page.once("dialog", (dialog) => (isSure ? dialog.accept() : dialog.dismiss()));
    await this.clicks("Effacer tout ce que cette page garde sur cet appareil");
  }

  /** Ticks or unticks a box by its whole label. */
  async ticks(label: string, isTicked: boolean): Promise<void> {
    await this.page.getByRole("checkbox", { name: label, exact: true }).setChecked(isTicked);
  }

  async fills(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Opens a part of the page: unfolds("Cols"). */
  async unfolds(title: string | RegExp): Promise<void> {
    await this.page.locator("summary", { hasText: title }).click();
  }

  /** Reports wrong hours of the open place, up to the text of the report. */
  async reportsThatHoursAreWrong(): Promise<void> {
    await this.clicks("Signaler une erreur");
    await this.fills("Que faudrait-il lire, et d’où le savez-vous ?", "Fermé le lundi, affiche sur la porte");
    await this.clicks("Préparer le message");
  }

  async closesSheet(): Promise<void> {
    await this.clicks(this.reader.words.backToList);
  }

  async growsPanel(): Promise<void> {
    await this.clicks(this.reader.words.growPanel);
  }

  async shrinksPanel(): Promise<void> {
    await this.clicks(this.reader.words.shrinkPanel);
  }
}
