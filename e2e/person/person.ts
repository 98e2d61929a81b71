import { expect } from "../driver.ts";
import { walkThrough } from "../in-page.ts";
import { beginningWith } from "../words.ts";
import { BaseActor, Files, Keys } from "./keys.ts";
import { List, Search } from "./parts.ts";

/** A person on the page: actions named by intention. Actions on one part of the page are methods of the part. */
export class Person extends BaseActor {
  readonly keys = new Keys(this.page);
  readonly files = new Files(this.page);
  readonly list = new List(this.page);
  readonly search = new Search(this.page);

  /** Opens a link of index.html: "?type=france-services". */
  async opens(link = ""): Promise<void> {
    await this.page.goto(`./${link}`);
    // The first view has been replaced by the running page.
    await expect(this.page.locator(":not(.first-view) > .page")).toBeVisible();
  }

  /** Opens another page of the site: "liste/". */
  async opensPage(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
  }

  /** Follows a link, by the beginning of its text. */
  async followsLink(name: string): Promise<void> {
    const link = this.page.getByRole("link", { name: beginningWith(name) });
    await link.first().click();
  }

  /** Visits links one after the other, as with Back and Forward. */
  async goesThrough(links: readonly string[]): Promise<void> {
    await this.page.evaluate(walkThrough, links);
  }

  /** Goes to another link of the page without loading it again, as Back and Forward do. */
  async goesTo(link: string): Promise<void> {
    await this.goesThrough([link === "" ? "?" : link]);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await expect(this.page.locator(".first-view")).toHaveCount(0);
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
  }

  /** By the navigation of the site, whose link is current at once; the view loads later. */
  async opensView(name: string): Promise<void> {
    const link = this.page.locator(".site-nav").getByRole("link", { name });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
  }

  /** Types a question where one is, or the whole of it, and Enter; the page understands it, or asks back. */
  async asks(question: string): Promise<void> {
    const field = this.page.getByRole("combobox").first();
    await field.fill(question);
    await expect(this.page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await field.press("Enter");
  }

  async retries(): Promise<void> {
    const button = this.page.getByRole("button", { name: /^(Réessayer|Volver a intentarlo)$/ });
    await button.first().click();
  }

  async opensMenu(): Promise<void> {
    const button = this.page.getByRole("button", { name: /^Men[uú]/ });
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
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

  /** Clicks at the centre of the map, again until the expected result: places are drawn a moment after the map. */
  async clicksMiddleOfMap(
    untilSeen: () => Promise<void>,
    acts = (x: number, y: number) => this.page.mouse.click(x, y),
  ): Promise<void> {
    const box = await this.page.getByRole("region", { name: "Carte des lieux" }).boundingBox();
    await expect(async () => {
      await acts((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await untilSeen();
    }).toPass();
  }

  async closesSheet(): Promise<void> {
    await this.clicks(/^(Retour à la liste|Back to the list)$/);
  }
}
