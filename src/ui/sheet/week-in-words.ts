import { type OpeningDay, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

export type WeekWords = Pick<Catalogue, "days" | "timeRange" | "labelled" | "openingSource">;

/** Opening hours of a week as lines of text, consecutive days of equal hours joined: "Lundi – Jeudi : 9 h – 12 h". Closed days are omitted. */
export function weekInWords(openingHours: string, messages: WeekWords, format: Format): readonly string[] {
  if (openingHours === "") return [];
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") return [messages.openingSource({ text: openingHours })];
  const dayName = (weekday: number) => messages.days[weekday] ?? "";
  return joinRuns(parsed.week.map((day) => dayInWords(day, messages, format))).map(({ from, to, text }) => {
    const name = from === to ? dayName(from) : messages.timeRange({ from: dayName(from), to: dayName(to) });
    return messages.labelled({ name, text });
  });
}

/** First and last of consecutive weekdays with the same text. */
interface DayRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Runs of the days with a text. */
function joinRuns(texts: readonly string[]): readonly DayRun[] {
  const runs: DayRun[] = [];
  for (const [weekday, text] of texts.entries()) {
    const last = runs.at(-1);
    if (last?.text === text) runs.splice(-1, 1, { ...last, to: weekday });
    else runs.push({ from: weekday, to: weekday, text });
  }
  return runs.filter(({ text }) => text !== "");
}

/** Hours of one day: "9 h – 12 h 30, 13 h 30 – 17 h (sur rendez-vous)"; "" for a closed day. */
export function dayInWords(
  { intervals, comment }: OpeningDay,
  messages: Pick<WeekWords, "timeRange">,
  format: Format,
): string {
  if (intervals.length === 0) return comment;
  return intervals
    .map((interval) => {
      const times = messages.timeRange({ from: format.time(interval.fromMin), to: format.time(interval.toMin) });
      return interval.comment === "" ? times : `${times} (${interval.comment})`;
    })
    .join(", ");
}
