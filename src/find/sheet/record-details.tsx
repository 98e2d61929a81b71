import type { ReactNode } from "react";
import { contactWayOf } from "../../domain/contact/contact-way.ts";
import { readyValue } from "../../domain/loadable.ts";
import { isPublicHoliday } from "../../domain/opening-hours/paris-moment.ts";
import type { Place, PlaceRecord, Theme } from "../../domain/place.ts";
import { factsOf, type PlaceFact } from "../../domain/place-facts.ts";
import { commentsForVisitors } from "../../domain/visit/visitor-notes.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { OpeningTable } from "./opening-table.tsx";
import { operatorsOf } from "./place-text.ts";
import { Fact, SheetSection } from "./sheet-frame.tsx";
import "./place-sheet.css";

/** Facts of all records of a place, each once. A missing fact that people look for is shown as unknown. */
export function PlaceDetails({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const { addresses, phones, emails } = factsOf(place);
  const comments = commentsForVisitors(place);
  const phoneText = ({ text, record }: PlaceFact) => (record.hasDoubtfulPhone ? `${text} (${messages.toCheck})` : text);
  return (
    <>
      <SheetSection title={place.format === "itinerant" ? messages.roundHours : messages.openingHours}>
        <PlaceHours place={place} />
      </SheetSection>
      <SheetSection title={messages.contact}>
        <dl className="facts">
          <Fact name={messages.address}>
            {addresses.length === 0
              ? addressText(place.records[0], place.commune)
              : lines(addresses.map(({ record }) => addressText(record, place.commune)))}
          </Fact>
          <Fact name={messages.phone}>{phones.length === 0 ? messages.none : lines(phones.map(phoneText))}</Fact>
          <Fact name={messages.email}>{emails.length === 0 ? messages.none : lines(emails.map(textOf))}</Fact>
        </dl>
      </SheetSection>
      <SheetSection title={messages.reception}>
        <dl className="facts">
          <ReceptionFacts place={place} record={place.records[0]} />
        </dl>
      </SheetSection>
      {comments.length > 0 && (
        <SheetSection title={messages.comment}>
          {comments.map((text) => (
            <p key={text} lang="fr">
              {text}
            </p>
          ))}
        </SheetSection>
      )}
    </>
  );
}

/** The hours of each record, which is named where two records differ; how to ask for unknown ones. */
export function PlaceHours({ place, isPrinted = false }: { readonly place: Place; readonly isPrinted?: boolean }) {
  const { messages, format } = useDetailedApp();
  const { openingHours } = factsOf(place);
  if (openingHours.length === 0) {
    return (
      <p>
        {messages.hoursUnknown}. {messages.askFirst[contactWayOf(place)]}
      </p>
    );
  }
  return (
    <>
      {place.format === "itinerant" && <p className={isPrinted ? undefined : "hint"}>{messages.roundHoursHint}</p>}
      {!isPrinted && <HolidayLine />}
      {openingHours.map(({ text, record: { id, name, sourceDate } }) => (
        <div key={id}>
          {openingHours.length > 1 && (
            <p className="said-by">
              <span lang="fr">{name}</span>
              {sourceDate !== "" && `, ${messages.sourceDate({ date: format.date(sourceDate) })}`}
            </p>
          )}
          <OpeningTable openingHours={text} isPrinted={isPrinted} />
        </div>
      ))}
    </>
  );
}

function textOf({ text }: PlaceFact): string {
  return text;
}

function lines(texts: readonly string[]): ReactNode {
  return texts.map((text) => (
    <span key={text} className="fact-line">
      {text}
    </span>
  ));
}

interface ReceptionFactsProps {
  readonly place: Place;
  /** One of the records of the place. */
  readonly record: PlaceRecord;
}

/** Format, appointment and season of a record. The format is that of the whole place. */
export function ReceptionFacts({ place, record }: ReceptionFactsProps) {
  const { messages, format } = useDetailedApp();
  const { appointment, season, nature, labelledOn } = record;
  return (
    <>
      {record === place.records[0] && place.format !== "fixe" && (
        <Fact name={messages.format}>
          {messages.labelled({ name: messages.formats[place.format], text: messages.formatMeanings[place.format] })}
        </Fact>
      )}
      <Fact name={messages.appointment}>{appointmentText(appointment, messages)}</Fact>
      {season !== undefined && <Fact name={messages.season}>{messages.seasons[season]}</Fact>}
      {nature !== "" && (
        <Fact name={messages.nature}>
          <span lang="fr">{nature}</span>
        </Fact>
      )}
      {labelledOn !== "" && <Fact name={messages.labelledOn}>{format.date(labelledOn)}</Fact>}
      {record === place.records[0] && place.mandatesSeenOn !== undefined && (
        <Fact name={messages.mandates}>{messages.mandatesSeenOn({ date: format.date(place.mandatesSeenOn) })}</Fact>
      )}
    </>
  );
}

function HolidayLine() {
  const { messages } = useDetailedApp();
  const date = useAppState((state) => state.now?.date);
  return date !== undefined && isPublicHoliday(date) ? <p className="holiday">{messages.holidayToday}</p> : null;
}

function appointmentText(appointment: boolean | undefined, messages: Catalogue): string {
  if (appointment === undefined) return messages.appointmentUnknown;
  return appointment ? messages.appointmentYes : messages.appointmentNo;
}

/** Address of a record on one line; unknown parts are omitted. */
export function addressText({ address, postcode }: PlaceRecord, commune: string): string {
  return [address, `${postcode} ${commune}`.trim()].filter((part) => part !== "").join(", ");
}

/** The asked themes at the place, with their operators; nothing without a theme. */
export function AskedThemes({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const asked = useAppState((state) => state.filters.theme);
  if (asked.length === 0) return null;
  return (
    <SheetSection title={messages.askedHere}>
      <Themes place={place} themes={place.themes.filter((theme) => asked.includes(theme))} />
      {asked
        .filter((theme) => !place.themes.includes(theme))
        .map((theme) => (
          <p key={theme}>{messages.notHere({ name: messages.themes[theme] })}</p>
        ))}
    </SheetSection>
  );
}

/** The other themes of a place with their meanings, and their operators where known. */
export function ThemeList({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const asked = useAppState((state) => state.filters.theme);
  const others = place.themes.filter((theme) => !asked.includes(theme));
  if (others.length === 0) return null;
  return (
    <SheetSection title={messages.helpsWith}>
      <p className="hint">{messages.themesHint}</p>
      <Themes place={place} themes={others} />
    </SheetSection>
  );
}

interface ThemesProps {
  readonly place: Place;
  readonly themes: readonly Theme[];
  /** In print the operators stand on the line of the theme. */
  readonly isPrinted?: boolean;
}

/** The list of themes, also for the printed sheet. */
export function Themes({ place, themes, isPrinted = false }: ThemesProps) {
  return (
    <dl className="theme-list">
      {themes.map((theme) => (
        <ThemeMeaning key={theme} place={place} theme={theme} isPrinted={isPrinted} />
      ))}
    </dl>
  );
}

interface ThemeMeaningProps {
  readonly place: Place;
  readonly theme: Theme;
  readonly isPrinted: boolean;
}

function ThemeMeaning({ place, theme, isPrinted }: ThemeMeaningProps) {
  const { messages } = useDetailedApp();
  const manifest = readyValue(useAppState((state) => state.resources.manifest));
  const operators = operatorsOf(place, theme, manifest);
  return (
    <div>
      <dt>
        {messages.themes[theme]}
        {isPrinted && operators.length > 0 && <span lang="fr"> ({operators.join(", ")})</span>}
      </dt>
      <dd>
        {messages.themeMeanings[theme]}
        {!isPrinted && operators.length > 0 && (
          <span className="operators">
            <FrenchPart say={(text) => messages.operators({ text })} text={operators.join(", ")} />
          </span>
        )}
      </dd>
    </div>
  );
}
