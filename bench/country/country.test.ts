import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { readDemandColumns } from "../../src/formats/public-data/demand-columns.ts";
import { readNetworkColumns } from "../../src/formats/public-data/network-columns.ts";
import type { Position } from "../../src/geo/position.ts";
import { aPlace } from "../../src/testing/builders.ts";
import { listShards, makeCountry, partOf, writeFiles } from "./make-country.ts";
import { widenPage } from "./widen-page.ts";

/** Of one degree of longitude each, side by side from west to east. */
const OUTLINES = ["05", "38", "73"].map((code, rank) => ({
  code: code as CodeDepartement,
  name: code,
  rings: [squareAt(5 + rank)],
}));

function squareAt(west: number): readonly Position[] {
  return [
    [west, 45],
    [west + 1, 45],
    [west + 1, 46],
    [west, 46],
    [west, 45],
  ];
}

describe("the made-up country", () => {
  const country = makeCountry(readOfficialCodes(process.cwd()), OUTLINES, [aPlace()], 1);

  it("has the communes of its départements at seats within their outlines, and is equal for the same seed", () => {
    expect(country.communes.length).toBeGreaterThan(900);
    for (const { codeDepartement, position } of country.communes) {
      expect(Math.floor(position[0])).toBe(5 + ["05", "38", "73"].indexOf(codeDepartement));
    }
    expect(makeCountry(readOfficialCodes(process.cwd()), OUTLINES, [aPlace()], 1)).toEqual(country);
  });

  it("has shards of a département and those beside it", () => {
    expect(Object.fromEntries(listShards(country, 30))).toEqual({
      "05": ["05", "38"],
      "38": ["05", "38", "73"],
      "73": ["38", "73"],
    });
  });

  it("is written in files that the page can read", () => {
    const part = partOf(country, ["05"]);
    const files = writeFiles(part);
    const seats = part.communes.map(({ position }) => position);
    const read = (name: string) => JSON.parse(files.get(name) ?? "");
    expect(readNetworkColumns(read("road-network.json"), seats)).toMatchObject({ seatCount: seats.length });
    expect(readDemandColumns(read("demand.json"), part.communes)).toMatchObject({ starts: expect.anything() });
    expect(read("points.geojson").features).toHaveLength(30);
  });
});

it("A page is widened where its code states its extent, and no other file", () => {
  const { transform } = widenPage(OUTLINES, [5, 45, 8, 46]) as {
    readonly transform: (code: string, id: string) => unknown;
  };
  const changed = (file: string) => transform(readFileSync(file, "utf8"), `/project/${file}`);
  expect(changed("src/domain/territory.ts")).toContain('[{"code":"05","name":"05"');
  expect(changed("src/domain/near-region.ts")).toContain("REGION_BOX = [5,45,8,46]");
  expect(changed("src/domain/opening-view.ts")).toContain("LOOKABLE_BOX = [3,44,10,47]");
  expect(changed("src/domain/codes.ts")).toBeUndefined();
});
