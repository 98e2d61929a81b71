import { expect } from "../driver.ts";
import { beginningWith, WORDS } from "../words.ts";
import { BaseView } from "./base-view.ts";

type FocusedRole = "heading" | "link" | "tab" | "button" | "combobox" | "checkbox" | "radio" | "slider" | "textbox";

/** The keyboard focus. */
export class FocusView extends BaseView {
  async isOnTitle(name: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name, level: 2 })).toBeFocused();
  }

  async isOn(role: FocusedRole, name: string): Promise<void> {
    await expect(this.page.getByRole(role, { name: beginningWith(name) })).toBeFocused();
  }

  async isOnField(label: string): Promise<void> {
    await expect(this.page.getByLabel(label, { exact: true })).toBeFocused();
  }

  /** Expects the focus on the title of a step, one level below that of its part. */
  async isOnStep(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { name: title, level: 2 })).toBeFocused();
  }

  async isOnMap(): Promise<void> {
    await expect(this.page.getByRole("region", { name: WORDS.fr.map })).toBeFocused();
  }
}
