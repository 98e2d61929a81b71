import type { HoursMeasure } from "../../../domain/accessible-hours/hours-measures.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import type { Count, Named, Reach, With } from "./message.ts";
import type { People } from "./people.ts";

/** Accessible opening hours over a week. */
export interface HoursWords {
  /** What the hours are: places within the threshold, counted once while several are open. */
  readonly hoursMeaning: Reach;
  readonly hoursMeasure: string;
  readonly hoursMeasures: Named<HoursMeasure>;
  readonly hoursColumn: string;
  readonly hoursMean: string;
  readonly hoursNone: string;
  /** Number of hours, formatted: "38,5 h". */
  readonly hoursNumber: With<{ readonly number: string }>;
  readonly hoursOfNoSource: string;
  readonly hoursUnknownPeople: With<People>;
  /** Places whose hours are unknown, or by appointment only. */
  readonly hoursUncounted: Count;
  readonly hoursComing: string;
  readonly hoursFailed: string;
  readonly hoursWeek: string;
  readonly hoursWeeks: Named<"ordinaire" | "aout" | "ferie" | "autre">;
  readonly hoursWeekDate: string;
  readonly hoursOrdinaryWeek: With<{ readonly season: Season }>;
  /** `holidays` is the list of public holidays, or "". */
  readonly hoursWeekOf: With<{ readonly date: string; readonly holidays: string }>;
  readonly hoursOnMap: string;
  readonly hoursCatchment: Reach;
  /** Range of a class of hours, formatted: `fromHours` is undefined for the class of few hours, `belowHours` for the first. */
  readonly legendHours: With<{ readonly fromHours: string | undefined; readonly belowHours: string | undefined }>;
  readonly legendNoHours: string;
  readonly legendUnknownHours: string;
}
