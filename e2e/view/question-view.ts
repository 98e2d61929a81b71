import { expect } from "../driver.ts";
import { BaseView } from "./base-view.ts";

/** The answer of the question page. */
export class QuestionView extends BaseView {
  /** Expects the card to say these texts, one after the other. */
  async answers(...texts: readonly (string | RegExp)[]): Promise<void> {
    const card = this.page.getByRole("region", { name: /^(Réponse|Answer|Risposta|Respuesta)$/ });
    await expect(card).toBeVisible();
    for (const text of texts) await expect(card).toContainText(text);
  }

  /** Expects another answer that says these texts; "" for a place of any name. */
  async answersToo(name: string, ...texts: readonly (string | RegExp)[]): Promise<void> {
    const article = name === "" ? this.page.getByRole("article") : this.page.getByRole("article", { name });
    for (const text of texts) await expect(article.filter({ hasText: text }).first()).toBeVisible();
  }

  /** Expects the card at the top of the window, without scrolling. */
  async answerIsInSight(): Promise<void> {
    const card = this.page.getByRole("region", { name: "Réponse" });
    await expect(card.getByRole("link").first()).toBeInViewport({ ratio: 1 });
  }

  async hasNoAnswer(): Promise<void> {
    await expect(this.page.getByRole("region", { name: "Réponse" })).toHaveCount(0);
  }

  /** Expects the page to ask which of these is meant. */
  async asksWhether(...names: readonly string[]): Promise<void> {
    for (const name of names) await expect(this.page.getByRole("option", { name }).first()).toBeVisible();
  }

  async linksTo(name: string, address: string): Promise<void> {
    await expect(this.page.getByRole("link", { name })).toHaveAttribute("href", address);
  }
}
