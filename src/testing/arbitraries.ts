import fc from "fast-check";
import type { CodeCommune, CodeEpci } from "../domain/codes.ts";
import type { ResortsAndConventions } from "../domain/exchange/resort-columns.ts";
import type { Filters } from "../domain/filter/filters.ts";
import { giveResortIds, type HousingConvention, type Resort } from "../domain/resort.ts";
import {
  CATEGORIES,
  FORMATS,
  KINDS,
  type PointRecord,
  PRECISIONS,
  SEASONS,
  type ServicePoint,
  type Stop,
  VERIFICATIONS,
} from "../domain/service-point.ts";
import { type Commune, DEPARTEMENTS } from "../domain/territory.ts";
import { THEMES } from "../domain/themes.ts";
import type { Position } from "../geo/position.ts";

/** Any text, often none, as unknown text is "". */
const someText = fc.oneof(fc.constant(""), fc.string({ unit: "grapheme", maxLength: 20 }));
const someName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const someId = fc.stringMatching(/^(fs|es|lm)-[a-z0-9]{1,8}$/);
const someCodeDepartement = fc.constantFrom(...DEPARTEMENTS.map(({ code }) => code));
const someCodeEpci = fc.option(
  fc.stringMatching(/^2\d{8}$/).map((code) => code as CodeEpci),
  { nil: undefined },
);

function someCodeCommune(codeDepartement: string): fc.Arbitrary<CodeCommune> {
  return fc.integer({ min: 1, max: 999 }).map((n) => (codeDepartement + String(n).padStart(3, "0")) as CodeCommune);
}

/** Positions in and around the seven départements, with the five decimals of the tables. */
const somePosition: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 460_000, max: 780_000 }), fc.integer({ min: 4_340_000, max: 4_650_000 }))
  .map(([longitude, latitude]) => [longitude / 1e5, latitude / 1e5]);

const somePointRecord: fc.Arbitrary<PointRecord> = fc.record({
  id: someId,
  category: fc.constantFrom(...CATEGORIES),
  name: someName,
  nature: someText,
  address: someText,
  postcode: someText,
  phone: someText,
  email: someText,
  website: someText,
  openingHours: someText,
  appointment: fc.option(fc.boolean(), { nil: undefined }),
  season: fc.option(fc.constantFrom(...SEASONS), { nil: undefined }),
  comment: someText,
  labelledOn: someText,
  verification: fc.constantFrom(...VERIFICATIONS),
  sources: fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 }),
  sourceDetail: someText,
  sourceDate: someText,
  doubts: fc.array(fc.string(), { maxLength: 2 }),
});

const someStop: fc.Arbitrary<Stop> = fc.record({
  commune: someName,
  codeCommune: someCodeDepartement.chain(someCodeCommune),
  place: someText,
  openingHours: someText,
  note: someText,
  position: fc.option(somePosition, { nil: undefined }),
});

/** Places of every shape that the types allow, whose identifier and name are their first record's. */
export const someServicePoint: fc.Arbitrary<ServicePoint> = someCodeDepartement.chain((codeDepartement) =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      format: fc.constantFrom(...FORMATS),
      categories: fc.subarray([...CATEGORIES], { minLength: 1 }),
      themes: fc.subarray([...THEMES]),
      position: somePosition,
      precision: fc.constantFrom(...PRECISIONS),
      commune: someName,
      codeCommune: someCodeCommune(codeDepartement),
      codeEpci: someCodeEpci,
      codeDepartement: fc.constant(codeDepartement),
      verification: fc.constantFrom(...VERIFICATIONS),
      records: fc.tuple(somePointRecord, fc.array(somePointRecord, { maxLength: 2 })),
      stops: fc.array(someStop, { maxLength: 2 }),
    })
    .map(({ records: [first, others], ...point }) => ({
      ...point,
      id: first.id,
      name: first.name,
      records: [first, ...others] as const,
    })),
);

export const someServicePoints = fc.array(someServicePoint, { maxLength: 12 });

/** Filters that ask little enough for some places to pass. */
export const someFilters: fc.Arbitrary<Filters> = fc.record({
  category: fc.subarray([...CATEGORIES]),
  theme: fc.subarray([...THEMES], { maxLength: 2 }),
  departement: fc.subarray(DEPARTEMENTS.map(({ code }) => code)),
  kind: fc.subarray([...KINDS]),
  format: fc.subarray([...FORMATS]),
  verification: fc.subarray([...VERIFICATIONS]),
});

const someCommune: fc.Arbitrary<Commune> = someCodeDepartement.chain((codeDepartement) =>
  fc.record({
    code: someCodeCommune(codeDepartement),
    name: someName,
    position: somePosition,
    population: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400_000 })),
    codeEpci: fc.constant(undefined),
    codeDepartement: fc.constant(codeDepartement),
    postcodes: fc.array(fc.stringMatching(/^\d{5}$/), { maxLength: 3 }),
    formerNames: fc.array(someName, { maxLength: 2 }),
  }),
);

export const someCommunes = fc.array(someCommune, { maxLength: 12 });

const someResort: fc.Arbitrary<Omit<Resort, "id">> = someCodeDepartement.chain((codeDepartement) =>
  fc.record({
    name: someName,
    otherNames: fc.array(someName, { maxLength: 3 }),
    codeCommune: someCodeCommune(codeDepartement),
    codeDepartement: fc.constant(codeDepartement),
    position: somePosition,
    altitudeM: fc.option(fc.integer({ min: 200, max: 3000 }), { nil: undefined }),
    verification: fc.constantFrom(...VERIFICATIONS),
  }),
);

const someConvention: fc.Arbitrary<HousingConvention> = fc.record({
  codeCommune: someCodeDepartement.chain(someCodeCommune),
  commune: someName,
  year: fc.option(fc.integer({ min: 2016, max: 2040 }), { nil: undefined }),
  sources: fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 }),
  sourceDetail: someText,
  sourceDate: someText,
  verification: fc.constantFrom(...VERIFICATIONS),
});

/** No two resorts of one name in one commune. */
export const someResortsAndConventions: fc.Arbitrary<ResortsAndConventions> = fc.record({
  resorts: fc
    .array(someResort, { maxLength: 8 })
    .map((resorts) => [...new Map(giveResortIds(resorts).map((resort) => [resort.id, resort])).values()])
    .map((distinct) => giveResortIds(distinct)),
  conventions: fc.array(someConvention, { maxLength: 4 }),
});
