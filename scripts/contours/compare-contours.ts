import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { collectionOf, textOf } from "../territories/collection-of.ts";
import { areaKm2 } from "./area-km2.ts";

export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly areaKm2: number;
}

export interface ContourChanges {
  readonly added: readonly NamedArea[];
  readonly gone: readonly NamedArea[];
  readonly renamed: readonly { readonly before: NamedArea; readonly after: NamedArea }[];
  /** Same code, another area. */
  readonly resized: readonly { readonly before: NamedArea; readonly after: NamedArea }[];
}

/** Least relative change of area; a generalisation changes less. */
const RESIZED_SHARE = 0.01;
const RESIZED_KM2 = 0.1;

/** The changes between two lists of territories. */
export function compareContours(before: readonly NamedArea[], after: readonly NamedArea[]): ContourChanges {
  const old = new Map(before.map((one) => [one.code, one]));
  const codes = new Set(after.map(({ code }) => code));
  const pairs = after.flatMap((one) => {
    const was = old.get(one.code);
    return was === undefined ? [] : [{ before: was, after: one }];
  });
  return {
    added: after.filter(({ code }) => !old.has(code)),
    gone: before.filter(({ code }) => !codes.has(code)),
    renamed: pairs.filter((pair) => pair.before.name !== pair.after.name),
    resized: pairs.filter((pair) => {
      const differenceKm2 = Math.abs(pair.after.areaKm2 - pair.before.areaKm2);
      return differenceKm2 > RESIZED_KM2 && differenceKm2 > RESIZED_SHARE * pair.before.areaKm2;
    }),
  };
}

/** The territories of a level in a file of outlines, with their areas. Throws when the topology has no such level. */
export function listAreas(topology: Topology, level: "communes" | "epci" | "departements"): readonly NamedArea[] {
  const { features } = feature(topology, collectionOf(topology, level)) as FeatureCollection<Polygon | MultiPolygon>;
  return features.map(({ properties, geometry }) => ({
    code: textOf(properties, "code"),
    name: textOf(properties, "name"),
    areaKm2: areaKm2(geometry),
  }));
}
