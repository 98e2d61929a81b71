import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";

/** The head of a page, for browsers, search engines and link previews. */
export class HeadView extends BaseView {
  /** The title of the window. */
  async titles(title: string | RegExp): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  /** Content of a meta element or link of the head. */
  async says(name: string, text: string | RegExp): Promise<void> {
    const tag = this.page.locator(`meta[name="${name}"], meta[property="${name}"]`).first();
    await expect(tag).toHaveAttribute("content", text);
  }

  /** Expects the icons and the manifest in the head to exist. */
  async namesFilesThatAreThere(): Promise<void> {
    const links = this.page.locator("head link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await this.page.request.get(address)).status(), address).toBe(200);
  }

  /** Expects a font of the site to be loaded and used. */
  async usesFont(family: string): Promise<void> {
    const isThere = () =>
      this.page.evaluate(
        (name) => [...document.fonts].some((font) => font.family.includes(name) && font.status === "loaded"),
        family,
      );
    await expect.poll(isThere).toBe(true);
  }
}
