import { axeViolations, expect, type Locator } from "../driver.ts";
import { findInjected } from "../in-page.ts";
import { beginningWith, escaped } from "../words.ts";
import {
  ImportView,
  ListView,
  MapView,
  NavView,
  OutputView,
  QuestionView,
  SearchView,
  SheetView,
  TerritoriesView,
} from "./parts.ts";
import { BaseView, DeviceView, FocusView, HeadView, LayoutView, PrintView } from "./window.ts";

/** Axe alone may take 15 s on a busy machine. */
const AXE_MS = 60_000;

/**
 * The state of the page: every method is an expectation that waits until it holds, or fails. Methods of one part of the page are in the
 * part.
 */
export class View extends BaseView {
  readonly head = new HeadView(this.page);
  readonly nav = new NavView(this.page);
  readonly focus = new FocusView(this.page);
  readonly list = new ListView(this.page);
  readonly question = new QuestionView(this.page);
  readonly territories = new TerritoriesView(this.page);
  readonly search = new SearchView(this.page);
  readonly sheet = new SheetView(this.page);
  readonly output = new OutputView(this.page);
  readonly print = new PrintView(this.page);
  readonly map = new MapView(this.page);
  readonly importing = new ImportView(this.page);
  readonly device = new DeviceView(this.page);
  readonly layout = new LayoutView(this.page);

  /** The one title of a page that is not the map's. */
  async isAbout(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async saysNowhere(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text)).toHaveCount(0);
  }

  /** A text in a live region. */
  async tells(text: string | RegExp): Promise<void> {
    const regions = this.page.locator('[role="status"], [aria-live="polite"]');
    await expect(regions.filter({ hasText: text }).first()).toBeVisible();
  }

  async alerts(title: string, file: string): Promise<void> {
    const alert = this.page.getByRole("alert").filter({ hasText: title });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText(file);
  }

  async alertsNothing(): Promise<void> {
    await expect(this.page.getByRole("alert")).toHaveCount(0);
  }

  async offers(button: string): Promise<void> {
    await expect(this.page.getByRole("button", { name: button })).toBeVisible();
  }

  /** No loading message. */
  async hasSettled(): Promise<void> {
    await expect(this.page.locator(".skeleton, .skeleton-line, .skeleton-figures, [aria-busy=true]")).toHaveCount(0);
  }

  /** The number of requests to a service is within bounds. */
  async hasAsked(requests: readonly string[], least: number, most: number): Promise<void> {
    await expect.poll(() => requests.length).toBeGreaterThanOrEqual(least);
    expect(requests.length, requests.join(", ")).toBeLessThanOrEqual(most);
  }

  /** The requests to a service, in order. */
  async asked(requests: readonly string[], questions: readonly string[]): Promise<void> {
    await expect.poll(() => requests).toEqual(questions);
  }

  async hasTickedBox(name: string): Promise<void> {
    await expect(this.page.getByRole("checkbox", { name })).toBeChecked();
  }

  async fieldHolds(field: string, ...texts: readonly string[]): Promise<void> {
    const box = this.page.getByRole("textbox", { name: field });
    for (const text of texts) await expect(box).toHaveValue(new RegExp(escaped(text)));
  }

  async menuSays(menu: string, value: string): Promise<void> {
    await expect(this.page.getByLabel(menu, { exact: true }).locator("option:checked")).toHaveText(value);
  }

  /** Texts in an open part: unfoldedSays("Cols", "Col de l'Iseran"). */
  async unfoldedSays(title: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.#unfolded(title)).toContainText(text);
  }

  /** The status region of the page says whole sentences, and nothing else, after a change. */
  async speaks(text: string | RegExp): Promise<void> {
    const region = this.page.locator("#annonce");
    await expect(region).toHaveText(text);
    await expect(region).toHaveAttribute("role", "status");
  }

  /** The status region of the page is there and empty. */
  async isSilent(): Promise<void> {
    await expect(this.page.locator("#annonce")).toHaveText("");
  }

  /** One banner with the site's name, one main with panel and map, and one footer with the state of accessibility. */
  async hasLandmarks(): Promise<void> {
    await expect(this.page.locator("main")).toHaveCount(1);
    // The question page has its title in the main part, and no panel.
    const isQuestion = (await this.page.locator("main .question-main h1").count()) === 1;
    await expect(this.page.locator("main .panel")).toHaveCount(isQuestion ? 0 : 1);
    if (!isQuestion) await expect(this.page.locator("main .map-area")).toHaveCount(1);
    const outside = (name: string) => this.page.locator(`.page > ${name}`);
    await expect(outside("header")).toContainText("Services alpins");
    await expect(outside("header").locator("h1")).toHaveCount(isQuestion ? 0 : 1);
    await expect(outside("footer")).toContainText(/Accessibilit[éy]\s?: parti/);
    await expect(this.page.locator("h1")).toHaveCount(1);
  }

  /** The headings of level 2, in the order of the page. */
  async headingsAre(titles: readonly string[]): Promise<void> {
    await expect(this.page.locator("h2")).toHaveText([...titles]);
  }

  /** No heading is more than one level below the one before it. */
  async headingsSkipNoLevel(): Promise<void> {
    const levels = await this.page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((all) =>
        all.filter((heading) => heading.closest("[hidden]") === null).map(({ tagName }) => Number(tagName.slice(1))),
      );
    expect(levels.filter((level, rank) => level > (levels[rank - 1] ?? 0) + 1)).toEqual([]);
  }

  /** The first link of the page skips to an element that is there and can take the focus. */
  async skipsToContent(name: string): Promise<void> {
    const link = this.page.locator(".page > header a").first();
    await expect(link).toHaveText(name);
    const target = this.page.locator((await link.getAttribute("href")) ?? "");
    await expect(target).toHaveAttribute("tabindex", "-1");
  }

  /** No control names a controlled element that is not in the page. */
  async controlsAreThere(): Promise<void> {
    const named = await this.page
      .locator("[aria-controls]")
      .evaluateAll((all) => all.map((element) => element.getAttribute("aria-controls") ?? ""));
    const present = await this.page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(named.filter((id) => !present.includes(id))).toEqual([]);
  }

  async hasHeading(name: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name: beginningWith(name) })).toBeVisible();
  }

  /** The query of the address bar. */
  async linkIs(link: string | RegExp): Promise<void> {
    const expected = link instanceof RegExp ? link : new RegExp(`^${escaped(link)}$`);
    await expect.poll(() => new URL(this.page.url()).search).toMatch(expected);
  }

  /** A link of the page, to this site or another: links("Visale", "https://www.visale.fr/"). */
  async links(name: string, address: string): Promise<void> {
    await expect(this.page.getByRole("link", { name }).first()).toHaveAttribute("href", address);
  }

  async hasNoLink(name: string): Promise<void> {
    await expect(this.page.getByRole("link", { name })).toHaveCount(0);
  }

  async isInLanguage(language: string): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
  }

  async isDark(isDark: boolean): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-scheme", isDark ? "dark" : "light");
    await expect(this.page.locator("html")).toHaveCSS("color-scheme", isDark ? "dark" : "light");
  }

  /** No injected code, frame, or link that runs code. */
  async hasNothingInjected(): Promise<void> {
    expect(await this.page.evaluate(findInjected)).toEqual([]);
  }

  async hasNoAxeViolation(): Promise<void> {
    await expect.poll(() => axeViolations(this.page), { timeout: AXE_MS }).toEqual([]);
  }

  /** Neither in light nor in dark. */
  async hasNoAxeViolationInAnyScheme(): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.isDark(colorScheme === "dark");
      await this.hasNoAxeViolation();
    }
  }

  #unfolded(title: string): Locator {
    return this.page.locator("details[open]", { has: this.page.locator("summary", { hasText: title }) });
  }
}
