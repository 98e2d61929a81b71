import fc from "fast-check";
import { unguardText } from "../data/csv/write-table.ts";
import { PLACE_TYPES } from "../domain/category.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { SourceTable } from "../domain/import/read-file.ts";
import {
  FORMATS,
  KINDS,
  OPEN_SEASONS,
  type Place,
  type PlaceRecord,
  PRECISIONS,
  THEMES,
  VERIFICATIONS,
} from "../domain/place.ts";
import type { Commune } from "../domain/territory.ts";
import { aCommune } from "./builders.ts";

/** A few communes at their real town halls: two namesakes across a river, a merged one, one beside the border. */
export const SOME_COMMUNES: readonly Commune[] = [
  townHall("05061", "Gap", [6.0796, 44.5596], ["05000"]),
  townHall("04019", "Barcelonnette", [6.6503, 44.3867], ["04400"]),
  townHall("38185", "Grenoble", [5.7243, 45.1821], ["38000", "38100"]),
  townHall("73274", "Saint-Pierre-d'Entremont", [5.8576, 45.4152], ["73670"]),
  townHall("38446", "Saint-Pierre-d'Entremont", [5.8527, 45.4139], ["73670"]),
  townHall("73257", "Les Belleville", [6.5031, 45.3807], ["73440"], ["Saint-Martin-de-Belleville", "Villarlurin"]),
  townHall("74282", "Fillière", [6.2505, 45.9921], ["74570", "74370"], ["Thorens-Glières", "Évires"]),
  townHall("05001", "Abriès-Ristolas", [6.9268, 44.7939], ["05460"], ["Abriès", "Ristolas"]),
];

function townHall(
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

/** Formulas, separators and markup. */
const AWKWARD_TEXTS = [
  '=HYPERLINK("https://example.fr";"Cliquez")',
  "+33 4",
  "-1",
  "@SUM(A1)",
  "＝1+1",
  'La "Maison", dite ; l’autre',
  "<img src=x onerror=alert(1)>",
  "Été, cœur & déjà",
  "12,5",
  "007",
  "[]",
];

/** Text of one line, without invisible characters and the apostrophe of a guard, which the import drops. */
const someSeenText = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => unguardText(text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "").trim()).trim())
  // write-excel-file loses the names of members that every object has.
  .filter((text) => unguardText(text) === text && !(text in Object.prototype));
const someText = fc.oneof(fc.constant(""), fc.constantFrom(...AWKWARD_TEXTS), someSeenText);

const someRecord: fc.Arbitrary<Omit<PlaceRecord, "id">> = fc.record({
  category: fc.constantFrom(...PLACE_TYPES),
  name: someText.map((text) => text || "Maison"),
  nature: someText,
  address: someText,
  postcode: fc.oneof(fc.constant(""), fc.stringMatching(/^\d{5}$/)),
  phone: fc.constantFrom("", "04 92 00 00 00"),
  email: fc.constantFrom("", "accueil@example.fr"),
  website: fc.constantFrom("", "https://example.fr/lieu?a=1;2"),
  openingHours: fc.constantFrom(
    "",
    "Mo-Fr 09:00-12:00,14:00-17:00",
    "Fr-Su 22:00-02:00",
    'We 14:00-17:00 "sur rendez-vous"; Fr "sur rendez-vous"',
  ),
  appointment: fc.option(fc.boolean(), { nil: undefined }),
  season: fc.option(fc.constantFrom(...OPEN_SEASONS), { nil: undefined }),
  comment: someText.filter((text) => !text.includes("@")),
  group: someText,
  labelledOn: fc.constantFrom("", "2020-01-31"),
  verification: fc.constantFrom(...VERIFICATIONS),
  sources: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,3})?$/), { maxLength: 3 }),
  sourceDetail: someText,
  sourceDate: fc.constantFrom("", "2022", "2021-05-05 (confirmé 2023-12)", "2009 ; 2021"),
  doubts: fc.constant([]),
});

/** To five decimals, as in the tables. */
const rounded = (degrees: number) => Number(degrees.toFixed(5));

const someImportedPlace = (id: string): fc.Arbitrary<Place> =>
  fc
    .record({
      commune: fc.constantFrom(...SOME_COMMUNES),
      precision: fc.constantFrom(...PRECISIONS),
      kind: fc.constantFrom(...KINDS),
      format: fc.constantFrom(...FORMATS),
      themes: fc.subarray([...THEMES]),
      record: someRecord,
      metres: fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 })),
    })
    .map(({ commune, precision, record, metres: [east, north], ...place }) => ({
      ...place,
      id,
      name: record.name,
      categories: [record.category],
      position:
        precision === "commune"
          ? commune.position
          : ([rounded(commune.position[0] + east / 1e5), rounded(commune.position[1] + north / 1e5)] as const),
      precision,
      commune: commune.name,
      codeCommune: commune.code,
      codeEpci: commune.codeEpci,
      codeDepartement: commune.codeDepartement,
      verification: record.verification,
      records: [{ ...record, id }] as const,
      stops: [],
    }));

/** Places as an import gives them, in communes of SOME_COMMUNES. */
export const someImportedPlaces = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, rank) => someImportedPlace(`l-${rank}`))));
