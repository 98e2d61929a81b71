import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { type CompletedField, completePlace, pairFields } from "./complete-place.ts";
import { layerId } from "./layer-id.ts";

const LAYER = layerId(1);

function aPlaceWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  return aPlace({ ...changes, records: [{ ...aPlace().records[0], ...record }] });
}

const ON_MAP = aPlaceWith(
  {
    id: "fs-1",
    name: "Maison",
    phone: "04 92 00 00 00",
    email: "",
    openingHours: "",
    sourceDetail: "liste",
    sourceDate: "2024-08-01",
  },
  { id: "fs-1", name: "Maison", precision: "commune", themes: ["emploi"], verification: "officiel" },
);
const IN_FILE = aPlaceWith(
  {
    id: "7",
    name: "La Maison",
    phone: "04 92 11 11 11",
    email: "accueil@example.fr",
    openingHours: "Mo 09:00-12:00",
    sourceDate: "2026-03-01",
    kept: [["postes", "4"]],
    layer: LAYER,
  },
  {
    id: "7",
    position: [6.1, 44.6],
    precision: "adresse",
    themes: ["sante"],
    layer: LAYER,
    mandatesSeenOn: "2026-03-01",
  },
);

function complete(fromFile: readonly CompletedField[] = [], place = ON_MAP, imported = IN_FILE): Place {
  const choiceOf = (field: CompletedField) => (fromFile.includes(field) ? "file" : "map");
  return completePlace(place, imported, { choiceOf, origin: "« Relevé », 2026-03-01" });
}

describe("completePlace", () => {
  it("fills what the map lacks, keeps the rest, and says what came from the file", () => {
    const place = complete();
    expect(place).toMatchObject({
      id: "fs-1",
      name: "Maison",
      position: [6.1, 44.6],
      precision: "adresse",
      themes: ["emploi"],
      verification: "officiel",
      layer: LAYER,
      mandatesSeenOn: "2026-03-01",
    });
    expect(place.records).toEqual([
      {
        ...ON_MAP.records[0],
        email: "accueil@example.fr",
        openingHours: "Mo 09:00-12:00",
        sourceDetail: "liste ; complété par « Relevé », 2026-03-01 : position, courriel, horaires",
        kept: [["postes", "4"]],
        layer: LAYER,
      },
    ]);
  });

  it("takes the chosen fields from the file", () => {
    const place = complete(["name", "phone"]);
    expect([place.name, place.records[0].phone]).toEqual(["La Maison", "04 92 11 11 11"]);
    expect(place.records[0].sourceDetail).toContain("nom, position, téléphone, courriel");
  });

  it("never empties a value", () => {
    const place = complete(["email", "comment"], IN_FILE, aPlaceWith({ id: "8", email: "", comment: "" }));
    expect(place.records[0].email).toBe("accueil@example.fr");
    expect(complete([], aPlace({ stops: [aStop()] })).stops).toHaveLength(1);
  });

  it("changes the record of the same type, and leaves the others", () => {
    const [desk] = ON_MAP.records;
    const shop = { ...desk, id: "lm-1", category: "lieu-multiservices", phone: "" } as const;
    const place = { ...ON_MAP, records: [desk, shop] } as const;
    const row = aPlaceWith(
      { id: "9", category: "lieu-multiservices", phone: "04 92 22 22 22" },
      { precision: "commune" },
    );
    expect(complete([], place, row).records.map(({ phone }) => phone)).toEqual(["04 92 00 00 00", "04 92 22 22 22"]);
  });
});

it("pairs the fields for which the file has another value", () => {
  expect(pairFields(ON_MAP, IN_FILE)).toEqual([
    { field: "name", onMap: "Maison", inFile: "La Maison" },
    { field: "position", onMap: "", inFile: "6.10000, 44.60000" },
    { field: "phone", onMap: "04 92 00 00 00", inFile: "04 92 11 11 11" },
    { field: "email", onMap: "", inFile: "accueil@example.fr" },
    { field: "openingHours", onMap: "", inFile: "Mo 09:00-12:00" },
  ]);
  const near = { ...IN_FILE, position: [6.1001, 44.6] } as const;
  expect(pairFields(IN_FILE, near)).toEqual([]);
});
