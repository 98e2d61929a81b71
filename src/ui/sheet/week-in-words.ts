import type { OpeningDay } from "../../domain/opening-hours/opening-week.ts";
import { parseOpeningWeek } from "../../domain/opening-hours/parse-opening-week.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** A week of hours as lines of text, where no table can be: "Lundi : 9 h – 12 h 30, 13 h 30 – 17 h". Closed days are left out. */
export function weekInWords(openingHours: string, messages: Catalogue, format: Format): readonly string[] {
  if (openingHours === "") return [];
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") return [messages.openingSource({ text: openingHours })];
  return parsed.week.flatMap((day, weekday) => {
    const text = dayInWords(day, messages, format);
    return text === "" ? [] : [messages.labelled({ name: messages.days[weekday] ?? "", text })];
  });
}

function dayInWords({ intervals, comment }: OpeningDay, messages: Catalogue, format: Format): string {
  if (intervals.length === 0) return comment;
  return intervals
    .map((interval) => {
      const times = messages.timeRange({ from: format.time(interval.fromMin), to: format.time(interval.toMin) });
      return interval.comment === "" ? times : `${times} (${interval.comment})`;
    })
    .join(", ");
}
