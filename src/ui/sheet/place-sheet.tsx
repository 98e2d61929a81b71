import { communeLabel } from "../../domain/commune-label.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { isNeighbour } from "../../domain/territory.ts";
import { useAppState } from "../app-context.ts";
import { ReportError } from "../corrections/report-error.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { ClockNote } from "../opening/clock-note.tsx";
import { OpeningLine } from "../opening/opening-line.tsx";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { VisitPart } from "../visit/visit-part.tsx";
import { ContactActions } from "./contact-actions.tsx";
import { PlaceActs } from "./place-acts.tsx";
import { PlaceNotes } from "./place-notes.tsx";
import { PlannersActs } from "./planners-acts.tsx";
import { PrintSheet } from "./print-sheet.tsx";
import { PlaceDetails, ReceptionFacts } from "./record-details.tsx";
import { SheetFrame } from "./sheet-frame.tsx";
import { SheetPart } from "./sheet-part.tsx";
import { SourceDetails } from "./source-details.tsx";
import { StopList } from "./stop-list.tsx";
import { ThemeList } from "./theme-list.tsx";
import { TripLine } from "./trip-line.tsx";

/** The sheet of a place: first what one does with it, then all that is known, then where it was learnt. */
export function PlaceSheet({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  // Elsewhere nothing measures the communes, and people look for a place rather than at a plan.
  const isTerritoires = useAppState((state) => state.view === "territoires");
  const isItinerant = point.format === "itinerant";
  const stops = point.stops.length > 0 && <StopList stops={point.stops} />;
  return (
    <SheetFrame
      title={point.name}
      above={
        <ul className="sheet-types">
          {point.categories.map((category) => (
            <li key={category}>
              <CategorySymbol
                category={category}
                isHollow={point.precision === "commune"}
                isBrought={point.layer !== undefined}
                isNeighbour={isNeighbour(point)}
              />
              {messages.categories[category]}
            </li>
          ))}
        </ul>
      }
      below={communeLabel(point)}
    >
      <div className="sheet-opening">
        <OpeningLine point={point} />
      </div>
      <ClockNote />
      <TripLine point={point} />
      <ContactActions point={point} />
      <VisitPart point={point} />
      <PlaceActs point={point} />
      {isTerritoires && <PlannersActs point={point} />}
      <PlaceNotes point={point} />
      {/* Of a service that only stops, where it stops is what one came for. */}
      {isItinerant && stops}
      <PlaceDetails point={point} />
      {!isItinerant && stops}
      {point.themes.length > 0 && <ThemeList point={point} />}
      {point.records.slice(1).map((record) => (
        <details key={record.id} className="other-record fold">
          <summary>{messages.alsoListed({ name: record.name })}</summary>
          <p className="other-type">
            <CategorySymbol category={record.category} />
            {messages.categories[record.category]}
          </p>
          <dl className="facts">
            <ReceptionFacts point={point} record={record} />
          </dl>
          <SourceDetails record={record} />
        </details>
      ))}
      <SheetPart title={messages.source}>
        <SourceDetails record={point.records[0]} />
      </SheetPart>
      {/* What a person brought themselves is nobody else's to mend. */}
      {point.records[0].layer === undefined && <ReportError point={point} />}
      <PrintSheet point={point} />
    </SheetFrame>
  );
}
