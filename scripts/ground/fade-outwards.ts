import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Fade } from "../../src/domain/base-map.ts";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import { GROUND_BOX } from "../../src/domain/ground-grid.ts";

/** Distance from the edge of the ground, in degrees, within which a line is fainter and faintest. */
const NEAR_EDGE = { fainter: 0.25, faintest: 0.1 } as const;

type Line = LineString | MultiLineString;

/** Splits lines where they leave the region, and again towards the edge of the ground, where they would end abruptly. */
export function fadeOutwards(
  region: FeatureCollection<Polygon | MultiPolygon>,
): <Properties>(features: readonly Feature<Line, Properties>[]) => Feature<Line, Properties & { fade?: Fade }>[] {
  const isInside = createContains(region.features.map(({ geometry }) => geometry));
  const fadeAt = ([longitude = 0, latitude = 0]: Position): Fade | 0 => {
    if (isInside([longitude, latitude])) return 0;
    const [west, south, east, north] = GROUND_BOX;
    const toEdge = Math.min(longitude - west, latitude - south, east - longitude, north - latitude);
    if (toEdge < NEAR_EDGE.faintest) return 3;
    return toEdge < NEAR_EDGE.fainter ? 2 : 1;
  };
  return (features) =>
    features.flatMap(({ geometry, properties }) => {
      const runs = new Map<Fade | 0, Position[][]>();
      for (const line of geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates) {
        for (const { fade, run } of splitBy(line, fadeAt)) runs.set(fade, [...(runs.get(fade) ?? []), run]);
      }
      return [...runs].map(([fade, coordinates]) => ({
        type: "Feature" as const,
        properties: { ...properties, ...(fade === 0 ? {} : { fade }) },
        geometry: { type: "MultiLineString" as const, coordinates },
      }));
    });
}

/** Runs of segments by the fade of their first vertex. */
function splitBy(
  line: readonly Position[],
  fadeAt: (vertex: Position) => Fade | 0,
): { readonly fade: Fade | 0; readonly run: Position[] }[] {
  const runs: { fade: Fade | 0; run: Position[] }[] = [];
  for (const [index, vertex] of line.slice(0, -1).entries()) {
    const fade = fadeAt(vertex);
    const last = runs.at(-1);
    const to = line[index + 1] ?? vertex;
    if (last?.fade === fade) last.run.push(to);
    else runs.push({ fade, run: [vertex, to] });
  }
  return runs;
}
