import { describe, expect, it } from "vitest";
import { readPairs } from "./read-pairs.ts";

const rankOf = new Map([
  ["73001", 0],
  ["73002", 1],
]);

describe("readPairs", () => {
  it("finds its columns in any order and ignores others", () => {
    const text = '\uFEFFnote,km,to_insee,from_name,from_insee\n"two\nlines",5.5,73002,A,73001\n';
    expect(readPairs(text, rankOf)).toEqual({
      pairs: [{ from: 0, to: 1, name: "A–73002", kind: "", weight: 1, km: { ete: 5.5, hiver: undefined } }],
      problems: [],
    });
  });

  it("reads the distance in winter where there is one", () => {
    const { pairs } = readPairs("from_insee;to_insee;km;winter_km\n73001;73002;5,5;40\n73001;73002;6;\n", rankOf);
    expect(pairs.map(({ km }) => km)).toEqual([
      { ete: 5.5, hiver: 40 },
      { ete: 6, hiver: undefined },
    ]);
  });

  it.each([
    ["75056,73002,5,", 'from_insee "75056" is not a commune of the network'],
    ["73001,,5,", 'to_insee "" is not a commune of the network'],
    ["73001,73001,5,", "from_insee and to_insee are the same commune, 73001"],
    ["73001,73002,,", 'km "" is not a distance between 0 and 1000'],
    ["73001,73002,0,", 'km "0" is not a distance between 0 and 1000'],
    ["73001,73002,5,x", 'winter_km "x" is not a distance between 0 and 1000'],
  ])("drops the row %s and gives the reason, with its line", (row, reason) => {
    const text = `from_insee,to_insee,km,winter_km\n73001,73002,5,\n${row}\n`;
    const { pairs, problems } = readPairs(text, rankOf);
    expect(pairs).toHaveLength(1);
    expect(problems).toEqual([`line 3: ${reason}`]);
  });

  it("names the missing columns", () => {
    expect(readPairs("from_insee,distance\n", rankOf).problems).toEqual(["line 1: no column to_insee, km"]);
    expect(readPairs("", rankOf).problems).toEqual(["line 1: no column from_insee, to_insee, km"]);
  });
});
