import type { GridSegment } from "./grid.ts";

/** Side of a square bucket, in grid steps: about the length of a border between two communes. */
const BUCKET_STEPS = 256;

/** Segments by the buckets that their boxes touch. */
export type SegmentBuckets = ReadonlyMap<string, readonly GridSegment[]>;

/** An index of segments for neighbourhood queries. */
export function indexByBucket(segments: readonly GridSegment[]): SegmentBuckets {
  const buckets = new Map<string, GridSegment[]>();
  for (const segment of segments) {
    for (const name of listBuckets(segment, 0)) {
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [segment]);
      else bucket.push(segment);
    }
  }
  return buckets;
}

/** The segments whose box may come within a step of that of a segment, each once, in the order of the index. */
export function findCandidates(buckets: SegmentBuckets, segment: GridSegment): GridSegment[] {
  return [...new Set(listBuckets(segment, 1).flatMap((name) => buckets.get(name) ?? []))];
}

function listBuckets([[ax, ay], [bx, by]]: GridSegment, margin: number): string[] {
  const west = Math.floor((Math.min(ax, bx) - margin) / BUCKET_STEPS);
  const east = Math.floor((Math.max(ax, bx) + margin) / BUCKET_STEPS);
  const south = Math.floor((Math.min(ay, by) - margin) / BUCKET_STEPS);
  const north = Math.floor((Math.max(ay, by) + margin) / BUCKET_STEPS);
  const names: string[] = [];
  for (let x = west; x <= east; x += 1) {
    for (let y = south; y <= north; y += 1) names.push(`${x},${y}`);
  }
  return names;
}
