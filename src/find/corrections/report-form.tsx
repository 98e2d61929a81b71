import { type RefObject, useId, useRef, useState } from "react";
import { CONFIG } from "../../config.ts";
import {
  checkDraft,
  EMPTY_DRAFT,
  isNoteField,
  isReportable,
  type NoteField,
  REPORT_FIELDS,
  type ReaderReport,
  type ReportDraft,
  reportedValues,
  writeReportRows,
} from "../../domain/corrections/report.ts";
import { memoise } from "../../domain/memoise.ts";
import type { Place, PlaceId } from "../../domain/place.ts";
import type { AppStore } from "../../state/app-state.ts";
import { CopyField, copyText } from "../../ui/copy.tsx";
import { shownDays, TypedField } from "../../ui/corrections/fields.tsx";
import { downloadText } from "../../ui/download.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { placeLink } from "../sheet/place-text.ts";
import { type ReportFieldsProps, ValueFields } from "./value-fields.tsx";
import { reportFileName, reportMail, writeReport, writeReportFile } from "./write-report.ts";
import "../../ui/report-form.css";

/** Drafts by place. A draft survives the closing of the form and of the sheet until the page is closed. */
const draftsOf = memoise((_store: AppStore) => new Map<PlaceId, ReportDraft>());

/**
 * Form of « Signaler une erreur »: the wrong field, the right value, its source; then the mail or file made from them. The form sends
 * nothing.
 */
export function ReportForm({ place }: { readonly place: Place }) {
  const { messages, format, store } = useDetailedApp();
  const drafts = draftsOf(store);
  const date = useAppState((state) => state.now?.date ?? "");
  const [draft, setDraft] = useState(() => drafts.get(place.id) ?? EMPTY_DRAFT);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const fieldId = useId();
  const { field } = draft;
  const wrong = isNoteField(field) ? undefined : reportedValues(place, field)[draft.which];
  const days = shownDays(field === "openingHours" ? (wrong?.text ?? "") : "", messages, format);
  const checked = checkDraft(place, draft, days);
  const faults = isAsked && checked.kind === "faults" ? checked.faults : [];
  const kind = CONFIG.reportAddress === ("" as string) ? "file" : "mail";
  return (
    <form
      ref={form}
      className="report-form"
      aria-label={messages.reportError}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        see();
      }}
    >
      <p className="hint">{messages.reportNothingSent}</p>
      <div className="report-field">
        <label htmlFor={fieldId}>{messages.reportWhat}</label>
        <select
          id={fieldId}
          value={field}
          onChange={({ target }) => {
            const chosen = REPORT_FIELDS.find((one) => one === target.value);
            if (chosen !== undefined) change({ field: chosen, which: 0, days: undefined });
            setAsked(false);
          }}
        >
          {REPORT_FIELDS.filter((one) => isReportable(place, one)).map((one) => (
            <option key={one} value={one}>
              {messages.reportFields[one]}
            </option>
          ))}
        </select>
      </div>
      {isNoteField(field) ? (
        <NoteFields field={field} draft={draft} faults={faults} onChange={change} />
      ) : (
        <ValueFields place={place} field={field} days={days} draft={draft} faults={faults} onChange={change} />
      )}
      <ReasonField draft={draft} faults={faults} onChange={change} />
      <button type="submit" className="button button-wide">
        {messages.reportSee[kind]}
      </button>
      {isAsked && checked.kind === "report" && (
        <ReportPreview place={place} report={checked.report} date={date} titleRef={result} />
      )}
    </form>
  );

  function change(changes: Partial<ReportDraft>): void {
    const next = { ...draft, ...changes };
    drafts.set(place.id, next);
    setDraft(next);
  }

  function see(): void {
    setAsked(true);
    // Waits for the render that marks the invalid fields.
    requestAnimationFrame(() => {
      const missed = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
      (missed ?? result.current)?.focus();
    });
  }
}

/** Field for a sentence about a fact that no column of the tables holds. */
function NoteFields({ field, draft, faults, onChange }: ReportFieldsProps & { readonly field: NoteField }) {
  const { messages } = useDetailedApp();
  const isMissing = faults.some(({ at }) => at === "note");
  return (
    <TypedField
      isLong
      label={messages.reportNote}
      value={draft.texts[field] ?? ""}
      fault={isMissing ? messages.reportFaults.empty : undefined}
      onType={(text) => onChange({ texts: { ...draft.texts, [field]: text } })}
    />
  );
}

/** Field for the source of the report, without which nobody can verify it. */
function ReasonField({ draft, faults, onChange }: ReportFieldsProps) {
  const { messages } = useDetailedApp();
  const isMissing = faults.some(({ at }) => at === "reason");
  return (
    <TypedField
      isLong
      label={messages.reportReason}
      value={draft.reason}
      hint={messages.reportReasonHint}
      fault={isMissing ? messages.reportFaults.reason : undefined}
      onType={(reason) => onChange({ reason })}
    />
  );
}

interface ReportPreviewProps {
  readonly place: Place;
  readonly report: ReaderReport;
  /** Date of today, ISO 8601. */
  readonly date: string;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** Preview of the mail or file, which the person reads before sending it. */
function ReportPreview({ place, report, date, titleRef }: ReportPreviewProps) {
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
          <Icon name="mail" />
          {messages.reportOpenMail}
        </a>
      )}
      <button
        type="button"
        className={mail === undefined ? "button button-primary button-wide" : "button button-wide"}
        onClick={() => downloadText(reportFileName(rows, place), "text/csv;charset=utf-8", csv)}
      >
        <Icon name="download" />
        {messages.reportDownload}
      </button>
      <button type="button" className="button button-wide" onClick={() => void copy()}>
        <Icon name="copy" />
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
