import { expect, type Locator } from "../driver.ts";
import { findSmallTargets } from "../in-page.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { BaseView, SLOW_MS } from "./window.ts";

/** « Trouver »: the places, their number, and the filters. */
export class ListView extends BaseView {
  /** The number of places above the list, of which parts may be told. */
  async counts(places: number, language: Language = "fr"): Promise<void> {
    await expect(this.page.locator(".place-count")).toHaveText(beginningWith(WORDS[language].places(places)));
  }

  /** Whether the list is limited to the visible area of the map. */
  async isOfZone(isTrue: boolean): Promise<void> {
    await expect(this.page.locator(".place-count")).toHaveText(isTrue ? /^Dans cette zone/ : /^\d+ lieux/);
  }

  async hasTicked(group: string, value: string): Promise<void> {
    await expect(this.#box(group, value)).toBeChecked();
  }

  async hasItems(): Promise<void> {
    await expect(this.page.locator(".place").first()).toBeVisible();
  }

  /** A text in an item of the list, beside the place's name. */
  async itemSays(name: string, text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("link", { name: beginningWith(name) }).first()).toContainText(text);
  }

  /** The first items of the list, in order. */
  async begins(names: readonly string[]): Promise<void> {
    const items = this.#reliable().locator(".place-name");
    await expect.poll(async () => (await items.allTextContents()).slice(0, names.length)).toEqual(names);
  }

  /** A text in every item of the places to rely upon. */
  async everyCertainItemSays(text: RegExp): Promise<void> {
    await expect(async () => {
      const items = await this.#reliable().getByRole("listitem").allTextContents();
      expect(items).not.toEqual([]);
      expect(items.filter((item) => !text.test(item))).toEqual([]);
    }).toPass();
  }

  #reliable(): Locator {
    return this.page.getByRole("list", { name: WORDS.fr.placeList, exact: true });
  }

  #box(group: string, value: string): Locator {
    return this.page.getByRole("group", { name: group }).getByRole("checkbox", { name: beginningWith(value) });
  }
}

/** The answer of the question page. */
export class QuestionView extends BaseView {
  /** The card says these texts. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    const card = this.page.getByRole("region", { name: /^(Réponse|Answer|Risposta|Respuesta)$/ });
    await expect(card).toBeVisible();
    for (const text of texts) await expect(card).toContainText(text);
  }

  /** Another answer says all these texts. */
  async answersToo(...texts: readonly string[]): Promise<void> {
    const articles = texts.reduce((some, hasText) => some.filter({ hasText }), this.page.getByRole("article"));
    await expect(articles.first()).toBeVisible();
  }
}

/** The search and its answers. */
export class SearchView extends BaseView {
  /** An answer of the search, in its group. */
  async offers(group: string, answer: string): Promise<void> {
    const options = this.page.getByRole("listbox").getByRole("group", { name: group, exact: true });
    await expect(options.getByRole("option", { name: beginningWith(answer) }).first()).toBeVisible();
  }

  async holds(text: string): Promise<void> {
    await expect(this.#field()).toHaveValue(text);
  }

  #field(): Locator {
    return this.page.getByRole("combobox", { name: WORDS.fr.search });
  }
}

/** The sheet of a place, a commune or a stop, and its actions. */
export class SheetView extends BaseView {
  async isOpen(name: string): Promise<void> {
    await expect(this.#sheet(name)).toBeVisible();
  }

  async says(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.#sheet(name)).toContainText(text);
  }

  async links(name: string, link: string | RegExp, address: string): Promise<void> {
    await expect(this.#sheet(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }

  /** A text in the polite live region. */
  async saysPolitely(name: string, text: string): Promise<void> {
    await expect(this.#sheet(name).locator("[aria-live=polite]", { hasText: text })).toBeVisible();
  }

  /** Every control has the least target size. */
  async hasLargeTargets(name: string): Promise<void> {
    await expect.poll(() => this.#sheet(name).evaluate(findSmallTargets)).toEqual([]);
  }

  #sheet(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
}

/** The navigation of the site, one link beside the other. */
export class NavView extends BaseView {
  async shows(name: string): Promise<void> {
    await expect(this.page.locator(".site-nav").getByRole("link", { name })).toHaveAttribute("aria-current", "page");
  }

  /** Every link is wholly inside the window, in one row. */
  async standSideBySide(): Promise<void> {
    const links = this.page.locator(".site-nav a");
    for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
    const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(new Set(tops).size, `tops of the links: ${tops}`).toBe(1);
  }
}

/** What the page of planners shows. */
export class TerritoriesView extends BaseView {
  /** The answer to the present sentence, once it is computed, has all these texts. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.page.getByRole("region", { name: "Réponse" })).toHaveAttribute("aria-busy", "false");
    await this.tells("Réponse", ...texts);
  }

  /** A section of the page, by its name, has all these texts. */
  async tells(section: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    const region = this.page.getByRole("region", { name: section });
    for (const text of texts) await expect(region).toContainText(text);
  }

  /** The first rows of the table below that of the territory, by the beginning of their texts. */
  async listsFirst(...names: readonly string[]): Promise<void> {
    const rows = this.page.getByRole("rowheader");
    for (const [at, name] of names.entries()) await expect(rows.nth(at + 1)).toContainText(name);
  }
}

/** An imported file: its check. */
export class ImportView extends BaseView {
  /** The rows are checked with the present choices. */
  async isChecked(): Promise<void> {
    await expect(this.page.locator(".import-review")).toHaveAttribute("aria-busy", "false");
  }

  /** Least width of the issues of a line. */
  async remarkIsAtLeast(line: string, widthPx: number): Promise<void> {
    const width = async () => (await this.#issues(line).first().getByRole("cell").last().boundingBox())?.width;
    await expect.poll(width).toBeGreaterThanOrEqual(widthPx);
  }

  /** The whole page shows that a file can be dropped. */
  async showsDropVeil(isShown: boolean): Promise<void> {
    await expect(this.page.getByText("Déposez le fichier pour l’importer")).toHaveCount(isShown ? 1 : 0);
  }

  #issues(line: string): Locator {
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    return rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) });
  }
}

/** The map, as a picture and by its link. */
export class MapView extends BaseView {
  /** The map beyond a zoom, by its link once it stands still. */
  async zoomIsAbove(zoom: number): Promise<void> {
    await expect.poll(() => Number(/carte=([\d.]+)/.exec(this.page.url())?.[1])).toBeGreaterThan(zoom);
  }

  /** The map is drawn: its legend is there, and nothing is loading. */
  async isThere(language: Language = "fr"): Promise<void> {
    await expect(this.page.locator("summary", { hasText: WORDS[language].legend })).toBeVisible({ timeout: SLOW_MS });
    await expect(this.#map(language)).toBeVisible();
  }

  /** A picture with many colours. */
  async hasColours(least: number): Promise<void> {
    const count = async () => new Set(await this.#pixels()).size;
    await expect.poll(count, { timeout: SLOW_MS }).toBeGreaterThan(least);
  }

  /** A part of the visible map has a colour, "#8fd14f", approximately, or none has it. */
  async showsColour(colour: string, isShown: boolean): Promise<void> {
    const bands = (rgb: number) => [16, 8, 0].map((bits) => (rgb >> bits) & 255);
    const wanted = bands(Number.parseInt(colour.slice(1), 16));
    const isAlike = (pixel: number) => bands(pixel).every((band, at) => Math.abs(band - (wanted[at] ?? 0)) <= 4);
    const share = async () => {
      const pixels = await this.#pixels();
      return pixels.filter(isAlike).length / pixels.length;
    };
    const poll = expect.poll(share, { timeout: SLOW_MS });
    await (isShown ? poll.toBeGreaterThan(0.005) : poll.toBeLessThan(0.001));
  }

  async hasZoomButtons(isTrue: boolean): Promise<void> {
    await expect(this.page.locator(".maplibregl-ctrl-zoom-in, .maplibregl-ctrl-zoom-out")).toHaveCount(isTrue ? 2 : 0);
  }

  /** The attribution is visible, or behind its button. */
  async sourcesAreSeen(isTrue: boolean): Promise<void> {
    await expect(this.page.locator(".maplibregl-ctrl-attrib-inner")).toBeVisible({ visible: isTrue });
  }

  /** A credit is in the attribution, or not. */
  async credits(credit: string, isCredited: boolean): Promise<void> {
    const attribution = this.page.locator(".maplibregl-ctrl-attrib", { hasText: credit });
    await expect(attribution).toHaveCount(isCredited ? 1 : 0);
  }

  /** The colours of the pixels of the map, each as 0xRRGGBB. */
  async #pixels(): Promise<readonly number[]> {
    // Component tests have no map, and do without the code that reads pictures.
    const { default: sharp } = await import("sharp");
    const bytes = await sharp(await this.#map().screenshot())
      .removeAlpha()
      .raw()
      .toBuffer();
    return Array.from({ length: bytes.length / 3 }, (_, at) => bytes.readUIntBE(3 * at, 3));
  }

  #map(language: Language = "fr"): Locator {
    return this.page.getByRole("region", { name: WORDS[language].map });
  }
}
