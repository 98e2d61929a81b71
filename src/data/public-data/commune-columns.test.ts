import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeEpci } from "../../domain/codes.ts";
import { someCommunes } from "../../testing/arbitraries.ts";
import { aCommune } from "../../testing/builders.ts";
import { type CommunesAndEpcis, readCommuneColumns, toCommuneColumns } from "./commune-columns.ts";

const EPCIS = ["200071033", "243800984"].map((code, index) => ({
  code: code as CodeEpci,
  name: `EPCI ${index}`,
  communesInRegion: index,
  communesInAll: index + 1,
}));

const someDataset: fc.Arbitrary<CommunesAndEpcis> = fc
  .tuple(someCommunes, fc.infiniteStream(fc.constantFrom(...EPCIS.map(({ code }) => code), undefined)))
  .map(([communes, codes]) => ({
    communes: communes.map((commune) => ({ ...commune, codeEpci: codes.next().value })),
    epcis: EPCIS,
  }));

const columns = toCommuneColumns({ communes: [aCommune(), aCommune({ codeEpci: undefined })], epcis: EPCIS });

describe("commune columns", () => {
  it("restore the same communes and EPCI from JSON", () => {
    fc.assert(
      fc.property(someDataset, (dataset) => {
        expect(readCommuneColumns(JSON.parse(JSON.stringify(toCommuneColumns(dataset))))).toEqual(dataset);
      }),
    );
  });

  it("write -1 for a commune outside any EPCI", () => {
    expect(columns.epci).toEqual([0, -1]);
  });

  it("write former names for communes with some only", () => {
    const communes = [aCommune(), aCommune({ otherNames: ["Larche", "Meyronnes"] })];
    expect(toCommuneColumns({ communes, epcis: EPCIS }).formerNames).toEqual({ 1: ["Larche", "Meyronnes"] });
  });

  it.each(["code", "name", "longitude", "latitude", "population", "epci", "postcodes"] as const)(
    "refuse a column %s that is cut short",
    (name) => {
      expect(readCommuneColumns({ ...columns, [name]: columns[name].slice(0, 1) })).toEqual(expect.any(String));
    },
  );

  it.each([
    [{ code: ["04019", "4019"] }, /^code: 4019$/],
    [{ code: ["04019", "75056"] }, /^code: 75056$/],
    [{ epci: [0, 7] }, /^epci: 7$/],
    [{ formerNames: { 2: ["Larche"] } }, /^formerNames: 2$/],
    [{ formerNames: { 0: "Larche" } }, /^formerNames\.0: /],
    [{ epcis: [{ ...EPCIS[0], code: "123" }] }, /^epcis: 123$/],
    [{ population: [2500, "2500"] }, /^population\.1: /],
    [{ longitude: undefined }, /^longitude: /],
  ])("reject %j and say where", (damage, sentence) => {
    expect(readCommuneColumns({ ...columns, ...damage })).toMatch(sentence);
  });
});
