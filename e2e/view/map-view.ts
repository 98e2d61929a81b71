import { expect } from "../driver.ts";
import { countColours, shareOfColour } from "../in-page/shown.ts";
import { type Language, WORDS } from "../words.ts";
import { BaseView } from "./base-view.ts";
import { SLOW_MS } from "./texts.ts";

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
