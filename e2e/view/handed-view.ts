import { expect } from "../driver.ts";
import { Part } from "./part.ts";

/** What the page has handed over to the device: shared, copied, saved. */
export class HandedView extends Part {
  async isShared(content: Readonly<Record<string, string>>): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-shared", JSON.stringify(content));
  }

  async isCopied(text: string | RegExp): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-copied", text);
  }

  async isNotCopied(): Promise<void> {
    await expect(this.page.locator("html")).not.toHaveAttribute("data-copied");
  }

  /** A field holds a text that is selected, to be copied by hand. */
  async isOfferedToCopy(field: string, text: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: field });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(text);
    const selected = await box.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe(text.length);
  }

  /** A file is a contact: its name, and lines that stand in it once folded ones are joined. */
  isContact(name: string, expected: string, text: string, lines: readonly string[]): void {
    expect(name).toBe(expected);
    expect(text.replaceAll("\r\n ", "").split("\r\n")).toEqual(expect.arrayContaining([...lines]));
  }

  /** A report is named after its file, and holds texts. */
  isReport(
    { name, text }: { readonly name: string; readonly text: string },
    expected: string,
    texts: readonly string[],
  ): void {
    expect(name).toBe(expected);
    for (const part of texts) expect(text).toContain(part);
  }
}
