import { describe } from "vitest";
import {
  type ImportedFile,
  inUtf16,
  inWindows1252,
  largeTable,
  points,
  table,
  workbook,
} from "../../../../e2e/imported-files.ts";
import type { Person } from "../../../../e2e/person/person.ts";
import { countPlaces } from "../../../../e2e/places.ts";
import type { View } from "../../../../e2e/view/view.ts";
import { test } from "../../../testing/component/fixtures.ts";

const HEAD = ["Nom", "Adresse", "Code postal", "Commune", "Latitude", "Longitude", "Téléphone", "Courriel"];

/** Two unknown places, and a row without a location. */
const SMALL = table("releve-2026-03-01.csv", [
  HEAD,
  [
    "Maison fictive du Lac",
    "1 rue de l’Exemple",
    "05200",
    "Embrun",
    "44,5641",
    "6,4955",
    "04 65 71 00 01",
    "a@example.fr",
  ],
  ["Maison fictive du Col", "2 rue de l’Exemple", "05100", "Briançon", "44,8989", "6,6430", "04 65 71 00 02", ""],
  ["Maison fictive perdue", "", "", "", "", "", "", ""],
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
  test("is refused when it is no table or has too many rows, and the next one is read", async ({ person, view }) => {
    await opensData(person, view);
    await person.files.brings(workbook("permanences.xlsx"));
    await view.focus.isOnStep("« permanences.xlsx » n’a pas pu être importé");
    await view.tells("enregistrez la feuille au format « CSV UTF-8 »");
    await person.files.brings(largeTable("grand.csv", 20_001));
    await view.focus.isOnStep("« grand.csv » n’a pas pu être importé");
    await view.tells("la ligne 20 002 est la première de trop");
    await brings(person, view, SMALL);
    await view.tells("2 lieux reconnus");
  });

  test("is read in any encoding", async ({ person, view }) => {
    const rows = [
      ["Nom", "Commune"],
      ["Maison fictive d’Abriès à l’œuvre", "Abriès-Ristolas"],
    ];
    await opensData(person, view);
    for (const [file, encoding] of [
      [inUtf16("unicode.txt", rows), "encodage UTF-16"],
      [inWindows1252("ansi.csv", rows), "encodage Windows-1252"],
    ] as const) {
      await brings(person, view, file);
      await view.says(encoding);
      await view.says("Maison fictive d’Abriès à l’œuvre");
      await view.tells("1 lieu reconnu.");
      await person.clicks("Annuler");
    }
    const geojson = points("points.geojson", [{ at: [6.4955, 44.5641], says: { name: "Maison fictive" } }]);
    await brings(person, view, geojson);
    await view.says("GeoJSON");
    await view.tells("1 lieu reconnu.");
  });

  test("lasts as long as the page without storage, and the page says so", async ({ site, person, view }) => {
    await site.device.forbidsDatabases();
    await opensData(person, view);
    await brings(person, view, SMALL);
    await person.clicks("Ajouter 2 lieux à la carte");
    await view.tells("Cet appareil ne permet pas de les garder : ils seront perdus à la fermeture de la page.");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 2);
  });
});
