import { expect } from "../driver.ts";
import { Part } from "./part.ts";

/** What the head of a page says to browsers, search engines and previews of links. */
export class HeadView extends Part {
  /** The title of the window. */
  async titles(title: string | RegExp): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  /** What the head of the page says under a name, to search engines, previews of links or the browser itself. */
  async says(name: string, text: string | RegExp): Promise<void> {
    const tag = this.page.locator(`meta[name="${name}"], meta[property="${name}"]`).first();
    await expect(tag).toHaveAttribute("content", text);
  }

  /** Icons and the manifest that the head names are there. */
  async namesFilesThatAreThere(): Promise<void> {
    const links = this.page.locator("head link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await this.page.request.get(address)).status(), address).toBe(200);
  }

  /** A font of the site has come, and is used. */
  async usesFont(family: string): Promise<void> {
    const isThere = () =>
      this.page.evaluate(
        (name) => [...document.fonts].some((font) => font.family.includes(name) && font.status === "loaded"),
        family,
      );
    await expect.poll(isThere).toBe(true);
  }

  /** The fingerprint of the published site, as the page's head has it. */
  async publishedAs(): Promise<string> {
    return (await this.page.locator("meta[name=site-version]").getAttribute("content")) ?? "";
  }
}
