import { roundCost } from "../../domain/network/conditions.ts";
import { stopAt } from "../../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { type ComingOpening, departureMin } from "../../domain/visit/coming-openings.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";

/** Day of an opening: "Demain, lundi 30 novembre 2026". */
export function dayText({ inDays, weekday, date }: ComingOpening, messages: Catalogue, format: Format): string {
  return messages.visitDay({ inDays, day: messages.days[weekday] ?? "", date: format.date(date) });
}

/** Hours of an opening: "9 h – 12 h, 14 h – 17 h (sur rendez-vous)". */
export function timesText({ intervals }: ComingOpening, messages: Catalogue, format: Format): string {
  return intervals
    .map(({ fromMin, toMin, isByAppointment }) => {
      const times = messages.timeRange({ from: format.time(fromMin), to: format.time(toMin) });
      return isByAppointment ? `${times} (${messages.question.stopDays.appointment})` : times;
    })
    .join(", ");
}

/** Stop of an opening: "Lanslebourg, mairie"; "" at the place itself. */
export function stopText(place: Place, { destination }: ComingOpening): string {
  const stop = stopAt(place, destination);
  return stop === undefined ? "" : [stop.commune, stop.place].filter((text) => text !== "").join(", ");
}

/**
 * Duration of the way and time to leave; today, when the place is open or opens before the possible arrival, the time of arrival. ""
 * without a known way.
 */
export function wayText(opening: ComingOpening, now: ParisMoment, messages: Catalogue, format: Format): string {
  const { travelMin, inDays, intervals } = opening;
  if (travelMin === undefined) return "";
  const minutes = roundCost(travelMin, "min");
  const leaveMin = departureMin(opening, intervals[0]);
  const isLate = inDays === 0 && (leaveMin === undefined || leaveMin <= now.minute);
  if (isLate) return messages.visitArrive({ minutes, time: format.time(Math.ceil((now.minute + travelMin) / 5) * 5) });
  return leaveMin === undefined ? "" : messages.visitLeave({ minutes, time: format.time(leaveMin) });
}
