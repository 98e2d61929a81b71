import { gzipSync } from "node:zlib";
import { quantize } from "topojson-client";
import type { Transform } from "topojson-specification";
import type { FinerTopology } from "../../src/data/public-data/finer-outlines.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { toJsonText } from "../pipeline/write-dataset.ts";
import type { OutlinedCommune } from "./build-overview.ts";
import { simplifyArcs, type WeighedOutlines } from "./simplify-arcs.ts";
import { arcsOf, areasOf, type CommuneTopology } from "./topology.ts";

/** The grid of the finer limits, in degrees: 6 m by 8 m. */
const FINER_GRID: Transform = { scale: [0.000075, 0.000075], translate: [4, 43] };
/** Tolerances in square metres; the first keeps every vertex of the table. */
const TOLERANCES_M2 = [1_500, 2_500, 4_000, 6_000, 9_000];
/** Largest gzip size of a file. */
export const FINER_LIMIT_BYTES = 60_000;

/**
 * Builds a file for each département with the limits of its communes as fine as its size permits. The limits of two départements are the same in
 * both files.
 */
export function buildFiner(
  weighed: WeighedOutlines,
  communes: readonly OutlinedCommune[],
): ReadonlyMap<CodeDepartement, string> {
  const ranksOf = groupArcs(weighed.topology, communes);
  const common = listCommon([...ranksOf.values()]);
  const files = new Map<CodeDepartement, string>();
  for (const tolerance of TOLERANCES_M2) {
    const missing = [...ranksOf].filter(([code]) => !files.has(code));
    if (missing.length === 0) break;
    const simplified = simplifyArcs(weighed, (rank) => (common.has(rank) ? 0 : tolerance));
    const level = quantize(simplified, FINER_GRID);
    for (const [code, ranks] of missing) {
      const text = toText(level, ranks);
      const fits = gzipSync(text).length <= FINER_LIMIT_BYTES;
      if (fits || tolerance === TOLERANCES_M2.at(-1)) files.set(code, text);
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The numbers that occur in several lists. */
function listCommon(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const common = new Set<number>();
  for (const rank of lists.flat()) {
    if (seen.has(rank)) common.add(rank);
    seen.add(rank);
  }
  return common;
}

/** The arcs of the communes of each département, in ascending order. */
function groupArcs(
  { objects }: CommuneTopology,
  communes: readonly OutlinedCommune[],
): ReadonlyMap<CodeDepartement, readonly number[]> {
  const departementOf = new Map<string, CodeDepartement>(
    communes.map(({ code, codeDepartement }) => [code, codeDepartement]),
  );
  const groups = new Map<CodeDepartement, Set<number>>();
  for (const geometry of areasOf(objects.communes)) {
    const departement = departementOf.get(String(geometry.id));
    if (departement === undefined) continue;
    const group = groups.get(departement) ?? new Set();
    groups.set(departement, group);
    for (const arc of arcsOf(geometry)) group.add(arc);
  }
  return new Map([...groups].map(([code, group]) => [code, [...group].sort((a, b) => a - b)]));
}

function toText({ arcs, transform }: CommuneTopology, ranks: readonly number[]): string {
  const finer: FinerTopology = {
    type: "Topology",
    ...(transform && { transform }),
    objects: {
      limits: { type: "MultiLineString", properties: { ranks: [...ranks] }, arcs: ranks.map((_, at) => [at]) },
    },
    arcs: ranks.map((rank) => arcs[rank] ?? []),
  };
  return toJsonText(finer);
}
