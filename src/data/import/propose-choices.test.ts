import { describe, expect, it } from "vitest";
import type { ImportField } from "../../domain/import/column-mapping.ts";
import { aSourceTable } from "../../testing/import-builders.ts";
import { findTypeColumns, proposeChoices } from "./propose-choices.ts";

/** The guessed field of each column, by its name in the file; columns without one are left out. */
function mappingOf(...rows: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, ImportField>> {
  const table = aSourceTable(...rows);
  const { mapping } = proposeChoices(table);
  return Object.fromEntries(
    table.columns.flatMap((column, at) => {
      const field = mapping[at];
      return field === undefined ? [] : [[column, field] as const];
    }),
  );
}

describe("columns identified by their names", () => {
  it.each([
    ["Nom", "name", "x"],
    ["LIBELLÉ", "name", "x"],
    ["Nom de la structure", "name", "x"],
    ["Code postal", "postcode", "05000"],
    ["code_postal", "postcode", "05000"],
    ["CP", "postcode", "05000"],
    ["Ville", "commune", "Gap"],
    ["code INSEE", "code_commune", "05061"],
    ["Téléphone", "phone", "x"],
    ["Tél", "phone", "x"],
    ["Courriel", "email", "x"],
    ["E-mail", "email", "x"],
    ["Site web", "website", "https://example.fr"],
    ["Horaires d'ouverture", "opening_hours", "x"],
    ["openingHours", "opening_hours", "x"],
    ["Lundi", "hours_Mo", "9h-12h"],
    ["horaires_samedi", "hours_Sa", "9h-12h"],
    ["Sunday", "hours_Su", "9h-12h"],
    ["Thématiques", "themes", "emploi"],
    ["Rendez-vous", "appointment", "oui"],
    ["Commentaires", "comment", "x"],
    ["Type", "category", "France services"],
    ["Type", "nature", "Médiathèque"],
    ["nature", "kind", "accueil"],
    ["Commune", "code_commune", "05061"],
    ["geo_point_2d", "position", "44.5, 6.1"],
  ])("%s is %s of %j", (name, field, cell) => {
    expect(mappingOf({ [name]: cell })).toEqual({ [name]: field });
  });

  it.each([
    ["x and y", "x", "y"],
    ["lng and lat", "lng", "lat"],
  ])("coordinates: %s", (_name, longitude, latitude) => {
    expect(mappingOf({ [latitude]: "44.5", [longitude]: "6.1" })).toEqual({
      [latitude]: "latitude",
      [longitude]: "longitude",
    });
  });

  it("stay open when the cells do not match", () => {
    expect(mappingOf({ x: "oui", y: "non", Position: "Directrice", Site: "Site du Plan" })).toEqual({});
    expect(mappingOf({ latitude: "44.5" })).toEqual({});
  });

  it("name a field once, by the name listed first; with equal claims both stay open", () => {
    expect(mappingOf({ structure: "a", nom: "b" })).toEqual({ nom: "name" });
    expect(mappingOf({ Nom: "a", NOM: "b" })).toEqual({});
  });
});

describe("columns identified by their cells", () => {
  it.each([
    ["email", ["a@example.fr", "b@example.fr", ""]],
    ["website", ["https://example.fr", "www.example.fr"]],
    ["phone", ["04 92 00 00 00", "+33 4 92 00 00 00"]],
    ["opening_hours", ["Mo-Fr 09:00-12:00", "Tu 10:00-12:00"]],
    ["position", ["44.56, 6.08", "44.57, 6.09"]],
    ["postcode", ["05000", "73440"]],
  ])("%s", (field, cells) => {
    expect(mappingOf(...cells.map((cell) => ({ "colonne 4": cell })))).toEqual({ "colonne 4": field });
  });

  it("a pair of decimal numbers is a position, two small whole numbers are not", () => {
    expect(mappingOf({ a: "44,5561", b: "6,0812" })).toEqual({ a: "latitude", b: "longitude" });
    expect(mappingOf({ a: "44", b: "6" })).toEqual({});
  });

  it("stay open when they may be INSEE codes as well as postcodes", () => {
    expect(mappingOf({ code: "05061" }, { code: "05000" })).toEqual({});
  });
});

it("proposes a type only where a column has values of ours only, as in our exports", () => {
  const typeOf = (...rows: readonly Readonly<Record<string, string>>[]) => proposeChoices(aSourceTable(...rows)).type;
  expect(typeOf({ name: "A", category: "france-services" }, { name: "B", category: "autre" })).toBe("column");
  expect(typeOf({ name: "A", category: "france-services" }, { name: "B", category: "" })).toBeUndefined();
  expect(typeOf({ nom: "France services de Gap", type: "France services" })).toBeUndefined();
});

it("finds the columns of few values, those with types of ours first, with the number of rows of each value", () => {
  const rows = [
    { Nom: "A", Vallée: "Ubaye", Type: "Bibliothèque" },
    { Nom: "B", Vallée: "Ubaye", Type: "bibliotheque " },
    { Nom: "C", Vallée: "", Type: "France Services" },
    ...Array.from({ length: 20 }, (_, at) => ({ Nom: `Lieu ${at}`, Vallée: "", Type: "" })),
  ];
  expect(findTypeColumns(aSourceTable(...rows))).toEqual([
    {
      column: 2,
      values: [
        { text: "Bibliothèque", rows: 2, type: undefined },
        { text: "France Services", rows: 1, type: "france-services" },
      ],
    },
    { column: 1, values: [{ text: "Ubaye", rows: 2, type: undefined }] },
  ]);
});
