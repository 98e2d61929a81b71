import { understandHours, withoutHolidays } from "../../data/import/read-hours.ts";
import { readTypedWeek } from "../../domain/corrections/report.ts";
import { shownDays } from "../../ui/corrections/shown-days.ts";
import { createFormat } from "../../ui/format.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";
import { weekWords, words } from "./words.ts";

const format = createFormat("fr");

/** Typed hours: a sentence, or a text for each day from Monday. */
export interface HoursDraft {
  readonly text: string;
  /** Undefined while the sentence counts. */
  readonly days: readonly string[] | undefined;
}

export type ReadHours =
  | { readonly openingHours: string }
  | { readonly fault: string }
  /** By their rank from Monday. */
  | { readonly unreadDays: readonly number[] };

/** The draft of some opening_hours: the sentence that says them. */
export function draftOfHours(openingHours: string): HoursDraft {
  return { text: hoursInWords(openingHours), days: undefined };
}

/** "Lundi – Vendredi : 9 h – 12 h ; Samedi : 9 h – 11 h"; "" for unknown hours. */
export function hoursInWords(openingHours: string): string {
  return weekInShort(openingHours, weekWords, format).join(" ; ");
}

/** Texts of seven days from Monday, "" for closed. */
export function daysInWords(openingHours: string): readonly string[] {
  return shownDays(openingHours, weekWords, format);
}

/** Reads typed hours; texts that were not changed keep the hours that it was made of. */
export function readHoursDraft({ text, days }: HoursDraft, before: string): ReadHours {
  if (days !== undefined) {
    if (days.join("\n") === daysInWords(before).join("\n")) return { openingHours: before };
    const week = readTypedWeek(days);
    return "unread" in week ? { unreadDays: week.unread } : week;
  }
  if (text === hoursInWords(before)) return { openingHours: before };
  if (text.trim() === "") return { openingHours: "" };
  const read = understandHours(withoutHolidays(text));
  if ("openingHours" in read) return read;
  const { fault } = read;
  switch (fault.kind) {
    case "word":
      return { fault: words.hoursFaults.word(fault.word) };
    case "twice":
      return { fault: words.hoursFaults.twice(weekWords.days[fault.day] ?? "") };
    default:
      return { fault: words.hoursFaults[fault.kind] };
  }
}
