import { expect } from "../driver.ts";
import { Hand } from "./hand.ts";

/** The map and its legend, with the mouse. */
export class MapHand extends Hand {
  async togglesLegend(): Promise<void> {
    await this.page.locator(".legend > summary").click();
  }

  /** Presses ⓘ, which shows who made the map. */
  async togglesSources(): Promise<void> {
    await this.page.locator(".maplibregl-ctrl-attrib-button").click();
  }

  /** Presses the button of the map that zooms in. */
  async zoomsIn(): Promise<void> {
    await this.page.getByRole("button", { name: "Zoomer", exact: true }).click();
  }

  /** Clicks the middle of the map, again while what should follow has not: places come a moment after the map. */
  async clicksMiddle(untilSeen: () => Promise<void>): Promise<void> {
    await this.#actsAtMiddle((x, y) => this.page.mouse.click(x, y), untilSeen);
  }

  /** The same with a finger. */
  async tapsMiddle(untilSeen: () => Promise<void>): Promise<void> {
    await this.#actsAtMiddle((x, y) => this.page.touchscreen.tap(x, y), untilSeen);
  }

  async #actsAtMiddle(act: (x: number, y: number) => Promise<void>, untilSeen: () => Promise<void>): Promise<void> {
    const { x, y } = await this.#middle();
    await expect(async () => {
      await act(x, y);
      await untilSeen();
    }).toPass();
  }

  /** Points at the middle of the map, and at it again, for a map that still draws does not hear. */
  async pointsAtMiddle(untilSeen: () => Promise<void>): Promise<void> {
    const { x, y } = await this.#middle();
    let step = 0;
    await expect(async () => {
      step += 1;
      await this.page.mouse.move(x + (step % 2), y);
      await untilSeen();
    }).toPass();
  }

  async #middle(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.getByRole("region", { name: this.reader.words.map }).boundingBox();
    if (box === null) throw new Error("The map has no place on the view.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
