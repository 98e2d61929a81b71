import { clockTime } from "../opening-hours/clock-time.ts";
import type { OpenTime } from "../opening-hours/opening-state.ts";
import { type OpeningDay, OSM_DAYS, saysByAppointment } from "../opening-hours/opening-week.ts";
import { parseOpeningWeek } from "../opening-hours/parse-opening-week.ts";
import { uniteTimes } from "../opening-hours/unite-times.ts";
import { weekOf } from "../opening-hours/week-of.ts";
import type { Place } from "../place.ts";
import type { SupposedHours } from "./scenario.ts";

/**
 * A place with hours added to its own: the time without an appointment of each record with hours, or of the first where none has, is united with
 * the added one. On the days that gain hours, hours by appointment are left out: they count in no figure. Unreadable hours add nothing.
 */
export function withSupposedHours(place: Place, supposed: readonly SupposedHours[]): Place {
  const added = supposed.filter(({ id }) => id === place.id).map(({ openingHours }) => openingHours);
  if (added.length === 0) return place;
  const [first, ...others] = place.records;
  const hasHours = place.records.some((record) => weekOf(record) !== undefined);
  const change = (record: Place["records"][number], isChanged: boolean) =>
    isChanged ? { ...record, openingHours: uniteHours(record.openingHours, added) } : record;
  return {
    ...place,
    records: [
      change(first, !hasHours || weekOf(first) !== undefined),
      ...others.map((record) => change(record, weekOf(record) !== undefined)),
    ],
  };
}

/** opening_hours of some hours and of added ones. */
export function uniteHours(own: string, added: readonly string[]): string {
  return added.reduce(addHours, own);
}

/** opening_hours of both together: a later rule of the syntax replaces the days that it names. */
function addHours(own: string, added: string): string {
  const parsed = parseOpeningWeek(added);
  if (parsed.kind === "fault") return own;
  const before = weekOf({ openingHours: own });
  const rules = parsed.week.flatMap(({ intervals }, day) => {
    if (intervals.length === 0) return [];
    return [
      `${OSM_DAYS[day]} ${uniteTimes([...withoutAppointment(before?.[day]), ...intervals])
        .map(writeTime)
        .join(",")}`,
    ];
  });
  return [...(before === undefined ? [] : [own]), ...rules].join("; ");
}

function withoutAppointment(day: OpeningDay | undefined): readonly OpenTime[] {
  return day?.intervals.filter(({ comment }) => !saysByAppointment(comment)) ?? [];
}

function writeTime({ fromMin, toMin }: OpenTime): string {
  return `${clockTime(fromMin)}-${clockTime(toMin)}`;
}
