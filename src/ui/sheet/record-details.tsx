import type { PointRecord } from "../../domain/service-point.ts";
import { useApp } from "../app-context.ts";
import { OpeningTable } from "./opening-table.tsx";
import { SheetPart } from "./sheet-part.tsx";

/** Every field of one record; what is not known is said to be so where a person would look for it. */
export function RecordDetails({ record, commune }: { readonly record: PointRecord; readonly commune: string }) {
  const { messages, format } = useApp();
  const facts: readonly (readonly [string, string])[] = [
    [messages.appointment, appointmentText(record.appointment)],
    [messages.season, record.season === undefined ? "" : messages.seasons[record.season]],
    [messages.nature, record.nature],
    [messages.labelledOn, record.labelledOn === "" ? "" : format.date(record.labelledOn)],
  ];
  return (
    <>
      <SheetPart title={messages.openingHours}>
        <OpeningTable openingHours={record.openingHours} />
      </SheetPart>
      <SheetPart title={messages.contact}>
        <dl className="facts">
          <Fact name={messages.address} text={addressText(record, commune)} />
          <Fact name={messages.phone} text={record.phone || messages.none} />
          <Fact name={messages.email} text={record.email || messages.none} />
          {facts.map(([name, text]) => text !== "" && <Fact key={name} name={name} text={text} />)}
        </dl>
      </SheetPart>
      {record.comment !== "" && (
        <SheetPart title={messages.comment}>
          <p lang="fr">{record.comment}</p>
        </SheetPart>
      )}
    </>
  );

  function appointmentText(appointment: boolean | undefined): string {
    if (appointment === undefined) return "";
    return appointment ? messages.appointmentYes : messages.appointmentNo;
  }
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function addressText({ address, postcode }: PointRecord, commune: string): string {
  return [address, `${postcode} ${commune}`.trim()].filter((part) => part !== "").join(", ");
}
