import { expect, it } from "vitest";
import type { Issue } from "./issue.ts";
import { mappedValue, unknownValueField, withMapped } from "./value-mapping.ts";

const DIGITAL = { field: "themes", text: "Conseiller numérique", value: "numerique" } as const;

it("maps a text of a field, whatever its capitals and accents", () => {
  expect(mappedValue([DIGITAL], "themes", "conseiller numerique")).toBe("numerique");
  expect(mappedValue([DIGITAL], "category", "conseiller numerique")).toBeUndefined();
  expect(mappedValue([DIGITAL], "themes", "conseiller")).toBeUndefined();
});

it("holds one value for a text, and forgets it", () => {
  const again = withMapped([DIGITAL], { field: "themes", text: "CONSEILLER NUMERIQUE" }, "emploi");
  expect(again).toEqual([{ field: "themes", text: "CONSEILLER NUMERIQUE", value: "emploi" }]);
  expect(withMapped(again, DIGITAL, undefined)).toEqual([]);
});

it("knows the issues of values that no vocabulary has", () => {
  const issue: Issue = {
    line: 2,
    column: "type",
    field: "category",
    value: "x",
    effect: "emptied",
    reason: "category-unknown",
    suggestion: "",
  };
  expect(unknownValueField(issue)).toBe("category");
  expect(unknownValueField({ ...issue, value: " " })).toBeUndefined();
  expect(unknownValueField({ ...issue, reason: "commune-unknown", field: "commune" })).toBeUndefined();
  expect(unknownValueField({ ...issue, reason: "text-too-long" })).toBeUndefined();
});
