import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { OfficialCommune } from "../pipeline/official-codes.ts";
import { aSquareCommune, aSquareContour } from "../testing/squares.ts";
import { explainLost, matchCommunes } from "./match-communes.ts";

/** Current codes by former or current code. */
function currentBy(codes: Readonly<Record<string, string>>) {
  return (code: string): OfficialCommune | undefined => {
    const today = codes[code];
    return today === undefined
      ? undefined
      : {
          code: today as CodeCommune,
          name: "",
          population: 0,
          postcodes: [],
          departement: "73",
          codeEpci: undefined,
          formerNames: [],
        };
  };
}

const west = aSquareCommune("73001", [0, 0]);
const east = aSquareCommune("73003", [2, 0]);
const [first, second, third] = [
  aSquareContour("73001", [0, 0]),
  aSquareContour("73002", [1, 0]),
  aSquareContour("73003", [2, 0]),
];
const current = currentBy({ "73001": "73001", "73002": "73001", "73003": "73003", "73004": "26001" });

describe("matchCommunes", () => {
  it("gives a merged commune the outlines of all its parts", () => {
    expect(matchCommunes([first, second, third], [west, east], current)).toEqual({
      parts: [
        { commune: west, contours: [first, second] },
        { commune: east, contours: [third] },
      ],
      lost: [],
      unknown: [],
      elsewhere: [],
    });
  });

  it("lists lost, unknown and foreign outlines", () => {
    const [gone, stranger] = [aSquareContour("73004", [0, 1]), aSquareContour("73999", [1, 1])];
    expect(matchCommunes([first, gone, stranger], [west, east], current)).toMatchObject({
      lost: [east],
      unknown: [stranger],
      elsewhere: [gone],
    });
  });
});

describe("explainLost", () => {
  it("explains nothing when no commune is lost", () => {
    expect(explainLost({ parts: [], elsewhere: [], lost: [], unknown: [] }, [first])).toEqual([]);
  });

  it("names the outline that contains the seat of a re-established commune", () => {
    const again = aSquareCommune("73002", [0, 0]);
    const [sentence] = explainLost({ parts: [], elsewhere: [], lost: [again], unknown: [] }, [third, first]);
    expect(sentence).toMatch(
      /^Commune 73002 \(73002\) n’a pas de contour ; sa mairie est dans celui de Commune 73001 \(73001\)\./,
    );
    expect(sentence).toMatch(/rétablie.*@etalab\/decoupage-administratif/);
  });

  it("reports a commune whose seat lies in no outline, and unknown outlines", () => {
    const sentences = explainLost({ parts: [], elsewhere: [], lost: [west], unknown: [third] }, [third]);
    expect(sentences).toEqual([
      expect.stringMatching(/\(73001\) .* il manque dans la source/),
      expect.stringMatching(/\(73003\) a un contour.*mettez à jour/),
    ]);
  });
});
