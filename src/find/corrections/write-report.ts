import { writeTable } from "../../data/csv/write-table.ts";
import { mailAddress } from "../../domain/contact/contact-way.ts";
import type { ReaderReport, ReportRows, ValueField } from "../../domain/corrections/report.ts";
import type { Place } from "../../domain/place.ts";
import { communeLabel } from "../../domain/territory.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";

export interface Report {
  readonly subject: string;
  readonly body: string;
}

interface ReportContent {
  readonly place: Place;
  readonly report: ReaderReport;
  readonly rows: ReportRows;
  /** The rows as CSV text. */
  readonly csv: string;
  /** Link to the sheet of the place. */
  readonly link: string;
}

/**
 * Writes a report in the reader's language, for a mail or to copy: the place, its rows, the wrong and the right value; then the rows for
 * the tables.
 */
export function writeReport(content: ReportContent, messages: Catalogue, format: Format): Report {
  const { place, report, rows, csv, link } = content;
  const labelled = (name: string, text: string) => messages.labelled({ name, text });
  const identities = place.records.map(({ id, sourceDate }) =>
    [labelled(messages.identifier, id), sourceDate && messages.sourceDate({ date: format.date(sourceDate) })]
      .filter((text) => text !== "")
      .join(", "),
  );
  return {
    subject: messages.reportSubject({ name: place.name, id: place.id }),
    body: [
      messages.reportIntro,
      "",
      `${place.name}, ${communeLabel(place)}`,
      ...identities,
      labelled(messages.link, link),
      "",
      ...saidInWords(report, messages, format),
      labelled(messages.source, report.reason),
      "",
      messages.reportRows({ file: rows.file }),
      // Only spreadsheets need the byte order mark.
      csv.replace("\uFEFF", "").trimEnd().replaceAll("\r\n", "\n"),
      "",
    ].join("\n"),
  };
}

/** URL of a mail with the report to the configured address; undefined when none is configured. */
export function reportMail(reportAddress: string, { subject, body }: Report): string | undefined {
  return reportAddress === "" ? undefined : mailAddress({ to: reportAddress, subject, body });
}

/** File name of the report: "corrections-fs-1574.csv". */
export function reportFileName({ file }: ReportRows, { id }: Place): string {
  return `${file}-${id}.csv`;
}

function saidInWords(report: ReaderReport, messages: Catalogue, format: Format): readonly string[] {
  const what = messages.reportFields[report.field];
  if (report.kind === "note") return [messages.labelled({ name: what, text: report.note })];
  const { field, wrong, right } = report;
  const block = (name: string, text: string) => {
    const lines = valueInWords(field, text, messages, format);
    const [first = ""] = lines;
    return lines.length === 1
      ? [messages.labelled({ name, text: first })]
      : [messages.labelled({ name, text: "" }).trimEnd(), ...lines];
  };
  return [
    what,
    ...block(messages.reportShown, wrong.text),
    ...(right === "" ? [] : block(messages.reportRight, right)),
  ];
}

/** Text of a table cell as the sheet shows it, one or more lines. */
export function valueInWords(field: ValueField, cell: string, messages: Catalogue, format: Format): readonly string[] {
  if (field === "openingHours") {
    const week = weekInShort(cell, messages, format);
    if (week.length > 0) return week;
    return [cell === "" ? messages.hoursUnknown : messages.closed];
  }
  if (cell === "") return [messages.none];
  if (field !== "appointment") return [cell];
  return [cell === "oui" ? messages.appointmentYes : messages.appointmentNo];
}

/** Reported rows as a CSV file. Typed text is escaped so that a spreadsheet does not run it as a formula. */
export function writeReportFile({ table }: ReportRows): string {
  return writeTable(table, ",");
}
