import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";

/** Data that the page gave to the device: shared, copied, saved. */
export class OutputView extends BaseView {
  async isShared(content: Readonly<Record<string, string>>): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-shared", JSON.stringify(content));
  }

  async isCopied(text: string | RegExp): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-copied", text);
  }

  async isNotCopied(): Promise<void> {
    await expect(this.page.locator("html")).not.toHaveAttribute("data-copied");
  }

  /** Expects a field with a selected text, to be copied by hand. */
  async isOfferedToCopy(field: string, text: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: field });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(text);
    const selected = await box.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe(text.length);
  }

  /** Expects a file to be a contact with this name and these lines, once folded lines are joined. */
  isContact(name: string, expected: string, text: string, lines: readonly string[]): void {
    expect(name).toBe(expected);
    expect(text.replaceAll("\r\n ", "").split("\r\n")).toEqual(expect.arrayContaining([...lines]));
  }

  /** Expects a report named after its file, with these texts. */
  isReport(
    { name, text }: { readonly name: string; readonly text: string },
    expected: string,
    texts: readonly string[],
  ): void {
    expect(name).toBe(expected);
    for (const part of texts) expect(text).toContain(part);
  }
}
