import * as v from "valibot";
import type { OutlineSource } from "../../domain/outlines.ts";

const sourceSchema = v.object({
  producer: v.string(),
  title: v.string(),
  licence: v.string(),
  vintage: v.string(),
  url: v.string(),
  date: v.string(),
});

/** Source of the outlines of a topology, its member `source`; or the path of the fault. */
export function readOutlineSource(topology: unknown): OutlineSource | string {
  const parsed = v.safeParse(v.object({ source: sourceSchema }), topology);
  return parsed.success ? parsed.output.source : (v.getDotPath(parsed.issues[0]) ?? "source");
}
