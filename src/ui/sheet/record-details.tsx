import type { PointRecord } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Fact } from "./fact.tsx";
import { OpeningTable } from "./opening-table.tsx";
import { SheetPart } from "./sheet-part.tsx";

/** Every field of one record; what is not known is said to be so where a person would look for it. */
export function RecordDetails({ record, commune }: { readonly record: PointRecord; readonly commune: string }) {
  const { messages, format } = useDetailedApp();
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
          <Fact name={messages.address}>{addressText(record, commune)}</Fact>
          <Fact name={messages.phone}>{record.phone || messages.none}</Fact>
          <Fact name={messages.email}>{record.email || messages.none}</Fact>
          {facts.map(
            ([name, text]) =>
              text !== "" && (
                <Fact key={name} name={name}>
                  {text}
                </Fact>
              ),
          )}
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

function addressText({ address, postcode }: PointRecord, commune: string): string {
  return [address, `${postcode} ${commune}`.trim()].filter((part) => part !== "").join(", ");
}
