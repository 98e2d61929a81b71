import { describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";
import { until } from "../../testing/component/wait.ts";

describe("The tabs in another language", () => {
  test("lead to the pages in French, and say that they are", async ({ person }) => {
    await person.opens("?vue=trouver&lang=it&apparence=sombre", "it");
    const links = [...document.querySelectorAll(".tabs a")].map((link) => [
      link.textContent,
      link.getAttribute("href"),
    ]);
    expect(links).toEqual([
      ["Territorifr (in francese)", "./territoires/?lang=it&apparence=sombre"],
      ["Datifr (in francese)", "./donnees/?lang=it&apparence=sombre"],
    ]);
    expect(document.querySelector("#onglet-saisonniers")?.textContent).toBe("Stagionali");
  });

  test("are not in the frame of the list, which has a choice of language", async ({ person, view }) => {
    await person.opensEmbedded("?embed=1&lang=en", "en");
    await view.isInLanguage("en");
    await until(
      () => document.querySelector(`.page option[value="en"]`) ?? undefined,
      "There is no choice of language.",
    );
  });
});
