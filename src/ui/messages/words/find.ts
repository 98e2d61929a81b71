import type { FilterName } from "../../../domain/filter/place-query.ts";
import type { Practical } from "../../../domain/filter/practical.ts";
import type { Metric, Season } from "../../../domain/network/conditions.ts";
import type { Category, Format, Kind, Verification } from "../../../domain/place.ts";
import type { Theme } from "../../../domain/themes.ts";
import type { Chip } from "../../filters/chip.ts";
import type { Count, Named, With } from "./message.ts";

export interface FindWords {
  readonly filters: string;
  /** Subject of each chip above the list. */
  readonly chips: Named<Chip>;
  /** Accessible name of the chip of all other filters. */
  readonly moreFilters: string;
  /** Accessible name of a chip: its subject and the chosen values. */
  readonly chipAsked: With<{ readonly name: string; readonly asked: string }>;
  /** Value of the chip for the distances of the list: `season` is undefined for straight lines, `upTo` without a reach. */
  readonly chipTrip: With<{
    readonly season: Season | undefined;
    readonly metric: Metric;
    readonly upTo: number | undefined;
  }>;
  readonly filtersSet: Count;
  readonly resetFilters: string;
  readonly liftFilter: With<{ readonly name: string }>;
  readonly closeFilters: Count;
  readonly groups: Named<FilterName>;
  readonly themesAddUp: string;
  readonly categories: Named<Category>;
  readonly themes: Named<Theme>;
  readonly kinds: Named<Kind>;
  readonly practicals: Named<Practical>;
  readonly formats: Named<Format>;
  readonly verifications: Named<Verification>;
  readonly places: Count;
  /** Number of places in the list when it is restricted to the visible part of the map. */
  readonly inZone: With<{ readonly places: string }>;
  readonly placeList: string;
  readonly loadingPlaces: string;
  readonly approximate: string;
  /** Note on a place of an imported layer; `name` is that of the layer. */
  readonly imported: With<{ readonly name: string }>;
}
