import type { BaseMap, NearGround } from "../../domain/base-map.ts";
import { labelPoint } from "../../domain/geo/label-point.ts";
import type { Position } from "../../domain/geo/position.ts";
import { memoise } from "../../domain/memoise.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { isInTerritory, type TerritoryRef } from "../../domain/territory-ref.ts";
import { collect, NO_FEATURES, pointFeature } from "../features.ts";
import type { FiguresMapInput, FillLevel } from "../figures-input.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { HALO } from "./label-layer.ts";

const COMMUNES_SOURCE = "commune-names";
const AREAS_SOURCE = "area-names";

/** First zoom of the names of communes: below it those of towns suffice. */
const COMMUNE_NAME_ZOOM = 7.8;

/** More than the people of any territory. */
const BEFORE_OTHERS = 1e8;

/**
 * Names of the filled areas: EPCI or départements, those of the chosen territory first, then the most populated; the others are fainter.
 * Communes at their town halls until the base map names them, the most populated first.
 */
export const areaNames: MapLayer<FiguresMapInput> = {
  layers: ({ map }) => ({
    underTowns: [
      {
        id: "commune-name",
        type: "symbol",
        source: COMMUNES_SOURCE,
        minzoom: COMMUNE_NAME_ZOOM,
        filter: ["<", ["zoom"], ["get", "until"]],
        layout: {
          "text-field": ["get", "name"],
          "text-font": [...FONT.regular],
          "text-size": byZoom([8, 10], [11, 12.5]),
          "text-variable-anchor": ["top", "bottom", "left", "right"],
          "text-radial-offset": 0.4,
          "text-justify": "auto",
          "text-max-width": 8,
          "text-line-height": 1.05,
          "text-padding": 4,
          "symbol-sort-key": ["-", 0, ["get", "population"]],
        },
        paint: { "text-color": map.village, "text-halo-color": map.halo, ...HALO },
      },
    ],
    onTop: [
      {
        id: "area-name",
        type: "symbol",
        source: AREAS_SOURCE,
        layout: {
          "text-field": ["get", "name"],
          "text-font": [...FONT.bold],
          "text-size": byZoom([6, 9.5], [8, 11], [10, 13.5]),
          "text-max-width": 8,
          "text-line-height": 1.05,
          "text-padding": byZoom([6, 5], [8, 2]),
          "symbol-sort-key": ["-", ["case", ["get", "isInside"], -BEFORE_OTHERS, 0], ["get", "population"]],
        },
        paint: {
          "text-color": map.town,
          "text-halo-color": map.halo,
          ...HALO,
          "text-opacity": ["case", ["get", "isInside"], 1, 0.65],
        },
      },
    ],
  }),
  draws: [
    featuresOf(
      AREAS_SOURCE,
      ({ level, outlines, communes, chosen }) => [level, outlines, communes, chosen],
      toAreaNames,
    ),
    featuresOf(
      COMMUNES_SOURCE,
      ({ level, chosen, communes, baseMap, nearGround }) => [level, chosen, communes, baseMap, nearGround],
      toNamesOfLevel,
    ),
  ],
};

const pointsOf = memoise(
  ({ features }: TerritoryOutlines["epci"]): ReadonlyMap<string, Position> =>
    new Map(features.map(({ properties, geometry }) => [properties.code, labelPoint(geometry)])),
);

/** Names of EPCI or départements at a point inside; none of communes, which have their town halls. */
export function toAreaNames(
  level: FillLevel,
  outlines: TerritoryOutlines | undefined,
  communes: readonly Commune[],
  chosen: TerritoryRef,
) {
  if (level === "commune" || outlines === undefined) return NO_FEATURES;
  const areas = level === "epci" ? outlines.epci : outlines.departements;
  const people = new Map<string, number>();
  const inside = new Set<string>();
  for (const commune of communes) {
    const code = level === "epci" ? commune.codeEpci : commune.codeDepartement;
    if (code === undefined) continue;
    people.set(code, (people.get(code) ?? 0) + commune.population);
    if (isInTerritory(commune, chosen)) inside.add(code);
  }
  const points = pointsOf(areas);
  return collect(
    areas.features.flatMap(({ properties: { code, name = "" } }) => {
      const point = points.get(code);
      const properties = { name, population: people.get(code) ?? 0, isInside: inside.has(code) };
      return point === undefined ? [] : [pointFeature(point, properties)];
    }),
  );
}

/** Of communes, which the base map names from near only. Around a département they would crowd the view. */
function toNamesOfLevel(
  level: FillLevel,
  chosen: TerritoryRef,
  communes: readonly Commune[],
  baseMap: BaseMap | undefined,
  nearGround: NearGround,
) {
  if (level !== "commune") return NO_FEATURES;
  const named =
    chosen.level === "departement" ? communes.filter((commune) => isInTerritory(commune, chosen)) : communes;
  const grounds = [...(baseMap === undefined ? [] : [baseMap]), ...nearGround.values()];
  return toCommuneNames(
    named,
    grounds.flatMap(({ labels }) => labels.features),
  );
}

/** Beyond every zoom. */
const NEVER = 99;
/** A label is in the village, at most 3 km from the town hall. */
const SAME_DEGREES = 0.05;

type Labels = BaseMap["labels"]["features"];

/** Names of communes at their town halls, each until the zoom from which a label of the base map has it. */
export function toCommuneNames(communes: readonly Commune[], labels: Labels) {
  const zoomOf = zoomFinder(labels);
  return collect(
    communes.map((commune) => {
      const { name, population, position } = commune;
      return pointFeature(position, { name, population, until: zoomOf(commune) });
    }),
  );
}

function zoomFinder(labels: Labels): (commune: Commune) => number {
  const towns = new Map<string, Labels>();
  for (const label of labels) {
    const { kind, name } = label.properties;
    if (kind === "ville") towns.set(name, [...(towns.get(name) ?? []), label]);
  }
  return ({ name, position }) =>
    towns.get(name)?.find(({ geometry }) => isNear(geometry.coordinates, position))?.properties.zoom ?? NEVER;
}

function isNear(one: readonly number[], other: Position): boolean {
  return other.every((value, axis) => Math.abs(value - (one[axis] ?? Number.NaN)) < SAME_DEGREES);
}
