import { describe } from "vitest";
import { brings, DIRTY, IMG, LINK, opensData, UNKNOWN } from "../../../e2e/import-acts.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("An imported file", () => {
  test("is read by the columns that the person assigns", async ({ person, view }) => {
    await opensData(person, view);
    await brings(person, view, UNKNOWN);
    await person.files.saysThatColumnIs("A1", "Nom");
    await person.files.saysThatColumnIs("A2", "Commune");
    await view.tells("2 lieux reconnus.");
    await person.files.saysThatColumnIs("A3", "Nom");
    await view.tells("« Nom » est maintenant lu dans la colonne « A3 », et non plus dans « A1 ».");
    await view.importing.columnIs("A1", "Gardée pour l’export");
    await person.clicks("Ajouter 2 lieux à la carte");
    await view.says("« tableau » est sur la carte : 2 lieux.");
  });

  test("shows its texts escaped, and offers a report without formulas", async ({ person, view }) => {
    await opensData(person, view);
    await brings(person, view, DIRTY);
    await view.importing.counts("Lieux reconnus", "3");
    await view.importing.counts("Lignes écartées", "1");
    await view.importing.remarks("2", "=1+1", "numéro français");
    await view.importing.remarks("4", "inversées");
    await view.importing.remarks("5", "Ligne écartée", "n’a pas de nom");
    const { name, text } = await person.files.downloads("Télécharger le rapport (CSV)");
    view.output.isReport({ name, text }, "rapport_sale.csv", ["'=1+1", "La ligne n’a pas de nom"]);
    await person.clicks("Ajouter 3 lieux à la carte");
    await view.says("« sale » est sur la carte : 3 lieux.");
    await person.opensTab("Trouver");
    await person.list.opensSheet(IMG);
    await view.focus.isOnTitle(IMG);
    await person.closesSheet();
    await person.list.opensSheet(LINK);
    await view.focus.isOnTitle(LINK);
  });
});
