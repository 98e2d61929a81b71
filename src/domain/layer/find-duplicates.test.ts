import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import { lineId } from "../import/read-file.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { findDuplicates } from "./find-duplicates.ts";

type Changes = Omit<Partial<Place>, "records"> & { readonly record?: Partial<PlaceRecord> };

function placeWith({ record, ...changes }: Changes): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], ...record }] };
}

const TOWN_HALL: Position = [6.65, 44.387];
/** A position `km` kilometres north of the town hall of Barcelonnette. */
const north = (km: number): Position => [TOWN_HALL[0], TOWN_HALL[1] + km / 111.19];

/** Duplicate of an imported place on a map with one place. */
function found(there: Changes, imported: Changes) {
  const point = placeWith({ id: "fs-1", name: "France services de Barcelonnette", ...there });
  const place = placeWith({ id: lineId(2), name: "Relais de la Vallée", ...imported });
  return findDuplicates([{ line: 2, place }], [point])[0]?.likeness;
}

describe("findDuplicates", () => {
  it("recognises a place by the id of any of its records, wherever it moved", () => {
    expect(found({ record: { id: "fs-7" } }, { id: "fs-7", position: [3, 48] })).toBe("same-id");
    expect(found({}, { record: { id: "fs-1" } })).toBe("same-id");
  });

  it("ignores line numbers", () => {
    expect(found({ record: { id: lineId(2) } }, { position: north(1) })).toBeUndefined();
  });

  it.each([
    ["04 92 80 00 00", "+33 4 92 80 00 00"],
    ["04 92 80 00 00 ou 04 92 80 11 11", "0492801111"],
  ])("recognises a place by its phone, %s, in another notation: %s", (phone, written) => {
    expect(found({ record: { phone } }, { record: { phone: written }, position: north(1.9) })).toBe("alike");
    expect(found({ record: { phone } }, { record: { phone: written }, position: north(2.1) })).toBeUndefined();
  });

  it("recognises a place by its email, also in a neighbouring commune, since limits are imprecise", () => {
    const codeCommune = "04033" as CodeCommune;
    const record = { email: "Accueil@example.fr" };
    const imported = { record: { email: "accueil@example.fr" }, codeCommune, position: north(1) };
    expect(found({ record }, imported)).toBe("alike");
  });

  it("recognises a place of its type by its name", () => {
    expect(found({}, { name: "FRANCE SERVICES BARCELONNETTE" })).toBe("alike");
    expect(found({ name: "Médiathèque Les Tilleuls" }, { name: "Les Tilleuls" })).toBe("alike");
    expect(found({ name: "France services Pasteur" }, { name: "France services Ariane" })).toBeUndefined();
    expect(found({ name: "France services Pasteur" }, { name: "France services" })).toBeUndefined();
    expect(found({}, { name: "France services Barcelonnette", categories: ["lieu-multiservices"] })).toBeUndefined();
    expect(found({}, { name: "France services Barcelonnette", codeCommune: "04033" as CodeCommune })).toBeUndefined();
  });

  it("searches the whole commune when one of the two stands at its town hall", () => {
    const name = "France services Barcelonnette";
    expect(found({}, { name, position: north(3.4) })).toBeUndefined();
    expect(found({}, { name, position: north(3.4), precision: "commune" })).toBe("alike");
    const codeCommune = "04033" as CodeCommune;
    expect(found({}, { name, position: north(3.4), precision: "commune", codeCommune })).toBeUndefined();
  });

  it("never joins a bus with its starting place", () => {
    const record = { phone: "04 76 00 00 00" };
    expect(found({ record }, { record, format: "itinerant" })).toBeUndefined();
    expect(found({ record, format: "itinerant" }, { record, format: "itinerant" })).toBe("alike");
  });

  it("never joins a housing service with a reception place", () => {
    const record = { phone: "04 76 00 00 00" };
    expect(found({ record }, { record, kind: "logement" })).toBeUndefined();
  });

  it("prefers the nearest of the like places", () => {
    const name = "Les Tilleuls";
    const places = [0.2, 0.1].map((km, rank) => placeWith({ id: `fs-${rank}`, name, position: north(km) }));
    expect(findDuplicates([{ line: 2, place: placeWith({ id: lineId(2), name }) }], places)[0]?.id).toBe("fs-1");
  });

  it("compares the name of the commune when its code is unknown", () => {
    const abroad = { codeCommune: undefined, codeDepartement: undefined, position: [7.6, 45.07] as const };
    const there = { ...abroad, name: "Sportello", commune: "Torino" };
    expect(found(there, { ...abroad, name: "Lo Sportello", commune: "TORINO" })).toBe("alike");
    expect(found(there, { ...abroad, name: "Lo Sportello", commune: "Moncalieri" })).toBeUndefined();
  });
});
