import type { BaseMap } from "../domain/base-map.ts";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import type { Manifest } from "../domain/exchange/manifest.ts";
import { type Filters, NO_FILTERS } from "../domain/filter/filters.ts";
import { LOADING, type Loadable } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";

export const VIEWS = ["trouver", "territoires", "donnees"] as const;
export type View = (typeof VIEWS)[number];

export const LANGUAGES = ["fr", "en", "it", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export const APPEARANCES = ["auto", "clair", "sombre"] as const;
/** Auto follows the device. */
export type Appearance = (typeof APPEARANCES)[number];

export type Scheme = "light" | "dark";

export const RADIUS_KM = { least: 5, most: 30, step: 1, usual: 10 } as const;

export type Selection = { readonly kind: "none" } | { readonly kind: "point"; readonly id: PointId };

export const NO_SELECTION: Selection = { kind: "none" };

/** Where the map stands, written into links; the map itself owns it. */
export interface Camera {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** What a link holds. */
export interface Choices {
  readonly view: View;
  readonly filters: Filters;
  readonly selection: Selection;
  readonly radiusKm: number;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Undefined until the person moves the map. */
  readonly camera: Camera | undefined;
}

/** Files of the data, each of which may be missing while the rest works. */
export interface Resources {
  readonly manifest: Loadable<Manifest>;
  readonly points: Loadable<readonly ServicePoint[]>;
  readonly communes: Loadable<CommunesAndEpcis>;
  readonly territories: Loadable<TerritoryOutlines>;
  readonly baseMap: Loadable<BaseMap>;
}

/** The map's own fate: the page lives without it. */
export type MapStatus = "waiting" | "ready" | "no-webgl" | "failed";

/** The drawing of the covered area: it may lag behind the figures, never replace them. */
export type AreaState =
  | { readonly status: "none" }
  | { readonly status: "drawing"; readonly previous: CoveredArea | undefined }
  | { readonly status: "drawn"; readonly area: CoveredArea }
  | { readonly status: "failed" };

export interface AppState extends Choices {
  readonly resources: Resources;
  readonly hoveredId: PointId | undefined;
  readonly mapStatus: MapStatus;
  /** The colours in force: what the appearance means on this device. */
  readonly scheme: Scheme;
  readonly area: AreaState;
}

export const USUAL_CHOICES: Choices = {
  view: "trouver",
  filters: NO_FILTERS,
  selection: NO_SELECTION,
  radiusKm: RADIUS_KM.usual,
  language: "fr",
  appearance: "auto",
  camera: undefined,
};

export function startingState(choices: Choices): AppState {
  return {
    ...choices,
    resources: { manifest: LOADING, points: LOADING, communes: LOADING, territories: LOADING, baseMap: LOADING },
    hoveredId: undefined,
    mapStatus: "waiting",
    scheme: "light",
    area: { status: "none" },
  };
}
