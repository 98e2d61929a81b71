import { axeViolations, expect, type Locator, type Page } from "./driver.ts";
import {
  countColours,
  findCutTexts,
  findInjected,
  findLostActs,
  findSmallTargets,
  listKept,
  readOverflow,
  shareOfColour,
  untilFrameDrawn,
} from "./in-page.ts";
import { listEverythingKept } from "./kept.ts";
import { beginningWith, type Language, WORDS } from "./words.ts";

/** What a processor without help takes to draw the map or unite the circles of the area, at the worst. */
const SLOW_MS = 40_000;

const AREA_LINE = /^Zone couverte\s: /;

type FocusedRole = "heading" | "link" | "tab" | "button" | "checkbox" | "radio" | "slider" | "textbox";

/** Lines are rounded apart. */
const MOST_MOVED_PX = 2;

/** What the page shows: every method is an expectation that waits until it holds, or fails. */
export class View {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The live status says how many places there are. */
  async counts(places: number, language: Language = "fr"): Promise<void> {
    await expect(this.#page.getByRole("status").filter({ hasText: /^[\d\s,]+\p{L}+$/u })).toHaveText(
      WORDS[language].places(places),
    );
  }

  /** A filter's box says how many places it stands for. */
  async countsBy(group: string, value: string, places: string): Promise<void> {
    await expect(this.#box(group, `${value} ${places}`)).toBeVisible();
  }

  async hasTicked(group: string, value: string): Promise<void> {
    await expect(this.#box(group, value)).toBeChecked();
  }

  /** Every box of every group says a count. */
  async countsByEveryBox(): Promise<void> {
    const boxes = this.#page.getByRole("group").getByRole("checkbox");
    await expect.poll(() => boxes.count()).toBeGreaterThan(20);
    const names = await boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent ?? ""));
    expect(names.filter((name) => !/\d$/.test(name))).toEqual([]);
  }

  /** The title of the window. */
  async isTitled(title: string | RegExp): Promise<void> {
    await expect(this.#page).toHaveTitle(title);
  }

  /** What the head of the page says under a name, to search engines, previews of links or the browser itself. */
  async headSays(name: string, text: string | RegExp): Promise<void> {
    const tag = this.#page.locator(`meta[name="${name}"], meta[property="${name}"]`).first();
    await expect(tag).toHaveAttribute("content", text);
  }

  /** Icons and the manifest that the head names are there. */
  async headNamesFilesThatAreThere(): Promise<void> {
    const links = this.#page.locator("head link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await this.#page.request.get(address)).status(), address).toBe(200);
  }

  /** A font of the site has come, and is used. */
  async usesFont(family: string): Promise<void> {
    const isThere = () =>
      this.#page.evaluate(
        (name) => [...document.fonts].some((font) => font.family.includes(name) && font.status === "loaded"),
        family,
      );
    await expect.poll(isThere).toBe(true);
  }

  /** The one title of a page that is not the map's. */
  async isAbout(title: string): Promise<void> {
    await expect(this.#page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.#page.getByText(text).first()).toBeVisible();
  }

  /** Says it once something has been done, which is done again while it has not: what waits may only be about to begin. */
  async saysAfter(act: () => Promise<void>, text: string | RegExp): Promise<void> {
    await expect(async () => {
      await act();
      await expect(this.#page.getByText(text).first()).toBeVisible({ timeout: 1000 });
    }).toPass();
  }

  async saysNowhere(text: string): Promise<void> {
    await expect(this.#page.getByText(text)).toHaveCount(0);
  }

  async alerts(title: string, file: string): Promise<void> {
    const alert = this.#page.getByRole("alert").filter({ hasText: title });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText(file);
  }

  /** It is said where a person looks, with nothing above it. */
  async alertsInSight(title: string): Promise<void> {
    const alert = this.#page.getByRole("alert").filter({ hasText: title });
    await expect(alert).toBeInViewport({ ratio: 1 });
    await alert.click({ trial: true });
  }

  async alertsNothing(): Promise<void> {
    await expect(this.#page.getByRole("alert")).toHaveCount(0);
  }

  async offers(button: string): Promise<void> {
    await expect(this.#page.getByRole("button", { name: button })).toBeVisible();
  }

  /** A list to choose from has come to life. */
  async letsChoose(name: string): Promise<void> {
    await expect(this.#page.getByRole("combobox", { name })).toBeEnabled();
  }

  async showsTab(name: string): Promise<void> {
    await expect(this.#page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
    await expect(this.#page.getByRole("tabpanel", { name })).toBeVisible();
  }

  /** The compact form: no tab, no handle to drag, its licence in sight. */
  async isCompact(): Promise<void> {
    await expect(this.#page.getByRole("tab")).toHaveCount(0);
    await expect(this.#page.getByRole("button", { name: WORDS.fr.growPanel })).toHaveCount(0);
    await expect(this.#page.getByRole("contentinfo")).toContainText("ODbL 1.0");
  }

  /** A place is in the list, near enough to its top to be on the view. */
  async lists(name: string): Promise<void> {
    await expect(this.#page.getByRole("link", { name: beginningWith(name) })).toBeVisible();
  }

  /** An answer of the search, in its group. */
  async offersAnswer(group: string, answer: string): Promise<void> {
    const options = this.#page.getByRole("listbox").getByRole("group", { name: group, exact: true });
    await expect(options.getByRole("option", { name: beginningWith(answer) }).first()).toBeVisible();
  }

  async offersAnyAnswer(): Promise<void> {
    await expect(this.#page.getByRole("option").and(this.#page.locator(".combobox-option")).first()).toBeVisible();
  }

  /** Nothing stands for something that is still to come. */
  async hasSettled(): Promise<void> {
    await expect(this.#page.locator(".skeleton, .skeleton-line, .skeleton-figures")).toHaveCount(0);
    await expect(this.#page.locator("[aria-busy=true]")).toHaveCount(0);
  }

  /** The list holds places. */
  async hasItems(): Promise<void> {
    await expect(this.#page.locator(".place").first()).toBeVisible();
  }

  async offersNoAnswer(): Promise<void> {
    await expect(this.#page.getByRole("listbox").getByRole("option")).toHaveCount(0);
  }

  /** The answer that Enter would choose, as the field itself tells it. */
  async answerIsActive(name: string): Promise<void> {
    const option = this.#page.getByRole("option", { name: beginningWith(name) }).first();
    await expect(option).toHaveAttribute("aria-selected", "true");
    const id = (await option.getAttribute("id")) ?? "";
    await expect(this.#searchField()).toHaveAttribute("aria-activedescendant", id);
  }

  async searchHolds(text: string): Promise<void> {
    await expect(this.#searchField()).toHaveValue(text);
  }

  /** How many questions the geocoder was asked. */
  async hasAsked(asked: readonly string[], least: number, most: number): Promise<void> {
    await expect.poll(() => asked.length).toBeGreaterThanOrEqual(least);
    expect(asked.length, asked.join(", ")).toBeLessThanOrEqual(most);
  }

  /** What a service was asked, in its order. */
  async asked(asked: readonly string[], questions: readonly string[]): Promise<void> {
    await expect.poll(() => asked).toEqual(questions);
  }

  /** The row of some minutes says who lives within, by the service and by the page. */
  async hasIsochrone(minutes: string, texts: RegExp): Promise<void> {
    const table = this.#page.getByRole("table", { name: "en voiture" });
    await expect(table.getByRole("row").filter({ hasText: minutes })).toContainText(texts);
  }

  /** What an item of the list says beside the place's name. */
  async itemSays(name: string, text: string | RegExp): Promise<void> {
    const item = this.#page.getByRole("link", { name: beginningWith(name) }).first();
    await expect(item).toContainText(text);
  }

  /** The first items of the list, in order. */
  async listBegins(names: readonly string[]): Promise<void> {
    const items = this.#page.getByRole("list", { name: WORDS.fr.placeList, exact: true }).locator(".place-name");
    await expect.poll(async () => (await items.allTextContents()).slice(0, names.length)).toEqual(names);
  }

  /** What the items before the heading of the uncertain ones say, as far as they are in the page. */
  async everyCertainItemSays(text: RegExp): Promise<void> {
    const list = this.#page.getByRole("list", { name: WORDS.fr.placeList, exact: true });
    const others = async () => {
      const items = await list.getByRole("listitem").allTextContents();
      const heading = items.findIndex((item) => item.includes("n’est pas certaine"));
      const certain = heading === -1 ? items : items.slice(0, heading);
      return certain.length === 0 ? ["no item"] : certain.filter((item) => !text.test(item));
    };
    await expect.poll(others).toEqual([]);
  }

  async hasTickedBox(name: string): Promise<void> {
    await expect(this.#page.getByRole("checkbox", { name })).toBeChecked();
  }

  async showsSheet(name: string): Promise<void> {
    await expect(this.sheet(name)).toBeVisible();
  }

  /** A sheet stands empty, for its code has not come. */
  async waitsForPart(): Promise<void> {
    await expect(this.#page.getByRole("complementary").locator("[aria-busy=true]")).toBeVisible();
  }

  async showsNoSheet(): Promise<void> {
    await expect(this.#page.getByRole("region").getByRole("heading", { level: 2 })).toHaveCount(0);
  }

  async sheetSays(name: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.sheet(name)).toContainText(text);
  }

  async sheetLinks(name: string, link: string | RegExp, address: string): Promise<void> {
    await expect(this.sheet(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }

  /** A row of the week: "Lundi", "de 9 h à 12 h 30". */
  async sheetOpens(name: string, day: string, times: string): Promise<void> {
    const week = this.sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("row", { name: beginningWith(day) })).toContainText(times);
  }

  /** The week of the sheet begins with a day. */
  async sheetWeekBeginsWith(name: string, day: string): Promise<void> {
    const week = this.sheet(name).getByRole("table", { name: "Horaires" }).first();
    await expect(week.getByRole("rowheader").first()).toContainText(day);
  }

  /** What the page says to those who do not see it, politely. */
  async saysPolitely(name: string, text: string): Promise<void> {
    await expect(this.sheet(name).locator("[aria-live=polite]", { hasText: text })).toBeVisible();
  }

  async hasShared(content: Readonly<Record<string, string>>): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("data-shared", JSON.stringify(content));
  }

  async hasCopied(text: string | RegExp): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("data-copied", text);
  }

  async hasCopiedNothing(): Promise<void> {
    await expect(this.#page.locator("html")).not.toHaveAttribute("data-copied");
  }

  async hasAskedToPrint(): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("data-printed", "once");
  }

  /** A field holds a text that is selected, to be copied by hand. */
  async offersToCopy(field: string, text: string): Promise<void> {
    const box = this.#page.getByRole("textbox", { name: field });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(text);
    const selected = await box.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe(text.length);
  }

  async fieldHolds(field: string, ...texts: readonly string[]): Promise<void> {
    const box = this.#page.getByRole("textbox", { name: field });
    for (const text of texts) await expect(box).toHaveValue(new RegExp(text.replaceAll(/[.?*+()]/g, "\\$&")));
  }

  /** A file is a contact: its name, and lines that stand in it once folded ones are joined. */
  isContact(name: string, expected: string, text: string, lines: readonly string[]): void {
    expect(name).toBe(expected);
    expect(text.replaceAll("\r\n ", "").split("\r\n")).toEqual(expect.arrayContaining([...lines]));
  }

  /** A report is named after its file, and holds texts. */
  isReport(
    { name, text }: { readonly name: string; readonly text: string },
    expected: string,
    texts: readonly string[],
  ): void {
    expect(name).toBe(expected);
    for (const part of texts) expect(text).toContain(part);
  }

  /** What stands on the paper, and nothing else does. */
  async paperShows(name: string, ...texts: readonly string[]): Promise<void> {
    const paper = this.#page.getByRole("article", { name });
    await expect(paper).toBeVisible();
    for (const text of texts) await expect(paper).toContainText(text);
    await expect(this.#page.getByRole("complementary")).toBeHidden();
    await expect(this.#page.getByRole("main")).toBeHidden();
  }

  /** The paper has a drawn map with a town's name on it. */
  async paperMapNames(town: string): Promise<void> {
    await expect(this.#page.locator(".print-map svg text", { hasText: town })).toBeVisible();
  }

  async paperHasPages(least: number, most = least): Promise<void> {
    const pdf = (await this.#page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(least);
    expect(pages).toBeLessThanOrEqual(most);
  }

  async hasNoPaper(): Promise<void> {
    await expect(this.#page.getByRole("article")).toHaveCount(0);
  }

  /** Every control of the sheet is as large as a finger. */
  async sheetHasLargeTargets(name: string): Promise<void> {
    await expect.poll(() => this.sheet(name).evaluate(findSmallTargets)).toEqual([]);
  }

  async focusIsOnTitle(name: string): Promise<void> {
    await expect(this.#page.getByRole("heading", { name, level: 2 })).toBeFocused();
  }

  async focusIsOn(role: FocusedRole, name: string): Promise<void> {
    await expect(this.#page.getByRole(role, { name: beginningWith(name) })).toBeFocused();
  }

  async focusIsOnField(label: string): Promise<void> {
    await expect(this.#page.getByLabel(label, { exact: true })).toBeFocused();
  }

  /** A value of a group of which one is chosen. */
  async hasChosen(group: string, value: string): Promise<void> {
    const choice = this.#page.getByRole("radiogroup", { name: group }).getByRole("radio", { name: value });
    await expect(choice).toBeChecked();
  }

  /** The share of the population in large, in per cent: the one after, where a scenario shows two. */
  async populationShare(): Promise<number> {
    const share = this.#page.locator(".figure-share strong");
    await expect(share).toBeVisible();
    return readShare(await share.textContent());
  }

  /** The share in large becomes another than it was. */
  async populationShareLeaves(percent: number): Promise<void> {
    await expect.poll(() => this.populationShare()).not.toBe(percent);
  }

  async populationShareIs(percent: number): Promise<void> {
    await expect.poll(() => this.populationShare()).toBe(percent);
  }

  /** What the page says of a commune and its nearest place. */
  async communeSays(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.sheet(name)).toContainText(text);
  }

  /** A part that is unfolded says texts: unfoldedSays("Cols", "Col de l'Iseran"). */
  async unfoldedSays(title: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.#unfolded(title)).toContainText(text);
  }

  /** A part that is unfolded has so many items. */
  async unfoldedHas(title: string, items: number): Promise<void> {
    await expect(this.#unfolded(title).getByRole("listitem")).toHaveCount(items);
  }

  /** The number that the title of an unfoldable part begins with. */
  async countOf(title: string): Promise<number> {
    const summary = this.#page.locator("summary", { hasText: title });
    await expect(summary).toBeVisible();
    return Number.parseInt((await summary.textContent())?.trim() ?? "", 10);
  }

  /** What can be unfolded says this beside its title. */
  async foldSays(title: string, text: string): Promise<void> {
    await expect(this.#page.locator("summary", { hasText: title })).toHaveText(`${title} ${text}`);
  }

  /** The titles of all that can be unfolded in the panel. */
  async foldedTitles(): Promise<readonly string[]> {
    return this.#page.getByRole("complementary").locator("summary").allInnerTexts();
  }

  /** What a slider is told to stand at: "À moins de 11 km". */
  async sliderSays(name: string, text: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("slider", { name }).first()).toHaveAttribute("aria-valuetext", text);
  }

  /** A picture is told to show this. */
  async pictureSays(text: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("img", { name: text }).first()).toBeVisible();
  }

  /** A row of a table, which begins with a name, holds texts. */
  async tableSays(table: string, row: string, ...texts: readonly string[]): Promise<void> {
    const line = this.#page
      .getByRole("table", { name: table })
      .first()
      .getByRole("row", { name: beginningWith(row) });
    for (const text of texts) await expect(line).toContainText(normal(text));
  }

  /** A table has these columns, beside the names of its rows. */
  async columnsAre(table: string, columns: readonly (string | RegExp)[]): Promise<void> {
    const heads = this.#page.getByRole("table", { name: table }).getByRole("columnheader");
    await expect(heads).toHaveText([...columns]);
  }

  /** A value of a group cannot be chosen. */
  async refuses(group: string, value: string): Promise<void> {
    await expect(
      this.#page.getByRole("radiogroup", { name: group }).getByRole("radio", { name: value }),
    ).toBeDisabled();
  }

  /** A class of the legend, with its people and their share: legendCounts("De 5 à 10 km", "1 394 859", "30,2 %"). */
  async legendCounts(label: string, ...figures: readonly string[]): Promise<void> {
    const row = this.#page.locator(".legend").getByRole("row", { name: beginningWith(label) });
    for (const figure of figures) await expect(row).toContainText(normal(figure));
  }

  async legendSays(text: string): Promise<void> {
    await expect(this.#page.locator(".legend")).toContainText(normal(text));
  }

  async legendIsAtMost(widthPx: number): Promise<void> {
    const width = async () => (await this.#page.locator(".legend").boundingBox())?.width;
    await expect.poll(width).toBeLessThanOrEqual(widthPx);
  }

  /** The people of all classes of the legend, together. */
  async legendPeopleAre(people: number): Promise<void> {
    const cells = this.#page.locator(".legend-classes tbody tr td:nth-of-type(1)");
    const total = async () =>
      (await cells.allTextContents()).reduce((sum, text) => sum + Number(text.replaceAll(/\s/g, "")), 0);
    await expect.poll(total).toBe(people);
  }

  /** The title of a step has the focus, one level below that of its part. */
  async focusIsOnStep(title: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("heading", { name: title, level: 3 })).toBeFocused();
  }

  /** A live region says something. */
  async tells(text: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("status").filter({ hasText: text }).first()).toBeVisible();
  }

  /** What is counted of a brought file: "Lignes laissées de côté", "2". */
  async countsRows(what: string, count: string): Promise<void> {
    const counted = this.#page.getByRole("definition").and(this.#page.locator(`dt:text-is("${what}") + dd`));
    await expect(counted).toHaveText(count);
  }

  /** What a column of the file is taken for. */
  async columnIs(column: string, field: string): Promise<void> {
    const select = this.#page.getByRole("combobox", { name: `Ce que c’est ${column}`, exact: true });
    await expect(select.locator("option:checked")).toHaveText(field);
  }

  /** A remark on a line of the file: the column, what it holds, and what is told of it. */
  async remarks(line: string, ...texts: readonly string[]): Promise<void> {
    const rows = this.#page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.#page.getByRole("rowheader", { name: line, exact: true }) });
    for (const text of texts) await expect(row.filter({ hasText: text }).first()).toBeVisible();
  }

  /** What is remarked of a line has room to be read. */
  async remarkIsAtLeast(line: string, widthPx: number): Promise<void> {
    const rows = this.#page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.#page.getByRole("rowheader", { name: line, exact: true }) }).first();
    const width = async () => (await row.getByRole("cell").last().boundingBox())?.width;
    await expect.poll(width).toBeGreaterThanOrEqual(widthPx);
  }

  async hasRemarks(count: number): Promise<void> {
    const table = this.#page.getByRole("table", { name: "Remarques sur les lignes" });
    await expect(table.getByRole("rowheader")).toHaveCount(count);
  }

  /** The whole page says that a file can be let go. */
  async showsDropVeil(isShown: boolean): Promise<void> {
    await expect(this.#page.getByText("Déposez le fichier pour l’importer")).toHaveCount(isShown ? 1 : 0);
  }

  /** What becomes of a row that may be there already. */
  async isDecided(name: string, decision: string): Promise<void> {
    const choice = this.#page.getByRole("radiogroup", { name, exact: true });
    await expect(choice.getByRole("radio", { name: decision })).toBeChecked();
  }

  /** How often a text stands in the comparison of a row with the place that it may be. */
  async pairSays(text: string, times: number): Promise<void> {
    const pair = this.#page.locator(".intake-pair").filter({ hasText: text });
    await expect(pair.getByRole("cell", { name: text, exact: true })).toHaveCount(times);
  }

  /** What stands on the map beside the commune that is pointed at. */
  async captionSays(...texts: readonly (string | RegExp)[]): Promise<void> {
    const caption = this.#page.locator(".map-caption");
    for (const text of texts) await expect(caption).toContainText(text);
  }

  async hasNoCaption(): Promise<void> {
    await expect(this.#page.locator(".map-caption")).toBeHidden();
  }

  async radiusIs(km: number): Promise<void> {
    await expect(this.#page.getByRole("slider", { name: "Seuil" })).toHaveValue(String(km));
  }

  /** A row of the table of territories. */
  async coverageOf(territory: string, ...figures: readonly string[]): Promise<void> {
    for (const figure of figures) await expect(this.#territory(territory)).toContainText(normal(figure));
  }

  /** The first rows of the table of territories, in order. */
  async tableBegins(territories: readonly string[]): Promise<void> {
    const names = this.#territories().getByRole("rowheader").getByRole("button");
    await expect.poll(async () => (await names.allTextContents()).slice(0, territories.length)).toEqual(territories);
  }

  async tableHasColumns(names: readonly string[]): Promise<void> {
    await expect(this.#territories().getByRole("columnheader")).toHaveText([...names]);
  }

  async tableIsInOrderOf(column: string, order: "ascending" | "descending"): Promise<void> {
    await expect(this.#territories().locator("[aria-sort]")).toHaveCount(1);
    await expect(this.#territories().getByRole("columnheader", { name: column })).toHaveAttribute("aria-sort", order);
  }

  /** So many territories, the head and the foot beside them, of which the page holds few. */
  async tableCounts(territories: number, mostInPage: number): Promise<void> {
    await expect(this.#territories()).toHaveAttribute("aria-rowcount", String(territories + 2));
    await expect.poll(() => this.#territories().getByRole("row").count()).toBeLessThanOrEqual(mostInPage);
  }

  /** The row of the territory that the page is about is marked, and in sight once the table is. */
  async territoryIsMarked(territory: string): Promise<void> {
    await this.#page.locator(".territory-scroller").scrollIntoViewIfNeeded();
    await expect(this.#territory(territory)).toHaveAttribute("aria-current", "true");
    await expect(this.#territory(territory)).toBeInViewport();
  }

  async noTerritoryIsMarked(): Promise<void> {
    await expect(this.#territories().locator("[aria-current]")).toHaveCount(0);
  }

  /** A row of any table. */
  async rowSays(name: string, text: string): Promise<void> {
    await expect(this.#page.getByRole("row", { name: beginningWith(name) })).toContainText(normal(text));
  }

  /** The covered area is drawn, and its share of the surface said. */
  async hasArea(): Promise<void> {
    await expect(this.#page.getByText(AREA_LINE)).toBeVisible({ timeout: SLOW_MS });
  }

  /** The share of the surface that is covered, in per cent, once the area is drawn. */
  async areaShare(): Promise<number> {
    await this.hasArea();
    return readShare(await this.#page.getByText(AREA_LINE).textContent());
  }

  async areaShareIsAbove(percent: number): Promise<void> {
    await expect
      .poll(async () => readShare(await this.#page.getByText(AREA_LINE).textContent()))
      .toBeGreaterThan(percent);
  }

  /** What stands in the address bar after the path. */
  async linkIs(link: string | RegExp): Promise<void> {
    await expect.poll(() => new URL(this.#page.url()).search).toMatch(link instanceof RegExp ? link : exactly(link));
  }

  /** The map has come nearer than a zoom, as the link says once it stands still. */
  async zoomIsAbove(zoom: number): Promise<void> {
    await expect.poll(() => Number(/carte=([\d.]+)/.exec(this.#page.url())?.[1])).toBeGreaterThan(zoom);
  }

  async mapHasFocus(): Promise<void> {
    await expect(this.#page.getByRole("region", { name: WORDS.fr.map })).toBeFocused();
  }

  async isInLanguage(language: string): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("lang", language);
  }

  async isDark(isDark: boolean): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("data-scheme", isDark ? "dark" : "light");
    await expect(this.#page.locator("html")).toHaveCSS("color-scheme", isDark ? "dark" : "light");
  }

  /** The map has arrived: its legend stands beside it, and nothing is still said to come. */
  async hasMap(language: Language = "fr"): Promise<void> {
    await expect(this.#page.locator("summary", { hasText: WORDS[language].legend })).toBeVisible({ timeout: SLOW_MS });
    await expect(this.#page.getByRole("region", { name: WORDS[language].map })).toBeVisible();
  }

  async hasNoMap(): Promise<void> {
    await expect(this.#page.getByRole("region", { name: WORDS.fr.map })).toHaveCount(0);
  }

  /** The map is a picture, not a blank: it has many colours. */
  async mapHasColours(least: number): Promise<void> {
    const map = this.#page.getByRole("region", { name: WORDS.fr.map });
    await expect
      .poll(async () => this.#page.evaluate(countColours, (await map.screenshot()).toString("base64")), {
        timeout: SLOW_MS,
      })
      .toBeGreaterThan(least);
  }

  /** A colour takes a part of the map that one sees, or none. */
  async mapShowsColour(colour: string, isShown: boolean): Promise<void> {
    const map = this.#page.getByRole("region", { name: WORDS.fr.map });
    const share = async () => {
      const png = (await map.screenshot()).toString("base64");
      return this.#page.evaluate(shareOfColour, { png, colour });
    };
    const poll = expect.poll(share, { timeout: SLOW_MS });
    await (isShown ? poll.toBeGreaterThan(0.005) : poll.toBeLessThan(0.001));
  }

  /** Who made the map is written on it. */
  async mapCredits(credit: string, isCredited: boolean): Promise<void> {
    const credits = this.#page.locator(".maplibregl-ctrl-attrib");
    if (isCredited) await expect(credits).toContainText(credit);
    else await expect(credits).not.toContainText(credit);
  }

  async menuSays(menu: string, value: string): Promise<void> {
    const chosen = this.#page.getByLabel(menu, { exact: true }).locator("option:checked");
    await expect(chosen).toHaveText(value);
  }

  /** No text has become code, a frame, or a link that runs something. */
  async hasNothingInjected(): Promise<void> {
    expect(await this.#page.evaluate(findInjected)).toEqual([]);
  }

  /** « Données » says that the site is kept on the device: all of it has been fetched. */
  async isKept(): Promise<void> {
    await expect(this.#page.getByText("La carte est gardée sur cet appareil")).toBeVisible({ timeout: SLOW_MS });
  }

  /** All that the browser keeps for the page. */
  async deviceKeeps(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.#page.evaluate(listEverythingKept)).toEqual(names);
  }

  /** The fingerprint of the published site, as the page's head has it. */
  async publishedAs(): Promise<string> {
    return (await this.#page.locator("meta[name=site-version]").getAttribute("content")) ?? "";
  }

  async hasHeading(name: string): Promise<void> {
    await expect(this.#page.getByRole("heading", { name: beginningWith(name) })).toBeVisible();
  }

  /** A tab that can be chosen, and is not. */
  async offersTab(name: string): Promise<void> {
    await expect(this.#page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "false");
  }

  /** On paper the whole text stands below one another, without the map: nothing is cut off by what scrolls on the screen. */
  async printsDownTo(text: string): Promise<void> {
    await expect(this.#page.locator("main")).toBeHidden();
    const place = async () => (await this.#page.getByText(text).boundingBox())?.y ?? Number.NaN;
    await expect.poll(place).toBeGreaterThan(1500);
    const height = await this.#page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(await place());
  }

  /** The browser keeps nothing of the site for the time without a network. */
  async keepsNothing(): Promise<void> {
    await expect.poll(() => this.#page.evaluate(listKept)).toEqual([]);
  }

  async hasNoAxeViolation(): Promise<void> {
    await expect.poll(() => axeViolations(this.#page)).toEqual([]);
  }

  /** No text is cut, and every act can be brought into sight and be done, once the page has found its place in what the reader has set. */
  async losesNothing(): Promise<void> {
    await expect.poll(() => this.#page.evaluate(findCutTexts), "texts that are cut").toEqual([]);
    await expect.poll(() => this.#page.evaluate(findLostActs), "acts that nobody can do").toEqual([]);
  }

  async hasNoSidewaysScroll(): Promise<void> {
    await expect.poll(() => this.#page.evaluate(readOverflow)).toEqual([]);
  }

  /** Every tab is in the window from its first letter to its last. */
  async tabsStandSideBySide(): Promise<void> {
    const tabs = this.#page.getByRole("tab");
    for (const tab of await tabs.all()) await expect(tab).toBeInViewport({ ratio: 1 });
    const tops = await tabs.evaluateAll((all) => all.map((tab) => Math.round(tab.getBoundingClientRect().top)));
    expect(new Set(tops).size, `tops of the tabs: ${tops}`).toBe(1);
  }

  /** How much of the window's height the panel takes, from 0 to 1. */
  async panelTakes(least: number, most: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBeGreaterThanOrEqual(least);
    await expect.poll(() => this.#share("height")).toBeLessThanOrEqual(most);
  }

  /** The tabs, and the first places below them, stand where they stood before something happened, to the pixels that lines are rounded by. */
  async staysInPlace(happens: () => Promise<void>): Promise<void> {
    const parts = this.#page.locator('[role="tab"], [role="tabpanel"], [aria-posinset="1"], [aria-posinset="2"]');
    const tops = async () => {
      await this.#page.evaluate(untilFrameDrawn);
      return parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top));
    };
    const before = await tops();
    expect(before.length).toBeGreaterThan(6);
    await happens();
    const moved = (await tops()).map((top, rank) => Math.abs(top - (before[rank] ?? Number.NaN)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(MOST_MOVED_PX);
  }

  /** The view that is written into the page is there, and out of sight. */
  async showsNoFirstView(): Promise<void> {
    await expect(this.#page.locator(".first-view")).toBeAttached();
    await expect(this.#page.locator(".first-view")).toBeHidden();
  }

  /** The panel can go no lower. What has just begun to raise it shows here before it shows in its height. */
  async panelIsLow(): Promise<void> {
    await expect(this.#page.getByRole("button", { name: WORDS.fr.shrinkPanel })).toBeDisabled();
  }

  /** The map takes a share of the window's height and stands above the list. */
  async mapIsAboveList(leastShare: number): Promise<void> {
    await expect(async () => {
      const map = await this.#page.getByRole("main").boundingBox();
      const panel = await this.#page.getByRole("complementary").boundingBox();
      const height = this.#page.viewportSize()?.height ?? Number.NaN;
      expect((map?.height ?? 0) / height).toBeGreaterThan(leastShare);
      expect((map?.y ?? Number.NaN) + (map?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? Number.NaN) + 1);
    }).toPass();
  }

  /** How much of the window's width the panel takes, from 0 to 1. */
  async panelIsAsWideAs(least: number, most: number): Promise<void> {
    await expect.poll(() => this.#share("width")).toBeGreaterThanOrEqual(least);
    await expect.poll(() => this.#share("width")).toBeLessThanOrEqual(most);
  }

  /** The panel stands beside the map, which keeps at least a share of the window's width. */
  async panelIsBesideMap(leastMap: number): Promise<void> {
    await expect.poll(() => this.#share("height")).toBe(1);
    await expect.poll(() => this.#share("width")).toBeLessThanOrEqual(1 - leastMap);
  }

  sheet(name: string): Locator {
    return this.#page.getByRole("region", { name, exact: true });
  }

  #territories(): Locator {
    return this.#page.getByRole("table", { name: "Couverture par territoire" });
  }

  #territory(name: string): Locator {
    return this.#territories().getByRole("row", { name: beginningWith(name) });
  }

  #searchField(): Locator {
    return this.#page.getByRole("combobox", { name: WORDS.fr.search });
  }

  async #share(side: "width" | "height"): Promise<number> {
    const panel = await this.#page.getByRole("complementary").boundingBox();
    const view = this.#page.viewportSize();
    return panel === null || view === null ? Number.NaN : panel[side] / view[side];
  }

  #unfolded(title: string): Locator {
    return this.#page.locator("details[open]", { has: this.#page.locator("summary", { hasText: title }) });
  }

  #box(group: string, value: string): Locator {
    return this.#page.getByRole("group", { name: group }).getByRole("checkbox", { name: beginningWith(value) });
  }
}

/** "Zone couverte : 54,2 % de la surface" → 54.2. */
function readShare(text: string | null): number {
  return Number([...(text ?? "").matchAll(/([\d,]+)\s*%/g)].at(-1)?.[1]?.replace(",", "."));
}

/** Spaces as the browser's text matching makes them. */
function normal(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
