import { communeLabel } from "../../domain/commune-label.ts";
import type { Place } from "../../domain/place.ts";
import { isNeighbour } from "../../domain/territory.ts";
import { ReportError } from "../../features/corrections/report-error.tsx";
import { VisitSection } from "../../features/visit/section.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { ClockNote } from "../opening/clock-note.tsx";
import { OpeningLine } from "../opening/opening-line.tsx";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { RoundTripSection } from "../transit/round-trip-section.tsx";
import { ContactActions } from "./contact-actions.tsx";
import { FarNote } from "./far-note.tsx";
import { PlaceActs } from "./place-acts.tsx";
import { PlaceNotes } from "./place-notes.tsx";
import { PlannersActs } from "./planners-acts.tsx";
import { PrintSheet } from "./print-sheet.tsx";
import { PlaceDetails, ReceptionFacts } from "./record-details.tsx";
import { SheetFrame } from "./sheet-frame.tsx";
import { SheetSection } from "./sheet-section.tsx";
import { SourceDetails } from "./source-details.tsx";
import { StationLine } from "./station-line.tsx";
import { StopList } from "./stop-list.tsx";
import { ThemeList } from "./theme-list.tsx";
import { TripLine } from "./trip-line.tsx";

/** Sheet of a place: actions first, then all known facts, then their sources. */
export function PlaceSheet({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  // The actions for planners need the access of communes, which only « Territoires » computes.
  const isTerritoires = useAppState((state) => state.view === "territoires");
  const isItinerant = place.format === "itinerant";
  const stops = place.stops.length > 0 && <StopList stops={place.stops} />;
  return (
    <SheetFrame
      title={place.name}
      above={
        <ul className="sheet-types">
          {place.categories.map((category) => (
            <li key={category}>
              <CategorySymbol
                category={category}
                isHollow={place.precision === "commune"}
                isImported={place.layer !== undefined}
                isNeighbour={isNeighbour(place)}
              />
              {messages.categories[category]}
            </li>
          ))}
        </ul>
      }
      below={communeLabel(place)}
    >
      <div className="sheet-opening">
        <OpeningLine place={place} />
      </div>
      <ClockNote />
      <TripLine place={place} />
      <StationLine place={place} />
      <RoundTripSection place={place} />
      <FarNote place={place} />
      <ContactActions place={place} />
      <VisitSection place={place} />
      <PlaceActs place={place} />
      {isTerritoires && <PlannersActs place={place} />}
      <PlaceNotes place={place} />
      {/* Of a service that only has stops, the stops come first. */}
      {isItinerant && stops}
      <PlaceDetails place={place} />
      {!isItinerant && stops}
      {place.themes.length > 0 && <ThemeList place={place} />}
      {place.records.slice(1).map((record) => (
        <details key={record.id} className="other-record fold">
          <summary>{messages.alsoListed({ name: record.name })}</summary>
          <p className="other-type">
            <CategorySymbol category={record.category} />
            {messages.categories[record.category]}
          </p>
          <dl className="facts">
            <ReceptionFacts place={place} record={record} />
          </dl>
          <SourceDetails record={record} />
        </details>
      ))}
      <SheetSection title={messages.source}>
        <SourceDetails record={place.records[0]} />
      </SheetSection>
      {/* Imported places cannot be corrected by others. */}
      {place.records[0].layer === undefined && <ReportError place={place} />}
      <PrintSheet place={place} />
    </SheetFrame>
  );
}
