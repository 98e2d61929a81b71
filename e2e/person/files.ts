import type { Page } from "../driver.ts";
import type { ImportedFile } from "../imported-files.ts";
import { dragFile } from "../in-page/acts.ts";
import { BaseActor, type Reader } from "./base-actor.ts";
import type { Keys } from "./keys.ts";

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
