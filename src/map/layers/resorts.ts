import type { ExpressionSpecification } from "maplibre-gl";
import type { SigningCommune } from "../../domain/seasonal/conventions.ts";
import { isWithoutSpace, type Resort, type ResortAccess } from "../../domain/seasonal/resorts.ts";
import type { Commune } from "../../domain/territory.ts";
import type { AppState } from "../../state/app-state.ts";
import {
  selectChosenResort,
  selectResortAccess,
  selectResorts,
  selectSigningCommunes,
} from "../../state/seasonal-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { MARK_IMAGE } from "../draw-images.ts";
import { collect, pointFeature } from "../features.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { markNamePaint, NAME_BESIDE_MARK } from "./mark-layer.ts";

const RESORTS = "resorts";
const CONVENTIONS = "conventions";
const LAYER = "resort";

const NAME_ZOOM = 9;
/** First zoom of conventions: below it they would hide the Espaces saisonniers. */
const CONVENTION_ZOOM = 8;

const isShown = ({ view }: AppState) => view === "saisonniers";
const NONE: readonly never[] = [];

/**
 * In « Saisonniers »: resorts by whether an Espace saisonnier is near them in winter, near ones on top, and the communes with a signed housing
 * convention. Other views have the labels of the base map.
 */
export const resorts: MapLayer<AppState> = {
  layers: ({ scheme, map, panel }) => {
    const image: ExpressionSpecification = ["concat", `${MARK_IMAGE}/${scheme}/`, ["get", "icon"]];
    return {
      onTop: [
        {
          id: "resort-focus",
          type: "circle",
          source: RESORTS,
          filter: ["get", "isSelected"],
          paint: {
            "circle-radius": 15,
            "circle-color": panel.primary,
            "circle-opacity": 0.22,
            "circle-stroke-color": panel.primary,
            "circle-stroke-width": 2.5,
          },
        },
        {
          id: "resort-convention",
          type: "symbol",
          source: CONVENTIONS,
          minzoom: CONVENTION_ZOOM,
          layout: {
            "icon-image": image,
            "icon-size": byZoom([6.5, 0.7], [10, 1]),
            "icon-offset": [12, -12],
            "icon-allow-overlap": true,
          },
        },
        {
          id: LAYER,
          type: "symbol",
          source: RESORTS,
          layout: {
            "icon-image": image,
            "icon-size": byZoom([6.5, 0.55], [8, 0.75], [10, 1], [13, 1.15]),
            "icon-allow-overlap": true,
            "symbol-sort-key": ["match", ["get", "icon"], "far", 0, 1],
            "text-field": ["step", ["zoom"], "", NAME_ZOOM, ["get", "name"]],
            "text-font": [...FONT.regular],
            "text-size": byZoom([9, 10.5], [12, 12.5]),
            ...NAME_BESIDE_MARK,
          },
          paint: markNamePaint(map.station, map),
        },
      ],
    };
  },
  draws: [
    featuresOf(
      RESORTS,
      (state) => [isShown(state) ? selectResorts(state) : NONE, selectResortAccess(state), selectChosenResort(state)],
      toResortFeatures,
    ),
    featuresOf(
      CONVENTIONS,
      (state) => [isShown(state) ? selectSigningCommunes(state) : NONE, selectCommunes(state)],
      toConventionFeatures,
    ),
  ],
  targets: [
    {
      layer: LAYER,
      radiusPx: 9,
      hasNames: true,
      onClick: ({ id }, actions) => actions.chooseOrigin({ kind: "station", id: String(id) }),
    },
  ],
};

/** Resorts as point features: "unknown" while access is not measured. */
export function toResortFeatures(
  all: readonly Resort[],
  access: readonly ResortAccess<Resort>[] | undefined,
  chosen: Resort | undefined,
) {
  const far = new Set(access?.filter(isWithoutSpace).map(({ resort }) => resort));
  const iconOf = (resort: Resort) => {
    if (access === undefined) return "unknown";
    return far.has(resort) ? "far" : "near";
  };
  return collect(
    all.map((resort) => {
      const { id, name, position } = resort;
      return pointFeature(position, { id, name, icon: iconOf(resort), isSelected: resort === chosen });
    }),
  );
}

/** The communes with a signed convention, as points at their town halls. */
export function toConventionFeatures(signing: readonly SigningCommune[], communes: readonly Commune[]) {
  const positions = new Map(communes.map(({ code, position }) => [code, position]));
  return collect(
    signing.flatMap(({ code, name }) => {
      const position = positions.get(code);
      return position === undefined ? [] : [pointFeature(position, { id: code, name, icon: "convention" })];
    }),
  );
}
