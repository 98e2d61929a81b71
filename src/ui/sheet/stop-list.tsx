import type { Stop } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { OpeningTable } from "./opening-table.tsx";
import { SheetPart } from "./sheet-part.tsx";

/** Where an itinerant or multi-site place stops, and when. */
export function StopList({ stops }: { readonly stops: readonly Stop[] }) {
  const { messages } = useDetailedApp();
  return (
    <SheetPart title={messages.stops}>
      <ul className="stops">
        {stops.map((stop) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <strong>{stop.commune}</strong>
            {stop.place !== "" && <span>, {stop.place}</span>}
            {stop.note !== "" && <span className="stop-note"> ({stop.note})</span>}
            {stop.openingHours !== "" && <OpeningTable openingHours={stop.openingHours} isOpenDaysOnly />}
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
