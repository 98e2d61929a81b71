import { roundCost } from "../../domain/network/conditions.ts";
import { stopAt } from "../../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place, Theme } from "../../domain/place.ts";
import { type ComingOpening, departureMin } from "../../domain/visit/coming-openings.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { phoneInWords } from "../sheet/place-text.ts";
import { addressText } from "../sheet/record-details.tsx";

/** Destination of a visit: the address of the place, or the stop. */
export function visitLocation(place: Place, opening: ComingOpening | undefined): string {
  const stop = opening === undefined ? "" : stopText(place, opening);
  return stop === "" ? addressText(place.records[0], place.commune) : stop;
}

/** Text of a visit for a message: name, address, hours, contacts, link of the sheet. */
export function visitText(
  place: Place,
  openings: readonly ComingOpening[],
  link: string,
  messages: Catalogue,
  format: Format,
): string {
  const phone = phoneInWords(place, messages);
  return [
    place.name,
    visitLocation(place, openings[0]),
    ...openings.map((opening) => {
      const stop = stopText(place, opening);
      const times = messages.labelled({
        name: dayText({ ...opening, inDays: Math.max(2, opening.inDays) }, messages, format),
        text: timesText(opening, messages, format),
      });
      return stop === "" ? times : `${times} (${stop})`;
    }),
    phone === "" ? "" : messages.labelled({ name: messages.phone, text: phone }),
    link,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

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

/** Questions to ask before a visit: opening at that time and stop, appointment, searched needs, and papers. */
export function visitQuestions(
  place: Place,
  opening: ComingOpening | undefined,
  themes: readonly Theme[],
  messages: Catalogue,
  format: Format,
): readonly string[] {
  const stop = opening && stopAt(place, opening.destination);
  return [
    ...(opening === undefined ? [] : [whetherOpen(opening, messages, format)]),
    ...(stop === undefined ? [] : [messages.visitAskStop({ commune: stop.commune })]),
    ...(isAppointmentOpen(place) ? [messages.visitAskAppointment] : []),
    ...(themes.length === 0
      ? []
      : [messages.visitAskThemes({ themes: themes.map((theme) => messages.themes[theme]) })]),
    messages.visitAskPapers,
  ];
}

function whetherOpen(opening: ComingOpening, messages: Catalogue, format: Format): string {
  return messages.visitAskOpen({
    day: messages.days[opening.weekday] ?? "",
    date: format.date(opening.date),
    text: timesText(opening, messages, format),
  });
}

/** Whether to ask for an appointment: no record says that none is needed. */
function isAppointmentOpen({ records }: Place): boolean {
  return !records.some(({ appointment }) => appointment === false);
}
