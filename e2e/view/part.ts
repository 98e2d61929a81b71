import type { Page } from "../driver.ts";

/** A part of the page, as the view looks at it. */
export abstract class Part {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}
