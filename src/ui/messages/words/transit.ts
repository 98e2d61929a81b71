import type { DayKind, TransitChoice } from "../../../domain/transit/day-kinds.ts";
import type { TransitSeason } from "../../../domain/transit/day-types.ts";
import type { Named, With } from "./message.ts";

/** Round trips without a car, by the timetables of whoever publishes the site. */
export interface TransitWords {
  readonly transitField: string;
  readonly transitChoices: Named<TransitChoice>;
  /** In front of a round trip, or of what is said instead of one. */
  readonly carless: With<{ readonly text: string }>;
  /** Times of the departure and of the returns, minutes there, and vehicles after the first. */
  readonly roundTrip: With<{
    readonly from: string;
    readonly times: string;
    readonly text: string;
    readonly changes: number;
  }>;
  /** noticeDays: -1 unknown. The telephone is "" where unknown. */
  readonly roundTripBooking: With<{ readonly noticeDays: number; readonly phone: string }>;
  readonly roundTripWalk: With<{ readonly text: string }>;
  readonly roundTripNone: With<{ readonly dayKind: DayKind }>;
  readonly roundTripUnknown: string;
  readonly roundTripComes: string;
  /** On the sheet, in full. `to`: arrival; `text`: minutes of the way back. */
  readonly roundTripWay: With<{
    readonly from: string;
    readonly to: string;
    readonly times: string;
    readonly text: string;
  }>;
  readonly roundTripChanges: With<{ readonly changes: number }>;
  /** A line on demand, with what `roundTripBooking` says of it. */
  readonly roundTripOnDemand: With<{ readonly text: string }>;
  readonly roundTripCount: With<{ readonly value: number }>;
  readonly roundTripSpread: With<{ readonly median: string; readonly ninth: string }>;
  readonly hoursSupposed: string;
  readonly hoursOfDay: With<{ readonly day: string }>;
  /** Where the answers begin; `distance` is "" at the starting point. */
  readonly transitFrom: With<{ readonly name: string; readonly isSeat: boolean; readonly distance: string }>;
  readonly transitDay: With<{ readonly dayKind: DayKind; readonly inSeason: TransitSeason }>;
  readonly transitNoStart: string;
  readonly transitNoDay: With<{ readonly dayKind: DayKind; readonly inSeason: TransitSeason }>;
  readonly transitExpired: With<{ readonly date: string }>;
  readonly transitComing: With<{ readonly date: string }>;
  readonly transitEnding: With<{ readonly date: string; readonly daysLeft: number }>;
  readonly transitValid: With<{ readonly from: string; readonly to: string }>;
  /** In the list of sources, after the validity. */
  readonly timetableEnded: string;
  readonly timetableEnding: With<{ readonly daysLeft: number }>;
  readonly transitUnsureDay: string;
  readonly transitLimits: string;
  readonly transitLicence: With<{ readonly names: string }>;
  readonly dayKinds: Named<DayKind>;
  readonly byCar: string;
  readonly roundTripCaption: With<{ readonly territory: string; readonly inSeason: TransitSeason }>;
  readonly roundTripWithin: With<{ readonly text: string }>;
  readonly roundTripAny: string;
  readonly roundTripUnknownDay: string;
  readonly roundTripMethod: string;
  readonly roundTripPlanned: string;
  readonly unableTitle: With<{ readonly dayKind: DayKind }>;
  readonly unablePeople: With<{ readonly text: string; readonly communes: number }>;
  readonly unknownPeople: With<{ readonly text: string }>;
  /** The timetables have ended: the figures are of the past. */
  readonly transitOutdated: With<{ readonly date: string }>;
  readonly transitLoading: string;
  readonly transitFailed: string;
  /** Button that asks for round trips. */
  readonly transitOffer: string;
  readonly transitTitle: string;
}
