import { expect } from "../driver.ts";
import { countColours, shareOfColour } from "../in-page/shown.ts";
import { type Language, WORDS } from "../words.ts";
import { Part } from "./part.ts";
import { SLOW_MS } from "./texts.ts";

/** The map, as a picture and as its link. */
export class MapView extends Part {
  /** What stands on the map beside the commune that is pointed at. */
  async captionSays(...texts: readonly (string | RegExp)[]): Promise<void> {
    const caption = this.page.locator(".map-caption");
    for (const text of texts) await expect(caption).toContainText(text);
  }

  async hasNoCaption(): Promise<void> {
    await expect(this.page.locator(".map-caption")).toBeHidden();
  }

  /** The map has come nearer than a zoom, as the link says once it stands still. */
  async zoomIsAbove(zoom: number): Promise<void> {
    await expect.poll(() => Number(/carte=([\d.]+)/.exec(this.page.url())?.[1])).toBeGreaterThan(zoom);
  }

  /** The map has arrived: its legend stands beside it, and nothing is still said to come. */
  async isThere(language: Language = "fr"): Promise<void> {
    await expect(this.page.locator("summary", { hasText: WORDS[language].legend })).toBeVisible({ timeout: SLOW_MS });
    await expect(this.page.getByRole("region", { name: WORDS[language].map })).toBeVisible();
  }

  async isAbsent(): Promise<void> {
    await expect(this.page.getByRole("region", { name: WORDS.fr.map })).toHaveCount(0);
  }

  /** The map is a picture, not a blank: it has many colours. */
  async hasColours(least: number): Promise<void> {
    const map = this.page.getByRole("region", { name: WORDS.fr.map });
    await expect
      .poll(async () => this.page.evaluate(countColours, (await map.screenshot()).toString("base64")), {
        timeout: SLOW_MS,
      })
      .toBeGreaterThan(least);
  }

  /** A colour takes a part of the map that one sees, or none. */
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

  /** Those who made the map are named in sight, or behind their button. */
  async sourcesAreSeen(isTrue: boolean): Promise<void> {
    await expect(this.page.locator(".maplibregl-ctrl-attrib-inner")).toBeVisible({ visible: isTrue });
  }

  /** Who made the map is written on it. */
  async credits(credit: string, isCredited: boolean): Promise<void> {
    const credits = this.page.locator(".maplibregl-ctrl-attrib");
    if (isCredited) await expect(credits).toContainText(credit);
    else await expect(credits).not.toContainText(credit);
  }
}
