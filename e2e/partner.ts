import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, queryOfNewTab, type Watch } from "./driver.ts";
import { readFocus } from "./in-page.ts";
import { beginningWith, type Language, WORDS } from "./words.ts";

/** Greatest number of Tabs through a whole frame. */
const MOST_TABS = 40;
/** The strictest sandbox of a partner: scripts, the frame's own origin and new tabs only. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups";

/** A person with a site at another origin, who embeds the map, and its readers. */
export class Partner {
  readonly #page: Page;
  readonly #home: string;
  readonly #site: OtherSite;

  constructor(page: Page, watch: Watch, home: string, site: OtherSite) {
    this.#page = page;
    this.#home = home;
    this.#site = site;
    watch.allowsOwnSite(new URL(site.address).origin);
  }

  /** Opens « Montrer la carte sur votre site » on the page « Données ». */
  async opensForm(): Promise<void> {
    await this.#page.goto("./donnees/?partie=emporter");
    await this.#page.getByRole("button", { name: "Préparer le code" }).click();
    await expect(this.#form).toBeVisible();
  }

  async choosesInMenu(menu: string, value: string): Promise<void> {
    await this.#form.getByLabel(menu, { exact: true }).selectOption({ label: value });
  }

  async typesHeight(px: string): Promise<void> {
    await this.#form.getByLabel("Hauteur en pixels").fill(px);
  }

  async copies(): Promise<void> {
    await this.#form.getByRole("button", { name: "Copier le code" }).click();
  }

  /** The code in the form. */
  code(): Promise<string> {
    return this.#form.getByLabel("Code à coller").inputValue();
  }

  /** The content of the clipboard. */
  copied(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  async codeHas(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.#form.getByLabel("Code à coller")).toHaveValue(new RegExp(text));
  }

  /** Expects the whole code to be selected and focused. */
  async codeIsSelected(): Promise<void> {
    const area = this.#form.getByLabel("Code à coller");
    await expect(area).toBeFocused();
    const selected = await area.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(await this.code());
  }

  async previewCounts(places: number): Promise<void> {
    const preview = this.#page.frameLocator(".embed-form iframe");
    await expect(preview.locator(".place-count").filter({ hasText: WORDS.fr.places(places) })).toBeVisible();
  }

  async previewSays(text: string): Promise<void> {
    await expect(this.#page.frameLocator(".embed-form iframe").getByText(text)).toBeVisible();
  }

  async formSays(text: string): Promise<void> {
    await expect(this.#form.getByText(text)).toBeVisible();
  }

  /** Publishes HTML on the partner's site, between two links, and opens it. */
  async publishes(html: string, page = ""): Promise<void> {
    this.#site.pages.set(
      page,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title><body>
        <p><a href="#avant">Avant le cadre</a></p>${html}<p><a href="#apres">Après le cadre</a></p></body></html>`,
    );
    await this.#page.goto(this.#site.address + page);
  }

  /** Publishes a frame of the compact form with the strictest sandbox. */
  async frames(link: string): Promise<void> {
    await this.publishes(
      `<iframe sandbox="${SANDBOX}" title="Carte" width="480" height="600" src="${this.#home}/${link.replaceAll("&", "&amp;")}"></iframe>`,
    );
  }

  /** Publishes a frame whose sandbox withholds the origin of the map. */
  async framesWithoutOrigin(link: string): Promise<void> {
    await this.publishes(
      `<iframe sandbox="allow-scripts" title="Carte" width="480" height="600" src="${this.#home}/${link}"></iframe>`,
    );
  }

  async frameSays(sentence: string): Promise<void> {
    await expect(this.#frame.getByText(sentence)).toBeVisible();
  }

  async frameCounts(places: number, language: Language = "fr"): Promise<void> {
    const status = this.#frame.locator(".place-count").filter({ hasText: WORDS[language].places(places) });
    await expect(status).toBeVisible();
  }

  async frameShowsSheet(name: string): Promise<void> {
    await expect(this.#frame.getByRole("heading", { name, level: 2 })).toBeFocused();
  }

  async frameShowsNoSheet(): Promise<void> {
    await expect(this.#frame.locator("#fiche")).toHaveCount(0);
  }

  async frameIsIn(language: string): Promise<void> {
    await expect(this.#frame.locator("html")).toHaveAttribute("lang", language);
  }

  async frameIsNamed(title: RegExp): Promise<void> {
    await expect(this.#page.locator("iframe")).toHaveAttribute("title", title);
  }

  /** Presses Tab, through the frame, until one of its controls has the focus; each focus must be visible. */
  async tabsInFrameTo(role: "link" | "button", name: string): Promise<void> {
    const target = this.#frame.getByRole(role, { name: beginningWith(name) }).first();
    for (let press = 0; press < MOST_TABS; press++) {
      await this.#page.keyboard.press("Tab");
      if ((await target.count()) === 0 || !(await target.evaluate((element) => element === document.activeElement)))
        continue;
      const inside = this.#page.frames().find((frame) => frame.url().startsWith(this.#home));
      expect(await inside?.evaluate(readFocus)).toMatchObject({ isSeen: true });
      return;
    }
    throw new Error(`${MOST_TABS} Tabs did not reach the ${role} ${name} in the frame.`);
  }

  /** Follows a link of the frame that opens a new tab; returns the query of the tab's URL. */
  async followsOutOfFrame(name: string): Promise<string> {
    return queryOfNewTab(this.#page, () => this.#frame.getByRole("link", { name: beginningWith(name) }).click());
  }

  async presses(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Expects Shift+Tab from the frame's first control to lead back to the surrounding page. */
  async leavesFrameBackwards(): Promise<void> {
    const before = this.#page.getByRole("link", { name: "Avant le cadre" });
    for (let press = 0; press < MOST_TABS; press++) {
      await this.#page.keyboard.press("Shift+Tab");
      if (await before.evaluate((link) => link === document.activeElement)) return;
    }
    throw new Error("Shift+Tab never left the frame.");
  }

  async goesBack(): Promise<void> {
    await this.#page.goBack();
  }

  async isOn(page: string): Promise<void> {
    await expect.poll(() => this.#page.url()).toBe(this.#site.address + page);
  }

  get #form() {
    return this.#page.locator(".embed-form");
  }

  get #frame() {
    return this.#page.frameLocator("iframe");
  }
}

/**
 * Another site at another origin ("localhost" and 127.0.0.1 are two sites to a browser). It needs a server, since browsers embed a local
 * page only in pages of this machine: a routed page has no such address.
 */
export interface OtherSite {
  /** With a final slash. */
  readonly address: string;
  /** HTML by path, without the slash. */
  readonly pages: Map<string, string>;
  close(): void;
}

export async function startOtherSite(): Promise<OtherSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get((request.url ?? "/").slice(1));
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(html ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
