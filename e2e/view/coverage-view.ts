import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";
import { readShare, SLOW_MS } from "./texts.ts";

const AREA_LINE = /^Zone couverte\s: /;

/** « Territoires »: the coverage. */
export class CoverageView extends BaseView {
  /** The large share of the population, in per cent: the later one, when a scenario shows two. */
  async populationShare(): Promise<number> {
    const share = this.page.locator(".figure-share strong");
    await expect(share).toBeVisible();
    return readShare(await share.textContent());
  }

  /** Expects the sentence with the large share to end above a height of the window, before anything scrolls. */
  async shareEndsAbove(mostBottomPx: number): Promise<void> {
    await expect
      .poll(() => this.page.locator(".figure-share").evaluate((share) => share.getBoundingClientRect().bottom))
      .toBeLessThan(mostBottomPx);
  }

  /** Waits until the large share differs from a value. */
  async populationShareLeaves(percent: number): Promise<void> {
    await expect.poll(() => this.populationShare()).not.toBe(percent);
  }

  async populationShareIs(percent: number): Promise<void> {
    await expect.poll(() => this.populationShare()).toBe(percent);
  }

  async radiusIs(km: number): Promise<void> {
    await expect(this.page.getByRole("slider", { name: "Seuil" })).toHaveValue(String(km));
  }

  /** Expects the covered area to be drawn, with its share of the surface. */
  async hasArea(): Promise<void> {
    await expect(this.page.getByText(AREA_LINE)).toBeVisible({ timeout: SLOW_MS });
  }

  /** The covered share of the surface, in per cent, once the area is drawn. */
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
