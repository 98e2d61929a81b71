import type { Place } from "../../domain/place.ts";
import { communeLabel } from "../../domain/territory.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";

/** The faults that a reader can report, the most frequent first. */
export const REPORT_SUBJECTS = ["openingHours", "contacts", "address", "closed", "other"] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

interface ReportContent {
  readonly place: Place;
  readonly about: ReportSubject;
  /** As the reader typed it. */
  readonly text: string;
  /** Link to the sheet of the place. */
  readonly link: string;
}

/** Subject and text of a report in the reader's language, for a mail or to copy: the place, its rows and link, then what is wrong. */
export function writeReport({ place, about, text, link }: ReportContent, messages: Catalogue, format: Format) {
  const identities = place.records.map(({ id, sourceDate }) => {
    const date = sourceDate === "" ? "" : `, ${messages.sourceDate({ date: format.date(sourceDate) })}`;
    return messages.labelled({ name: messages.identifier, text: id }) + date;
  });
  return {
    subject: messages.reportSubject({ name: place.name, id: place.id }),
    body: [
      messages.reportIntro,
      "",
      `${place.name}, ${communeLabel(place)}`,
      ...identities,
      messages.labelled({ name: messages.link, text: link }),
      "",
      messages.labelled({ name: messages.reportSubjects[about], text: text.trim() }),
      "",
    ].join("\n"),
  };
}
