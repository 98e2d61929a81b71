import type { With } from "./message.ts";

/** « Préparer ma visite », on the sheet and on its own page of paper. `text` is a day in words, or a list. */
export interface VisitWords {
  readonly visitTitle: string;
  readonly visitNext: string;
  /** No opening is known within three weeks. */
  readonly visitNone: string;
  /** 0 is today. `date` is written in full. */
  readonly visitDay: With<{ readonly inDays: number; readonly day: string; readonly date: string }>;
  readonly visitByAppointment: string;
  /** Minutes by the road, and when to set out to be there as it opens. */
  readonly visitLeave: With<{ readonly minutes: number; readonly time: string }>;
  /** When one arrives who sets out at once. */
  readonly visitArrive: With<{ readonly minutes: number; readonly time: string }>;
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
