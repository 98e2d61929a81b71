import type { When } from "../../../domain/filter/when.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import type { Cost, Count, Named, With } from "./message.ts";

export interface OriginWords {
  readonly fromOrigin: With<{ readonly name: string }>;
  readonly clearOrigin: string;
  readonly unknownOrigin: string;
  /** Of the choice between access models, in the list. */
  readonly distances: string;
  readonly reach: string;
  readonly reachAny: string;
  readonly reachValue: With<Cost>;
  /** In the other season the way costs something else; undefined where no road is open. */
  readonly otherSeason: With<{ readonly season: Season; readonly cost: Cost | undefined }>;
  readonly noWay: string;
  /** The nearest place to go is a stop, on its days. */
  readonly stopIn: With<{ readonly commune: string }>;
  readonly hoursApart: Count;
  /** After the count of those that are certain. */
  readonly andApart: Count;
  /** After the count of places: how many neighbouring ones are among those that are listed. */
  readonly andNeighbours: Count;
  /** Of the place at the head of the list: when its hours were noted, a month or a year. */
  readonly hoursAsOf: With<{ readonly date: string }>;
  readonly outsideRegion: string;
  readonly hoursApartHint: string;
  readonly openingFilter: string;
  readonly openNow: string;
  readonly whens: Named<When>;
  /** Of the chosen day, above the list. */
  readonly openOnDate: With<{ readonly day: string; readonly date: string }>;
  /** Of a day within a week. */
  readonly openOnWeekday: With<{ readonly day: string }>;
  readonly openToday: string;
  readonly openTomorrow: string;
  readonly openAtDate: string;
  readonly openAtTime: string;
  /** Of the chosen moment, above the list. */
  readonly openAtMoment: With<{ readonly date: string; readonly time: string }>;
  readonly passesBy: string;
  readonly passesByNeedsCommune: string;
}
