import { type ImportedFile, table } from "./imported-files.ts";
import type { Person } from "./person/person.ts";
import { placeNamed } from "./places.ts";
import type { View } from "./view/view.ts";

const HEAD = ["Nom", "Adresse", "Code postal", "Commune", "Latitude", "Longitude", "Téléphone", "Courriel"];
export const IMG = "<img src=x onerror=alert(1)>";
export const LINK = '=HYPERLINK("http://malice.example";"Cliquez")';

/** Two unknown places, and a row without a location. */
export const SMALL = table("releve-2026-03-01.csv", [
  HEAD,
  ["Maison fictive du Lac", "1 rue Fictive", "05200", "Embrun", "44,5641", "6,4955", "04 65 71 00 01", "a@example.fr"],
  ["Maison fictive du Col", "2 rue de l’Exemple", "05100", "Briançon", "44,8989", "6,6430", "04 65 71 00 02", ""],
  ["Maison fictive perdue", "", "", "", "", "", "", ""],
]);

/** A table with meaningless column names. */
export const UNKNOWN = table("tableau.csv", [
  ["A1", "A2", "A3"],
  ["Maison fictive du Pont", "Embrun", "Halle fictive du Pont"],
  ["Maison fictive du Four", "Gap", "Halle fictive du Four"],
]);

/** Texts that would run as HTML or as a formula, a position with its degrees exchanged, and a row without a name. */
export const DIRTY = table("sale.csv", [
  HEAD,
  [IMG, "3 rue de l’Exemple", "05200", "Embrun", "44,5650", "6,4960", "=1+1", "a@example.fr"],
  [LINK, "4 rue de l’Exemple", "05200", "Embrun", "44,5660", "6,4970", "04 65 71 00 03", "a@example.fr"],
  ["Maison fictive à l’envers", "5 rue de l’Exemple", "05200", "Embrun", "6,4980", "44,5670", "04 65 71 00 04", ""],
  ["", "6 rue de l’Exemple", "05200", "Embrun", "44,5680", "6,4990", "", ""],
]);

export const KNOWN = placeNamed("France services Briançonnais");
/** A row with the identifier of a place, and one that is near and similar without an identifier. */
export const AGAIN = table("encore.csv", [
  ["id", "Nom", "Commune", "Latitude", "Longitude", "Téléphone"],
  [KNOWN.id, "Maison fictive renommée", KNOWN.commune, String(KNOWN.latitude), String(KNOWN.longitude), ""],
  ["", KNOWN.name, KNOWN.commune, String(KNOWN.latitude), String(KNOWN.longitude), KNOWN.phone],
  ["", "Maison fictive du Bois", "Embrun", "44,5700", "6,5000", ""],
]);

/** Opens « Apporter », where a file is chosen. */
export async function opensImport(person: Person, view: View): Promise<void> {
  await person.opensPage("donnees/?partie=apporter");
  await view.offers("Choisir un fichier");
}

/** Chooses a file, which is read, and the type of its places. */
export async function brings(person: Person, view: View, file: ImportedFile, type = "France services"): Promise<void> {
  await person.files.brings(file);
  await view.focus.isOnTitle(`Fichier lu : ${file.name}`);
  await person.list.chooses("Type des lieux (obligatoire)", type);
}

/** Adds the places of a file that was read. */
export async function adds(person: Person, view: View, count: number): Promise<void> {
  await view.hasCheckedFile();
  await person.clicks(`Ajouter ${count} ${count > 1 ? "lieux" : "lieu"}`);
  await view.focus.isOnTitle(new RegExp(`^Vos lieux\\s: ${count},`));
}
