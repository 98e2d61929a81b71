import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { readOutlineSource } from "../../formats/public-data/outline-source.ts";
import { decodeTopology } from "./decode-topology.ts";

/** The outlines of the territories with their source, or a sentence that names the missing part. */
export function decodeOfficial(json: unknown): TerritoryOutlines | string {
  const outlines = decodeTopology<Omit<TerritoryOutlines, "official" | "officialFault">>(json, [
    "communes",
    "epci",
    "departements",
  ]);
  if (typeof outlines === "string") return outlines;
  const official = readOutlineSource(json);
  return typeof official === "string" ? official : { ...outlines, official };
}
