import { useId, useState } from "react";
import { readFrenchDay } from "../../data/import/french-hours.ts";
import { understandHours, withoutHolidays } from "../../data/import/read-hours.ts";
import { writeDayRules } from "../../domain/opening-hours/day-rules.ts";
import { type OpeningDay, parseOpeningWeek, weekOf } from "../../domain/opening-hours/opening-week.ts";
import { clockTime } from "../../domain/opening-hours/paris-moment.ts";
import { TypedField } from "../../ui/fields.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { dayInWords } from "../../ui/sheet/week-in-words.ts";
import { FORMAT } from "../words.ts";
import { words } from "./words.ts";

interface HoursFieldProps {
  readonly draft: HoursDraft;
  readonly read: ReadHours;
  /** Whether a fault is told before the sentence is left. */
  readonly isTold: boolean;
  readonly onChange: (draft: HoursDraft) => void;
}

/** Opening hours as a week, a text for each day; a sentence fills it. */
export function HoursField({ draft, read, isTold, onChange }: HoursFieldProps) {
  const hintId = useId();
  // Told once the field is left, and not at each letter.
  const [isLeft, setLeft] = useState(false);
  const { sentence, days } = draft;
  return (
    <fieldset className="report-field hours-field" aria-describedby={hintId}>
      <legend>{words.hours}</legend>
      <TypedField
        isLong
        label={words.sentence}
        value={sentence}
        hint={words.sentenceHint}
        fault={"fault" in read && (isLeft || isTold) ? read.fault : undefined}
        onType={(text) => {
          setLeft(false);
          const typed = readSentence(text);
          onChange({ sentence: text, days: "openingHours" in typed ? daysInWords(typed.openingHours) : days });
        }}
        onLeave={() => setLeft(true)}
      />
      <p id={hintId} className="hint">
        {words.daysHint}
      </p>
      {core.days.map((name, day) => (
        <TypedField
          key={name}
          label={name}
          value={days[day] ?? ""}
          fault={"unreadDays" in read && read.unreadDays.includes(day) ? words.unreadDay : undefined}
          onType={(text) => onChange({ sentence: "", days: days.map((own, at) => (at === day ? text : own)) })}
        />
      ))}
    </fieldset>
  );
}

/** Typed hours: a text for each day from Monday, "" for closed, and the sentence that filled them. */
export interface HoursDraft {
  readonly sentence: string;
  readonly days: readonly string[];
}

export type ReadHours =
  | { readonly openingHours: string }
  /** Of the sentence. */
  | { readonly fault: string }
  /** By their rank from Monday. */
  | { readonly unreadDays: readonly number[] };

/** The draft of some opening_hours; empty where they are unknown or illegible. */
export function draftOfHours(openingHours: string): HoursDraft {
  return { sentence: "", days: daysInWords(openingHours) };
}

function daysInWords(openingHours: string): readonly string[] {
  const week = weekOf({ openingHours });
  return core.days.map((_, day) => (week?.[day] === undefined ? "" : dayInWords(week[day], core, FORMAT)));
}

const CLOSED_ALL_WEEK = "Mo-Su off";

/** Reads typed hours: days that were not changed keep their hours; a week without a text means unknown hours. */
export function readHoursDraft({ sentence, days }: HoursDraft, before: string): ReadHours {
  const typed = sentence.trim() === "" ? undefined : readSentence(sentence);
  if (typed !== undefined && "fault" in typed) return typed;
  const shown = daysInWords(before);
  if (days.join("\n") === shown.join("\n")) return { openingHours: before };
  if (days.every((text) => text.trim() === "")) return { openingHours: "" };
  const week = weekOf({ openingHours: before });
  const rules = days.map((text, day) => {
    const own = week?.[day];
    return own !== undefined && text === shown[day] ? writeDay(own) : readDay(text);
  });
  const unreadDays = [...rules.keys()].filter((day) => rules[day] === undefined);
  if (unreadDays.length > 0) return { unreadDays };
  return { openingHours: writeDayRules(rules.map((rule) => rule ?? "")) || CLOSED_ALL_WEEK };
}

function readSentence(text: string): { readonly openingHours: string } | { readonly fault: string } {
  const read = understandHours(withoutHolidays(text));
  if ("openingHours" in read) return read;
  const { fault } = read;
  switch (fault.kind) {
    case "word":
      return { fault: words.hoursFaults.word(fault.word) };
    case "twice":
      return { fault: words.hoursFaults.twice(core.days[fault.day] ?? "") };
    default:
      return { fault: words.hoursFaults[fault.kind] };
  }
}

/** The hours of a day in opening_hours: '09:00-12:00,14:00-17:00 "sur rendez-vous"'. */
function writeDay({ intervals, comment }: OpeningDay): string {
  const times = intervals.map(({ fromMin, toMin }) => `${clockTime(fromMin)}-${clockTime(toMin)}`).join(",");
  const remark = intervals[0]?.comment ?? comment;
  return `${times}${remark === "" ? "" : ` "${remark}"`}`.trim();
}

/** The same of a typed day, "14 h – 16 h (sur rendez-vous)"; undefined where it cannot be read. */
function readDay(text: string): string | undefined {
  const times = text.replaceAll(/\([^()]*\)/g, "");
  const [remark = "", ...others] = new Set(
    Array.from(text.matchAll(/\(([^()"]*)\)/g), ([, inside = ""]) => inside.trim()),
  );
  if (others.length > 0) return undefined;
  if (/^\D*(?:rendez-vous|rdv)\D*$/i.test(times)) return '"sur rendez-vous"';
  const read = readFrenchDay(times);
  if (read === undefined || read === "") return read;
  const rule = remark === "" ? read : `${read} "${remark}"`;
  return parseOpeningWeek(`Mo ${rule}`).kind === "week" ? rule : undefined;
}
