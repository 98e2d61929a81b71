import type { ServicePoint } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { OpeningLine } from "../opening/opening-line.tsx";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { ContactActions } from "./contact-actions.tsx";
import { PlaceNotes } from "./place-notes.tsx";
import { RecordDetails } from "./record-details.tsx";
import { SheetFrame } from "./sheet-frame.tsx";
import { SheetPart } from "./sheet-part.tsx";
import { SourceDetails } from "./source-details.tsx";
import { StopList } from "./stop-list.tsx";

/** The sheet of a place: first what one does with it, then all that is known, then where it was learnt. */
export function PlaceSheet({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  return (
    <SheetFrame
      title={point.name}
      above={
        <ul className="sheet-types">
          {point.categories.map((category) => (
            <li key={category}>
              <CategorySymbol category={category} isHollow={point.precision === "commune"} />
              {messages.categories[category]}
            </li>
          ))}
        </ul>
      }
      below={`${point.commune} (${point.codeDepartement})`}
    >
      <div className="sheet-opening">
        <OpeningLine point={point} />
      </div>
      <ContactActions point={point} />
      <PlaceNotes point={point} />
      <RecordDetails record={point.records[0]} commune={point.commune} />
      {point.stops.length > 0 && <StopList stops={point.stops} />}
      {point.themes.length > 0 && (
        <SheetPart title={messages.helpsWith}>
          <ul className="theme-list">
            {point.themes.map((theme) => (
              <li key={theme}>{messages.themes[theme]}</li>
            ))}
          </ul>
        </SheetPart>
      )}
      {point.records.slice(1).map((record) => (
        <section key={record.id} className="other-record">
          <h3>{messages.alsoListed({ name: record.name })}</h3>
          <p className="other-type">
            <CategorySymbol category={record.category} />
            {messages.categories[record.category]}
          </p>
          <RecordDetails record={record} commune={point.commune} />
          <SheetPart title={messages.source}>
            <SourceDetails record={record} />
          </SheetPart>
        </section>
      ))}
      <SheetPart title={messages.source}>
        <SourceDetails record={point.records[0]} />
      </SheetPart>
    </SheetFrame>
  );
}
