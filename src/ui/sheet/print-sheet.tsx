import { createPortal } from "react-dom";
import { communeLabel } from "../../domain/commune-label.ts";
import { factsOf } from "../../domain/place-facts.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { AskedLine } from "./asked-line.tsx";
import { Fact } from "./fact.tsx";
import { firstKnown } from "./first-known.ts";
import { OpeningTable } from "./opening-table.tsx";
import { PAPER_COLOURS } from "./paper-colours.ts";
import { placeLink } from "./place-link.ts";
import { PrintMap } from "./print-map.tsx";
import { addressText, ReceptionFacts, SaidBy } from "./record-details.tsx";
import { SourceDetails } from "./source-details.tsx";
import { StopName } from "./stop-list.tsx";
import { Themes } from "./theme-list.tsx";
import { TripLine } from "./trip-line.tsx";
import { usePrinting } from "./use-printing.ts";

/** The sheet on paper: there only while the page is printed, and then instead of all the rest. */
export function PrintSheet({ point }: { readonly point: ServicePoint }) {
  return usePrinting() ? createPortal(<PaperSheet point={point} />, document.body) : null;
}

function PaperSheet({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  return (
    <article className="print-sheet" aria-label={point.name} style={PAPER_COLOURS}>
      <header>
        <p className="print-types">
          {point.categories.map((category) => (
            <span key={category}>
              <CategorySymbol category={category} isHollow={point.precision === "commune"} />
              {messages.categories[category]}
            </span>
          ))}
        </p>
        <h1>{point.name}</h1>
        <p>{communeLabel(point)}</p>
        <TripLine point={point} />
        <AskedLine />
      </header>
      <div className="print-top">
        <div>
          <PaperFacts point={point} />
          <PaperHours point={point} />
        </div>
        <PrintMap point={point} />
      </div>
      <PaperComments point={point} />
      <PaperStops point={point} />
      {point.themes.length > 0 && (
        <section className="print-themes">
          <h2>{messages.helpsWith}</h2>
          <Themes point={point} isOnPaper />
        </section>
      )}
      <PaperFooter point={point} />
    </article>
  );
}

/** Contacts written out, for paper has no links. */
function PaperFacts({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const [first] = point.records;
  const website = firstKnown(point, "website");
  return (
    <div>
      <dl className="facts">
        <Fact name={messages.address}>{addressText(first, point.commune)}</Fact>
        <Fact name={messages.phone}>{firstKnown(point, "phone") || messages.none}</Fact>
        <Fact name={messages.email}>{firstKnown(point, "email") || messages.none}</Fact>
        {website !== "" && <Fact name={messages.website}>{website}</Fact>}
        <ReceptionFacts point={point} record={first} />
      </dl>
      {point.verification === "a-confirmer" && (
        <p className="print-warning">{messages.verificationNotes["a-confirmer"]}</p>
      )}
      {point.precision === "commune" && <p>{messages.approximateNote({ commune: point.commune })}</p>}
    </div>
  );
}

function PaperHours({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const { openingHours, phones } = factsOf(point);
  const isItinerant = point.format === "itinerant";
  return (
    <section>
      <h2>{isItinerant ? messages.roundHours : messages.openingHours}</h2>
      {isItinerant && openingHours.length > 0 && <p>{messages.roundHoursHint}</p>}
      <div className="print-hours">
        {openingHours.length === 0 && <OpeningTable openingHours="" hasPhone={phones.length > 0} isOnPaper />}
        {openingHours.map(({ text, record }) => (
          <div key={record.id}>
            {openingHours.length > 1 && <SaidBy record={record} />}
            <OpeningTable openingHours={text} isOnPaper />
          </div>
        ))}
      </div>
    </section>
  );
}

function PaperComments({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  return factsOf(point).comments.map(({ text }) => (
    <p key={text}>
      <strong>{messages.labelled({ name: messages.comment, text: "" })}</strong>
      <span lang="fr">{text}</span>
    </p>
  ));
}

function PaperStops({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  if (point.stops.length === 0) return null;
  return (
    <section>
      <h2>{messages.stops}</h2>
      <ul className="print-stops">
        {point.stops.map((stop) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <span>
              <StopName stop={stop} />
            </span>
            {stop.openingHours !== "" && <OpeningTable openingHours={stop.openingHours} isOpenDaysOnly isOnPaper />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where all this comes from, where it can be read again, and when it was printed. */
function PaperFooter({ point }: { readonly point: ServicePoint }) {
  const { messages, format, language } = useDetailedApp();
  const date = useAppState((state) => state.now?.date);
  const link = placeLink(location.href, point.id, language);
  return (
    <footer>
      {point.records.map((record) => (
        <SourceDetails key={record.id} record={record} isOnPaper />
      ))}
      <p>
        {messages.labelled({ name: messages.link, text: link })}
        {date !== undefined && ` · ${messages.printedOn({ date: format.date(date) })}`}
        {` · ${messages.appName}`}
      </p>
    </footer>
  );
}
