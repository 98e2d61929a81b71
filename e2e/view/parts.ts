import { expect, type Locator } from "../driver.ts";
import { countColours, findSmallTargets, shareOfColour } from "../in-page.ts";
import { beginningWith, type Language, WORDS } from "../words.ts";
import { BaseView, SLOW_MS } from "./window.ts";

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

/** The answer of the question page. */
export class QuestionView extends BaseView {
  /** Expects the card to say these texts, one after the other. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    const card = this.page.getByRole("region", { name: /^(Réponse|Answer|Risposta|Respuesta)$/ });
    await expect(card).toBeVisible();
    for (const text of texts) await expect(card).toContainText(text);
  }

  /** Expects another answer that says these texts; "" for a place of any name. */
  async answersToo(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    const article = name === "" ? this.page.getByRole("article") : this.page.getByRole("article", { name });
    for (const text of texts) await expect(article.filter({ hasText: text }).first()).toBeVisible();
  }

  /** Expects the card at the top of the window, without scrolling. */
  async answerIsInSight(): Promise<void> {
    const card = this.page.getByRole("region", { name: "Réponse" });
    await expect(card.getByRole("link").first()).toBeInViewport({ ratio: 1 });
  }

  async hasNoAnswer(): Promise<void> {
    await expect(this.page.getByRole("region", { name: "Réponse" })).toHaveCount(0);
  }

  /** Expects the page to ask which of these is meant. */
  async asksWhether(...names: readonly string[]): Promise<void> {
    for (const name of names) await expect(this.page.getByRole("option", { name }).first()).toBeVisible();
  }

  async linksTo(name: string, address: string): Promise<void> {
    await expect(this.page.getByRole("link", { name })).toHaveAttribute("href", address);
  }
}

/** The search and its answers. */
export class SearchView extends BaseView {
  /** Expects an answer of the search, in its group. */
  async offers(group: string, answer: string): Promise<void> {
    const options = this.page.getByRole("listbox").getByRole("group", { name: group, exact: true });
    await expect(options.getByRole("option", { name: beginningWith(answer) }).first()).toBeVisible();
  }

  async offersAny(): Promise<void> {
    await expect(this.page.getByRole("option").and(this.page.locator(".combobox-option")).first()).toBeVisible();
  }

  async offersNothing(): Promise<void> {
    await expect(this.page.getByRole("listbox").getByRole("option")).toHaveCount(0);
  }

  /** Expects the active answer, by the field's aria-activedescendant. */
  async answerIsActive(name: string): Promise<void> {
    const option = this.page.getByRole("option", { name: beginningWith(name) }).first();
    await expect(option).toHaveAttribute("aria-selected", "true");
    const id = (await option.getAttribute("id")) ?? "";
    await expect(this.#field()).toHaveAttribute("aria-activedescendant", id);
  }

  async holds(text: string): Promise<void> {
    await expect(this.#field()).toHaveValue(text);
  }

  /** Expects what the empty field gives as an example. */
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

  /** Expects an empty sheet while its code is loading. */
  async isOnItsWay(): Promise<void> {
    await expect(this.page.locator(".panel").locator("[aria-busy=true]")).toBeVisible();
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

  /** Expects a row of the week: "Lundi", "de 9 h à 12 h 30". */
  async opens(name: string, day: string, times: string): Promise<void> {
    const week = this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("row", { name: beginningWith(day) })).toContainText(times);
  }

  /** Expects the week to begin with a day. */
  async weekBeginsWith(name: string, day: string): Promise<void> {
    const week = this.#sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("rowheader").first()).toContainText(day);
  }

  /** Expects a text in the polite live region. */
  async saysPolitely(name: string, text: string): Promise<void> {
    await expect(this.#sheet(name).locator("[aria-live=polite]", { hasText: text })).toBeVisible();
  }

  /** Expects every control of the sheet to have the least target size. */
  async hasLargeTargets(name: string): Promise<void> {
    await expect.poll(() => this.#sheet(name).evaluate(findSmallTargets)).toEqual([]);
  }

  #sheet(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
}

/** The tabs, side by side. */
export class TabsView extends BaseView {
  async shows(name: string): Promise<void> {
    await expect(this.page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
    await expect(this.page.getByRole("tabpanel", { name })).toBeVisible();
  }

  /** Expects a tab that can be chosen, and is not selected. */
  async offers(name: string): Promise<void> {
    await expect(this.page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "false");
  }

  /** Expects every tab, and the link to the page of planners beside them, to be wholly inside the window. */
  async standSideBySide(): Promise<void> {
    const tabs = this.page.locator(".tabs :is([role=tab], a)");
    for (const tab of await tabs.all()) await expect(tab).toBeInViewport({ ratio: 1 });
    const tops = await tabs.evaluateAll((all) => all.map((tab) => Math.round(tab.getBoundingClientRect().top)));
    expect(new Set(tops).size, `tops of the tabs: ${tops}`).toBe(1);
  }
}

/** What the page of planners shows. */
export class TerritoriesView extends BaseView {
  /** The answer to the present sentence, once it is computed, has all these texts. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    const answer = this.page.getByRole("region", { name: "Réponse" });
    await expect(answer).toHaveAttribute("aria-busy", "false");
    for (const text of texts) await expect(answer).toContainText(text);
  }

  /** Who acts by the keyboard goes on from the answer. */
  async hasFocusOnAnswer(): Promise<void> {
    await expect(this.page.getByRole("region", { name: "Réponse" })).toBeFocused();
  }

  /** The first rows of the table below that of the territory, by the beginning of their texts. */
  async listsFirst(...names: readonly string[]): Promise<void> {
    const rows = this.page.getByRole("rowheader");
    for (const [at, name] of names.entries()) await expect(rows.nth(at + 1)).toContainText(name);
  }

  /** At least so many rows of the table lie whole in the window. */
  async hasRowsInSight(least: number): Promise<void> {
    const height = this.page.viewportSize()?.height ?? 0;
    await expect
      .poll(async () => {
        const boxes = await Promise.all((await this.page.getByRole("rowheader").all()).map((row) => row.boundingBox()));
        return boxes.filter((box) => box !== null && box.y >= 0 && box.y + box.height <= height).length;
      })
      .toBeGreaterThanOrEqual(least);
  }

  /** A section of the page, by its name, has all these texts. */
  async tells(section: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    const region = this.page.getByRole("region", { name: section });
    for (const text of texts) await expect(region).toContainText(text);
  }

  /** The map is drawn: its first notice is gone. */
  async hasMap(): Promise<void> {
    const map = this.page.getByRole("region", { name: "Carte", exact: true });
    await expect(map.locator("canvas")).toBeVisible({ timeout: SLOW_MS });
    await expect(map.getByText("La carte arrive")).toHaveCount(0, { timeout: SLOW_MS });
  }

  /** The field of the territory names another one. */
  async isAboutAnother(name: string): Promise<void> {
    await expect(this.page.getByRole("combobox", { name: "Territoire" })).not.toHaveValue(name);
  }

  /** The territories side by side, by name. */
  async hasSideBySide(...names: readonly string[]): Promise<void> {
    await expect(this.page.getByRole("article")).toHaveCount(names.length);
    for (const name of names) await expect(this.page.getByRole("article", { name })).toBeVisible();
  }
}

/** An imported file: its check. */
export class ImportView extends BaseView {
  /** A count of an imported file: "Lignes écartées", "2". */
  async counts(what: string, count: string): Promise<void> {
    const counted = this.page.getByRole("definition").and(this.page.locator(`dt:text-is("${what}") + dd`));
    await expect(counted).toHaveText(count);
  }

  /** The field of a column of the file. */
  async columnIs(column: string, field: string): Promise<void> {
    await this.chosenIs(`Champ ${column}`, field);
  }

  /** Waits until the rows are checked with the present choices. */
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
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) });
    for (const text of texts) await expect(row.filter({ hasText: text }).first()).toBeVisible();
  }

  async hasNoRemark(line: string, text: string): Promise<void> {
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) });
    await expect(row.filter({ hasText: text })).toHaveCount(0);
  }

  /** Least width of the issues of a line. */
  async remarkIsAtLeast(line: string, widthPx: number): Promise<void> {
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) }).first();
    const width = async () => (await row.getByRole("cell").last().boundingBox())?.width;
    await expect.poll(width).toBeGreaterThanOrEqual(widthPx);
  }

  /** Expects the whole page to show that a file can be dropped. */
  async showsDropVeil(isShown: boolean): Promise<void> {
    await expect(this.page.getByText("Déposez le fichier pour l’importer")).toHaveCount(isShown ? 1 : 0);
  }
}

/** The map, as a picture and by its link. */
export class MapView extends BaseView {
  /** Expects texts in the caption of the hovered commune. */
  async captionSays(...texts: readonly (string | RegExp)[]): Promise<void> {
    const caption = this.page.locator(".map-caption");
    for (const text of texts) await expect(caption).toContainText(text);
  }

  /** Expects the map beyond a zoom, by its link once it stands still. */
  async zoomIsAbove(zoom: number): Promise<void> {
    await expect.poll(() => Number(/carte=([\d.]+)/.exec(this.page.url())?.[1])).toBeGreaterThan(zoom);
  }

  /** Expects the map to be drawn: its legend is there, and nothing is loading. */
  async isThere(language: Language = "fr"): Promise<void> {
    await expect(this.page.locator("summary", { hasText: WORDS[language].legend })).toBeVisible({ timeout: SLOW_MS });
    await expect(this.page.getByRole("region", { name: WORDS[language].map })).toBeVisible();
  }

  /** Expects the map, drawn beside an answer. */
  async hasRegion(): Promise<void> {
    await expect(this.page.getByRole("region", { name: WORDS.fr.map })).toBeVisible({ timeout: SLOW_MS });
  }

  async isAbsent(): Promise<void> {
    await expect(this.page.getByRole("region", { name: WORDS.fr.map })).toHaveCount(0);
  }

  /** Expects a picture with many colours. */
  async hasColours(least: number): Promise<void> {
    const map = this.page.getByRole("region", { name: WORDS.fr.map });
    await expect
      .poll(async () => this.page.evaluate(countColours, (await map.screenshot()).toString("base64")), {
        timeout: SLOW_MS,
      })
      .toBeGreaterThan(least);
  }

  /** Expects a part of the visible map in a colour, or none. */
  async showsColour(colour: string, isShown: boolean): Promise<void> {
    const map = this.page.getByRole("region", { name: WORDS.fr.map });
    const share = async () => {
      const png = (await map.screenshot()).toString("base64");
      return this.page.evaluate(shareOfColour, { png, colour });
    };
    const poll = expect.poll(share, { timeout: SLOW_MS });
    await (isShown ? poll.toBeGreaterThan(0.005) : poll.toBeLessThan(0.001));
  }

  async hasZoomButtons(isTrue: boolean): Promise<void> {
    await expect(this.page.locator(".maplibregl-ctrl-zoom-in, .maplibregl-ctrl-zoom-out")).toHaveCount(isTrue ? 2 : 0);
  }

  /** Expects the attribution visible, or behind its button. */
  async sourcesAreSeen(isTrue: boolean): Promise<void> {
    await expect(this.page.locator(".maplibregl-ctrl-attrib-inner")).toBeVisible({ visible: isTrue });
  }

  /** Expects a credit in the attribution. */
  async credits(credit: string, isCredited: boolean): Promise<void> {
    const credits = this.page.locator(".maplibregl-ctrl-attrib");
    if (isCredited) await expect(credits).toContainText(credit);
    else await expect(credits).not.toContainText(credit);
  }
}

/** The legend of the map. */
export class LegendView extends BaseView {
  /** Expects so many symbols. */
  async hasSymbols(count: number): Promise<void> {
    await expect(this.page.locator(".legend li")).toHaveCount(count);
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

  /** Expects a field with a selected text, to be copied by hand. */
  async isOfferedToCopy(field: string, text: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: field });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(text);
    const selected = await box.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe(text.length);
  }

  /** Expects a file to be a contact with this name and these lines, once folded lines are joined. */
  isContact(name: string, expected: string, text: string, lines: readonly string[]): void {
    expect(name).toBe(expected);
    expect(text.replaceAll("\r\n ", "").split("\r\n")).toEqual(expect.arrayContaining([...lines]));
  }

  /** Expects a report named after its file, with these texts. */
  isReport(
    { name, text }: { readonly name: string; readonly text: string },
    expected: string,
    texts: readonly string[],
  ): void {
    expect(name).toBe(expected);
    for (const part of texts) expect(text).toContain(part);
  }
}
