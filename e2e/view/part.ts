import type { Page } from "../driver.ts";

/** The page, or a part of it, as a test looks at it. */
export abstract class Part {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}
