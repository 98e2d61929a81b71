import { expect } from "../driver.ts";
import { BaseActor } from "./base-actor.ts";

/** Actions on the map and its legend, by mouse. */
export class MapHand extends BaseActor {
  async togglesLegend(): Promise<void> {
    await this.page.locator(".legend > summary").click();
  }

  /** Presses ⓘ, which shows the attribution. */
  async togglesSources(): Promise<void> {
    await this.page.locator(".maplibregl-ctrl-attrib-button").click();
  }

  /** Presses the zoom-in button of the map. */
  async zoomsIn(): Promise<void> {
    await this.page.getByRole("button", { name: "Zoomer", exact: true }).click();
  }

  /** Clicks the centre of the map, again until the expected result: places are drawn a moment after the map. */
  async clicksMiddle(untilSeen: () => Promise<void>): Promise<void> {
    await this.#actsAtMiddle((x, y) => this.page.mouse.click(x, y), untilSeen);
  }

  /** The same by touch. */
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

  /** Hovers the centre of the map, again until the expected result: a map that is still drawing ignores the pointer. */
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
    if (box === null) throw new Error("The map has no bounding box.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
