import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { finerOutlinesFile, OUTLINES_FILE } from "../../src/data/public-data/file-names.ts";
import { toJsonText } from "../pipeline/write-dataset.ts";
import { buildFiner } from "./build-finer.ts";
import { buildOverview, type Levels } from "./build-overview.ts";
import { checkOutlines, checkOverview, type OutlineProblem, type PeopleOfCommunes } from "./check-outlines.ts";
import { weighVertices } from "./simplify-arcs.ts";
import type { CommuneTopology } from "./topology.ts";

export interface BuiltOutlines {
  /** The overview, and a finer file for each département, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The départements of the overview. */
  readonly departements: FeatureCollection<Polygon | MultiPolygon>;
  readonly problems: readonly OutlineProblem[];
}

/** Builds and checks the outlines of all territories from those of the communes. */
export function buildOutlines(outlines: CommuneTopology, levels: Levels, people: PeopleOfCommunes): BuiltOutlines {
  const weighed = weighVertices(outlines);
  const overview = buildOverview(weighed, levels);
  const finer = [...buildFiner(weighed, levels.communes)].map(
    ([code, text]) => [finerOutlinesFile(code), text] as const,
  );
  return {
    files: new Map([[OUTLINES_FILE, toJsonText(overview)], ...finer]),
    departements: feature(overview, overview.objects.departements) as FeatureCollection<Polygon | MultiPolygon>,
    problems: [
      ...checkOutlines(outlines, levels.communes, people),
      ...checkOverview(overview, outlines, levels.communes),
    ],
  };
}
