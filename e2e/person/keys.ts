import { expect, type Locator, type Page } from "../driver.ts";
import type { ImportedFile } from "../imported-files.ts";
import { readFocus } from "../in-page.ts";

/** Actions on the page, or on a part of it. */
export abstract class BaseActor {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async clicks(button: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: button }).click();
  }
}

type Role = Parameters<Page["getByRole"]>[0];

/** Greatest number of Tabs through the whole page. */
const MOST_TABS = 60;

/** The keyboard. */
export class Keys extends BaseActor {
  /** Types into the focused element. */
  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key. The focus must stay visible, and must not be lost. */
  async presses(key: string, times = 1): Promise<void> {
    const moves = /Tab$|^Arrow|^Home$|^End$/.test(key);
    for (let time = 0; time < times; time++) {
      await this.page.keyboard.press(key);
      await expect(async () => {
        const focus = await this.page.evaluate(readFocus);
        expect(focus, `focus after ${key}`).toBeDefined();
        if (moves) expect(focus, `focus after ${key}`).toMatchObject({ isSeen: true });
      }).toPass({ intervals: [20, 50, 100] });
    }
  }

  /** Presses Tab until a control has the focus. */
  async tabsTo(role: Role, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.#goesTo(this.page.getByRole(role, { name }).first(), key);
  }

  /** Goes to a control with Tab, and presses Enter. */
  async enters(role: Role, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.tabsTo(role, name, key);
    await this.presses("Enter");
  }

  /** Opens a part of the page with Tab and Enter. */
  async unfolds(title: string): Promise<void> {
    await this.#goesTo(this.page.locator("summary", { hasText: title }), "Tab");
    await this.presses("Enter");
  }

  async #goesTo(target: Locator, key: "Tab" | "Shift+Tab"): Promise<void> {
    // A view that loads has no control yet, and the focus would leave the page at its end.
    await expect(target).toBeAttached();
    await pressUntilFocused(target, () => this.presses(key), MOST_TABS);
  }
}

/** Presses a key until a control has the focus. */
export async function pressUntilFocused(target: Locator, press: () => Promise<void>, most: number): Promise<void> {
  for (let count = 0; count < most; count++) {
    await press();
    if (await target.evaluateAll(([element]) => element === document.activeElement)) return;
  }
  throw new Error(`${most} presses did not reach ${target}.`);
}

/** Files that a person imports and saves. */
export class Files extends BaseActor {
  /** Reads the file that a button, or an act, saves. */
  async downloads(button: string | (() => Promise<void>)) {
    const acts = typeof button === "string" ? () => this.clicks(button) : button;
    const [download] = await Promise.all([this.page.waitForEvent("download"), acts()]);
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
    const bytes = Buffer.concat(pieces);
    return { name: download.suggestedFilename(), text: new TextDecoder().decode(bytes), bytes };
  }

  /** Chooses a file in the system's dialog. */
  async brings({ name, bytes }: ImportedFile, acts = () => this.clicks("Choisir un fichier")): Promise<void> {
    const [dialog] = await Promise.all([this.page.waitForEvent("filechooser"), acts()]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }
}
