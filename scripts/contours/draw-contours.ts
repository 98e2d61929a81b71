import { gzipSync } from "node:zlib";
import type { OutlineSource } from "../../src/domain/outlines.ts";
import type { Departement, Epci } from "../../src/domain/territory.ts";
import { toJsonText } from "../pipeline/write-dataset.ts";
import { buildOfficialTopology, type OfficialTopology } from "./build-official-topology.ts";
import { dissolveCommunes } from "./dissolve-communes.ts";
import { STEPS_PER_DEGREE } from "./fine-grid.ts";
import { generalise } from "./generalise.ts";
import type { CommuneParts } from "./match-communes.ts";

export interface DrawnContours {
  readonly topology: OfficialTopology;
  readonly text: string;
  readonly gzipBytes: number;
  readonly toleranceM2: number;
  readonly finerArcs: number;
  readonly verticesBefore: number;
  readonly verticesAfter: number;
}

export interface DrawInput {
  readonly parts: readonly CommuneParts[];
  readonly epcis: readonly Pick<Epci, "code" | "name">[];
  readonly departements: readonly Departement[];
  readonly source: OutlineSource;
}

/** Largest gzip size of the file: check-size.ts applies the same limit to the built site. */
export const LIMIT_BYTES = 600_000;
/** Tolerances as triangle areas in square metres. The first is under a pixel at the zooms that show whole communes. */
const TOLERANCES_M2 = [2_500, 5_000, 10_000, 20_000, 40_000, 80_000];

/** The finest outlines within the size limit; undefined when even the coarsest exceed it. */
export function drawContours(
  { parts, epcis, departements, source }: DrawInput,
  limitBytes = LIMIT_BYTES,
): DrawnContours | undefined {
  const communes = parts.map(({ commune }) => commune);
  const dissolved = dissolveCommunes(parts);
  const seats = new Map(
    communes.map(({ code, position: [longitude, latitude] }) => {
      return [code as string, [longitude * STEPS_PER_DEGREE, latitude * STEPS_PER_DEGREE] as const];
    }),
  );
  for (const toleranceM2 of TOLERANCES_M2) {
    const { topology: thinned, finerArcs } = generalise(dissolved, seats, toleranceM2);
    const topology = buildOfficialTopology(thinned, { communes, epcis, departements }, source);
    const text = toJsonText(topology);
    const gzipBytes = gzipSync(text, { level: 9 }).length;
    if (gzipBytes > limitBytes) continue;
    const [verticesBefore, verticesAfter] = [countVertices(dissolved.arcs), countVertices(topology.arcs)];
    return { topology, text, gzipBytes, toleranceM2, finerArcs, verticesBefore, verticesAfter };
  }
  return undefined;
}

function countVertices(arcs: readonly (readonly unknown[])[]): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
