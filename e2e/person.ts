import type { BroughtFile } from "./brought-files.ts";
import { expect, type Locator, type Page } from "./driver.ts";
import {
  countColours,
  dragFile,
  isScrolledBy,
  readFocus,
  scrollUntilListed,
  shareOfColour,
  walkThrough,
} from "./in-page.ts";
import { beginningWith, type Language, WORDS, type Words, withAnyCount } from "./words.ts";

type Role =
  | "link"
  | "button"
  | "textbox"
  | "spinbutton"
  | "checkbox"
  | "radio"
  | "tab"
  | "slider"
  | "heading"
  | "combobox"
  | "region";

/** A picture that was handed over: what its header says, and what one sees. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** Of its pixels, those of a colour: "#8fd14f". */
  readonly shareOf: (colour: string) => Promise<number>;
}

/** Enough for the whole page: a Tab that has not arrived by then never will. */
const MOST_TABS = 60;

/** A person before the page: every act in the words of what they want. */
export class Person {
  readonly #page: Page;
  #words: Words = WORDS.fr;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Follows a link to the site: "?type=france-services". French, unless they read another language. */
  async opens(link = "", language: Language = "fr"): Promise<void> {
    this.#words = WORDS[language];
    await this.#page.goto(`./${link}`);
    await this.#seesPageLive();
  }

  /** Sees the page while some of what it is made of is still on its way. */
  async opensEarly(link: string, language: Language): Promise<void> {
    this.#words = WORDS[language];
    await this.#page.goto(`./${link}`, { waitUntil: "commit" });
    await this.#seesPageLive();
  }

  /** Comes to the site, and sees what there is to see without its code. */
  async comes(link = ""): Promise<void> {
    await this.#page.goto(`./${link}`, { waitUntil: "commit" });
  }

  /** The view that the page opens with has given way to the page that answers. */
  async #seesPageLive(): Promise<void> {
    await expect(this.#page.locator(".page:not(.first-view)").getByRole("tablist")).toBeVisible();
  }

  /** Opens the compact form by itself, as a frame does. */
  async opensEmbedded(link: string, language: Language = "fr"): Promise<void> {
    this.#words = WORDS[language];
    await this.#page.goto(`./${link}`);
    await expect(this.#page.getByRole("link", { name: beginningWith("Services alpins") })).toBeVisible();
  }

  /** Opens a page of the site that is not the map's: "liste/". */
  async opensPage(path: string): Promise<void> {
    await this.#page.goto(`./${path}`);
  }

  /** By the beginning of its words. */
  async followsLink(name: string): Promise<void> {
    await this.#page
      .getByRole("link", { name: beginningWith(name) })
      .first()
      .click();
  }

  /** Follows a link that opens a tab of its own: the query of its address. */
  async followsToNewTab(name: string): Promise<string> {
    const coming = this.#page.context().waitForEvent("page");
    await this.#page.getByRole("link", { name: beginningWith(name) }).click();
    const tab = await coming;
    const { search } = new URL(tab.url());
    await tab.close();
    return search;
  }

  /** Goes through links one after the other, as with Back and Forward. */
  async goesThrough(links: readonly string[]): Promise<void> {
    await this.#page.evaluate(walkThrough, links);
  }

  async reloads(): Promise<void> {
    await this.#page.reload();
    await expect(this.#page.locator(".first-view")).toHaveCount(0);
  }

  /** Leaves the page and comes back in the moment of a click, before anything else that the page has to do. */
  async clicksAndReloadsAtOnce(button: string): Promise<void> {
    const reloaded = this.#page.waitForEvent("load");
    await this.#page.getByRole("button", { name: button }).evaluate(async (element: HTMLElement) => {
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
    await this.#page.goBack();
  }

  async goesForward(): Promise<void> {
    await this.#page.goForward();
  }

  /** A tab answers at once; what it opens comes after it. */
  async opensTab(name: string): Promise<void> {
    await this.#page.getByRole("tab", { name }).click();
    await expect(this.#page.getByRole("tabpanel", { name })).toHaveCount(1);
  }

  async opensFilters(): Promise<void> {
    const button = this.#page.getByRole("button", { name: beginningWith(this.#words.filters) });
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  }

  async closesFilters(): Promise<void> {
    const button = this.#page.getByRole("button", { name: beginningWith(this.#words.filters) });
    if ((await button.getAttribute("aria-expanded")) === "true") await button.click();
  }

  /** Ticks a box: filtersBy("Thèmes", "Emploi"). */
  async filtersBy(group: string, value: string): Promise<void> {
    await this.#box(group, value).check();
  }

  async nolongerFiltersBy(group: string, value: string): Promise<void> {
    await this.#box(group, value).uncheck();
  }

  async resetsFilters(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.reset }).first().click();
  }

  async clicks(button: string): Promise<void> {
    await this.#page.getByRole("button", { name: button }).click();
  }

  /** Chooses a file of their own, in the field that asks for one. */
  async brings(name: string, text: string): Promise<void> {
    const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
    await this.#page.locator('input[type="file"]').setInputFiles(file);
  }

  /** Clicks a button that hands over a file, and reads it. */
  async downloads(button: string): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.#page.waitForEvent("download"), this.clicks(button)]);
    const text = await readText(await download.createReadStream());
    return { name: download.suggestedFilename(), text };
  }

  /** Clicks « Choisir un fichier », or the way to another, and chooses one in the device's own dialog. */
  async bringsFile({ name, bytes }: BroughtFile): Promise<void> {
    const [dialog] = await Promise.all([
      this.#page.waitForEvent("filechooser"),
      this.#page.getByRole("button", { name: "Choisir un fichier" }).click(),
    ]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }

  /** The same with Enter, from where the keyboard is. */
  async bringsFileByKey({ name, bytes }: BroughtFile): Promise<void> {
    // The test begins to wait well before the key: the page that opens a dialog and the keyboard are heard of by different ways.
    const press = async () => {
      await this.tabsTo("button", "Choisir un fichier");
      await this.#page.keyboard.press("Enter");
    };
    const [dialog] = await Promise.all([this.#page.waitForEvent("filechooser"), press()]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }

  /** Holds a file over the map, with the button of the mouse still down. */
  async holdsFileOverPage(file: BroughtFile): Promise<void> {
    await this.#drags(file, "dragover");
  }

  async dropsFile(file: BroughtFile): Promise<void> {
    await this.#drags(file, "drop");
  }

  /** Says what a column of the file is: saysThatColumnIs("LIEU", "Nom"). */
  async saysThatColumnIs(column: string, field: string): Promise<void> {
    await this.#page
      .getByRole("combobox", { name: `Ce que c’est ${column}`, exact: true })
      .selectOption({ label: field });
  }

  /** Decides what becomes of a row that may be there already: decidesOf("Maison fictive", "Garder les deux"). */
  async decidesOf(name: string, decision: string): Promise<void> {
    await this.#page.getByRole("radiogroup", { name, exact: true }).getByRole("radio", { name: decision }).check();
  }

  /** Clicks a button that hands over a picture (PNG), and looks at it. */
  /** The same with Enter, from where the keyboard is. */
  async downloadsByKey(button: string): Promise<{ readonly name: string; readonly text: string }> {
    await this.tabsTo("button", button);
    const [download] = await Promise.all([this.#page.waitForEvent("download"), this.#page.keyboard.press("Enter")]);
    return { name: download.suggestedFilename(), text: await readText(await download.createReadStream()) };
  }

  async downloadsPicture(button: string): Promise<Picture> {
    // A map that the processor draws takes its time.
    const coming = this.#page.waitForEvent("download", { timeout: 150_000 });
    await this.clicks(button);
    const download = await coming;
    const bytes = await readBytes(await download.createReadStream());
    return {
      name: download.suggestedFilename(),
      width: bytes.readUInt32BE(16),
      height: bytes.readUInt32BE(20),
      colours: await this.#page.evaluate(countColours, bytes.toString("base64")),
      shareOf: (colour) => this.#page.evaluate(shareOfColour, { png: bytes.toString("base64"), colour }),
    };
  }

  async retries(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.retry }).first().click();
  }

  async choosesLanguage(name: string, language: Language): Promise<void> {
    await this.#page.getByLabel(this.#words.language).selectOption({ label: name });
    this.#words = WORDS[language];
  }

  async choosesAppearance(name: string): Promise<void> {
    await this.#page.getByLabel(this.#words.appearance).selectOption({ label: name });
  }

  /** Chooses one of a group: chooses("Modèle d’accès", "À vol d’oiseau"). */
  async chooses(group: string, value: string): Promise<void> {
    await this.#page.getByRole("radiogroup", { name: group }).getByRole("radio", { name: value }).check();
  }

  /** Writes the name of the commune that they start from, and Enter. */
  async startsFrom(commune: string): Promise<void> {
    const field = this.#page.getByRole("combobox", { name: this.#words.departure });
    await field.fill(commune);
    await field.press("Enter");
  }

  /** Types into the search, waits for an answer, and takes the first with Enter. */
  async searches(text: string): Promise<void> {
    const field = this.#page.getByRole("combobox", { name: this.#words.search });
    await field.fill(text);
    await expect(this.#page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await field.press("Enter");
    // While a file is on its way the first answer may not be the last: the page waits for it before it takes one.
    await expect(field).toHaveAttribute("aria-expanded", "false");
  }

  /** Writes in the search field, key by key, and chooses nothing yet. */
  async typesInSearch(text: string): Promise<void> {
    const field = this.#page.getByRole("combobox", { name: this.#words.search });
    await field.click();
    await field.fill("");
    await field.pressSequentially(text);
  }

  /** Clicks one of the answers. */
  async choosesAnswer(name: string): Promise<void> {
    await this.#page
      .getByRole("option", { name: beginningWith(name) })
      .first()
      .click();
  }

  /** Chooses in one of the menus above the list: choosesInList("Jusqu’à", "20 km"). */
  async choosesInList(menu: string, value: string): Promise<void> {
    await this.#page.getByLabel(menu, { exact: true }).selectOption({ label: value });
  }

  /** Writes in the field « Territoire » and chooses the answer of that very name. */
  async choosesTerritory(text: string, name: string): Promise<void> {
    const field = this.#page.getByRole("combobox", { name: "Territoire", exact: true });
    await field.fill(text);
    await this.#page
      .getByRole("option", { name: beginningWith(name) })
      .first()
      .click();
    await expect(field).toHaveValue(beginningWith(name));
  }

  /** Chooses in a menu whose values are named by more than a test knows: the first that begins so. */
  async choosesBeginning(menu: string, beginning: string): Promise<void> {
    const select = this.#page.getByLabel(menu, { exact: true });
    const option = select.locator("option").filter({ hasText: beginningWith(beginning) });
    await select.selectOption((await option.first().getAttribute("value")) ?? "");
  }

  /** Picks one of a few values by its label. */
  async picks(label: string): Promise<void> {
    await this.#page.getByRole("radio", { name: label }).check();
  }

  /** Ticks a box by its whole label, or clears it. */
  async ticks(label: string, isTicked: boolean): Promise<void> {
    await this.#page.getByRole("checkbox", { name: label, exact: true }).setChecked(isTicked);
  }

  async fills(label: string, text: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Does nothing for a while: only for what must not happen. */
  async waits(ms: number): Promise<void> {
    await this.#page.waitForTimeout(ms);
  }

  /** Types where the focus is. */
  async types(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Unfolds a part of the page: unfolds("Cols"). */
  async unfolds(title: string | RegExp): Promise<void> {
    await this.#page.locator("summary", { hasText: title }).click();
  }

  /** The same with Tab and Enter. */
  async unfoldsByKey(title: string): Promise<void> {
    const summary = this.#page.locator("summary", { hasText: title });
    for (let press = 0; press < MOST_TABS && !(await hasFocus(summary)); press++) await this.presses("Tab");
    await this.presses("Enter");
  }

  /** Unfolds the list of passes and opens the sheet of one. */
  async opensPass(name: string): Promise<void> {
    await this.unfolds(this.#words.passes);
    await this.#page.getByRole("button", { name: beginningWith(name) }).click();
  }

  /** Moves the slider with its keys, as far as is needed. */
  async setsRadius(km: number): Promise<void> {
    const slider = this.#page.getByRole("slider", { name: this.#words.radius });
    await slider.focus();
    const away = km - Number(await slider.inputValue());
    for (let step = 0; step < Math.abs(away); step++) await slider.press(away > 0 ? "ArrowRight" : "ArrowLeft");
  }

  /** Clicks the name of a column of the table of territories. */
  async putsInOrderOf(column: string): Promise<void> {
    await this.#page.getByRole("columnheader", { name: column }).getByRole("button").click();
  }

  /** Clicks a territory of the table, beside its name. */
  async choosesRow(name: string): Promise<void> {
    await this.#page
      .getByRole("row", { name: beginningWith(name) })
      .getByRole("cell")
      .first()
      .click();
  }

  /** Turns the wheel over the table of territories, away from the row that has the focus. */
  async scrollsTerritories(px: number): Promise<void> {
    const table = this.#page.getByRole("table", { name: "Couverture par territoire" });
    const header = table.getByRole("columnheader").first();
    await header.hover();
    await this.#page.mouse.wheel(0, px);
    // The wheel is answered later, and would take away what a key has brought into sight meanwhile.
    await expect.poll(() => header.evaluate(isScrolledBy, px)).toBe(true);
  }

  /** Goes through the list until the place is there, and opens it. */
  async opensSheet(name: string): Promise<void> {
    await (await this.#placeInList(name)).click();
  }

  async closesSheet(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.backToList }).click();
  }

  async togglesLegend(): Promise<void> {
    await this.#page.locator(".legend > summary").click();
  }

  async growsPanel(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.growPanel }).click();
  }

  async shrinksPanel(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.shrinkPanel }).click();
  }

  /** Clicks the middle of the map, again while what should follow has not: places come a moment after the map. */
  async clicksMiddleOfMap(untilSeen: () => Promise<void>): Promise<void> {
    const box = await this.#page.getByRole("region", { name: this.#words.map }).boundingBox();
    if (box === null) throw new Error("The map has no place on the view.");
    await expect(async () => {
      await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await untilSeen();
    }).toPass();
  }

  /** Points at the middle of the map, and at it again, for a map that still draws does not hear. */
  async pointsAtMiddleOfMap(untilSeen: () => Promise<void>): Promise<void> {
    const box = await this.#page.getByRole("region", { name: this.#words.map }).boundingBox();
    if (box === null) throw new Error("The map has no place on the view.");
    let step = 0;
    await expect(async () => {
      step += 1;
      await this.#page.mouse.move(box.x + box.width / 2 + (step % 2), box.y + box.height / 2);
      await untilSeen();
    }).toPass();
  }

  /** Points at a row of a table. */
  async pointsAtRow(name: string): Promise<void> {
    await this.#page
      .getByRole("row", { name: beginningWith(name) })
      .first()
      .hover();
  }

  /** Presses a key. A key that moves the focus must leave it in sight; no key may lose it. */
  async presses(key: string, times = 1): Promise<void> {
    const moves = /Tab$|^Arrow|^Home$|^End$/.test(key);
    for (let time = 0; time < times; time++) {
      await this.#page.keyboard.press(key);
      await expect(async () => {
        const focus = await this.#page.evaluate(readFocus);
        expect(focus, `focus after ${key}`).toBeDefined();
        if (moves) expect(focus, `focus after ${key}`).toMatchObject({ isSeen: true });
      }).toPass({ intervals: [20, 50, 100] });
    }
  }

  /** Presses Tab until a control has the focus. */
  async tabsTo(role: Role, name: string | RegExp): Promise<void> {
    await this.#goesTo(role, name, "Tab");
  }

  async tabsBackTo(role: Role, name: string | RegExp): Promise<void> {
    await this.#goesTo(role, name, "Shift+Tab");
  }

  async #goesTo(role: Role, name: string | RegExp, key: "Tab" | "Shift+Tab"): Promise<void> {
    const target = this.#page.getByRole(role, { name }).first();
    for (let press = 0; press < MOST_TABS; press++) {
      await this.presses(key);
      if (await hasFocus(target)) return;
    }
    throw new Error(`${MOST_TABS} presses of ${key} did not reach the ${role} ${name}.`);
  }

  async #drags({ name, bytes }: BroughtFile, event: "dragover" | "drop"): Promise<void> {
    await this.#page.getByRole("main").evaluate(dragFile, { name, base64: bytes.toString("base64"), event });
  }

  #box(group: string, value: string): Locator {
    return this.#page.getByRole("group", { name: group }).getByRole("checkbox", { name: withAnyCount(value) });
  }

  async #placeInList(name: string): Promise<Locator> {
    const list = this.#page.getByRole("list", { name: this.#words.placeList, exact: true });
    const place = list.getByRole("link", { name: beginningWith(name) });
    await expect(list.getByRole("link").first()).toBeVisible();
    await list.evaluate(scrollUntilListed, name);
    return place;
  }
}

async function readText(stream: AsyncIterable<string | Uint8Array>): Promise<string> {
  return new TextDecoder().decode(await readBytes(stream));
}

async function readBytes(stream: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && (await target.evaluate((element) => element === document.activeElement));
}
