import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { With } from "./message.ts";

interface TimedWay {
  readonly minutes: number;
  readonly time: string;
  /** Undefined: by car. */
  readonly mode: ActiveMode | undefined;
}

/** « Préparer ma visite », on the sheet and on paper. `text` is a day in words, or a list. */
export interface VisitWords {
  readonly visitTitle: string;
  readonly visitNext: string;
  /** No opening is known within three weeks. */
  readonly visitNone: string;
  /** `inDays`: 0 is today. `date` is written in full. */
  readonly visitDay: With<{ readonly inDays: number; readonly day: string; readonly date: string }>;
  readonly visitByAppointment: string;
  /** Minutes by road, and the time to leave for arriving at the opening. */
  readonly visitLeave: With<TimedWay>;
  /** Time of arrival for a person who leaves now. */
  readonly visitArrive: With<TimedWay>;
  readonly visitHolidays: With<{ readonly text: string }>;
  readonly visitHours: string;
  readonly visitCall: string;
  readonly visitWrite: string;
  readonly visitNoContact: string;
  readonly visitAskOpen: With<{ readonly day: string; readonly date: string; readonly text: string }>;
  readonly visitAskStop: With<{ readonly commune: string }>;
  readonly visitAskAppointment: string;
  readonly visitAskThemes: With<{ readonly themes: readonly string[] }>;
  readonly visitAskPapers: string;
  readonly visitBring: string;
  readonly visitToCalendar: string;
  readonly visitSend: string;
  readonly visitBySms: string;
  readonly visitByMail: string;
  readonly visitPrint: string;
  readonly visitCode: string;
}
