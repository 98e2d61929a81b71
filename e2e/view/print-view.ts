import { expect } from "../driver.ts";
import { findSmallPrint } from "../in-page/shown.ts";
import { BaseView } from "./base-view.ts";

/** The printed page. */
export class PrintView extends BaseView {
  async isAskedFor(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-printed", "once");
  }

  /** Expects these texts on the printed page, and no other part of the page. */
  async shows(name: string, ...texts: readonly string[]): Promise<void> {
    const article = this.page.getByRole("article", { name });
    await expect(article).toBeVisible();
    for (const text of texts) await expect(article).toContainText(text);
    await expect(this.page.locator(".panel")).toBeHidden();
    await expect(this.page.locator(".map-area")).toBeHidden();
  }

  /** Expects a printed map with a town's name. */
  async mapNames(town: string): Promise<void> {
    await expect(this.page.locator(".printed-map svg text", { hasText: town })).toBeVisible();
  }

  /** Expects a QR code, large enough for a camera. */
  async hasCode(name: string): Promise<void> {
    const box = await this.page.getByRole("img", { name }).boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  }

  /** Expects space between the name of a day and its times. */
  async setsDayApart(day: string, times: string): Promise<void> {
    const row = this.page.getByRole("article").getByRole("row", { name: `${day} ${times}` });
    const gapPx = await row.evaluate((tr) => {
      const [name, text] = [...tr.children].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      });
      return (text?.left ?? 0) - (name?.right ?? 0);
    });
    expect(gapPx).toBeGreaterThan(10);
  }

  /** Expects no text smaller than 10 points, also on the map. */
  async hasNoSmallPrint(): Promise<void> {
    await expect.poll(() => this.page.getByRole("article").evaluate(findSmallPrint)).toEqual([]);
  }

  async hasPages(least: number, most = least): Promise<void> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(least);
    expect(pages).toBeLessThanOrEqual(most);
  }

  async isGone(): Promise<void> {
    await expect(this.page.getByRole("article")).toHaveCount(0);
  }
}
