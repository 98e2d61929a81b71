import { polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/problem.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { aPlaceLine, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { checkPlaceRows } from "./check-place-rows.ts";
import { type PlaceRow, readPlaceRow } from "./read-place-row.ts";

/** The département ends at 6.7 degrees east; the seat lies 4 km west of its border. */
const outline = polygon([
  [
    [6, 44],
    [6.7, 44],
    [6.7, 45],
    [6, 45],
    [6, 44],
  ],
]);

function check(...changes: Parameters<typeof aPlaceLine>[0][]) {
  return checkAround([6.65, 44.387], changes);
}

/** Checks rows in a commune whose seat may be unknown. */
function checkAround(position: Position | undefined, changes: readonly Parameters<typeof aPlaceLine>[0][]) {
  const rows = changes.map((cells, index) => {
    const line = { line: index + 2, row: aPlaceLine({ id: `fs-${index}`, ...cells }) };
    return readPlaceRow("a.csv", line, someOfficialCodes(), []) as PlaceRow;
  });
  return checkPlaceRows({
    rows,
    communes: [{ ...aCommune(), position }],
    departements: new Map([["04" as CodeDepartement, outline]]),
    sourceIds: new Set(["anct-fs-2024"]),
  }).map(describeProblem);
}

const BREACHES: readonly [what: string, cells: Parameters<typeof aPlaceLine>[0], problem: RegExp][] = [
  [
    "a named person's mailbox",
    { email: "camille.martin@mairie.fr" },
    /email « camille\.martin@mairie\.fr » : .*personnelle$/,
  ],
  ["hours that cannot be read", { opening_hours: "Lu 9h-12h" }, /opening_hours « Lu 9h-12h » : /],
  ["another commune's postcode", { postcode: "05000" }, /postcode « 05000 » : codes postaux de Barcelonnette : 04400$/],
  ["an unknown source", { source: "anct-fs-2024;ailleurs" }, /source « ailleurs » : absente de data\/sources\.csv$/],
  [
    "a place far from its town hall",
    { latitude: "44.6" },
    /longitude « 6\.65 44\.6 » : à 23\.7 km de la mairie de Barcelonnette/,
  ],
  [
    "a place outside its département",
    { longitude: "6.75" },
    /longitude « 6\.75 44\.387 » : à 4\.0 km du département 04$/,
  ],
];

describe("checkPoints", () => {
  it("accepts valid rows", () => {
    const good = { email: "contact@mairie.fr", opening_hours: "Mo 09:00-12:00", postcode: "04400" };
    expect(check(good, {}, { longitude: "6.72" }, { precision: "commune", longitude: "", latitude: "" })).toEqual([]);
  });

  it.each(BREACHES)("lists %s with its file and line", (_what, cells, problem) => {
    const problems = check({}, cells);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(problems[0]).toMatch(/^a\.csv:3 /);
  });

  it("checks a place in a commune of unknown seat against its département only", () => {
    expect(checkAround(undefined, [{ latitude: "44.9" }])).toEqual([]);
    expect(checkAround(undefined, [{ longitude: "6.75" }])).toEqual([
      expect.stringMatching(/à 4\.0 km du département 04$/),
    ]);
  });

  it("lists a repeated identifier", () => {
    expect(check({ id: "fs-7" }, { id: "fs-7" })).toEqual(["a.csv:3 id « fs-7 » : déjà dans a.csv:2"]);
  });

  it("lists all problems at once", () => {
    expect(check(...BREACHES.map(([, cells]) => cells))).toHaveLength(BREACHES.length);
    const contacts = { email: "a.bon@x.fr", opening_hours: "x", postcode: "05000", source: "x" };
    expect(check({ ...contacts, longitude: "6.9" })).toHaveLength(6);
  });
});
