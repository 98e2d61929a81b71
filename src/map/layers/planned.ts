import type { FeatureCollection, Point } from "geojson";
import type { PlannedPlace } from "../../domain/figures/settings.ts";
import type { Position } from "../../domain/geo/position.ts";
import { PLANNED_COLOURS } from "../../ui/theme/planned.ts";
import { MARK_IMAGE } from "../draw-images.ts";
import { collect, pointFeature } from "../features.ts";
import { featuresOf, type MapLayer, type Target } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";

export const PLANNED_SOURCE = "planned";
export const PLANNED: Target = { layer: "planned", radiusPx: 9 };

export type Planned = Pick<PlannedPlace, "id" | "name" | "position">;

/** Planned places as stars with their names. */
export const plannedPlaces: MapLayer<{ readonly planned: readonly Planned[] }> = {
  layers: ({ scheme, map }) => {
    const { plannedText } = PLANNED_COLOURS[scheme];
    return {
      onTop: [
        {
          id: PLANNED.layer,
          type: "symbol",
          source: PLANNED_SOURCE,
          layout: {
            "icon-image": `${MARK_IMAGE}/${scheme}/planned`,
            "icon-size": byZoom([7, 0.85], [11, 1.05]),
            "icon-allow-overlap": true,
            "text-field": ["get", "name"],
            "text-font": [...FONT.bold],
            "text-size": byZoom([7, 12], [12, 14.5]),
            "text-variable-anchor": ["left", "right", "top", "bottom"],
            "text-radial-offset": 1,
            "text-justify": "auto",
            "text-max-width": 9,
            "text-line-height": 1.05,
            "text-optional": true,
          },
          paint: { "text-color": plannedText, "text-halo-color": map.halo, "text-halo-width": 1.8 },
        },
      ],
    };
  },
  draws: [featuresOf(PLANNED_SOURCE, ({ planned }) => [planned], toPlannedFeatures)],
};

export type PlannedFeatures = FeatureCollection<Point, Pick<Planned, "id" | "name">>;

export function toPlannedFeatures(planned: readonly Planned[]): PlannedFeatures {
  return collect(planned.map(({ id, name, position }) => pointFeature(position, { id, name })));
}

/** The same features with one planned place moved. */
export function withPlannedAt({ features }: PlannedFeatures, id: string, position: Position): PlannedFeatures {
  return collect(
    features.map((feature) => (feature.properties.id === id ? pointFeature(position, feature.properties) : feature)),
  );
}
