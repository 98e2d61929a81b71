import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";

/** An imported file: its check. */
export class ImportView extends BaseView {
  /** A count of an imported file: "Lignes écartées", "2". */
  async counts(what: string, count: string): Promise<void> {
    const counted = this.page.getByRole("definition").and(this.page.locator(`dt:text-is("${what}") + dd`));
    await expect(counted).toHaveText(count);
  }

  /** The field of a column of the file. */
  async columnIs(column: string, field: string): Promise<void> {
    await this.chosenIs(`Champ ${column}`, field);
  }

  /** Waits until the rows are checked with the present choices. */
  async isChecked(): Promise<void> {
    await expect(this.page.locator(".import-review")).toHaveAttribute("aria-busy", "false");
  }

  /** The chosen text of a menu. */
  async chosenIs(menu: string, text: string): Promise<void> {
    const select = this.page.getByRole("combobox", { name: menu, exact: true });
    await expect(select.locator("option:checked")).toHaveText(text);
  }

  /** An issue of a line of the file: its column, value and text. */
  async remarks(line: string, ...texts: readonly string[]): Promise<void> {
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) });
    for (const text of texts) await expect(row.filter({ hasText: text }).first()).toBeVisible();
  }

  async hasNoRemark(line: string, text: string): Promise<void> {
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) });
    await expect(row.filter({ hasText: text })).toHaveCount(0);
  }

  /** Least width of the issues of a line. */
  async remarkIsAtLeast(line: string, widthPx: number): Promise<void> {
    const rows = this.page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const row = rows.filter({ has: this.page.getByRole("rowheader", { name: line, exact: true }) }).first();
    const width = async () => (await row.getByRole("cell").last().boundingBox())?.width;
    await expect.poll(width).toBeGreaterThanOrEqual(widthPx);
  }

  /** Expects the whole page to show that a file can be dropped. */
  async showsDropVeil(isShown: boolean): Promise<void> {
    await expect(this.page.getByText("Déposez le fichier pour l’importer")).toHaveCount(isShown ? 1 : 0);
  }
}
