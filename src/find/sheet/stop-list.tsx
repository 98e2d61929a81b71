import "./place-sheet.css";
import type { Stop } from "../../domain/place.ts";
import { orderStops, type StopTime } from "../../domain/place-facts.ts";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { selectNow } from "../../state/selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { StopDays } from "../opening/stop-days.tsx";
import { OpeningTable } from "./opening-table.tsx";
import { SheetSection } from "./sheet-section.tsx";

/** Stops of an itinerant or multi-site place with their hours: those in the person's commune first, then by stop time. */
export function StopList({ stops }: { readonly stops: readonly Stop[] }) {
  const { messages } = useDetailedApp();
  const now = useAppState(selectNow);
  const ownCommune = useAppState(selectOriginCommune);
  return (
    <SheetSection title={messages.stops}>
      <ul className="stops">
        {orderStops(stops, now, ownCommune).map(({ stop, stopTime }) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <StopName stop={stop} />
            {stopTime !== undefined && <StopTimeLine stopTime={stopTime} />}
            {stop.openingHours !== "" && <OpeningTable openingHours={stop.openingHours} isOpenDaysOnly />}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

/** Commune of a stop, its place there and the note of the source; without hours and note, that the days must be asked for. */
export function StopName({ stop: { commune, place, note, openingHours } }: { readonly stop: Stop }) {
  return (
    <>
      <strong>{commune}</strong>
      {place !== "" && <span lang="fr">, {place}</span>}
      {(note !== "" || openingHours === "") && (
        <span className="stop-note">
          {" "}
          (<StopDays note={note} />)
        </span>
      )}
    </>
  );
}

function StopTimeLine({ stopTime }: { readonly stopTime: StopTime }) {
  const { messages, format } = useDetailedApp();
  if (stopTime.kind === "now") {
    return <p className="stop-time stop-time-now">{messages.stopTimeNow({ time: format.time(stopTime.untilMin) })}</p>;
  }
  const { inDays, weekday, fromMin } = stopTime.next;
  const day = messages.days[weekday] ?? "";
  return <p className="stop-time">{messages.nextStopTime({ inDays, day, time: format.time(fromMin) })}</p>;
}
