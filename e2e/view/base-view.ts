import type { Page } from "../driver.ts";

/** Expectations on the page, or on a part of it. */
export abstract class BaseView {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}
