import type { When } from "../../../domain/filter/when.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import type { Cost, Count, Named, With } from "./message.ts";

export interface OriginWords {
  readonly fromOrigin: With<{ readonly name: string }>;
  readonly clearOrigin: string;
  readonly unknownOrigin: string;
  /** Label of the choice between access models in the list. */
  readonly distances: string;
  readonly reach: string;
  readonly reachAny: string;
  readonly reachValue: With<Cost>;
  /** Cost in the other season; undefined when no road is open. */
  readonly otherSeason: With<{ readonly season: Season; readonly cost: Cost | undefined }>;
  readonly noWay: string;
  /** The nearest position of the place is a stop, on its days. */
  readonly stopIn: With<{ readonly commune: string }>;
  readonly hoursApart: Count;
  /** After the number of places with certain opening. */
  readonly andApart: Count;
  /** After the number of places: how many of them are neighbours outside the region. */
  readonly andNeighbours: Count;
  /** On the answer: month or year in which its hours were recorded. */
  readonly hoursAsOf: With<{ readonly date: string }>;
  readonly outsideRegion: string;
  readonly hoursApartHint: string;
  readonly openingFilter: string;
  readonly openNow: string;
  readonly whens: Named<When>;
  /** On the chosen day, above the list. */
  readonly openOnDate: With<{ readonly day: string; readonly date: string }>;
  /** On a day within a week. */
  readonly openOnWeekday: With<{ readonly day: string }>;
  readonly openToday: string;
  readonly openTomorrow: string;
  readonly openAtDate: string;
  readonly openAtTime: string;
  /** At the chosen moment, above the list. */
  readonly openAtMoment: With<{ readonly date: string; readonly time: string }>;
  readonly passesBy: string;
  readonly passesByNeedsCommune: string;
}
