import type { Page } from "../driver.ts";
import type { Words } from "../words.ts";

/** Texts of the person's language. */
export interface Reader {
  words: Words;
}

/** Actions on the page, or on a part of it. */
export abstract class BaseActor {
  protected readonly page: Page;
  protected readonly reader: Reader;

  constructor(page: Page, reader: Reader) {
    this.page = page;
    this.reader = reader;
  }

  async clicks(button: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: button }).click();
  }

  /** Clicks « Réessayer » beside a reported failure. */
  async retriesAfter(failure: string): Promise<void> {
    const alert = this.page.getByRole("alert").filter({ hasText: failure });
    await alert.getByRole("button", { name: "Réessayer" }).click();
  }
}
