import { contactWayOf } from "../../domain/contact/contact-way.ts";
import { type PlaneFrame, planeFrame } from "../../domain/geo/plane-frame.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { firstKnown } from "../../domain/place-facts.ts";
import { type Commune, communeLabel, type TerritoryOutlines } from "../../domain/territory.ts";
import { commentsForVisitors } from "../../domain/visit/visitor-notes.ts";
import { selectCommunes } from "../../state/selectors.ts";
import type { NamedPosition } from "../../ui/map-paths.ts";
import { MapDots, MapShape, PrintedMap, type PrintedMapLook } from "../../ui/printed-map.tsx";
import { PrintedPage, usePrinting } from "../../ui/printing.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { MAP } from "../../ui/theme/map.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { AskedLine } from "../filters/filter-words.tsx";
import { OpeningTable, StopName } from "./opening-table.tsx";
import { nameType, phoneInWords, placeLink } from "./place-text.ts";
import { addressText, PlaceHours, ReceptionFacts, Themes } from "./record-details.tsx";
import { Fact } from "./sheet-frame.tsx";
import { SourceDetails } from "./sources.tsx";
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
          <section>
            <h2>{place.format === "itinerant" ? messages.roundHours : messages.openingHours}</h2>
            <div className="print-hours">
              <PlaceHours place={place} isPrinted />
            </div>
          </section>
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

/** Size in units of the drawing; a unit is about 0.25 mm in print. */
const SIZE = { width: 320, height: 240, leastWidthKm: 32 };
const PALETTE = MAP.light;
const INK = PANEL.light;
const SYMBOL_SIZE = 18;
const STOP_RADIUS = 3;
/** Radii without names around the symbol and around the ring of a stop. */
const FREE = { symbol: 11, stop: 5 };
const LOOK: PrintedMapLook = {
  // 10 points in print.
  fontSize: 14.2,
  scaleFontSize: 14.2,
  clearances: [2, 5.5, 11.5],
  townRadius: 1.4,
  river: 0.9,
  shore: 0.6,
  roads: [
    { isDrawn: ({ properties }) => properties.class !== 1, stroke: PALETTE.road, width: 1.4 },
    { isDrawn: ({ properties }) => properties.class === 1, stroke: PALETTE.motorway, width: 2.4 },
  ],
};

/** A small printed map of a place and its stops, drawn from loaded data; renders nothing while they are missing. */
function PrintedPlaceMap({ place }: { readonly place: Place }) {
  const { messages, format } = useDetailedApp();
  const baseMap = readyValue(useAppState((state) => state.resources.baseMap));
  const outlines = readyValue(useAppState((state) => state.resources.outlines));
  const communes = useAppState(selectCommunes);
  if (baseMap === undefined || outlines === undefined) return null;
  const stops = stopsOf(place);
  const frame = planeFrame([place.position, ...stops.map(({ position }) => position)], SIZE);
  const [x, y] = frame.project(place.position);
  const rings = stops.map(({ position }) => frame.project(position));
  return (
    <PrintedMap
      frame={frame}
      look={LOOK}
      baseMap={baseMap}
      outlines={outlines}
      underWaters={<Limits outlines={outlines} frame={frame} />}
      named={stops}
      towns={townsOf(place, stops, communes)}
      scaleLabel={(km) => messages.scaleKm({ number: format.number(km) })}
      marks={[
        { x, y, radius: FREE.symbol },
        ...rings.map(([ringX, ringY]) => ({ x: ringX, y: ringY, radius: FREE.stop })),
      ]}
      caption={messages.printedMap}
    >
      <MapDots at={stops} radius={STOP_RADIUS} frame={frame} fill={INK.raised} stroke={INK.primary} width={2} />
      <g transform={`translate(${x - SYMBOL_SIZE / 2} ${y - SYMBOL_SIZE / 2})`}>
        <CategorySymbol category={place.records[0].category} isHollow={place.precision === "commune"} />
      </g>
    </PrintedMap>
  );
}

interface LimitsProps {
  readonly outlines: TerritoryOutlines;
  readonly frame: PlaneFrame;
}

function Limits({ outlines, frame }: LimitsProps) {
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <MapShape of={outlines.communes.features} frame={frame} stroke={PALETTE.limitCommune} width={0.5} />
      <MapShape of={outlines.departements.features} frame={frame} stroke={PALETTE.limitDepartement} width={1.3} />
    </g>
  );
}

function stopsOf({ stops }: Place): readonly NamedPosition[] {
  const byCommune = new Map(stops.map((stop) => [stop.codeCommune, stop]));
  return [...byCommune.values()].flatMap(({ commune, position }) =>
    position === undefined ? [] : [{ name: commune, position }],
  );
}

/** The commune of the place, then the others, most populated first; stops have names of their own. */
function townsOf(
  place: Place,
  stops: readonly NamedPosition[],
  communes: readonly Commune[],
): readonly NamedPosition[] {
  const isStop = (name: string) => stops.some((stop) => stop.name === name);
  const rank = ({ code, population }: Commune) => (code === place.codeCommune ? Number.POSITIVE_INFINITY : population);
  return communes.filter(({ name }) => !isStop(name)).sort((a, b) => rank(b) - rank(a));
}
