import { orderStops, type Passage } from "../../domain/next-passage.ts";
import type { Stop } from "../../domain/service-point.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { OpeningTable } from "./opening-table.tsx";
import { SheetPart } from "./sheet-part.tsx";

/** Where an itinerant or multi-site place stops, and when: in the person's own commune first, then the next passage. */
export function StopList({ stops }: { readonly stops: readonly Stop[] }) {
  const { messages } = useDetailedApp();
  const now = useAppState(selectNow);
  const ownCommune = useAppState(selectOriginCommune);
  return (
    <SheetPart title={messages.stops}>
      <ul className="stops">
        {orderStops(stops, now, ownCommune).map(({ stop, passage }) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <StopName stop={stop} />
            {passage !== undefined && <PassageLine passage={passage} />}
            {stop.openingHours !== "" && <OpeningTable openingHours={stop.openingHours} isOpenDaysOnly />}
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}

/** Its commune, the place there and what the source remarks. */
export function StopName({ stop: { commune, place, note } }: { readonly stop: Stop }) {
  return (
    <>
      <strong>{commune}</strong>
      {place !== "" && <span lang="fr">, {place}</span>}
      {note !== "" && (
        <span className="stop-note" lang="fr">
          {" "}
          ({note})
        </span>
      )}
    </>
  );
}

function PassageLine({ passage }: { readonly passage: Passage }) {
  const { messages, format } = useDetailedApp();
  if (passage.kind === "now") {
    return <p className="passage passage-now">{messages.passageNow({ time: format.time(passage.untilMin) })}</p>;
  }
  const { inDays, weekday, fromMin } = passage.next;
  const day = messages.days[weekday] ?? "";
  return <p className="passage">{messages.nextPassage({ inDays, day, time: format.time(fromMin) })}</p>;
}
