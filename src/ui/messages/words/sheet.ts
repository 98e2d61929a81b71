import type { Format, Kind, Season, Verification } from "../../../domain/place.ts";
import type { Named, With } from "./message.ts";

export interface SheetWords {
  /** `type` is "" without a filter on the type of place. */
  readonly noneNear: With<{ readonly type: string; readonly within: string }>;
  /** Above the nearest place of another type. */
  readonly nearestInstead: string;
  readonly kindNotes: Named<Kind>;
  readonly formatNotes: Named<Format>;
  readonly verificationNotes: Named<Verification>;
  readonly approximateNote: With<{ readonly commune: string }>;
  readonly backToList: string;
  readonly call: string;
  readonly write: string;
  readonly directions: string;
  readonly website: string;
  readonly newWindow: string;
  readonly callNumber: With<{ readonly number: string }>;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly none: string;
  readonly openingHours: string;
  readonly openingUnknown: string;
  readonly openingSource: With<{ readonly text: string }>;
  readonly today: string;
  readonly spokenTimeRange: With<{ readonly from: string; readonly to: string }>;
  readonly appointment: string;
  readonly appointmentYes: string;
  readonly appointmentNo: string;
  readonly season: string;
  readonly seasons: Named<Season>;
  readonly helpsWith: string;
  readonly format: string;
  readonly nature: string;
  readonly stops: string;
  readonly comment: string;
  readonly doubts: string;
  readonly labelledOn: string;
  readonly verification: string;
  readonly source: string;
  readonly sourceDate: With<{ readonly date: string }>;
  readonly licence: string;
  /** Summary of the details: file, row and identifier. */
  readonly sourceTechnical: string;
  readonly identifier: string;
  /** A name and its text, with the colon of the language. */
  readonly labelled: With<{ readonly name: string; readonly text: string }>;
  readonly alsoListed: With<{ readonly name: string }>;
}
