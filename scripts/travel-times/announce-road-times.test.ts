import { describe, expect, it } from "vitest";
import { toAttachmentColumns } from "../../src/data/public-data/attachment-columns.ts";
import { toCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { toDemandColumns } from "../../src/data/public-data/demand-columns.ts";
import { toRoadTimeColumns } from "../../src/data/public-data/road-times-columns.ts";
import { aCommune, aManifest } from "../../src/testing/builders.ts";
import { settlementAtSeats, someRoadTimes } from "../../src/testing/network-builders.ts";
import { announceRoadTimes } from "./announce-road-times.ts";
import { originsKey } from "./read-travel-times.ts";

const COMMUNES = [aCommune({ code: "05001" as never }), aCommune({ code: "05002" as never, position: [6.2, 44.6] })];
const SEATS = COMMUNES.map(({ position }) => position);
const SETTLEMENT = settlementAtSeats(COMMUNES);
const AT_NODES = toAttachmentColumns(
  SEATS.map((position, node) => ({
    position,
    ends: [{ node, metres: 0, seconds: 0, isOnEdge: false }],
    offRoadM: 0,
  })),
  false,
);

function texts(key = originsKey([...SEATS, ...SETTLEMENT.positions])) {
  return {
    manifest: JSON.stringify(aManifest()),
    communes: JSON.stringify(toCommuneColumns({ communes: COMMUNES, epcis: [] })),
    demand: JSON.stringify(toDemandColumns(SETTLEMENT, COMMUNES, AT_NODES)),
    roadTimes: JSON.stringify(toRoadTimeColumns({ ...someRoadTimes({ seats: 2, points: 2 }), originsKey: key })),
  };
}

describe("the manifest of a site with a routing engine's ways", () => {
  it("announces their file, and OpenStreetMap as its source with the licence", () => {
    const manifest = announceRoadTimes(texts());
    if (typeof manifest === "string") throw new Error(manifest);
    expect(manifest.files).toHaveProperty(["road-times.json"]);
    expect(manifest.sources.at(-1)).toMatchObject({
      producer: "OpenStreetMap",
      licence: "ODbL 1.0",
      vintage: "2026-11-20",
      tables: ["road-times"],
    });
  });

  it("leaves out a file that is damaged, or of other origins", () => {
    expect(announceRoadTimes({ ...texts(), roadTimes: "<!doctype html>" })).toMatch(/ne va pas avec les données/);
    expect(announceRoadTimes(texts("0123"))).toBe(
      "des mairies ou des lieux de vie ont changé de place depuis la mesure",
    );
  });
});
