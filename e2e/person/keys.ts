import { expect, type Locator } from "../driver.ts";
import { readFocus } from "../in-page/shown.ts";
import { BaseActor } from "./base-actor.ts";

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
