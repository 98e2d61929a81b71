import type { FiguresMapInput } from "../figures-input.ts";
import type { MapLayer } from "../map-layer.ts";
import { areaNames } from "./area-names.ts";
import { chosenTerritory } from "./chosen-territory.ts";
import { coveredArea } from "./covered-area.ts";
import { figuresPlaces } from "./figures-places.ts";
import { fills } from "./fills.ts";
import { plannedPlaces } from "./planned.ts";
import { sites } from "./sites.ts";

/** The layers of the planners' map on the base map, from the bottom. It fits an EPCI into its window from zoom 8.5 on. */
export const FIGURES_SUBJECTS: readonly MapLayer<FiguresMapInput>[] = [
  coveredArea,
  fills,
  chosenTerritory,
  areaNames,
  figuresPlaces,
  sites,
  plannedPlaces,
];
