import type { FeatureCollection, Point } from "geojson";
import type { SigningCommune } from "../domain/seasonal/convention-life.ts";
import { isWithoutSpace, type Resort, type ResortAccess } from "../domain/seasonal/resorts.ts";
import type { Commune } from "../domain/territory.ts";
import type { ResortState } from "../ui/theme/resorts.ts";

export interface MarkProperties {
  readonly id: string;
  readonly name: string;
  /** Name of its image: see draw-mark.ts. */
  readonly icon: ResortState | "convention";
  readonly isSelected: boolean;
}

export type MarkFeatures = FeatureCollection<Point, MarkProperties>;

export const NO_MARKS: MarkFeatures = { type: "FeatureCollection", features: [] };

/** Resorts as point features: "unknown" while access is not measured. */
export function toResortFeatures(
  resorts: readonly Resort[],
  access: readonly ResortAccess<Resort>[] | undefined,
  chosen: Resort | undefined,
): MarkFeatures {
  const far = new Set(access?.filter(isWithoutSpace).map(({ resort }) => resort));
  const iconOf = (resort: Resort) => {
    if (access === undefined) return "unknown";
    return far.has(resort) ? "far" : "near";
  };
  return {
    type: "FeatureCollection",
    features: resorts.map((resort) => toFeature(resort, iconOf(resort), resort === chosen)),
  };
}

/** The communes with a signed convention, as points at their seats. */
export function toConventionFeatures(signing: readonly SigningCommune[], communes: readonly Commune[]): MarkFeatures {
  const positions = new Map(communes.map(({ code, position }) => [code, position]));
  return {
    type: "FeatureCollection",
    features: signing.flatMap(({ code, name }) => {
      const position = positions.get(code);
      return position === undefined ? [] : [toFeature({ id: code, name, position }, "convention", false)];
    }),
  };
}

function toFeature(
  { id, name, position }: Pick<Resort, "name" | "position"> & { readonly id: string },
  icon: MarkProperties["icon"],
  isSelected: boolean,
): MarkFeatures["features"][number] {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...position] },
    properties: { id, name, icon, isSelected },
  };
}
