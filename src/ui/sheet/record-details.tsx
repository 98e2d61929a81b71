import { Fragment, type ReactNode } from "react";
import { isPublicHoliday } from "../../domain/opening-hours/public-holidays.ts";
import { factsOf, type PlaceFact } from "../../domain/place-facts.ts";
import type { PointRecord, ServicePoint } from "../../domain/service-point.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { Fact } from "./fact.tsx";
import { OpeningTable } from "./opening-table.tsx";
import { SheetPart } from "./sheet-part.tsx";

/** What all records of a place say, each thing once; what is not known is said to be so where a person would look for it. */
export function PlaceDetails({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const { openingHours, addresses, phones, emails, comments } = factsOf(point);
  const isItinerant = point.format === "itinerant";
  return (
    <>
      <SheetPart title={isItinerant ? messages.roundHours : messages.openingHours}>
        {isItinerant && openingHours.length > 0 && <p className="hint">{messages.roundHoursHint}</p>}
        {openingHours.length > 0 && <HolidayLine />}
        {openingHours.length === 0 && <OpeningTable openingHours="" hasPhone={phones.length > 0} />}
        {openingHours.map(({ text, record }) => (
          <Fragment key={record.id}>
            {openingHours.length > 1 && <SaidBy record={record} />}
            <OpeningTable openingHours={text} />
          </Fragment>
        ))}
      </SheetPart>
      <SheetPart title={messages.contact}>
        <dl className="facts">
          <Fact name={messages.address}>
            {addresses.length === 0
              ? addressText(point.records[0], point.commune)
              : lines(addresses.map(({ record }) => addressText(record, point.commune)))}
          </Fact>
          <Fact name={messages.phone}>{phones.length === 0 ? messages.none : lines(phones.map(textOf))}</Fact>
          <Fact name={messages.email}>{emails.length === 0 ? messages.none : lines(emails.map(textOf))}</Fact>
        </dl>
      </SheetPart>
      <SheetPart title={messages.reception}>
        <dl className="facts">
          <ReceptionFacts point={point} record={point.records[0]} />
        </dl>
      </SheetPart>
      {comments.length > 0 && (
        <SheetPart title={messages.comment}>
          {comments.map(({ text }) => (
            <p key={text} lang="fr">
              {text}
            </p>
          ))}
        </SheetPart>
      )}
    </>
  );
}

/** Whose hours follow, and of when, where two records differ. */
export function SaidBy({ record }: { readonly record: PointRecord }) {
  const { messages, format } = useDetailedApp();
  return (
    <p className="said-by">
      <span lang="fr">{record.name}</span>
      {record.sourceDate !== "" && `, ${messages.sourceDate({ date: format.date(record.sourceDate) })}`}
    </p>
  );
}

function textOf({ text }: PlaceFact): string {
  return text;
}

function lines(texts: readonly string[]): ReactNode {
  return texts.map((text) => (
    <span key={text} className="fact-line">
      {text}
    </span>
  ));
}

export interface ReceptionFactsProps {
  readonly point: ServicePoint;
  /** One of the point's own. */
  readonly record: PointRecord;
}

/** How one is received: in which form, with or without an appointment, in which season. The form is the whole place's. */
export function ReceptionFacts({ point, record }: ReceptionFactsProps) {
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
