import { describe } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Meetings and agreements", () => {
  test("a seasonal worker sees what comes back each year by month without a computed date, all agreements, and what became of the conventions", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers");
    await expect(page.getByRole("heading", { name: /^Événements de l’année/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Février/ })).toBeVisible();
    await view.says("Salon de l’emploi d’été de Courchevel");
    await view.says("Vu en 2023.");
    await expect(page.getByRole("heading", { name: /^Mois inconnu/ })).toBeVisible();
    await view.says("Année où il a été vu\u00a0: inconnue.");
    await view.says(/Aucune date à venir n’est connue/);
    await view.says(/Île de Noirmoutier et île d’Yeu/);
    await person.unfolds("communes ont signé une convention");
    for (const text of [
      "180 logements en trois ans",
      "Val-Cenis (73), commune touristique",
      "50 communes touristiques",
    ])
      await view.says(text);
  });

  test("a meeting of which a source gives a coming date comes first", async ({ page, site, person, view }) => {
    await site.rewrites("seasonal-life.json", (text) => text.replace('"2023-03-23"', '"2026-02-12"'));
    await person.opens("?vue=saisonniers");
    await expect(page.getByRole("heading", { name: /^À venir, d’après nos sources/ })).toBeVisible();
    await view.saysNowhere("Aucune date à venir n’est connue");
    await view.says("Web @telier n° 2");
  });

  test("agreements are those of the département of the resort, and one address has all dated meetings", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers&origine=station:val-thorens");
    await view.says("La Plagne ↔ Puy du Fou (Vendée)");
    await view.saysNowhere("Île de Noirmoutier");
    await view.links("Tous les événements datés, pour mon agenda (ICS)", "data/rendez-vous.ics");
  });

  test("without the file, the rest of the view works, and the sections come after a new attempt", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("seasonal-life.json", "missing");
    await person.opens("?vue=saisonniers");
    await view.alerts("Les événements et les partenariats n’ont pas pu être chargés.", "seasonal-life.json");
    await view.says("Ressources\u00a0: aides, sites et guides");
    await site.repairs("seasonal-life.json");
    await person.retries();
    await view.says("La Plagne ↔ Puy du Fou (Vendée)");
  });
});
