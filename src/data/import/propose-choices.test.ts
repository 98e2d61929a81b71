import { describe, expect, it } from "vitest";
import type { ImportField } from "../../domain/import/column-mapping.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { aSourceTable } from "../../testing/import-builders.ts";
import { proposeChoices } from "./propose-choices.ts";

/** The guessed field of each column, by its name in the file; columns without one are left out. */
function mappingOf(...rows: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, ImportField>> {
  const table = aSourceTable(...rows);
  const { mapping } = proposeChoices(table).choices;
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
    ["of a GeoJSON with properties of these names", "geometry.longitude", "geometry.latitude"],
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

const ours = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""]));
const national = {
  id_fs: "1",
  lib_fs: "France services",
  adresse: "",
  insee_com: "05061",
  h_lundi: "",
  format_fs: "Fixe",
};

describe("the format of a table", () => {
  it("is ours, the official one or a free one, in any order and with other columns", () => {
    const shapeOf = (row: Readonly<Record<string, string>>) => proposeChoices(aSourceTable(row)).shape;
    expect(shapeOf({ autre: "", ...Object.fromEntries(Object.entries(ours).reverse()) })).toBe("points-table");
    expect(shapeOf({ autre: "", ...national })).toBe("national-list");
    expect(shapeOf({ nom: "", adresse: "" })).toBe("free-table");
  });

  it("of the official list has the names of 2022 or those of 2024", () => {
    expect(mappingOf({ ...national, groupe: "", labellisation: "" })).toMatchObject({
      groupe: "group",
      labellisation: "labelled_on",
    });
    expect(mappingOf({ ...national, groupe_fs: "", labellisation_fs: "", prise_rdv: "" })).toMatchObject({
      groupe_fs: "group",
      labellisation_fs: "labelled_on",
      prise_rdv: "appointment",
    });
  });
});

describe("the proposed choices", () => {
  it("have a type only where the form of the file tells it", () => {
    const typeOf = (row: Readonly<Record<string, string>>) => proposeChoices(aSourceTable(row)).choices.type;
    expect(typeOf(ours)).toBe("column");
    expect(typeOf(national)).toBe("france-services");
    expect(typeOf({ nom: "France services de Gap", type: "France services" })).toBeUndefined();
  });

  it.each([
    [{ x: "944626", y: "6388640" }, "lambert93"],
    [{ x: "6,08", y: "44,56" }, "wgs84"],
    [{ coordonnees: "6388640 944626" }, "lambert93"],
    [{ nom: "Sans position" }, "wgs84"],
  ])("with coordinates such as %j", (row, system) => {
    expect(proposeChoices(aSourceTable(row)).choices.coordinateSystem).toBe(system);
  });
});
