import { expect } from "../driver.ts";
import { Part } from "./part.ts";
import { readShare, SLOW_MS } from "./texts.ts";

const AREA_LINE = /^Zone couverte\s: /;

/** « Territoires »: who is covered. */
export class CoverageView extends Part {
  /** The share of the population in large, in per cent: the one after, where a scenario shows two. */
  async populationShare(): Promise<number> {
    const share = this.page.locator(".figure-share strong");
    await expect(share).toBeVisible();
    return readShare(await share.textContent());
  }

  /** The share in large becomes another than it was. */
  async populationShareLeaves(percent: number): Promise<void> {
    await expect.poll(() => this.populationShare()).not.toBe(percent);
  }

  async populationShareIs(percent: number): Promise<void> {
    await expect.poll(() => this.populationShare()).toBe(percent);
  }

  async radiusIs(km: number): Promise<void> {
    await expect(this.page.getByRole("slider", { name: "Seuil" })).toHaveValue(String(km));
  }

  /** The covered area is drawn, and its share of the surface said. */
  async hasArea(): Promise<void> {
    await expect(this.page.getByText(AREA_LINE)).toBeVisible({ timeout: SLOW_MS });
  }

  /** The share of the surface that is covered, in per cent, once the area is drawn. */
  async areaShare(): Promise<number> {
    await this.hasArea();
    return readShare(await this.page.getByText(AREA_LINE).textContent());
  }

  async areaShareIsAbove(percent: number): Promise<void> {
    await expect
      .poll(async () => readShare(await this.page.getByText(AREA_LINE).textContent()))
      .toBeGreaterThan(percent);
  }
}
