import type { WayFinder } from "../../../domain/contact/directions.ts";
import type { Format } from "../../../domain/place.ts";
import type { Named, With } from "./message.ts";

/** Actions of a sheet. */
export interface ActsWords {
  readonly otherWays: string;
  readonly wayFinders: Named<WayFinder>;
  readonly keepSheet: string;
  readonly shareSheet: string;
  readonly linkCopied: string;
  readonly linkToCopy: string;
  readonly copyRefused: string;
  readonly addToContacts: string;
  readonly printSheet: string;
  readonly link: string;
  readonly printedOn: With<{ readonly date: string }>;
  readonly printedMap: string;
  readonly scaleKm: With<{ readonly number: string }>;
  readonly operators: With<{ readonly text: string }>;
  readonly themesHint: string;
  readonly formatMeanings: Named<Format>;
  readonly reception: string;
  readonly holidayToday: string;
  readonly openingUnknownNoPhone: string;
  /** Hours of an itinerant service as a whole, not of one stop. */
  readonly roundHours: string;
  readonly roundHoursHint: string;
  readonly stopTimeNow: With<{ readonly time: string }>;
  /** `inDays`: 0 is today, 7 the same day of next week. */
  readonly nextStopTime: With<{ readonly inDays: number; readonly day: string; readonly time: string }>;
}
