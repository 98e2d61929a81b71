import { describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("Meetings and agreements", () => {
  test("a seasonal worker sees what comes back each year by month without a computed date, all agreements, and what became of the conventions", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers");
    await view.hasHeading("Événements de l’année");
    await view.hasHeading("Février");
    await view.says("Salon de l’emploi d’été de Courchevel");
    await view.says("Vu en 2023.");
    await view.hasHeading("Mois inconnu");
    await view.says("Année où il a été vu\u00a0: inconnue.");
    await view.says(/Aucune date à venir n’est connue/);
    await person.unfolds("Vus une fois, passés (22)");
    await view.unfoldedSays("Vus une fois, passés (22)", "Web @telier n° 2", "jeudi 23 mars 2023");
    await view.says("13 sur 13");
    await view.says(/Île de Noirmoutier et île d’Yeu/);
    const list = "communes ont signé une convention";
    await person.unfolds(list);
    await view.unfoldedSays(
      list,
      "Trois ans\u00a0: jusqu’à janvier 2026.",
      "180 logements en trois ans",
      "Les trois ans sont passés (2022)\u202f; prolongation ou renouvellement inconnus.",
      "Trois ans\u00a0: jusqu’à 2027.",
      "Obligation connue, convention non trouvée\u00a0: 2",
      "Val-Cenis (73), commune touristique",
      "50 communes touristiques",
    );
  });

  test("a meeting of which a source gives a coming date comes first, with a file for the calendar", async ({
    site,
    person,
    view,
  }) => {
    await site.rewrites("seasonal-life.json", (text) => text.replace('"2023-03-23"', '"2026-02-12"'));
    await person.opens("?vue=saisonniers");
    await view.hasHeading("À venir, d’après nos sources");
    await view.saysNowhere("Aucune date à venir n’est connue");
    const { name, text } = await person.files.downloads("Mettre dans mon agenda (Web @telier n° 2)");
    expect(name).toBe("ag-adrets-webatelier-2.ics");
    expect(text).toContain("DTSTART;VALUE=DATE:20260212");
    await person.unfolds("Vus une fois, passés (21)");
  });

  test("meetings are chosen by subject and near the resort, with their distance, and agreements by its département", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers&origine=station:isola-2000");
    await view.says("29 événements sur 29");
    await person.list.chooses("Sujet des événements", "Santé");
    await view.says("5 événements sur 29");
    await person.list.chooses("Où", "À moins de 50\u00a0km (Isola 2000)");
    await view.says("1 événement sur 29");
    await view.says("Journées de soins gratuites pour les saisonniers");
    await view.saysNowhere("Journée santé des employés");
    await person.list.chooses("Sujet des événements", "Tous les sujets");
    await view.says("Forum de l’emploi saisonnier dans les stations du Mercantour – Auron");
    await view.says("à vol d’oiseau");
    await view.links("Tous les événements datés, pour mon agenda (ICS)", "data/rendez-vous.ics");
    // The agreements are those of the département of the resort.
    await person.goesTo("?vue=saisonniers&origine=station:val-thorens");
    await view.says("5 sur 13 (Savoie)");
    await view.saysNowhere("Île de Noirmoutier");
    await view.says("La Plagne ↔ Puy du Fou (Vendée)");
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
    await view.says("13 sur 13");
  });
});
