import { communeLabel } from "../../domain/commune-label.ts";
import { mailAddress } from "../../domain/contact/mail-address.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

export interface Report {
  readonly subject: string;
  readonly body: string;
}

/** A mail to be opened, or a text to be shown where the host of the map has set no address. */
export type ReportAct =
  | { readonly kind: "mail"; readonly address: string }
  | { readonly kind: "text"; readonly text: string };

/** What somebody who has seen an error on a sheet sends: which place, which row, of which date, and what is asked of them. */
export function writeReport(point: ServicePoint, link: string, messages: Catalogue, format: Format): Report {
  const labelled = (name: string, text: string) => messages.labelled({ name, text });
  const rows = point.records.map(({ id, sourceDate }) =>
    [labelled(messages.identifier, id), sourceDate && messages.sourceDate({ date: format.date(sourceDate) })]
      .filter((text) => text !== "")
      .join(", "),
  );
  return {
    subject: messages.reportSubject({ name: point.name, id: point.id }),
    body: [
      messages.reportIntro,
      "",
      `${point.name}, ${communeLabel(point)}`,
      ...rows,
      labelled(messages.link, link),
      "",
      messages.reportAsk,
      "",
    ].join("\n"),
  };
}

/** By mail to the address of the configuration, or shown when there is none. */
export function chooseReportAct(reportAddress: string, { subject, body }: Report): ReportAct {
  if (reportAddress === "") return { kind: "text", text: `${subject}\n\n${body}` };
  return { kind: "mail", address: mailAddress({ to: reportAddress, subject, body }) };
}
