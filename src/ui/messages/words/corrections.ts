import type { ReportField } from "../../../domain/corrections/report-field.ts";
import type { Named, With } from "./message.ts";

/** « Signaler une erreur »: the form, and the mail or the file that it makes. */
export interface CorrectionsWords {
  readonly reportError: string;
  readonly reportSubject: With<{ readonly name: string; readonly id: string }>;
  readonly reportIntro: string;
  readonly reportWhat: string;
  readonly reportFields: Named<ReportField>;
  readonly reportWhich: string;
  readonly reportShown: string;
  readonly reportRight: string;
  readonly reportRightHint: string;
  readonly reportUnknown: string;
  readonly reportDaysHint: string;
  readonly reportWeekUnknown: string;
  readonly reportNote: string;
  readonly reportReason: string;
  readonly reportReasonHint: string;
  readonly reportFaults: Named<
    "empty" | "reason" | "same" | "unread" | "unreadDay" | "unreadPhone" | "unreadEmail" | "unreadWebsite"
  >;
  /** The button that shows what the form makes, and the title of that. */
  readonly reportSee: Named<"mail" | "file">;
  readonly reportResult: Named<"mail" | "file">;
  readonly reportNothingSent: string;
  readonly reportNoAddress: string;
  readonly reportText: string;
  readonly reportOpenMail: string;
  readonly reportDownload: string;
  /** Before the rows for whoever keeps the tables. */
  readonly reportRows: With<{ readonly file: string }>;
  readonly copyText: string;
  readonly textCopied: string;
}
