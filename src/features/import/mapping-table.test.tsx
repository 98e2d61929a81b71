import { describe } from "vitest";
import { type ImportedFile, table } from "../../../e2e/imported-files.ts";
import type { Person } from "../../../e2e/person/person.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";

const IMG = "<img src=x onerror=alert(1)>";
const LINK = '=HYPERLINK("http://malice.example";"Cliquez")';
const HEAD = ["Nom", "Adresse", "Code postal", "Commune", "Latitude", "Longitude", "Téléphone", "Courriel"];

/** A table with meaningless column names. */
const UNKNOWN = table("tableau.csv", [
  ["A1", "A2", "A3"],
  ["Maison fictive du Pont", "Embrun", "Halle fictive du Pont"],
  ["Maison fictive du Four", "Gap", "Halle fictive du Four"],
]);

const DIRTY = table("sale.csv", [
  HEAD,
  [IMG, "3 rue de l’Exemple", "05200", "Embrun", "44,5650", "6,4960", "=1+1", "a@example.fr"],
  [LINK, "4 rue de l’Exemple", "05200", "Embrun", "44,5660", "6,4970", "04 65 71 00 03", "a@example.fr"],
  ["Maison fictive à l’envers", "5 rue de l’Exemple", "05200", "Embrun", "6,4980", "44,5670", "04 65 71 00 04", ""],
  ["", "6 rue de l’Exemple", "05200", "Embrun", "44,5680", "6,4990", "", ""],
]);

async function opensData(person: Person, view: View, link = ""): Promise<void> {
  await person.opens(`?vue=donnees${link}`);
  await view.offers("Choisir un fichier");
}

async function brings(person: Person, view: View, file: ImportedFile): Promise<void> {
  await person.files.brings(file);
  await view.focus.isOnStep(`Fichier lu : ${file.name}`);
}

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
    await view.says("Halle fictive du Pont");
  });

  test("shows its texts escaped, and offers a report without formulas", async ({ person, view }) => {
    await opensData(person, view);
    await brings(person, view, DIRTY);
    await view.importing.counts("Lieux reconnus", "3");
    await view.importing.counts("Lignes écartées", "1");
    await view.importing.remarks("2", "=1+1", "numéro français");
    await view.importing.remarks("4", "inversées");
    await view.importing.remarks("5", "Ligne écartée", "n’a pas de nom");
    await person.choosesBeginning("Montrer", "Ligne écartée");
    await view.importing.hasRemarks(1);
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
