import { expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { aPlace } from "../../testing/builders.ts";
import { listAddresses, placeAtAddresses, withoutFound } from "./addresses.ts";

const GAP = { commune: "Gap", codeCommune: "05061" as CodeCommune };

function aRow(line: number, address: string, changes: Parameters<typeof aPlace>[0] = {}) {
  const [record] = aPlace().records;
  const records = [{ ...record, address, postcode: "05000" }] as const;
  return { line, place: aPlace({ ...GAP, precision: "commune", records, ...changes }) };
}

it("lists each address of places at the seat of a commune once, with its lines", () => {
  const places = [
    aRow(2, "1 rue Carnot"),
    aRow(3, ""),
    aRow(4, "1 rue Carnot"),
    aRow(7, "8 place de l’Église, 05000 GAP"),
    aRow(5, "2 rue Carnot", { precision: "adresse" }),
    aRow(6, "3 rue Carnot", { codeCommune: undefined }),
  ];
  expect(listAddresses({ places })).toEqual([
    { text: "1 rue Carnot 05000 Gap", codeCommune: GAP.codeCommune, lines: [2, 4] },
    { text: "8 place de l’Église, 05000 GAP", codeCommune: GAP.codeCommune, lines: [7] },
  ]);
});

it("places at their addresses those that were found, and no other", () => {
  const places = [aRow(2, "1 rue Carnot"), aRow(3, "2 rue Carnot"), aRow(4, "")];
  const found = new Map([
    ["1 rue Carnot 05000 Gap", [6.07, 44.55] as const],
    ["2 rue Carnot 05000 Gap", undefined],
  ]);
  const placed = placeAtAddresses(places, found);
  expect(placed[0]?.place).toMatchObject({ position: [6.07, 44.55], precision: "adresse" });
  expect(placed.slice(1)).toEqual(places.slice(1));
});

it("no longer remarks that a place stands at the seat of its commune once its address was found", () => {
  const issue = { column: "", field: undefined, value: "", effect: "mended", suggestion: "" } as const;
  const issues = [
    { ...issue, line: 2, reason: "position-from-commune" },
    { ...issue, line: 2, reason: "phone-unreadable" },
    { ...issue, line: 3, reason: "position-from-commune" },
  ] as const;
  const places = [aRow(2, "1 rue Carnot"), aRow(3, "2 rue Carnot")];
  const preview = { rows: 2, places, issues, duplicates: [], elsewhere: 0 };
  const found = new Map([["1 rue Carnot 05000 Gap", [6.07, 44.55] as const]]);
  expect(withoutFound(preview, found).issues).toEqual(issues.slice(1));
  expect(withoutFound(preview, new Map())).toBe(preview);
});
