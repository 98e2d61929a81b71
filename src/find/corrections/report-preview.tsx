import { type RefObject, useState } from "react";
import { CONFIG } from "../../config.ts";
import { type ReaderReport, writeReportRows } from "../../domain/corrections/report.ts";
import type { Place } from "../../domain/place.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { downloadText } from "../../ui/download.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { placeLink } from "../sheet/place-link.ts";
import { reportFileName, reportMail, writeReport } from "./write-report.ts";
import { writeReportFile } from "./write-report-file.ts";

export interface ReportPreviewProps {
  readonly place: Place;
  readonly report: ReaderReport;
  /** Date of today, ISO 8601. */
  readonly date: string;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** Preview of the mail or file, which the person reads before sending it. */
export function ReportPreview({ place, report, date, titleRef }: ReportPreviewProps) {
  const { messages, format, language } = useDetailedApp();
  const [isCopied, setCopied] = useState<boolean>();
  const rows = writeReportRows(place, report, date);
  const csv = writeReportFile(rows);
  const link = placeLink(location.href, place.id, language);
  const written = writeReport({ place, report, rows, csv, link }, messages, format);
  const text = `${written.subject}\n\n${written.body}`;
  const mail = reportMail(CONFIG.reportAddress, written);
  return (
    <div className="report-result">
      <h4 ref={titleRef} tabIndex={-1}>
        {messages.reportResult[mail === undefined ? "file" : "mail"]}
      </h4>
      {mail === undefined && <p>{messages.reportNoAddress}</p>}
      <CopyField label={messages.reportText} text={text} isToBeCopied={isCopied === false} />
      {mail !== undefined && (
        <a className="button button-primary button-wide" href={mail}>
          <DetailIcon name="mail" />
          {messages.reportOpenMail}
        </a>
      )}
      <button
        type="button"
        className={mail === undefined ? "button button-primary button-wide" : "button button-wide"}
        onClick={() => downloadText(reportFileName(rows, place), "text/csv;charset=utf-8", csv)}
      >
        <DetailIcon name="download" />
        {messages.reportDownload}
      </button>
      <button type="button" className="button button-wide" onClick={() => void copy()}>
        <DetailIcon name="copy" />
        {messages.copyText}
      </button>
      <p className="act-said" aria-live="polite">
        {isCopied === true && messages.textCopied}
        {isCopied === false && messages.copyRefused}
      </p>
    </div>
  );

  async function copy(): Promise<void> {
    setCopied(undefined);
    setCopied(await copyText(navigator, text));
  }
}
