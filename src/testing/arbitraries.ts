import fc from "fast-check";
import type { ResortsAndConventions } from "../data/public-data/resort-columns.ts";
import { CATEGORIES } from "../domain/category.ts";
import type { CodeCommune, CodeEpci } from "../domain/codes.ts";
import { type Criteria, toCriteria } from "../domain/filter/filter-places.ts";
import { type Filters, type OpeningFilter, PRACTICALS } from "../domain/filter/filters.ts";
import type { Position } from "../domain/geo/position.ts";
import { addDays, parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../domain/origin.ts";
import {
  FORMATS,
  KINDS,
  OPEN_SEASONS,
  type Place,
  type PlaceRecord,
  PRECISIONS,
  type Stop,
  THEMES,
  VERIFICATIONS,
} from "../domain/place.ts";
import { giveResortIds, type HousingConvention, type Resort } from "../domain/seasonal/resorts.ts";
import { type Commune, DEPARTEMENTS } from "../domain/territory.ts";

/** Any text, often "", which stands for unknown. */
const someText = fc.oneof(fc.constant(""), fc.string({ unit: "grapheme", maxLength: 20 }));
/** Readable hours, at night too, and unreadable ones. */
const someHours = fc.oneof(
  someText,
  fc.constantFrom(
    "selon saison",
    "Mo-Fr 09:00-12:00,14:00-17:00",
    "Mo-Sa 09:00-12:00",
    "Tu,Th 14:00-18:30",
    "Fr-Sa 22:00-02:00",
    'Sa "sur rendez-vous"',
    'We 09:00-12:00; Th 14:00-17:00 "sur rendez-vous"',
  ),
);
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

/** Positions in and around the seven départements, with five decimals as in the tables. */
const somePosition: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 460_000, max: 780_000 }), fc.integer({ min: 4_340_000, max: 4_650_000 }))
  .map(([longitude, latitude]) => [longitude / 1e5, latitude / 1e5]);

const someRecordCells = fc.record({
  id: someId,
  category: fc.constantFrom(...CATEGORIES),
  name: someName,
  nature: someText,
  address: someText,
  postcode: someText,
  phone: someText,
  email: someText,
  website: someText,
  openingHours: someHours,
  appointment: fc.option(fc.boolean(), { nil: undefined }),
  season: fc.option(fc.constantFrom(...OPEN_SEASONS), { nil: undefined }),
  comment: someText,
  group: someText,
  labelledOn: someText,
  verification: fc.constantFrom(...VERIFICATIONS),
  sources: fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 }),
  sourceDetail: someText,
  sourceDate: someText,
  doubts: fc.array(fc.string(), { maxLength: 2 }),
});

const somePlaceRecord: fc.Arbitrary<PlaceRecord> = fc
  .tuple(someRecordCells, fc.constantFrom({}, { hasDoubtfulPhone: true as const }))
  .map(([cells, optional]) => ({ ...cells, ...optional }));

const someStop: fc.Arbitrary<Stop> = fc.record({
  commune: someName,
  codeCommune: someCodeDepartement.chain(someCodeCommune),
  place: someText,
  openingHours: someHours,
  note: someText,
  position: fc.option(somePosition, { nil: undefined }),
});

/** Places of every shape that the types allow; identifier and name are those of their first record. */
export const somePlace: fc.Arbitrary<Place> = someCodeDepartement.chain((codeDepartement) =>
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
      records: fc.tuple(somePlaceRecord, fc.array(somePlaceRecord, { maxLength: 2 })),
      stops: fc.array(someStop, { maxLength: 2 }),
      optional: fc.constantFrom({}, { hasDoubtfulLocation: true as const }, { mandatesSeenOn: "2023-01-31" }),
    })
    .map(({ records: [first, others], optional, ...place }) => ({
      ...place,
      ...optional,
      id: first.id,
      name: first.name,
      records: [first, ...others] as const,
    })),
);

export const somePlaces = fc.array(somePlace, { maxLength: 12 });

/** Filters that are weak enough for some places to match. */
export const someFilters: fc.Arbitrary<Filters> = fc.record({
  category: fc.subarray([...CATEGORIES]),
  theme: fc.subarray([...THEMES], { maxLength: 2 }),
  practical: fc.subarray([...PRACTICALS], { maxLength: 2 }),
  departement: fc.subarray(DEPARTEMENTS.map(({ code }) => code)),
  verification: fc.subarray([...VERIFICATIONS]),
});

const someDate = fc.integer({ min: 0, max: 7304 }).map((days) => addDays("2020-01-01", days));

/** A day from 2020 to 2039, a minute of one, any time, or now. */
export const someOpeningFilter: fc.Arbitrary<OpeningFilter> = fc.oneof(
  fc.constant({ kind: "any" } as const),
  fc.constant({ kind: "now" } as const),
  fc.record({ kind: fc.constant("day" as const), date: someDate }),
  fc.record({
    kind: fc.constant("at" as const),
    date: someDate,
    minute: fc.integer({ min: 0, max: 1439 }),
  }),
);

/** Any origin that a link can hold. */
export const someLinkedOrigin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ kind: fc.constant("commune" as const), code: someCodeDepartement.chain(someCodeCommune) }),
  fc.record({ kind: fc.constant("station" as const), id: fc.stringMatching(/^[a-z0-9-]{2,20}$/) }),
  fc.record({
    kind: fc.constant("adresse" as const),
    label: fc
      .stringMatching(/^[A-Za-z0-9é',&%#+/:?-][A-Za-z0-9é',&%#+/:?= -]{0,60}[A-Za-z0-9é,&%]$/)
      .map((text) => text.replaceAll(/ +/g, " ")),
    position: somePosition,
    codeCommune: fc.option(someCodeDepartement.chain(someCodeCommune), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant("lieu-dit" as const),
    name: fc.stringMatching(/^[A-Za-z0-9é',-]{1,40}$/),
    position: somePosition,
    codeCommune: someCodeDepartement.chain(someCodeCommune),
  }),
);

/** Filters with or without a moment, a passage commune and a reach; the cost of a place is the length of its name. */
export const someCriteria: fc.Arbitrary<Criteria> = fc
  .record({
    filters: someFilters,
    day: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    minute: fc.integer({ min: 0, max: 1439 }),
    commune: fc.option(someCodeDepartement.chain(someCodeCommune), { nil: undefined }),
    limit: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  })
  .map(({ filters, day, minute, commune, limit }) =>
    toCriteria(filters, {
      moment: day === undefined ? undefined : parisMomentOf(addDays("2026-01-01", day), minute),
      commune,
      reach: limit === undefined ? undefined : { costOf: ({ name }) => name.length, limit },
    }),
  );

const someCommune: fc.Arbitrary<Commune> = someCodeDepartement.chain((codeDepartement) =>
  fc.record({
    code: someCodeCommune(codeDepartement),
    name: someName,
    position: somePosition,
    population: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400_000 })),
    codeEpci: fc.constant(undefined),
    codeDepartement: fc.constant(codeDepartement),
    postcodes: fc.array(fc.stringMatching(/^\d{5}$/), { maxLength: 3 }),
    otherNames: fc.array(someName, { maxLength: 2 }),
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

/** No two resorts of the same name in one commune. */
export const someResortsAndConventions: fc.Arbitrary<ResortsAndConventions> = fc.record({
  resorts: fc
    .array(someResort, { maxLength: 8 })
    .map((resorts) => [...new Map(giveResortIds(resorts).map((resort) => [resort.id, resort])).values()])
    .map((distinct) => giveResortIds(distinct)),
  conventions: fc.array(someConvention, { maxLength: 4 }),
});
