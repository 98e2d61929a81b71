import { describe } from "vitest";
import { expect, type Locator, type Page } from "../../../e2e/driver.ts";
import { AGAIN, brings, DIRTY, KNOWN, opensImport, SMALL, UNKNOWN } from "../../../e2e/import-acts.ts";
import { largeTable, oldWorkbook, table } from "../../../e2e/imported-files.ts";
import { writeArchive } from "../../data/csv/write-archive.ts";
import { RUE_CARNOT } from "../../testing/address-search.ts";
import { test } from "../../testing/component/fixtures.ts";
import { workbookBytes } from "../../testing/workbooks.ts";

const TYPE = "Type des lieux (obligatoire)";
const BY_COLUMN = "Selon la colonne « Type »";

/** The remarks on a line of the file. */
function remarksOn(page: Page, line: string): Locator {
  const rows = page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
  return rows.filter({ has: page.getByRole("rowheader", { name: line, exact: true }) });
}

/** A line has a remark with each text: column, value or issue. */
async function remarks(page: Page, line: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await expect(remarksOn(page, line).filter({ hasText: text }).first()).toBeVisible();
}

describe("A file that is brought", () => {
  test("is refused when it is no table or has too many rows, and the next one is read", async ({ person, view }) => {
    await opensImport(person, view);
    await person.files.brings(oldWorkbook("permanences.xls"));
    await view.focus.isOnTitle("« permanences.xls » n’a pas pu être importé");
    await view.tells("enregistrez-le au format XLSX ou CSV");
    await person.files.brings(largeTable("grand.csv", 20_001));
    await view.focus.isOnTitle("« grand.csv » n’a pas pu être importé");
    await view.tells("la ligne 20 002 est la première de trop");
    const text = "nom;commune\r\nMaison fictive du Col;Névache\r\n";
    const archive = (name: string, files: Readonly<Record<string, string>>) => {
      const bytes = Buffer.from(writeArchive(new Map(Object.entries(files)), "2026-12-01"));
      return { name, bytes };
    };
    await person.files.brings(archive("deux.zip", { "a.csv": text, "b.csv": text }));
    await view.tells("doit contenir une seule table");
    await brings(person, view, archive("lieux.zip", { "lieux.csv": text, "sources.csv": text }));
    await view.tells("1 lieu reconnu");
  });

  test("adds nothing until the type of its places is chosen, and says so", async ({ person, view }) => {
    await opensImport(person, view);
    await person.files.brings(SMALL);
    await view.hasCheckedFile();
    await view.says("Choisissez d’abord le type des lieux : sans ce choix, rien n’est ajouté.");
    await person.clicks("Ajouter 2 lieux");
    await view.focus.isOn("combobox", TYPE);
    await view.saysNowhere("Vos lieux : 2");
    await person.list.chooses(TYPE, "Espace saisonnier");
    await view.hasCheckedFile();
    await view.saysNowhere("Choisissez d’abord");
  });

  test("has its types in a column, whose other values are read as the person says", async ({ page, person, view }) => {
    const rows = [
      ["Nom", "Commune", "Type", "Latitude", "Longitude"],
      ["Maison fictive des Livres", "Embrun", "Bibliothèque", "44,5641", "6,4955"],
      ["Maison fictive du Lac", "Embrun", "Espace France services", "44,5741", "6,5055"],
      ["Maison fictive du Thé", "Embrun", "Café", "44,5841", "6,5155"],
    ];
    await opensImport(person, view);
    await brings(person, view, table("types.csv", rows), BY_COLUMN);
    await view.menuSays("Lire « Espace France services » comme", "France services");
    await view.menuSays("Lire « Bibliothèque » comme", "Autre type");
    await person.list.chooses("Lire « Café » comme", "Lieu multi-services, tiers-lieu");
    await view.menuSays("Lire « Café » comme", "Lieu multi-services, tiers-lieu");
    await view.tells("3 lieux reconnus");
    await remarks(page, "2", "Bibliothèque", "gardé comme « autre type »");
    await expect(remarksOn(page, "4").filter({ hasText: "Café" })).toHaveCount(0);
  });

  test("is read from the longest sheet of a workbook, and from another that is chosen", async ({ person, view }) => {
    const head = ["Nom", "Commune", "Code postal", "Vu le"];
    const seen = { attributes: 's="1"', content: "<v>46082</v>" };
    const bytes = workbookBytes([
      { name: "Hiver", rows: [head, ["Maison fictive d’hiver", "Embrun", 5200, seen]] },
      {
        name: "Été",
        rows: [head, ["Maison fictive du Lac", "Embrun", 5200, seen], ["Maison fictive du Col", "Gap", 5000, seen]],
      },
    ]);
    await opensImport(person, view);
    await brings(person, view, { name: "permanences.xlsx", bytes: Buffer.from(bytes) });
    await view.says("classeur Excel (XLSX)");
    await view.says("feuille « Été »");
    await view.tells("2 lieux reconnus");
    await view.says("Lu : 05200");
    await person.list.chooses("Feuille lue", "Hiver");
    await view.focus.isOnTitle("Fichier lu : permanences.xlsx");
    await view.says("feuille « Hiver »");
    await view.tells("1 lieu reconnu");
  });

  test("is read by the columns that the person assigns", async ({ person, view }) => {
    await opensImport(person, view);
    await brings(person, view, UNKNOWN);
    await person.list.chooses("Champ A1", "Nom");
    await person.list.chooses("Champ A2", "Commune");
    await view.tells("2 lieux reconnus.");
    await person.list.chooses("Champ A3", "Nom");
    await view.tells("« Nom » est maintenant lu dans la colonne « A3 », et non plus dans « A1 ».");
    await view.menuSays("Champ A1", "Non utilisée");
  });

  test("shows its texts escaped, and offers a report without formulas", async ({ page, person, view }) => {
    await opensImport(person, view);
    await brings(person, view, DIRTY);
    for (const count of [/Lieux reconnus3(?!\d)/, /Lignes écartées1(?!\d)/])
      await expect(page.locator(".import-counts")).toContainText(count);
    await remarks(page, "2", "=1+1", "numéro français");
    await remarks(page, "4", "inversées");
    await remarks(page, "5", "Ligne écartée", "n’a pas de nom");
    const { name, text } = await person.files.downloads("Télécharger toutes les remarques (CSV)");
    expect(name).toBe("rapport_sale.csv");
    for (const part of ["'=1+1", "La ligne n’a pas de nom"]) expect(text).toContain(part);
  });

  test("is described with its encoding, and its many remarks are shown page by page", async ({ person, view }) => {
    const rows = Array.from({ length: 70 }, (_, rank) => [`Maison fictive ${rank}`, "Embrun", `sans numéro ${rank}`]);
    await opensImport(person, view);
    await brings(person, view, table("long.csv", [["Nom", "Commune", "Téléphone"], ...rows]));
    await view.says("encodage UTF-8");
    await view.says("10 sur 71");
    await person.clicks("Afficher 50 remarques de plus");
    await view.says("60 sur 71");
    await view.focus.isOn("rowheader", "11");
    await person.clicks("Afficher 11 remarques de plus");
    await view.says("71 sur 71");
  });

  test("has one remark for one cause", async ({ person, view }) => {
    const rows = [
      ["Nom", "Commune", "Thèmes", "Latitude", "Longitude"],
      ["Maison fictive du Lac", "Embrun", "conseiller numérique", "44,5641", "6,4955"],
      ["Maison fictive du Pont", "Embrun", "emploi", "44,5642", "6,4956"],
      ["Maison fictive du Four", "Embrun", "Conseiller numérique", "44,5643", "6,4957"],
      ["Maison fictive du Bois", "Embrun", "conseiller numérique; vélo", "44,5644", "6,4958"],
    ];
    await opensImport(person, view);
    await brings(person, view, table("un.csv", rows));
    await view.says("2 lignes : 2, 5");
    await view.says("3 sur 3");
  });

  test("has its addresses found only when the person asks, and none outside of its commune", async ({
    site,
    person,
    view,
  }) => {
    const rows = [
      ["Nom", "Adresse", "Code postal", "Commune"],
      ["Maison fictive du Lac", "12 rue Carnot", "05000", "Gap"],
      ["Maison fictive du Col", "1 rue du Col", "05100", "Briançon"],
    ];
    const sent = await site.geocodes([RUE_CARNOT]);
    await opensImport(person, view);
    await brings(person, view, table("adresses.csv", rows));
    await view.says("2 adresses sans position : ces lieux sont placés à la mairie de leur commune");
    await view.says("Seules ces adresses sont envoyées");
    expect(sent).toEqual([]);
    await person.clicks("Chercher ces 2 adresses");
    await view.says("2 sur 2 adresses cherchées, 1 trouvée.");
    await view.says("Ligne 3 : 1 rue du Col 05100 Briançon");
    expect([...sent].sort()).toEqual(["1 rue du Col 05100 Briançon", "12 rue Carnot 05000 Gap"]);
  });

  test("leaves out existing places, unless they are wanted too", async ({ page, person, view }) => {
    await opensImport(person, view);
    await brings(person, view, AGAIN);
    await view.says("2 lieux peut-être déjà sur la carte");
    await view.says(new RegExp(`^Ligne 3.*${KNOWN.name}`));
    await view.offers("Ajouter 1 lieu");
    await page.getByLabel("Les ajouter quand même, comme d’autres lieux").check();
    await view.offers("Ajouter 3 lieux");
  });
});
