import type { MultiLineString, Topology } from "topojson-specification";
import * as v from "valibot";

/** The limits of the communes of a département: arcs that are finer than those of territories.topojson, whose indexes are `ranks`. */
export type FinerTopology = Topology<{ limits: MultiLineString<{ ranks: number[] }> }>;

const point = v.tuple([v.number(), v.number()]);
const rank = v.pipe(v.number(), v.integer(), v.minValue(0));
const topologySchema = v.object({
  type: v.literal("Topology"),
  transform: v.object({ scale: point, translate: point }),
  objects: v.object({
    limits: v.object({
      type: v.literal("MultiLineString"),
      arcs: v.array(v.array(v.number())),
      properties: v.object({ ranks: v.array(rank) }),
    }),
  }),
  arcs: v.array(v.pipe(v.array(point), v.minLength(2))),
});

/** Reads the file of a département, or names the part that is wrong. */
export function readFinerOutlines(json: unknown): FinerTopology | string {
  const parsed = v.safeParse(topologySchema, json);
  if (!parsed.success) return v.getDotPath(parsed.issues[0]) ?? "type";
  const { arcs, objects } = parsed.output;
  return arcs.length === objects.limits.properties.ranks.length ? parsed.output : "objects.limits.properties.ranks";
}
