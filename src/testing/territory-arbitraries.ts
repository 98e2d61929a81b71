import fc from "fast-check";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { Commune, Epci } from "../domain/territory.ts";
import type { Position } from "../geo/position.ts";
import { aCommune } from "./builders.ts";

/** Communes with unique codes, and every EPCI, some without a commune here. */
export interface SomeRegion {
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
}

/** Few, so that communes share an EPCI; the last has none here. */
const EPCIS = ["200000001", "200000002", "200000003", "200000004"] as CodeEpci[];
const DEPARTEMENTS = ["05", "38", "73"] as CodeDepartement[];

/** Within about 25 km, so that some communes are covered and others are not. */
export const someNearPosition: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 60_000, max: 64_000 }), fc.integer({ min: 450_000, max: 453_000 }))
  .map(([longitude, latitude]) => [longitude / 1e4, latitude / 1e4]);

const someMember = fc.record({
  position: someNearPosition,
  population: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 })),
  codeEpci: fc.constantFrom(...EPCIS.slice(0, 3), undefined),
  codeDepartement: fc.constantFrom(...DEPARTEMENTS),
});

/** A region of up to 12 communes, whose EPCI may lie in several départements. */
export const someRegion: fc.Arbitrary<SomeRegion> = fc.array(someMember, { maxLength: 12 }).map((members) => {
  const communes = members.map((member, rank) => {
    const code = `${member.codeDepartement}${String(rank + 1).padStart(3, "0")}` as CodeCommune;
    return aCommune({ ...member, code, name: `Commune ${rank + 1}` });
  });
  const epcis = EPCIS.map((code, rank) => {
    const communesInRegion = communes.filter(({ codeEpci }) => codeEpci === code).length;
    return { code, name: `EPCI ${rank + 1}`, communesInRegion, communesInAll: communesInRegion + rank };
  });
  return { communes, epcis };
});
