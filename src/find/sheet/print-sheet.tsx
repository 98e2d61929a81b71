import { contactWayOf } from "../../domain/contact/contact-way.ts";
import { commentsForVisitors } from "../../domain/visit/visitor-notes.ts";
import { nameType } from "./name-type.ts";
import "./print-sheet.css";
import type { Place } from "../../domain/place.ts";
import { factsOf } from "../../domain/place-facts.ts";
import { communeLabel } from "../../domain/territory.ts";
import { PrintedPage, usePrinting } from "../../ui/printing.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { firstKnown } from "../../ui/sheet/first-known.ts";
import { CategorySymbol } from "../../ui/symbols/category-symbol.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { AskedLine } from "./asked-line.tsx";
import { Fact } from "./fact.tsx";
import { OpeningTable } from "./opening-table.tsx";
import { phoneInWords } from "./phone-in-words.ts";
import { placeLink } from "./place-link.ts";
import { PrintedPlaceMap } from "./printed-place-map.tsx";
import { addressText, ReceptionFacts, SaidBy, UnknownHours } from "./record-details.tsx";
import { SourceDetails } from "./source-details.tsx";
import { StopName } from "./stop-list.tsx";
import { Themes } from "./theme-list.tsx";
import { TripLine } from "./trip-line.tsx";

/** Printed sheet, mounted only during printing, in place of the rest of the page. */
export function PrintSheet({ place }: { readonly place: Place }) {
  return usePrinting() ? <PrintedSheet place={place} /> : null;
}

function PrintedSheet({ place }: { readonly place: Place }) {
  const { messages, language } = useDetailedApp();
  return (
    <PrintedPage title={[place.name, communeLabel(place)].filter(Boolean).join(", ")} language={language}>
      <header className="print-head">
        <div>
          <p className="print-types">
            {place.categories.map((category) => (
              <span key={category}>
                <CategorySymbol category={category} isHollow={place.precision === "commune"} />
                {nameType(category, place.records, messages)}
              </span>
            ))}
          </p>
          <h1>{place.name}</h1>
          <p>{communeLabel(place)}</p>
          <TripLine place={place} />
          <AskedLine />
        </div>
        <QrCode text={placeLink(location.href, place.id, language)} label={messages.visitCode} />
      </header>
      <div className="print-top">
        <div>
          <PrintedFacts place={place} />
          <PrintedHours place={place} />
        </div>
        <PrintedPlaceMap place={place} />
      </div>
      <PrintedComments place={place} />
      <PrintedStops place={place} />
      {place.themes.length > 0 && (
        <section className="print-themes">
          <h2>{messages.helpsWith}</h2>
          <Themes place={place} themes={place.themes} isPrinted />
        </section>
      )}
      <PrintedFooter place={place} />
    </PrintedPage>
  );
}

/** Contacts in full, because a printed page has no links. */
function PrintedFacts({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const [first] = place.records;
  const website = firstKnown(place, "website");
  return (
    <div>
      <dl className="facts">
        <Fact name={messages.address}>{addressText(first, place.commune)}</Fact>
        <Fact name={messages.phone}>{phoneInWords(place, messages) || messages.none}</Fact>
        <Fact name={messages.email}>{firstKnown(place, "email") || messages.none}</Fact>
        {website !== "" && <Fact name={messages.website}>{website}</Fact>}
        <ReceptionFacts place={place} record={first} />
      </dl>
      {place.verification === "a-confirmer" && (
        <p className="print-warning">
          {messages.verificationNotes["a-confirmer"]} {messages.askFirst[contactWayOf(place)]}
        </p>
      )}
      {place.precision === "commune" && <p>{messages.approximateNote({ commune: place.commune })}</p>}
    </div>
  );
}

function PrintedHours({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const { openingHours } = factsOf(place);
  const isItinerant = place.format === "itinerant";
  return (
    <section>
      <h2>{isItinerant ? messages.roundHours : messages.openingHours}</h2>
      {isItinerant && openingHours.length > 0 && <p>{messages.roundHoursHint}</p>}
      <div className="print-hours">
        {openingHours.length === 0 && <UnknownHours place={place} />}
        {openingHours.map(({ text, record }) => (
          <div key={record.id}>
            {openingHours.length > 1 && <SaidBy record={record} />}
            <OpeningTable openingHours={text} isPrinted />
          </div>
        ))}
      </div>
    </section>
  );
}

function PrintedComments({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  return commentsForVisitors(place).map((text) => (
    <p key={text}>
      <strong>{messages.labelled({ name: messages.comment, text: "" })}</strong>
      <span lang="fr">{text}</span>
    </p>
  ));
}

function PrintedStops({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  if (place.stops.length === 0) return null;
  return (
    <section>
      <h2>{messages.stops}</h2>
      <ul className="print-stops">
        {place.stops.map((stop) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <span>
              <StopName stop={stop} />
            </span>
            {stop.openingHours !== "" && <OpeningTable openingHours={stop.openingHours} isOpenDaysOnly isPrinted />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sources of the page, its link, and the date of printing. */
function PrintedFooter({ place }: { readonly place: Place }) {
  const { messages, format, language } = useDetailedApp();
  const date = useAppState((state) => state.now?.date);
  const link = placeLink(location.href, place.id, language);
  return (
    <footer>
      {place.records.map((record) => (
        <SourceDetails key={record.id} record={record} isPrinted />
      ))}
      <p>
        {messages.labelled({ name: messages.link, text: link })}
        {date !== undefined && ` · ${messages.printedOn({ date: format.date(date) })}`}
        {` · ${messages.appName}`}
      </p>
    </footer>
  );
}
