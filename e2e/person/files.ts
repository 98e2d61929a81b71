import type { BroughtFile } from "../brought-files.ts";
import type { Page } from "../driver.ts";
import { dragFile } from "../in-page/acts.ts";
import { countColours, shareOfColour } from "../in-page/shown.ts";
import { Hand, type Reader } from "./hand.ts";
import type { Keys } from "./keys.ts";

/** A picture that was handed over: what its header says, and what one sees. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** Of its pixels, those of a colour: "#8fd14f". */
  readonly shareOf: (colour: string) => Promise<number>;
}

/** Files that a person brings, decides of and takes away. */
export class Files extends Hand {
  readonly #keys: Keys;

  constructor(page: Page, reader: Reader, keys: Keys) {
    super(page, reader);
    this.#keys = keys;
  }

  /** Chooses a file of their own, in the field that asks for one. */
  async chooses(name: string, text: string): Promise<void> {
    const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  /** Clicks a button that hands over a file, and reads it. */
  async downloads(button: string): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.clicks(button)]);
    const text = await readText(await download.createReadStream());
    return { name: download.suggestedFilename(), text };
  }

  /** Clicks « Choisir un fichier », or the way to another, and chooses one in the device's own dialog. */
  async brings({ name, bytes }: BroughtFile): Promise<void> {
    const [dialog] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: "Choisir un fichier" }).click(),
    ]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }

  /** The same with Enter, from where the keyboard is. */
  async bringsByKey({ name, bytes }: BroughtFile): Promise<void> {
    // The test begins to wait well before the key: the page that opens a dialog and the keyboard are heard of by different ways.
    const press = async () => {
      await this.#keys.tabsTo("button", "Choisir un fichier");
      await this.page.keyboard.press("Enter");
    };
    const [dialog] = await Promise.all([this.page.waitForEvent("filechooser"), press()]);
    await dialog.setFiles({ name, mimeType: "", buffer: bytes });
  }

  /** Holds a file over the map, with the button of the mouse still down. */
  async holdsOverPage(file: BroughtFile): Promise<void> {
    await this.#drags(file, "dragover");
  }

  async drops(file: BroughtFile): Promise<void> {
    await this.#drags(file, "drop");
  }

  /** Says what a column of the file is: saysThatColumnIs("LIEU", "Nom"). */
  async saysThatColumnIs(column: string, field: string): Promise<void> {
    await this.page.getByRole("combobox", { name: `Champ ${column}`, exact: true }).selectOption({ label: field });
  }

  /** Decides what becomes of a row that may be there already: decidesOf("Maison fictive", "Garder les deux"). */
  async decidesOf(name: string, decision: string): Promise<void> {
    await this.page.getByRole("radiogroup", { name, exact: true }).getByRole("radio", { name: decision }).check();
  }

  /** Takes a file from a button with Enter, from where the keyboard is. */
  async downloadsByKey(button: string): Promise<{ readonly name: string; readonly text: string }> {
    await this.#keys.tabsTo("button", button);
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.keyboard.press("Enter")]);
    return { name: download.suggestedFilename(), text: await readText(await download.createReadStream()) };
  }

  /** Clicks a button that hands over a picture (PNG), and looks at it. */
  async downloadsPicture(button: string): Promise<Picture> {
    // A map that the processor draws takes its time.
    const coming = this.page.waitForEvent("download", { timeout: 150_000 });
    await this.clicks(button);
    const download = await coming;
    const bytes = await readBytes(await download.createReadStream());
    return {
      name: download.suggestedFilename(),
      width: bytes.readUInt32BE(16),
      height: bytes.readUInt32BE(20),
      colours: await this.page.evaluate(countColours, bytes.toString("base64")),
      shareOf: (colour) => this.page.evaluate(shareOfColour, { png: bytes.toString("base64"), colour }),
    };
  }

  async #drags({ name, bytes }: BroughtFile, event: "dragover" | "drop"): Promise<void> {
    await this.page.getByRole("main").evaluate(dragFile, { name, base64: bytes.toString("base64"), event });
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
