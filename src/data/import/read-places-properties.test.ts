import fc from "fast-check";
import { expect, it } from "vitest";
import type { ImportField } from "../../domain/import/column-mapping.ts";
import type { SourceTable } from "../../domain/import/read-file.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { SOME_COMMUNES } from "../../testing/import-builders.ts";
import { proposeChoices } from "./propose-choices.ts";
import { readPlaces } from "./read-places.ts";

const context = { communes: SOME_COMMUNES };

const NAMES = [
  "nom libellé lat lon x y coordonnees adresse cp ville insee tel mail site horaires lundi type kind format themes rdv saison " +
    "commentaire date id precision verification id_fs lib_fs h_lundi type_fs complement_adresse",
  ...PLACE_COLUMNS,
].flatMap((names) => names.split(" "));

/** Valid values, invalid values, and arbitrary ones. */
const cell = fc.oneof(
  fc.constantFrom(
    ..."Gap|Paris|Saint-Pierre-d'Entremont|05000|5000|75001|05061|44.56|44,56|6.08|6388640|944626|44.56, 6.08|POINT(6 44)".split(
      "|",
    ),
    ..."0492000000|+33|a@example.fr|prenom.nom@example.fr|https://example.fr|javascript:1|Mo-Fr 09:00-12:00|lundi 9h-12h".split(
      "|",
    ),
    ..."emploi;santé|oui|hiver|31/01/2020|projet|logement|commune|=1+1|'=1+1|-|;|°|NaN|1e999".split("|"),
    "",
    " ",
    "\u0000",
    "\ud800",
    "\n",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.double().map(String),
);

const table: fc.Arbitrary<SourceTable> = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, fc.string({ maxLength: 12 })), {
    minLength: 1,
    maxLength: 10,
  })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc
        .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 6 })
        .map((rows) => rows.map((cells, index) => ({ line: index + 2, cells }))),
    }),
  );

function understand(imported: SourceTable) {
  return readPlaces(imported, proposeChoices(imported), context);
}

it("each row gives a place, or is dropped with an issue, or is counted elsewhere; nothing throws", () => {
  fc.assert(
    fc.property(table, (imported) => {
      const { places, issues, elsewhere } = understand(imported);
      const leftOut = new Set(issues.filter(({ effect }) => effect === "left-out").map(({ line }) => line));
      const placed = new Set(places.map(({ line }) => line));
      expect(placed.size).toBe(places.length);
      expect([...placed].filter((line) => leftOut.has(line))).toEqual([]);
      expect(placed.size + leftOut.size + elsewhere).toBe(imported.rows.length);
      expect(new Set(places.map(({ place }) => place.id)).size).toBe(places.length);
      for (const { place } of places) {
        expect(place.position.every((degrees) => Number.isFinite(degrees))).toBe(true);
        expect(Math.abs(place.position[1])).toBeLessThanOrEqual(90);
        expect(place.name).not.toBe("");
      }
      for (const { column, field, value } of issues) {
        expect(field === undefined ? column === "" : imported.columns.includes(column)).toBe(true);
        expect(value.length).toBeLessThanOrEqual(120);
      }
    }),
    { numRuns: 2000 },
  );
});

it("the order of columns does not change the result", () => {
  const shuffled = table.chain((imported) =>
    fc.tuple(
      fc.constant({
        ...imported,
        columns: imported.columns.map((name, index) =>
          imported.columns.indexOf(name) === index ? name : `${name} ${index}`,
        ),
      }),
      fc.shuffledSubarray([...imported.columns.keys()], { minLength: imported.columns.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([imported, order]) => {
      const turned: SourceTable = {
        columns: order.map((index) => imported.columns[index] ?? ""),
        rows: imported.rows.map(({ line, cells }) => ({ line, cells: order.map((index) => cells[index] ?? "") })),
      };
      expect(sorted(understand(turned))).toEqual(sorted(understand(imported)));
    }),
    { numRuns: 500 },
  );
});

it("the order of rows does not change the result", () => {
  fc.assert(
    fc.property(table, (imported) => {
      const choices = proposeChoices(imported);
      const rows = withoutRepeatedIds(imported, choices.mapping);
      const whole = readPlaces({ ...imported, rows }, choices, context);
      const turned = readPlaces({ ...imported, rows: [...rows].reverse() }, choices, context);
      expect(sorted(turned)).toEqual(sorted(whole));
    }),
    { numRuns: 500 },
  );
});

/** Drops repeated identifiers: the first row keeps its own, so that the order matters there. */
function withoutRepeatedIds({ rows }: SourceTable, mapping: readonly (ImportField | undefined)[]): SourceTable["rows"] {
  const at = mapping.indexOf("id");
  return at < 0
    ? rows
    : rows.map(({ line, cells }) => ({
        line,
        cells: cells.map((cell, column) => (column === at ? String(line) : cell)),
      }));
}

function sorted({ places, issues, elsewhere }: ReturnType<typeof understand>) {
  const byLine = [...places].sort((a, b) => a.line - b.line);
  return { places: byLine, issues: issues.map((issue) => JSON.stringify(issue)).sort(), elsewhere };
}
