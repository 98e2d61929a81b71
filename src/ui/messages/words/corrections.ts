import type { ReportField } from "../../../domain/corrections/report-field.ts";
import type { Named, With } from "./message.ts";

/** « Signaler une erreur »: the form, and the mail or file made from it. */
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
  /** Button that shows the mail or file, and title of the preview. */
  readonly reportSee: Named<"mail" | "file">;
  readonly reportResult: Named<"mail" | "file">;
  readonly reportNothingSent: string;
  readonly reportNoAddress: string;
  readonly reportText: string;
  readonly reportOpenMail: string;
  readonly reportDownload: string;
  /** Before the rows for the maintainer of the tables. */
  readonly reportRows: With<{ readonly file: string }>;
  readonly copyText: string;
  readonly textCopied: string;
}
