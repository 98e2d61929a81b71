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

  /** The number above the list is that of its rows and of those in the fold. */
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
    await expect(this.page.locator(".place-count")).toHaveText(isTrue ? /^Dans cette zone/ : /^\d+ lieux/);
  }

  /** The count in a filter's box. */
  async countsBy(group: string, value: string, places: string): Promise<void> {
    await expect(this.#box(group, `${value} ${places}`)).toBeVisible();
  }

  async hasTicked(group: string, value: string): Promise<void> {
    await expect(this.#box(group, value)).toBeChecked();
  }

  /** A chip with a value: asks("Type", "Espace saisonnier"). */
  async asks(chip: string, value: string): Promise<void> {
    await expect(this.page.getByRole("button", { name: `${chip}\u00a0: ${value}`, exact: true })).toBeVisible();
  }

  /** A count in every box of every group. */
  async countsByEveryBox(): Promise<void> {
    const boxes = this.page.getByRole("group").getByRole("checkbox");
    await expect.poll(() => boxes.count()).toBeGreaterThan(12);
    const names = await boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent ?? ""));
    expect(names.filter((name) => !/\d\s\p{L}+$/u.test(name))).toEqual([]);
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

  /** What the empty field gives as an example. */
  async suggests(example: string): Promise<void> {
    await expect(this.#field()).toHaveAttribute("placeholder", example);
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

  async isClosed(): Promise<void> {
    await expect(this.page.locator("#fiche")).toHaveCount(0);
  }

  async says(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.#sheet(name)).toContainText(text);
  }

  async links(name: string, link: string | RegExp, address: string): Promise<void> {
    await expect(this.#sheet(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }

  /** A row of the week: "Lundi", "de 9 h à 12 h 30". */
  async opens(name: string, day: string, times: string): Promise<void> {
    await expect(this.#week(name).getByRole("row", { name: beginningWith(day) })).toContainText(times);
  }

  async weekBeginsWith(name: string, day: string): Promise<void> {
    await expect(this.#week(name).getByRole("rowheader").first()).toContainText(day);
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

  #week(name: string): Locator {
    return this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
  }
}

/** The navigation of the site, one link beside the other. */
export class NavView extends BaseView {
  async shows(name: string): Promise<void> {
    await expect(this.page.locator(".site-nav").getByRole("link", { name })).toHaveAttribute("aria-current", "page");
  }

  /** A view or page that is not the present one. */
  async offers(name: string): Promise<void> {
    await expect(this.page.locator(".site-nav").getByRole("link", { name })).not.toHaveAttribute("aria-current");
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
  /** A count of an imported file: "Lignes écartées", "2". */
  async counts(what: string, count: string): Promise<void> {
    const counted = this.page.getByRole("definition").and(this.page.locator(`dt:text-is("${what}") + dd`));
    await expect(counted).toHaveText(count);
  }

  /** The rows are checked with the present choices. */
  async isChecked(): Promise<void> {
    await expect(this.page.locator(".import-review")).toHaveAttribute("aria-busy", "false");
  }

  /** The chosen text of a menu. */
  async chosenIs(menu: string, text: string): Promise<void> {
    const select = this.page.getByRole("combobox", { name: menu, exact: true });
    await expect(select.locator("option:checked")).toHaveText(text);
  }

  /** An issue of a line of the file: its column, value and text. */
  async remarks(line: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.#issues(line).filter({ hasText: text }).first()).toBeVisible();
  }

  async hasNoRemark(line: string, text: string): Promise<void> {
    await expect(this.#issues(line).filter({ hasText: text })).toHaveCount(0);
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

  /** The legend has so many symbols. */
  async hasSymbols(count: number): Promise<void> {
    await expect(this.page.locator(".legend li")).toHaveCount(count);
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

/** Data that the page gave to the device: shared, copied, saved. */
export class OutputView extends BaseView {
  async isShared(content: Readonly<Record<string, string>>): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-shared", JSON.stringify(content));
  }

  async isCopied(text: string | RegExp): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-copied", text);
  }

  async isNotCopied(): Promise<void> {
    await expect(this.page.locator("html")).not.toHaveAttribute("data-copied");
  }

  /** A field with a selected text, to be copied by hand. */
  async isOfferedToCopy(field: string, text: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: field });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(text);
    const selected = await box.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe(text.length);
  }

  /** A contact has this name and these lines, once folded lines are joined. */
  isContact(name: string, expected: string, text: string, lines: readonly string[]): void {
    expect(name).toBe(expected);
    expect(text.replaceAll("\r\n ", "").split("\r\n")).toEqual(expect.arrayContaining([...lines]));
  }

  /** A report named after its file, with these texts. */
  isReport(
    { name, text }: { readonly name: string; readonly text: string },
    expected: string,
    texts: readonly string[],
  ): void {
    expect(name).toBe(expected);
    for (const part of texts) expect(text).toContain(part);
  }
}
