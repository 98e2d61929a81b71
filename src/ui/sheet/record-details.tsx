import { isPublicHoliday } from "../../domain/opening-hours/public-holidays.ts";
import type { PointRecord, ServicePoint } from "../../domain/service-point.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { Fact } from "./fact.tsx";
import { firstKnown } from "./first-known.ts";
import { OpeningTable } from "./opening-table.tsx";
import { SheetPart } from "./sheet-part.tsx";

export interface RecordDetailsProps {
  readonly point: ServicePoint;
  /** One of the point's own. */
  readonly record: PointRecord;
}

/** Every field of one record; what is not known is said to be so where a person would look for it. */
export function RecordDetails({ point, record }: RecordDetailsProps) {
  const { messages } = useDetailedApp();
  const isItinerant = point.format === "itinerant";
  return (
    <>
      <SheetPart title={isItinerant ? messages.roundHours : messages.openingHours}>
        {isItinerant && record.openingHours !== "" && <p className="hint">{messages.roundHoursHint}</p>}
        {record.openingHours !== "" && <HolidayLine />}
        <OpeningTable openingHours={record.openingHours} hasPhone={firstKnown(point, "phone") !== ""} />
      </SheetPart>
      <SheetPart title={messages.contact}>
        <dl className="facts">
          <Fact name={messages.address}>{addressText(record, point.commune)}</Fact>
          <Fact name={messages.phone}>{record.phone || messages.none}</Fact>
          <Fact name={messages.email}>{record.email || messages.none}</Fact>
        </dl>
      </SheetPart>
      <SheetPart title={messages.reception}>
        <dl className="facts">
          <ReceptionFacts point={point} record={record} />
        </dl>
      </SheetPart>
      {record.comment !== "" && (
        <SheetPart title={messages.comment}>
          <p lang="fr">{record.comment}</p>
        </SheetPart>
      )}
    </>
  );
}

/** How one is received: in which form, with or without an appointment, in which season. The form is the whole place's. */
export function ReceptionFacts({ point, record }: RecordDetailsProps) {
  const { messages, format } = useDetailedApp();
  const { appointment, season, nature, labelledOn } = record;
  return (
    <>
      {record === point.records[0] && (
        <Fact name={messages.format}>
          {messages.labelled({ name: messages.formats[point.format], text: messages.formatMeanings[point.format] })}
        </Fact>
      )}
      <Fact name={messages.appointment}>{appointmentText(appointment, messages)}</Fact>
      {season !== undefined && <Fact name={messages.season}>{messages.seasons[season]}</Fact>}
      {nature !== "" && (
        <Fact name={messages.nature}>
          <span lang="fr">{nature}</span>
        </Fact>
      )}
      {labelledOn !== "" && <Fact name={messages.labelledOn}>{format.date(labelledOn)}</Fact>}
    </>
  );
}

function HolidayLine() {
  const { messages } = useDetailedApp();
  const date = useAppState((state) => selectNow(state)?.date);
  return date !== undefined && isPublicHoliday(date) ? <p className="holiday">{messages.holidayToday}</p> : null;
}

function appointmentText(appointment: boolean | undefined, messages: Catalogue): string {
  if (appointment === undefined) return messages.none;
  return appointment ? messages.appointmentYes : messages.appointmentNo;
}

export function addressText({ address, postcode }: PointRecord, commune: string): string {
  return [address, `${postcode} ${commune}`.trim()].filter((part) => part !== "").join(", ");
}
