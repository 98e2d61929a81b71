import { estimateSeatM } from "./estimate-seat.ts";
import type { BaseMapInput, CommuneSeatRow, CreteRow } from "./input.ts";
import { distanceKm, type PlanePoint, toPlane } from "./plane.ts";
import { type Gazetteer, resolveVertices } from "./resolve-vertices.ts";
import { smoothLine } from "./smooth-line.ts";

/** A known or estimated height at a point. */
export interface Sounding {
  readonly point: PlanePoint;
  readonly heightM: number;
  readonly kind: "summit" | "ridge" | "river" | "seat";
}

/** Step of the samples along lines. */
const STEP_KM = 0.4;
/** A summit within this distance of a ridge's vertex gives the vertex its height. */
const SUMMIT_KM = 1.2;
/** Height of a ridge as a share of the highest points of the communes beside it. */
const CREST_SHARE = 0.92;
/** Height of a ridge above the villages at its end in a valley, as a share. */
const SPUR_SHARE = 0.45;
const STEEPEST_SOURCE_M_PER_KM = 60;

/** Known and estimated heights for the relief: summits, ridges, rivers and the seats of communes. */
export function findSoundings(input: BaseMapInput, gazetteer: Gazetteer): Sounding[] {
  const communes = input.communes.flatMap(toKnownCommune);
  return [
    ...communes.map(({ point, lowM, highM }) => sounding(point, estimateSeatM(lowM, highM), "seat")),
    ...summitsOf(input).map(({ point, heightM }) => sounding(point, heightM, "summit")),
    ...soundRivers(input, gazetteer, communes),
    ...soundRidges(input, communes),
  ];
}

interface KnownCommune {
  readonly point: PlanePoint;
  readonly lowM: number;
  readonly highM: number;
}

function toKnownCommune({ position, lowestM, highestM }: CommuneSeatRow): KnownCommune[] {
  if (lowestM === undefined || highestM === undefined) return [];
  return [{ point: toPlane(position), lowM: lowestM, highM: highestM }];
}

function sounding(point: PlanePoint, heightM: number, kind: Sounding["kind"]): Sounding {
  return { point, heightM, kind };
}

function summitsOf({ reperes }: BaseMapInput): { point: PlanePoint; heightM: number }[] {
  return reperes.flatMap(({ kind, position, altitudeM }) =>
    kind === "sommet" && altitudeM !== undefined ? [{ point: toPlane(position), heightM: altitudeM }] : [],
  );
}

/** Heights of rivers: the lowest points of the communes along them, never rising downstream. */
function soundRivers(input: BaseMapInput, gazetteer: Gazetteer, communes: readonly KnownCommune[]): Sounding[] {
  return input.rivieres.flatMap((row) => {
    const points = resolveVertices(row.vertices, gazetteer).positions.map(toPlane);
    const lowest = points.map((point) => {
      const near = nearest(communes, point, 3);
      return weightedMean(near.map((commune) => [commune.lowM, 1 / (distanceKm(point, commune.point) + 0.5) ** 2]));
    });
    const [first, second] = points;
    if (first !== undefined && second !== undefined) {
      const rise = STEEPEST_SOURCE_M_PER_KM * distanceKm(first, second);
      lowest[0] = Math.max(lowest[0] ?? 0, (lowest[1] ?? 0) + rise);
    }
    let height = Number.POSITIVE_INFINITY;
    const falling = lowest.map((heightM) => {
      height = Math.min(height, heightM);
      return height;
    });
    return soundLine(points, falling, "river");
  });
}

/** Heights of ridges: interpolated from pass to summit, and between by the highest points of the communes on both sides. */
function soundRidges(input: BaseMapInput, communes: readonly KnownCommune[]): Sounding[] {
  const cols = new Map(input.cols.map(({ name, altitudeM }) => [name, altitudeM]));
  const summits = summitsOf(input);
  const crests = input.cretes.filter(({ kind }) => kind === "crete" || kind === "frontiere").map(readCrest);
  const uses = new Map<string, number>();
  for (const { point } of crests.flat()) uses.set(String(point), (uses.get(String(point)) ?? 0) + 1);

  return crests.flatMap((crest) => {
    const heights = crest.map(({ point, pass }, index) => {
      const known = cols.get(pass) ?? summits.find((summit) => distanceKm(summit.point, point) < SUMMIT_KM)?.heightM;
      if (known !== undefined) return known;
      const near = nearest(communes, point, 4);
      const highest = near.map(({ highM }) => highM).sort((a, b) => a - b);
      const crestM = (CREST_SHARE * ((highest[1] ?? 0) + (highest[2] ?? 0))) / 2;
      const isEnd = (index === 0 || index === crest.length - 1) && uses.get(String(point)) === 1;
      const villagesM = weightedMean(near.map(({ lowM }) => [lowM, 1]));
      return isEnd ? villagesM + (crestM - villagesM) * SPUR_SHARE : crestM;
    });
    return soundLine(
      crest.map(({ point }) => point),
      heights,
      "ridge",
    );
  });
}

function readCrest(row: CreteRow): { point: PlanePoint; pass: string }[] {
  return row.vertices.split(";").map((vertex) => {
    const [longitude, latitude, ...pass] = vertex.trim().split(" ");
    return { point: toPlane([Number(longitude), Number(latitude)]), pass: pass.join(" ") };
  });
}

function soundLine(points: readonly PlanePoint[], heightsM: readonly number[], kind: Sounding["kind"]): Sounding[] {
  const last = points.length - 1;
  return points.flatMap((point, index) => {
    const fromM = heightsM[index] ?? 0;
    if (index === last) return [sounding(point, fromM, kind)];
    const toM = heightsM[index + 1] ?? fromM;
    const curve = smoothLine(points.slice(Math.max(0, index - 1), index + 3), STEP_KM);
    const start = curve.findIndex((at) => String(at) === String(point));
    const end = curve.findIndex((at) => String(at) === String(points[index + 1]));
    const span = curve.slice(start, end);
    return span.map((at, step) => sounding(at, fromM + ((toM - fromM) * step) / span.length, kind));
  });
}

function weightedMean(values: readonly (readonly [value: number, weight: number])[]): number {
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  return values.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
}

function nearest(communes: readonly KnownCommune[], point: PlanePoint, count: number): KnownCommune[] {
  const found: { commune: KnownCommune; squared: number }[] = [];
  for (const commune of communes) {
    const squared = (commune.point[0] - point[0]) ** 2 + (commune.point[1] - point[1]) ** 2;
    if (found.length === count && squared >= (found.at(-1)?.squared ?? 0)) continue;
    const index = found.findIndex((other) => other.squared > squared);
    found.splice(index === -1 ? found.length : index, 0, { commune, squared });
    if (found.length > count) found.pop();
  }
  return found.map(({ commune }) => commune);
}
