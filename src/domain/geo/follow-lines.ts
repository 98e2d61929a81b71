import { cutLine } from "./cut-line.ts";
import { greatCircleDistanceKm, KM_PER_DEGREE, RADIANS_PER_DEGREE } from "./great-circle-distance.ts";
import { measureLine } from "./measure-line.ts";
import type { Position } from "./position.ts";
import { projectOnLine } from "./project-on-line.ts";

/** A part of a line that is longer than this many times the straight segment is a detour. */
const LONGEST_DETOUR = 1.6;

interface Stretch {
  readonly line: readonly Position[];
  /** Sum of the distances between its ends and those of the straight segment. */
  readonly apartKm: number;
}

/**
 * Replaces each segment of a line by the part of a guide line that passes both its ends within a limit; other segments
 * stay straight. The first and last vertices stay.
 */
export function followLines(
  line: readonly Position[],
  others: readonly (readonly Position[])[],
  reachKm: number,
): readonly Position[] {
  const boxes = others.map((other) => ({ other, box: boxAround(other, reachKm) }));
  const inner = line.slice(1).flatMap((to, at): readonly Position[] => {
    const from = line[at] ?? to;
    const near = boxes.filter(({ box }) => isWithin(box, from) && isWithin(box, to));
    return (
      nearestStretch(
        from,
        to,
        near.map(({ other }) => other),
        reachKm,
      ) ?? [from, to]
    );
  });
  return withoutRepeats([...line.slice(0, 1), ...inner, ...line.slice(-1)]);
}

function nearestStretch(
  from: Position,
  to: Position,
  others: readonly (readonly Position[])[],
  reachKm: number,
): readonly Position[] | undefined {
  const straightKm = greatCircleDistanceKm(from, to);
  const stretches = others.flatMap((other): Stretch[] => {
    const [start, end] = [projectOnLine(other, from), projectOnLine(other, to)];
    const startKm = greatCircleDistanceKm(from, start.point);
    const endKm = greatCircleDistanceKm(to, end.point);
    if (startKm > reachKm || endKm > reachKm) return [];
    const stretch = cutLine(other, start.fraction, end.fraction);
    const isDetour = (measureLine(stretch).at(-1) ?? 0) > LONGEST_DETOUR * straightKm + reachKm;
    return isDetour ? [] : [{ line: stretch, apartKm: startKm + endKm }];
  });
  return [...stretches].sort((a, b) => a.apartKm - b.apartKm)[0]?.line;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxAround(line: readonly Position[], reachKm: number): Box {
  const longitudes = line.map(([longitude]) => longitude);
  const latitudes = line.map(([, latitude]) => latitude);
  const north = Math.max(...latitudes) + reachKm / KM_PER_DEGREE;
  const room = reachKm / (KM_PER_DEGREE * Math.cos(north * RADIANS_PER_DEGREE));
  return {
    west: Math.min(...longitudes) - room,
    south: Math.min(...latitudes) - reachKm / KM_PER_DEGREE,
    east: Math.max(...longitudes) + room,
    north,
  };
}

function isWithin({ west, south, east, north }: Box, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function withoutRepeats(line: readonly Position[]): readonly Position[] {
  return line.filter(([longitude, latitude], at) => {
    const before = line[at - 1];
    return before === undefined || before[0] !== longitude || before[1] !== latitude;
  });
}
