import type { Page } from "@playwright/test";

const BETWEEN_LOOKS_MS = 1500;

export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture (PNG) of an area of a page. Relief, labels and symbols are drawn one after the other: takes screenshots until two are equal.
 * @throws Error when the page keeps changing for longer than the patience
 */
export async function photographWhenStill(page: Page, clip: PageArea, patienceMs: number): Promise<Buffer> {
  const until = Date.now() + patienceMs;
  let last = await page.screenshot({ clip });
  while (Date.now() < until) {
    await page.waitForTimeout(BETWEEN_LOOKS_MS);
    const picture = await page.screenshot({ clip });
    if (picture.equals(last)) return picture;
    last = picture;
  }
  throw new Error("The page kept changing.");
}
