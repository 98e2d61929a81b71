import { expect, type Locator, type Page } from "../driver.ts";
import type { ImportedFile } from "../imported-files.ts";
import { dragFile, readFocus } from "../in-page.ts";
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

type Role =
  | "link"
  | "button"
  | "textbox"
  | "spinbutton"
  | "checkbox"
  | "radio"
  | "tab"
  | "slider"
  | "heading"
  | "combobox"
  | "separator"
  | "region";

/** Greatest number of Tabs through the whole page. */
const MOST_TABS = 60;

/** The keyboard. */
export class Keys extends BaseActor {
  /** Types into the focused element. */
  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Opens a part of the page with Tab and Enter. */
  async unfolds(title: string): Promise<void> {
    const summary = this.page.locator("summary", { hasText: title });
    await expect(summary).toBeAttached();
    for (let press = 0; press < MOST_TABS && !(await hasFocus(summary)); press++) await this.presses("Tab");
    await this.presses("Enter");
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
  async tabsTo(role: Role, name: string | RegExp): Promise<void> {
    await this.#goesTo(role, name, "Tab");
  }

  async tabsBackTo(role: Role, name: string | RegExp): Promise<void> {
    await this.#goesTo(role, name, "Shift+Tab");
  }

  async #goesTo(role: Role, name: string | RegExp, key: "Tab" | "Shift+Tab"): Promise<void> {
    const target = this.page.getByRole(role, { name }).first();
    // A view that loads has no control yet, and the focus would leave the page at its end.
    await expect(target).toBeAttached();
    for (let press = 0; press < MOST_TABS; press++) {
      await this.presses(key);
      if (await hasFocus(target)) return;
    }
    throw new Error(`${MOST_TABS} presses of ${key} did not reach the ${role} ${name}.`);
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && (await target.evaluate((element) => element === document.activeElement));
}

/** Files that a person imports, decides on and exports. */
export class Files extends BaseActor {
  readonly #keys: Keys;

  constructor(page: Page, reader: Reader, keys: Keys) {
    super(page, reader);
    this.#keys = keys;
  }

  /** Chooses a file in the field for one. */
  async chooses(name: string, text: string): Promise<void> {
    const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  /** Clicks a button that saves a file, and reads the file. */
  async downloads(button: string): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.clicks(button)]);
    const text = await readText(await download.createReadStream());
    return { name: download.suggestedFilename(), text };
  }

  /** Clicks « Choisir un fichier » and chooses one in the system's dialog. */
  async brings({ name, bytes }: ImportedFile): Promise<void> {
    const [dialog] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: "Choisir un fichier" }).click(),
    ]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }

  /** The same with Enter, on the focused control. */
  async bringsByKey({ name, bytes }: ImportedFile): Promise<void> {
    // Playwright reports the dialog and the key press on different channels: wait for the dialog well before the key.
    const press = async () => {
      await this.#keys.tabsTo("button", "Choisir un fichier");
      await this.page.keyboard.press("Enter");
    };
    const [dialog] = await Promise.all([this.page.waitForEvent("filechooser"), press()]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }

  /** Drags a file over the page without dropping it. */
  async holdsOverPage(file: ImportedFile): Promise<void> {
    await this.#drags(file, "dragover");
  }

  async drops(file: ImportedFile): Promise<void> {
    await this.#drags(file, "drop");
  }

  /** Assigns a field to a column of the file: saysThatColumnIs("LIEU", "Nom"). */
  async saysThatColumnIs(column: string, field: string): Promise<void> {
    await this.page.getByRole("combobox", { name: `Champ ${column}`, exact: true }).selectOption({ label: field });
  }

  /** Saves a file with Enter on a button, from the focused element. */
  async downloadsByKey(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await this.#keys.tabsTo("button", button);
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.keyboard.press("Enter")]);
    return { name: download.suggestedFilename(), bytes: await readBytes(await download.createReadStream()) };
  }

  async #drags({ name, bytes }: ImportedFile, event: "dragover" | "drop"): Promise<void> {
    await this.page.locator("main").evaluate(dragFile, { name, base64: bytes.toString("base64"), event });
  }
}

async function readText(stream: AsyncIterable<string | Uint8Array>): Promise<string> {
  return new TextDecoder().decode(await readBytes(stream));
}

async function readBytes(stream: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
