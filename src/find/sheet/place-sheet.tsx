import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { contactWayOf, telephoneAddress, webAddress } from "../../domain/contact/contact-way.ts";
import { type Goal, goalOf, WAY_FINDERS } from "../../domain/contact/directions.ts";
import { isFarAway } from "../../domain/nearest/rank-places.ts";
import { primaryPartOf } from "../../domain/opening-hours/opening-state.ts";
import type { Place } from "../../domain/place.ts";
import { firstKnown } from "../../domain/place-facts.ts";
import { communeLabel, isNeighbour, isOutsideRegion, NEIGHBOURING_DEPARTEMENTS } from "../../domain/territory.ts";
import { doubtsForVisitors } from "../../domain/visit/visitor-notes.ts";
import { selectRankOf } from "../../state/nearest-selectors.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { UnmarkedList } from "../../ui/unmarked-list.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { selectLayer } from "../list/place-item.tsx";
import { OpeningLine } from "../opening/opening-line.tsx";
import { RoundTripSection } from "../round-trips/sheet-section.tsx";
import { OutsideLink, WayLink } from "../shell/links.tsx";
import { PlaceLinks, TravelLinks } from "../useful-links/link-list.tsx";
import { VisitSection } from "../visit/section.tsx";
import { StopList } from "./opening-table.tsx";
import { PlaceActs } from "./place-acts.tsx";
import { nameType } from "./place-text.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { AskedThemes, PlaceDetails, ReceptionFacts, ThemeList } from "./record-details.tsx";
import { SheetFrame, SheetSection } from "./sheet-frame.tsx";
import { SourceDetails } from "./sources.tsx";
import { TripLine, useStationOnFoot } from "./trip-line.tsx";
import "./place-sheet.css";
import { useId, useState } from "react";
import { lazy } from "../lazy.tsx";

/** Sheet of a place: what it does for the question asked, hours, way, visit and contact; then all known facts, then their sources. */
export function PlaceSheet({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const nearest = useAppState((state) => selectRankOf(state, place));
  const isItinerant = place.format === "itinerant";
  const stops = place.stops.length > 0 && <StopList stops={place.stops} />;
  return (
    <SheetFrame
      title={place.name}
      above={
        <UnmarkedList className="sheet-types">
          {place.categories.map((category) => (
            <li key={category}>
              <CategorySymbol
                category={category}
                isHollow={place.precision === "commune"}
                isImported={place.layer !== undefined}
                isNeighbour={isNeighbour(place)}
              />
              {nameType(category, place.records, messages)}
            </li>
          ))}
        </UnmarkedList>
      }
      below={communeLabel(place)}
    >
      <AskedThemes place={place} />
      <div className="sheet-opening">
        <OpeningLine place={place} destination={nearest?.destination} />
      </div>
      <TripLine place={place} />
      <StationLine place={place} />
      <RoundTripSection place={place} />
      <TravelLinks place={place} />
      <FarNote place={place} />
      <VisitSection place={place} />
      <ContactActions place={place} />
      <PlaceActs place={place} />
      <PlaceNotes place={place} />
      {/* Of a service that only has stops, the stops come first. */}
      {isItinerant && stops}
      <PlaceDetails place={place} />
      {!isItinerant && stops}
      <ThemeList place={place} />
      <PlaceLinks place={place} />
      {place.records.slice(1).map((record) => (
        <details key={record.id} className="other-record fold">
          <summary>{messages.alsoListed({ name: record.name })}</summary>
          <p className="other-type">
            <CategorySymbol category={record.category} />
            {nameType(record.category, [record], messages)}
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

/** Destination of directions: the position nearest to the starting point; without one, the next stop of an itinerant service. */
function useGoal(place: Place): Goal | undefined {
  const rank = useAppState((state) => selectRankOf(state, place));
  const now = useAppState((state) => state.now);
  const primary = place.format === "itinerant" && now !== undefined ? primaryPartOf(place, now) : undefined;
  return goalOf(place, rank?.destination ?? primary?.destination ?? "place");
}

/** Buttons to call, to write, for directions and the web site; unknown contacts are omitted. */
function ContactActions({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const phone = phoneOf(place);
  const email = firstKnown(place, "email");
  const website = firstKnown(place, "website");
  const goal = useGoal(place);
  return (
    <nav className="contact-actions" aria-label={messages.contact}>
      {phone !== undefined && (
        <a className="button button-primary" href={telephoneAddress(phone)}>
          <Icon name="phone" />
          {messages.call}
        </a>
      )}
      {email !== "" && (
        <a className="button" href={`mailto:${email}`}>
          <Icon name="mail" />
          {messages.write}
        </a>
      )}
      {goal !== undefined && <Directions goal={goal} />}
      {webAddress(website) !== undefined && (
        <OutsideLink className="button" href={website}>
          <Icon name="web" />
          {messages.website}
        </OutsideLink>
      )}
      {goal !== undefined && <OtherWays goal={goal} />}
    </nav>
  );
}

/** Remote help first, where the place is far from the starting point. */
function FarNote({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const cost = useAppState((state) => selectRankOf(state, place)?.cost);
  return cost !== undefined && isFarAway(cost) ? <p className="notice">{messages.farAway}</p> : null;
}

/** The railway station from which one can walk to the place; nothing where there is none. */
function StationLine({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const texts = useStationOnFoot(place);
  if (texts.length === 0) return null;
  return (
    <div className="station-line">
      <p className="trip-line">{texts.join(" ")}</p>
      <p className="hint">{messages.trainsUnknown}</p>
    </div>
  );
}

/** Directions in the route planner that suits the device. */
function Directions({ goal }: { readonly goal: Goal }) {
  const { messages } = useDetailedApp();
  return (
    <WayLink goal={goal} className="button">
      <Icon name="way" />
      {messages.question.goThere}
    </WayLink>
  );
}

/** Directions in the other route planners. */
function OtherWays({ goal }: { readonly goal: Goal }) {
  const { messages } = useDetailedApp();
  return (
    <details className="other-ways fold">
      <summary>{messages.otherWays}</summary>
      <ul>
        {WAY_FINDERS.map((finder) => (
          <li key={finder}>
            <WayLink goal={goal} finder={finder} className="button button-plain">
              {messages.wayFinders[finder]}
            </WayLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Notes to read before a visit: kind of place, verification, and precision of the position. */
export function PlaceNotes({ place }: { readonly place: Place }) {
  const { messages, format } = useDetailedApp();
  const { checks, advice } = doubtsForVisitors(place);
  const layer = useAppState((state) => selectLayer(state, place.layer)?.name);
  const notes = [
    layer === undefined ? "" : messages.imported({ name: layer }),
    isOutsideRegion(place) ? messages.outsideRegionNote({ departement: departementOf(place) }) : "",
    messages.kindNotes[place.kind],
    messages.formatNotes[place.format],
    place.precision === "commune" ? messages.approximateNote({ commune: place.commune }) : "",
  ].filter((note) => note !== "");
  return (
    <>
      {place.verification === "a-confirmer" && (
        <p className="notice notice-warning">
          <Icon name="warning" />
          <span>
            <strong>{messages.verifications["a-confirmer"]}.</strong> {messages.verificationNotes["a-confirmer"]}{" "}
            {messages.askFirst[contactWayOf(place)]}
          </span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      {checks.length + advice.length > 0 && (
        <div className="notice notice-warning">
          <Icon name="warning" />
          <div>
            {checks.length > 0 && (
              <p>
                <strong>{messages.labelled({ name: messages.doubts, text: "" })}</strong>
                {format.list(checks.map((check) => messages.checks[check]))}.
              </p>
            )}
            {advice.map((sentence) => (
              <p key={sentence} lang="fr">
                {sentence}
              </p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** Name of the département, "Rhône (69)"; "" for an imported place without one. */
function departementOf({ codeDepartement }: Place): string {
  const departement = NEIGHBOURING_DEPARTEMENTS.find(({ code }) => code === codeDepartement);
  return departement === undefined ? "" : `${departement.name} (${departement.code})`;
}

const ReportForm = lazy(() => import("./report-form.tsx").then((part) => part.ReportForm));

/** « Signaler une erreur »: opens the form and loads its code. */
function ReportError({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  /** Undefined until it is first opened: a closed form keeps its text. */
  const [isOpen, setOpen] = useState<boolean>();
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className="button button-wide"
        aria-expanded={isOpen === true}
        aria-controls={id}
        onClick={() => setOpen(isOpen !== true)}
      >
        <Icon name="flag" />
        {messages.reportError}
      </button>
      <div id={id} hidden={isOpen !== true}>
        {isOpen !== undefined && <ReportForm place={place} />}
      </div>
    </div>
  );
}
