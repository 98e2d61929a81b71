import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";

/** The tabs, side by side. */
export class TabsView extends BaseView {
  async shows(name: string): Promise<void> {
    await expect(this.page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
    await expect(this.page.getByRole("tabpanel", { name })).toBeVisible();
  }

  /** Expects a tab that can be chosen, and is not selected. */
  async offers(name: string): Promise<void> {
    await expect(this.page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "false");
  }

  /** Expects every tab, and the link to the page of planners beside them, to be wholly inside the window. */
  async standSideBySide(): Promise<void> {
    const tabs = this.page.locator(".tabs :is([role=tab], a)");
    for (const tab of await tabs.all()) await expect(tab).toBeInViewport({ ratio: 1 });
    const tops = await tabs.evaluateAll((all) => all.map((tab) => Math.round(tab.getBoundingClientRect().top)));
    expect(new Set(tops).size, `tops of the tabs: ${tops}`).toBe(1);
  }
}
