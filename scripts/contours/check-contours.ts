import { pointToPolygonDistance, polygon } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import { subtractRings, toGridRings } from "../../src/geo/clip-polygons.ts";
import { checkPartition } from "../territories/check-partition.ts";
import { textOf } from "../territories/collection-of.ts";
import type { PartitionProblem } from "../territories/partition-problem.ts";
import { areaKm2 } from "./area-km2.ts";
import type { OfficialTopology } from "./build-official-topology.ts";
import type { KnownCommune } from "./match-communes.ts";

export interface ContourFindings {
  /** Reasons, in French, why the outlines cannot be used. */
  readonly problems: readonly string[];
  /** Findings that a person should read and may accept. */
  readonly notes: readonly string[];
}

/** Seats are known to about 100 m; a seat farther outside its outline means that the outlines are wrong. */
const SEAT_TOLERANCE_KM = 1;
/** Share of the region that may belong to no commune, or to several. */
const COVER_TOLERANCE = 0.0001;
/** Smaller areas result from the steps of the grid. */
const NOTED_KM2 = 0.005;
/** So many mismatched limits are single faults; more mean that outlines were drawn separately. */
const MISFIT_LIMIT = 50;

/** Checks that official outlines are a partition of the region by the given communes. */
export function checkContours(topology: OfficialTopology, communes: readonly KnownCommune[]): ContourFindings {
  const found = checkPartition(topology, communes);
  const nameOf = new Map<string, string>(communes.map(({ code, name }) => [code, `${name} (${code})`]));
  const describe = ({ codes, reason }: PartitionProblem) =>
    `${codes.map((code) => nameOf.get(code) ?? code).join(", ")} : ${reason}.`;
  const isGrave = ({ kind, codes }: PartitionProblem) =>
    kind === "absent" || kind === "gap" || (kind === "overlap" && codes.length === 1);
  const grave = found.filter(isGrave).map(describe);
  // Limits that cross often do so twice.
  const misfits = [...new Set(found.filter((one) => !isGrave(one) && one.kind !== "seat").map(describe))];
  const cover = checkCover(topology);
  const seats = checkSeats(topology, communes, found);
  if (misfits.length > MISFIT_LIMIT) {
    const problem = `${misfits.length} limites ne se raccordent pas, par exemple : ${misfits[0]}`;
    return { problems: [...grave, problem, ...cover.problems, ...seats.problems], notes: [] };
  }
  return {
    problems: [...grave, ...cover.problems, ...seats.problems],
    notes: [...misfits, ...cover.notes, ...seats.notes],
  };
}

/** The region has no hole of its own: area that no commune covers is missing, and the excess of the sum over the whole is covered twice. */
function checkCover(topology: OfficialTopology): ContourFindings {
  const cells = cellsOf(topology).map((cell) => merge(topology, [cell]));
  const whole = subtractRings(cells.flatMap(toGridRings), []);
  if (whole === undefined) return { problems: ["Aucun contour n’a de surface."], notes: [] };
  const wholeKm2 = areaKm2(whole);
  const polygons = whole.type === "Polygon" ? [whole.coordinates] : whole.coordinates;
  const holes = polygons.flatMap((rings) => rings.slice(1));
  const holesKm2 = holes.reduce((sum, hole) => sum + areaKm2({ type: "Polygon", coordinates: [hole] }), 0);
  const doubledKm2 = cells.reduce((sum, cell) => sum + areaKm2(cell), -wholeKm2);
  const found = [
    {
      km2: holesKm2,
      sentence: `${holes.length} trou(s) entre communes, ${holesKm2.toFixed(2)} km² en tout, le premier vers ${holes[0]?.[0]?.join(", ")}.`,
    },
    { km2: doubledKm2, sentence: `${doubledKm2.toFixed(2)} km² sont à plusieurs communes à la fois.` },
  ];
  const say = (from: number, below: number) =>
    found.filter(({ km2 }) => km2 > from && km2 <= below).map(({ sentence }) => sentence);
  const limitKm2 = COVER_TOLERANCE * wholeKm2;
  return { problems: say(limitKm2, Number.POSITIVE_INFINITY), notes: say(NOTED_KM2, limitKm2) };
}

function cellsOf(topology: OfficialTopology) {
  return topology.objects.communes.geometries.flatMap((geometry) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [geometry] : [],
  );
}

function checkSeats(
  topology: OfficialTopology,
  communes: readonly KnownCommune[],
  found: readonly PartitionProblem[],
): ContourFindings {
  const astray = new Set(found.filter(({ kind }) => kind === "seat").map(({ codes }) => codes[0]));
  const problems: string[] = [];
  const notes: string[] = [];
  for (const geometry of cellsOf(topology)) {
    const commune = communes.find(({ code }) => code === textOf(geometry.properties, "code"));
    if (commune === undefined || !astray.has(commune.code)) continue;
    const km = distanceKm(commune, merge(topology, [geometry]));
    const where = `${commune.name} (${commune.code})`;
    const sentence = `${where} : la mairie est à ${Math.round(1000 * km)} m hors de son contour.`;
    (km > SEAT_TOLERANCE_KM ? problems : notes).push(sentence);
  }
  return { problems, notes };
}

function distanceKm({ position }: KnownCommune, { coordinates }: MultiPolygon): number {
  const distances = coordinates.map((rings) =>
    pointToPolygonDistance([...position], polygon(rings), { units: "kilometers" }),
  );
  return Math.max(0, Math.min(...distances));
}
