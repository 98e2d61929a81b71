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

/** The same with days of one text that follow one another taken together: "Lundi – Jeudi : 9 h – 12 h". */
export function weekInShort(openingHours: string, messages: Catalogue, format: Format): readonly string[] {
  if (openingHours === "") return [];
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") return [messages.openingSource({ text: openingHours })];
  const runs: { from: number; to: number; text: string }[] = [];
  for (const [weekday, day] of parsed.week.entries()) {
    const text = dayInWords(day, messages, format);
    const last = runs.at(-1);
    if (last !== undefined && last.text === text) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, text });
  }
  const dayName = (weekday: number) => messages.days[weekday] ?? "";
  return runs
    .filter(({ text }) => text !== "")
    .map(({ from, to, text }) => {
      const name = from === to ? dayName(from) : messages.timeRange({ from: dayName(from), to: dayName(to) });
      return messages.labelled({ name, text });
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
