import { expect, type Page } from "./driver.ts";
import { readFocus } from "./in-page.ts";
import { pressUntilFocused } from "./person/keys.ts";
import type { SiteCopy } from "./site-copy.ts";
import { beginningWith, counted } from "./words.ts";

/** Greatest number of Tabs through a whole frame. */
const MOST_TABS = 40;
/** The strictest sandbox of a partner: scripts, the frame's own origin and new tabs only. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups";

/**
 * A person with a site at another origin ("localhost" and 127.0.0.1 are two sites to a browser), who embeds the map, and its readers. The
 * site needs a server, since browsers embed a local page only in pages of this machine: a routed page has no such address.
 */
export class Partner {
  readonly #page: Page;
  readonly #home: string;
  readonly #site: SiteCopy;

  /**
   * @param home address of the map's site, without a final slash
   * @param site a server of the partner's pages
   */
  constructor(page: Page, home: string, site: SiteCopy) {
    this.#page = page;
    this.#home = home;
    this.#site = site;
  }

  addressOf(page: string): string {
    return `${this.#site.address.replace("127.0.0.1", "localhost")}${page}`;
  }

  /** « Montrer la carte sur votre site », on the page « Données ». */
  get form() {
    return this.#page.locator(".embed-form");
  }

  get code() {
    return this.form.getByLabel("Code à coller");
  }

  get preview() {
    return this.#page.frameLocator(".embed-form iframe");
  }

  /** The frame on the partner's page. */
  get frame() {
    return this.#page.frameLocator("iframe");
  }

  async opensForm(): Promise<void> {
    await this.#page.goto("./donnees/?partie=emporter");
    await this.#page.getByRole("button", { name: "Préparer le code" }).click();
    await expect(this.form).toBeVisible();
  }

  async codeHas(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.code).toHaveValue(new RegExp(text));
  }

  /** Publishes HTML on the partner's site, between two links, and opens it. */
  async publishes(html: string, page = ""): Promise<void> {
    this.#site.replaces(
      page,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title><body>
        <p><a href="#avant">Avant le cadre</a></p>${html}<p><a href="#apres">Après le cadre</a></p></body></html>`,
    );
    await this.#page.goto(this.addressOf(page));
  }

  /** Publishes a frame of the compact form, by default with the strictest sandbox. */
  async frames(link: string, sandbox = SANDBOX): Promise<void> {
    const address = `${this.#home}/${link.replaceAll("&", "&amp;")}`;
    await this.publishes(
      `<iframe sandbox="${sandbox}" title="Carte" width="480" height="600" src="${address}"></iframe>`,
    );
  }

  /** The number of places in a frame. */
  async counts(places: number, frame = this.frame): Promise<void> {
    await expect(frame.locator(".place-count", { hasText: counted(places) })).toBeVisible();
  }

  /** Presses Tab until a control of the frame has the focus, visibly. */
  async tabsInFrameTo(role: "link" | "button", name: string): Promise<void> {
    const control = this.frame.getByRole(role, { name: beginningWith(name) });
    await pressUntilFocused(control, () => this.#page.keyboard.press("Tab"), MOST_TABS);
    const inside = this.#page.frames().find((frame) => frame.url().startsWith(this.#home));
    expect(await inside?.evaluate(readFocus)).toMatchObject({ isSeen: true });
  }

  /** Presses Shift+Tab until the page around the frame has the focus. */
  async leavesFrameBackwards(): Promise<void> {
    const before = this.#page.getByRole("link", { name: "Avant le cadre" });
    await pressUntilFocused(before, () => this.#page.keyboard.press("Shift+Tab"), MOST_TABS);
  }

  /** Follows a link of the frame that opens a new tab; returns the query of the tab's URL. */
  async followsOutOfFrame(name: string): Promise<string> {
    const opened = this.#page.context().waitForEvent("page");
    await this.frame.getByRole("link", { name: beginningWith(name) }).click();
    const tab = await opened;
    const { search } = new URL(tab.url());
    await tab.close();
    return search;
  }
}
