import { describe, expect, it } from "vitest";
import { createAttach, type RoadPoint } from "../../src/domain/network/attach-position.ts";
import { findWay } from "../../src/domain/network/find-way.ts";
import { MEASURED_ERRORS } from "../../src/domain/network/measured-error.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import { ROAD_CLASSES } from "../../src/domain/network/road-network.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import type { Position } from "../../src/geo/position.ts";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces } from "../built-data.ts";
import { createBarriers } from "../network/barriers.ts";
import { checkNetwork } from "../network/check-network.ts";
import { errorsByBand } from "../network/errors-by-band.ts";
import { absoluteErrors, estimatePairs, listErrors, quantile } from "../network/estimate-errors.ts";
import { splitPairs } from "../network/split-pairs.ts";
import { joinNeighbouringSeats } from "./join-neighbours.ts";
import { toNetworkInput } from "./network-input.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { readTables } from "./read-tables.ts";
import { toReferencePairs } from "./reference-pairs.ts";

// `npm run data:check` ensures that public/data is up to date with the tables.
const { tables } = readTables(process.cwd());
const communes = readBuiltCommunes(process.cwd());
const network = readBuiltNetwork(process.cwd(), communes);
const { seats: around } = joinNeighbouringSeats(tables.communesVoisines, readOfficialCodes(process.cwd()));
const input = toNetworkInput(tables, communes, around);
const pairs = toReferencePairs(tables.roadPairs, communes);
const controlPairs = toReferencePairs(tables.controlPairs, communes);
const shortPairs = toReferencePairs(tables.shortRoadPairs, communes);

describe("the road network of the real tables", () => {
  it("crosses ridges at passages only, and reaches every commune in both seasons", () => {
    expect(checkNetwork(network, input.seats, input.barriers)).toEqual([]);
  });

  it("has no edge shorter than the straight line", () => {
    const { from, to, lengthKm } = network.edges;
    const positionOf = (node: number): Position => [network.longitudes[node] ?? 0, network.latitudes[node] ?? 0];
    const short = [...from.keys()].filter((edge) => {
      const straightKm = greatCircleDistanceKm(positionOf(from[edge] ?? 0), positionOf(to[edge] ?? 0));
      return (lengthKm[edge] ?? 0) < straightKm;
    });
    expect(short).toEqual([]);
  });

  it("has roads of every class, and names of most main roads", () => {
    const classes = new Set(network.edges.roadClass);
    expect(classes.size).toBe(ROAD_CLASSES.length);
    for (const reference of ["A43", "N90", "N94", "D902", "D1091"]) expect(network.references).toContain(reference);
  });

  it("has the errors that the page states, band by band, on distances not used in a fit", () => {
    const unseen = [...splitPairs(shortPairs).keptAside, ...splitPairs(pairs).keptAside, ...controlPairs];
    expect(errorsByBand(listErrors(estimatePairs(network, unseen)))).toEqual(MEASURED_ERRORS);
  });

  it("meets the targets on the reference pairs not used in a fit", () => {
    const errors = absoluteErrors(estimatePairs(network, splitPairs(pairs).keptAside));
    expect(100 * quantile(errors, 0.5)).toBeLessThanOrEqual(5);
    expect(100 * quantile(errors, 0.9)).toBeLessThanOrEqual(13);
  });

  it("is within a fifth of the winter distance of every pair separated by a closed pass", () => {
    const parted = estimatePairs(network, pairs).filter(({ pair }) => pair.kind === "closed-pass");
    expect(parted.length).toBeGreaterThan(20);
    const far = parted.filter(({ error }) => Math.abs(error.hiver ?? 1) > 0.2);
    expect(far.map(({ pair, km }) => `${pair.name}: ${km.hiver}`)).toEqual([]);
  });
});

describe("the ways over passes", () => {
  const attach = createAttach(network);
  const summer = openRoads(network, { season: "ete" }, "km");
  const winter = openRoads(network, { season: "hiver" }, "km");
  const seatOf = (code: string): Position => communes.find((commune) => commune.code === code)?.position ?? [0, 0];

  // Known distances by road: data/roads/road-pairs.csv.
  it.each([
    ["Col de l'Iseran", "73304", "73047", 30, 220],
    ["Col du Galibier", "73306", "05079", 40, 232],
    ["Col de la Bonette", "04096", "06120", 50, 262],
    ["Cormet de Roselend", "73034", "73054", 41, 75],
    ["Col de la Croix de Fer", "73248", "38005", 57, 148],
    ["Col d'Allos", "04019", "04061", 42, 152],
    ["Col de la Madeleine", "73067", "73187", 48, 71],
    ["Col d'Izoard", "05007", "05023", 29, 58],
    ["Col de la Cayolle", "04019", "06071", 62, 180],
    ["Col de la Colombière", "74136", "74221", 19, 45],
  ])("%s: open in summer, closed in winter, both distances within a fifth", (name, from, to, summerKm, winterKm) => {
    const direct = findWay(summer, attach, seatOf(from), seatOf(to));
    const around = findWay(winter, attach, seatOf(from), seatOf(to));
    expect(direct?.passages.map((passage) => passage.name)).toContain(name);
    expect(around?.passages.map((passage) => passage.name)).not.toContain(name);
    expect(Math.abs((direct?.km ?? 0) / summerKm - 1)).toBeLessThanOrEqual(0.2);
    expect(Math.abs((around?.km ?? 0) / winterKm - 1)).toBeLessThanOrEqual(0.2);
  });

  it("names the roads: Val-d'Isère to Bonneval-sur-Arc by the D902", () => {
    const way = findWay(summer, attach, seatOf("73304"), seatOf("73047"));
    expect(way?.legs.map(({ reference }) => reference)).toEqual(["D902"]);
  });
});

describe("the places on the road network", () => {
  it("join it on their own side of every ridge and river, except for a second road of one place", () => {
    const attach = createAttach(network);
    const barriers = createBarriers(input.barriers);
    const beyond = readBuiltPlaces(process.cwd(), "points.geojson").flatMap(({ id, position }) => {
      const from = { position, isPassage: false };
      const isBeyond = ({ point }: RoadPoint) =>
        barriers.crossed(from, { position: point, isPassage: false }).length > 0;
      return attach(position).flatMap((point, rank) => (isBeyond(point) ? [`${id} ${rank + 1}`] : []));
    });
    // Pertuis: its second road lies on the other bank of the Durance, where no commune of the region is.
    expect(beyond).toEqual(["fs-723 2"]);
  });
});
