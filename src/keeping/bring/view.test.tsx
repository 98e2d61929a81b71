import { describe } from "vitest";
import { archive } from "../../../e2e/archive-file.ts";
import { brings, opensData, SMALL } from "../../../e2e/import-acts.ts";
import { largeTable, oldWorkbook, table, workbook } from "../../../e2e/imported-files.ts";
import { countPlaces, placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const KNOWN = placeNamed("France services Briançonnais");
/** A row with the identifier of a place, and one that is near and similar without an identifier. */
const AGAIN = table("encore.csv", [
  ["id", "Nom", "Commune", "Latitude", "Longitude", "Téléphone"],
  [KNOWN.id, "Maison fictive renommée", KNOWN.commune, String(KNOWN.latitude), String(KNOWN.longitude), ""],
  ["", KNOWN.name, KNOWN.commune, String(KNOWN.latitude), String(KNOWN.longitude), KNOWN.phone],
  ["", "Maison fictive du Bois", "Embrun", "44,5700", "6,5000", ""],
]);

describe("An imported file", () => {
  test("is refused when it is no table or has too many rows, and the next one is read", async ({ person, view }) => {
    await opensData(person, view);
    await person.files.brings(oldWorkbook("permanences.xls"));
    await view.focus.isOnStep("« permanences.xls » n’a pas pu être importé");
    await view.tells("enregistrez-le au format XLSX ou CSV");
    await person.files.brings(largeTable("grand.csv", 20_001));
    await view.focus.isOnStep("« grand.csv » n’a pas pu être importé");
    await view.tells("la ligne 20 002 est la première de trop");
    await brings(person, view, SMALL);
    await view.tells("2 lieux reconnus");
  });

  test("is the archive of an exported table: the table is read, its provenance sheet is not", async ({
    person,
    view,
  }) => {
    const member = "lieux.csv";
    const text = "nom;commune\r\nMaison fictive du Col;Névache\r\n";
    const provenance = "rubrique;contenu\r\nlieux;1\r\n";
    const files = { [member]: text, [member.replace(".csv", "_provenance.csv")]: provenance };
    await opensData(person, view);
    await brings(person, view, archive("lieux.zip", files));
    await view.says(`table « ${member} » de l’archive ZIP`);
    await view.tells("1 lieu reconnu");
    await person.clicks("Annuler");
    await person.files.brings(archive("deux.zip", { ...files, "b.csv": text }));
    await view.focus.isOnStep("« deux.zip » n’a pas pu être importé");
    await view.tells(`plusieurs tables : « ${member} » et « b.csv ». Décompressez-la`);
  });

  test("is read from the longest sheet of a workbook, and from another that is chosen", async ({ person, view }) => {
    const head = ["Nom", "Commune", "Code postal", "Vu le"];
    const seen = { attributes: 's="1"', content: "<v>46082</v>" };
    const file = workbook("permanences.xlsx", [
      { name: "Hiver", rows: [head, ["Maison fictive d’hiver", "Embrun", 5200, seen]] },
      {
        name: "Été",
        rows: [head, ["Maison fictive du Lac", "Embrun", 5200, seen], ["Maison fictive du Col", "Gap", 5000, seen]],
      },
    ]);
    await opensData(person, view);
    await brings(person, view, file);
    await view.says("classeur Excel (XLSX)");
    await view.says("feuille « Été »");
    await view.tells("2 lieux reconnus");
    await view.says("Lu : 05200");
    await person.choosesBeginning("Feuille lue", "Hiver (1 ligne)");
    await view.focus.isOnStep("Fichier lu : permanences.xlsx");
    await view.says("feuille « Hiver »");
    await view.tells("1 lieu reconnu");
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.focus.isOnStep(/est sur la carte/);
  });

  test("has one remark for one cause, and values that are read as the person says", async ({ person, view }) => {
    const rows = [
      ["Nom", "Commune", "Thèmes", "Latitude", "Longitude"],
      ["Maison fictive du Lac", "Embrun", "conseiller numérique", "44,5641", "6,4955"],
      ["Maison fictive du Pont", "Embrun", "emploi", "44,5642", "6,4956"],
      ["Maison fictive du Four", "Embrun", "Conseiller numérique", "44,5643", "6,4957"],
      ["Maison fictive du Bois", "Embrun", "conseiller numérique; vélo", "44,5644", "6,4958"],
    ];
    await opensData(person, view);
    await brings(person, view, table("un.csv", rows));
    await view.says("2 lignes : 2, 5");
    await view.says("3 sur 3");
    await person.list.chooses("Lire « conseiller numérique » comme", "Numérique");
    await view.says("« conseiller numérique » : Numérique");
    await view.says("1 sur 1");
    await person.clicks("Ne plus lire « conseiller numérique » ainsi");
    await view.says("3 sur 3");
  });

  test("keeps a type that is not ours on the map and in the list, and tells its word on the sheet", async ({
    person,
    view,
  }) => {
    const rows = [
      ["Nom", "Commune", "Type", "Latitude", "Longitude"],
      ["Maison fictive des Livres", "Embrun", "Bibliothèque", "44,5641", "6,4955"],
    ];
    await opensData(person, view);
    await brings(person, view, table("livres.csv", rows));
    await person.list.chooses("Type des lieux sans type indiqué", "Autre type");
    await person.clicks("Ajouter 1 lieu à la carte");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 1);
    await person.list.opensSheet("Maison fictive des Livres");
    await view.sheet.says("Maison fictive des Livres", "Autre type\u00a0: Bibliothèque");
  });

  test("is counted and named among the others, removed and restored, until another takes its place", async ({
    person,
    view,
  }) => {
    const rows = (name: string) => [
      ["Nom", "Commune", "Type", "Latitude", "Longitude"],
      [name, "Briançon", "lieu-multiservices", "44,8990", "6,6420"],
    ];
    const relay = "Relais <b>numérique</b> de la Vallée";
    await opensData(person, view);
    await brings(person, view, table("releve.csv", rows(relay)));
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.says("Fichier que vous avez importé : releve.csv");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 1);
    await person.goesTo("?departement=05&type=lieu-multiservices");
    await view.list.itemSays(relay, "Importé : releve");
    await person.list.opensSheet(relay);
    await view.sheet.says(relay, "Importé : releve", "Fichier que vous avez importé : releve.csv");
    await person.closesSheet();
    await person.opensTab("Données");
    await person.clicks("Supprimer releve");
    await view.focus.isOn("button", "Annuler");
    await view.says("« releve » est supprimé de cet appareil.");
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "Importer un fichier");
    await view.offers("Supprimer releve");
    await person.files.brings(table("second.csv", rows("Guichet de la Gare")));
    await view.says("Ces lieux prendront la place de ceux du fichier importé avant : « releve ».");
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer second");
    await view.saysNowhere("Supprimer releve");
    await person.goesTo("?vue=trouver");
    await view.list.counts(countPlaces() + 1);
  });

  test("lasts as long as the page without storage, and the page says so", async ({ site, person, view }) => {
    await site.device.forbidsDatabases();
    await opensData(person, view);
    await brings(person, view, SMALL);
    await person.clicks("Ajouter 2 lieux à la carte");
    await view.says("L’appareil ne permet pas de garder le fichier importé");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 2);
  });

  test("leaves out existing places, unless they are wanted too", async ({ person, view }) => {
    await opensData(person, view);
    await brings(person, view, AGAIN);
    await view.says("2 lieux peut-être déjà sur la carte");
    await view.says(new RegExp(`^Ligne 3.*${KNOWN.name}`));
    await view.offers("Ajouter 1 lieu à la carte");
    await person.ticks("Les ajouter quand même, comme d’autres lieux", true);
    await view.offers("Ajouter 3 lieux à la carte");
    await person.clicks("Ajouter 3 lieux à la carte");
    await view.says("« encore » est sur la carte : 3 lieux.");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 3);
    await person.goesTo(`?lieu=${KNOWN.id}`);
    await view.focus.isOnTitle(KNOWN.name);
  });
});
