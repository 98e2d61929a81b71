import { axeViolations, expect } from "../driver.ts";
import { findInjected } from "../in-page.ts";
import { escaped } from "../words.ts";
import { BaseView, FocusView, LayoutView, ListView, MapView, SearchView, SheetView } from "./parts.ts";

/** Axe alone may take 15 s on a busy machine. */
const AXE_MS = 60_000;

/**
 * The state of the page: every method is an expectation that waits until it holds, or fails. Methods of one part of the page are in the
 * part.
 */
export class View extends BaseView {
  readonly focus = new FocusView(this.page);
  readonly list = new ListView(this.page);
  readonly search = new SearchView(this.page);
  readonly sheet = new SheetView(this.page);
  readonly map = new MapView(this.page);
  readonly layout = new LayoutView(this.page);

  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async saysNowhere(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text)).toHaveCount(0);
  }

  /** The card of the question page says these texts. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    const card = this.page.getByRole("region", { name: /^(Réponse|Answer|Risposta|Respuesta)$/ });
    for (const text of texts) await expect(card).toContainText(text);
  }

  /** A text in a live region. */
  async tells(text: string | RegExp): Promise<void> {
    const regions = this.page.locator('[role="status"], [aria-live="polite"]');
    await expect(regions.filter({ hasText: text }).first()).toBeVisible();
  }

  async alerts(title: string, file: string): Promise<void> {
    await expect(this.page.getByRole("alert").filter({ hasText: title })).toContainText(file);
  }

  async alertsNothing(): Promise<void> {
    await expect(this.page.getByRole("alert")).toHaveCount(0);
  }

  async offers(button: string): Promise<void> {
    await expect(this.page.getByRole("button", { name: button })).toBeVisible();
  }

  /** By the navigation of the site. */
  async currentViewIs(name: string): Promise<void> {
    await expect(this.page.locator(".site-nav").getByRole("link", { name })).toHaveAttribute("aria-current", "page");
  }

  /** The one title of a page without a map. */
  async isAbout(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  /** No loading message. */
  async hasSettled(): Promise<void> {
    await expect(this.page.locator(".skeleton, .skeleton-line, .skeleton-figures, [aria-busy=true]")).toHaveCount(0);
  }

  /** The rows of an imported file are checked with the present choices. */
  async hasCheckedFile(): Promise<void> {
    await expect(this.page.locator(".import-review")).toHaveAttribute("aria-busy", "false");
  }

  async menuSays(menu: string, value: string): Promise<void> {
    await expect(this.page.getByLabel(menu, { exact: true }).locator("option:checked")).toHaveText(value);
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
}
