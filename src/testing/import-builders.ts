import fc from "fast-check";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { SourceTable } from "../domain/import/read-file.ts";
import {
  CATEGORIES,
  FORMATS,
  KINDS,
  type Place,
  type PlaceRecord,
  PRECISIONS,
  SEASONS,
  type Stop,
  THEMES,
  VERIFICATIONS,
} from "../domain/place.ts";
import type { Commune } from "../domain/territory.ts";
import { aCommune } from "./builders.ts";

/** A few communes at their real seats: two namesakes across a river, a merged one, one beside the border. */
export const SOME_COMMUNES: readonly Commune[] = [
  seat("05061", "Gap", [6.0796, 44.5596], ["05000"]),
  seat("04019", "Barcelonnette", [6.6503, 44.3867], ["04400"]),
  seat("38185", "Grenoble", [5.7243, 45.1821], ["38000", "38100"]),
  seat("73274", "Saint-Pierre-d'Entremont", [5.8576, 45.4152], ["73670"]),
  seat("38446", "Saint-Pierre-d'Entremont", [5.8527, 45.4139], ["73670"]),
  seat("73257", "Les Belleville", [6.5031, 45.3807], ["73440"], ["Saint-Martin-de-Belleville", "Villarlurin"]),
  seat("74282", "Fillière", [6.2505, 45.9921], ["74570", "74370"], ["Thorens-Glières", "Évires"]),
  seat("05001", "Abriès-Ristolas", [6.9268, 44.7939], ["05460"], ["Abriès", "Ristolas"]),
];

function seat(
  code: string,
  name: string,
  position: Commune["position"],
  postcodes: readonly string[],
  otherNames: readonly string[] = [],
): Commune {
  const codeDepartement = code.slice(0, 2) as CodeDepartement;
  return aCommune({
    code: code as CodeCommune,
    name,
    position,
    codeDepartement,
    codeEpci: undefined,
    postcodes,
    otherNames,
  });
}

/** A table of rows given by column names; lines count from 2, after the header. */
export function aSourceTable(...rows: readonly Readonly<Record<string, string>>[]): SourceTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: rows.map((row, index) => ({ line: index + 2, cells: columns.map((column) => row[column] ?? "") })),
  };
}

/** Formulas, separators, markup and apostrophes. */
const AWKWARD_TEXTS = [
  '=HYPERLINK("https://example.fr";"Cliquez")',
  "+33 4",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  " =1+1",
  "＝1+1",
  "'=1",
  "''",
  'La "Maison", dite ; l’autre',
  "Deux\nlignes",
  "\nEn dessous",
  "Ligne\u2028ou paragraphe\u2029",
  "<img src=x onerror=alert(1)>",
  "Été, cœur & déjà",
  "12,5",
  "007",
  "[]",
];

/** Text without invisible characters, which the import drops; with the line ends of the reader. */
const someSeenText = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => text.replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu, ""));
const someText = fc.oneof(fc.constant(""), fc.constantFrom(...AWKWARD_TEXTS), someSeenText);
const someName = someText.map((text) => text || "Maison");
const someHours = fc.constantFrom(
  "",
  "Mo-Fr 09:00-12:00,14:00-17:00",
  "Tu,Th 14:00-18:30; Sa 09:00-12:00",
  "Fr-Su 22:00-02:00",
  'We 14:00-17:00 "sur rendez-vous"; Fr "sur rendez-vous"',
);

const someRecordCells = fc.record({
  id: fc.oneof(fc.stringMatching(/^(fs|es|lm)-[a-z0-9]{1,8}$/), fc.stringMatching(/^[A-Z]?\d{1,4}$/)),
  name: someName,
  nature: someText,
  address: someText,
  postcode: fc.oneof(fc.constant(""), fc.stringMatching(/^\d{5}$/)),
  phone: fc.constantFrom("", "04 92 00 00 00"),
  email: fc.constantFrom("", "accueil@example.fr"),
  website: fc.constantFrom("", "https://example.fr/lieu?a=1;2"),
  openingHours: someHours,
  appointment: fc.option(fc.boolean(), { nil: undefined }),
  season: fc.option(fc.constantFrom(...SEASONS), { nil: undefined }),
  comment: someText.filter((text) => !text.includes("@")),
  group: someText,
  labelledOn: fc.constantFrom("", "2020-01-31"),
  verification: fc.constantFrom(...VERIFICATIONS),
  sources: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,3})?$/), { maxLength: 3 }),
  sourceDetail: someText,
  sourceDate: fc.oneof(fc.constantFrom("", "2022", "2021-05-05 (confirmé 2023-12)", "2009 ; 2021"), someText),
  doubts: fc.array(someText, { maxLength: 2 }),
});

const someRecord: fc.Arbitrary<Omit<PlaceRecord, "category">> = fc
  .tuple(someRecordCells, fc.constantFrom({}, { hasDoubtfulPhone: true as const }))
  .map(([cells, optional]) => ({ ...cells, ...optional }));

const someStop: fc.Arbitrary<Stop> = fc.record({
  commune: someName,
  codeCommune: fc.constantFrom(...SOME_COMMUNES.map(({ code }) => code)),
  place: someText,
  openingHours: someHours,
  note: someText,
  position: fc.option(fc.constantFrom(...SOME_COMMUNES.map(({ position }) => position)), { nil: undefined }),
});

const someWhere = fc
  .record({
    commune: fc.constantFrom(...SOME_COMMUNES, undefined),
    name: someText,
    precision: fc.constantFrom(...PRECISIONS),
    metres: fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 })),
  })
  .map(({ commune, name, precision, metres: [east, north] }) => {
    const seat = commune?.position ?? [5.2, 45.9];
    return {
      position:
        precision === "commune" && commune !== undefined
          ? seat
          : ([seat[0] + east / 1e5, seat[1] + north / 1e5] as const),
      precision: commune === undefined ? ("adresse" as const) : precision,
      commune: commune?.name ?? name,
      codeCommune: commune?.code,
      codeEpci: commune?.codeEpci,
      codeDepartement: commune?.codeDepartement,
    };
  });

/** A place as on the map: in a commune of SOME_COMMUNES or in none, with a record for each of its categories. */
const someExportablePlace: fc.Arbitrary<Place> = fc
  .record({
    where: someWhere,
    kind: fc.constantFrom(...KINDS),
    format: fc.constantFrom(...FORMATS),
    categories: fc.subarray([...CATEGORIES], { minLength: 1 }),
    themes: fc.subarray([...THEMES]),
    records: fc.uniqueArray(someRecord, { minLength: 3, maxLength: 3, selector: ({ id }) => id }),
    stops: fc.array(someStop, { maxLength: 2 }),
    optional: fc.constantFrom({}, { hasDoubtfulLocation: true as const }, { mandatesSeenOn: "2023-01-31" }),
    ownId: fc.option(fc.stringMatching(/^couche-[1-9]-\d{1,3}$/), { nil: undefined }),
  })
  .map(({ where, kind, format, categories, themes, records: made, stops, optional, ownId }) => {
    const [first, ...others] = categories.flatMap((category, rank) => {
      const record = made[rank];
      return record === undefined ? [] : [{ ...record, category }];
    });
    if (first === undefined) throw new Error("a place has at least one category");
    const records = [first, ...others] as const;
    const verifications = new Set(records.map(({ verification }) => verification));
    return {
      id: ownId ?? first.id,
      name: first.name,
      kind,
      format,
      categories,
      themes,
      ...where,
      verification: VERIFICATIONS.find((verification) => verifications.has(verification)) ?? first.verification,
      records,
      stops,
      ...optional,
    };
  });

/** Identifiers are unique. */
export const someExportablePlaces = fc.uniqueArray(someExportablePlace, { maxLength: 6, selector: ({ id }) => id });
