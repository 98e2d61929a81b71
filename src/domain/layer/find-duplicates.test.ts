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

const SEAT: Position = [6.65, 44.387];
/** A position `km` kilometres north of the seat of Barcelonnette. */
const north = (km: number): Position => [SEAT[0], SEAT[1] + km / 111.19];

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

  it("recognises the only place of its name in its commune, in any spelling and wherever it stands there", () => {
    const imported = { name: "France Services de BARCELONNETTE", position: north(12) };
    expect(found({}, imported)).toBe("same-name");
    expect(found({ codeCommune: "04033" as CodeCommune }, imported)).toBeUndefined();
    const point = placeWith({ id: "fs-1", name: "Relais" });
    const twins = [point, { ...point, id: "fs-2" }];
    const row = { line: 2, place: placeWith({ id: lineId(2), name: "Relais", position: north(12) }) };
    expect(findDuplicates([row], twins)).toEqual([]);
    expect(findDuplicates([row], [point])).toMatchObject([{ id: "fs-1", likeness: "same-name" }]);
  });

  it("ignores line numbers", () => {
    expect(found({ record: { id: lineId(2) } }, { position: north(1) })).toBeUndefined();
  });

  it.each([
    ["04 92 80 00 00", "+33 4 92 80 00 00"],
    ["04 92 80 00 00 ou 04 92 80 11 11", "0492801111"],
  ])("recognises a place by its phone, %s, in another notation: %s", (phone, written) => {
    expect(found({ record: { phone } }, { record: { phone: written }, position: north(1.9) })).toBe("near-and-alike");
    expect(found({ record: { phone } }, { record: { phone: written }, position: north(2.1) })).toBeUndefined();
  });

  it("recognises a place by its email, also in a neighbouring commune, since limits are imprecise", () => {
    const codeCommune = "04033" as CodeCommune;
    const record = { email: "Accueil@example.fr" };
    const imported = { record: { email: "accueil@example.fr" }, codeCommune, position: north(1) };
    expect(found({ record }, imported)).toBe("near-and-alike");
  });

  it.each([
    ["12 bd de la Gare", "12, boulevard de la gare"],
    ["Place St-Pierre", "3 place Saint Pierre, rez-de-chaussée"],
    ["Maison des associations, 5 rue Haute", "5 Rue Haute - BP 12"],
  ])("recognises a place of its type by its address, %s, in another notation: %s", (address, written) => {
    expect(found({ record: { address } }, { record: { address: written }, position: north(0.4) })).toBe(
      "near-and-alike",
    );
    expect(found({ record: { address } }, { record: { address: written }, position: north(0.6) })).toBeUndefined();
  });

  it.each([
    ["another number", "12 rue Haute", "14 rue Haute"],
    ["another street", "12 rue Haute", "12 rue Basse"],
    ["no word of its own", "12 rue", "12 rue"],
  ])("distinguishes places by an address: %s", (_, address, other) => {
    expect(found({ record: { address } }, { record: { address: other } })).toBeUndefined();
  });

  it("joins places of two types at one address only when their names or the address say so", () => {
    const address = "4 avenue de l'Observatoire";
    const other: Changes = { categories: ["lieu-multiservices"], record: { address } };
    expect(found({ record: { address } }, { name: "Cowork'In", ...other })).toBeUndefined();
    expect(found({ name: "Pimms Ubaye", record: { address } }, { name: "Le PIMMS", ...other })).toBe("near-and-alike");
    const told = { record: { address: `${address}, foyer Cépage` } };
    expect(found(told, { name: "Foyer Cépage", ...other })).toBe("near-and-alike");
  });

  it("recognises a place of its type by its name", () => {
    expect(found({}, { name: "FRANCE SERVICES BARCELONNETTE" })).toBe("near-and-alike");
    expect(found({ name: "Médiathèque Les Tilleuls" }, { name: "Les Tilleuls" })).toBe("near-and-alike");
    expect(found({ name: "France services Pasteur" }, { name: "France services Ariane" })).toBeUndefined();
    expect(found({ name: "France services Pasteur" }, { name: "France services" })).toBeUndefined();
    expect(found({}, { name: "France services Barcelonnette", categories: ["lieu-multiservices"] })).toBeUndefined();
    expect(found({}, { name: "France services Barcelonnette", codeCommune: "04033" as CodeCommune })).toBeUndefined();
  });

  it("searches farther when one of the two stands at the seat of its commune", () => {
    const name = "France services Barcelonnette";
    expect(found({}, { name, position: north(3.4) })).toBeUndefined();
    expect(found({}, { name, position: north(3.4), precision: "commune" })).toBe("near-and-alike");
    expect(found({}, { name, position: north(3.6), precision: "commune" })).toBeUndefined();
  });

  it("never joins a bus with its starting place, nor two buses of one address", () => {
    const record = { address: "97 galerie de l'Arlequin", phone: "04 76 00 00 00" };
    expect(found({ record }, { record, format: "itinerant" })).toBeUndefined();
    expect(found({ record, format: "itinerant" }, { record, format: "itinerant" })).toBe("near-and-alike");
    const { address } = record;
    expect(
      found({ record: { address }, format: "itinerant" }, { record: { address }, format: "itinerant" }),
    ).toBeUndefined();
  });

  it("never joins a housing service with a reception place", () => {
    const record = { phone: "04 76 00 00 00" };
    expect(found({ record }, { record, kind: "logement" })).toBeUndefined();
  });

  it("prefers the surest likeness, then the nearest place", () => {
    const name = "Les Tilleuls";
    const places = [
      placeWith({ id: "fs-1", name, position: north(0.2) }),
      placeWith({ id: "fs-2", name, position: north(0.1) }),
      placeWith({ id: "fs-3", name: "Autre", position: north(1), record: { email: "a@example.fr" } }),
    ];
    const idOf = (record: Partial<PlaceRecord>) =>
      findDuplicates([{ line: 2, place: placeWith({ id: lineId(2), name, record }) }], places)[0]?.id;
    expect(idOf({})).toBe("fs-2");
    expect(idOf({ email: "a@example.fr" })).toBe("fs-3");
  });

  it("compares the name of the commune when its code is unknown", () => {
    const abroad = { codeCommune: undefined, codeDepartement: undefined, position: [7.6, 45.07] as const };
    const there = { ...abroad, name: "Sportello", commune: "Torino" };
    expect(found(there, { ...abroad, name: "Lo Sportello", commune: "TORINO" })).toBe("near-and-alike");
    expect(found(there, { ...abroad, name: "Lo Sportello", commune: "Moncalieri" })).toBeUndefined();
  });
});
