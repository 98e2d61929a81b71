import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClassChoice, readTypedLimits, writeOwnLimits } from "./class-choice.ts";

describe("readClassChoice", () => {
  it.each([
    ["jenks", "jenks"],
    ["egales", "egales"],
    ["5,10,20km", { limits: [5, 10, 20], unit: "km" }],
    ["2.5,7.25min", { limits: [2.5, 7.25], unit: "min" }],
    ["90,50,75,50pct", { limits: [50, 75, 90], unit: "pct" }],
  ])("reads %s", (text, choice) => {
    expect(readClassChoice(text)).toEqual(choice);
  });

  it.each(["", "usuelles", "5,10", "km", "0km", "100pct", "1,2,3,4,5,6km", "5;10km", "1e3km", "-5km", "5,10,20KM"])(
    "gives the usual limits for %j",
    (text) => {
      expect(readClassChoice(text)).toBe("usuelles");
    },
  );

  it("reads what writeOwnLimits writes", () => {
    const limit = fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.uniqueArray(limit, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("km", "min", "pct"),
        (some, unit) => {
          const own = { limits: [...some].sort((a, b) => a - b), unit } as const;
          expect(readClassChoice(writeOwnLimits(own))).toEqual(own);
        },
      ),
    );
  });
});

describe("readTypedLimits", () => {
  it.each([
    ["5 ; 10 ; 20", [5, 10, 20]],
    ["20 5\u00a010", [5, 10, 20]],
    ["2,5;7.5", [2.5, 7.5]],
    ["5,10,20", [5, 10, 20]],
    ["5, 10, 20", [5, 10, 20]],
    [" 10;10 ", [10]],
    // Two whole numbers are one with a decimal comma.
    ["5,10", [5.1]],
  ])("reads %j", (text, limits) => {
    expect(readTypedLimits(text, "km")).toEqual({ limits });
  });

  it.each([
    ["", "km", { fault: "empty" }],
    [" ; ", "km", { fault: "empty" }],
    ["5 ; dix", "km", { fault: "no-number", part: "dix" }],
    ["5 km", "km", { fault: "no-number", part: "km" }],
    ["1.234", "km", { fault: "no-number", part: "1.234" }],
    ["-5 ; 10", "km", { fault: "out-of-range", part: -5 }],
    ["50 ; 100", "pct", { fault: "out-of-range", part: 100 }],
    ["1 2 3 4 5 6", "min", { fault: "too-many", count: 6 }],
  ] as const)("names the fault of %j in %s", (text, unit, fault) => {
    expect(readTypedLimits(text, unit)).toEqual(fault);
  });
});
