import type { DataSources } from "../data/public-data/data-sources.ts";
import { phoneOf } from "../domain/answer/choose-answer.ts";
import { contactWayOf, telephoneAddress, webAddress } from "../domain/contact/contact-way.ts";
import { yearOfOldHours } from "../domain/opening-hours/opening-state.ts";
import type { Place, PlaceRecord, Stop } from "../domain/place.ts";
import { factsOf, type PlaceFact } from "../domain/place-facts.ts";
import { communeLabel } from "../domain/territory.ts";
import { commentsForVisitors, doubtsForVisitors } from "../domain/visit/visitor-notes.ts";
import { weekInWords } from "../ui/sheet/week-in-words.ts";
import { DepartementLink, type PlainPage, Week } from "./plain-page.tsx";
import { FORMAT, PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { placeOnMap, placePath, wayUp } from "./site-address.ts";

/** The sheet of a place as a page of its own: address, hours, contacts and sources. */
export function placePage(place: Place, sources: DataSources): PlainPage {
  const path = placePath(place.id);
  const categories = place.categories.map((category) => WORDS.categories[category]).join(", ");
  const phone = phoneOf(place);
  return {
    path,
    title: `${place.name}, ${communeLabel(place)}`,
    description: `${categories}. ${addressLine(place.records[0], place.commune)}${phone === undefined ? "" : ` ${WORDS.labelled({ name: WORDS.phone, text: phone })}.`}`,
    content: (
      <>
        <p className="types">{categories}</p>
        <Notes place={place} />
        <p>
          <a className="act" href={wayUp(path) + placeOnMap(place.id)}>
            {PLAIN_WORDS.onMap}
          </a>
        </p>
        {place.records.map((record) => (
          <RecordPart key={record.id} place={place} record={record} sources={sources} />
        ))}
        {place.stops.length > 0 && <Stops stops={place.stops} />}
        {place.themes.length > 0 && (
          <section>
            <h2>{WORDS.helpsWith}</h2>
            <ul>
              {place.themes.map((theme) => (
                <li key={theme}>
                  <strong>{WORDS.themes[theme]}</strong> : {WORDS.themeMeanings[theme]}
                </li>
              ))}
            </ul>
          </section>
        )}
        <DepartementLink code={place.codeDepartement} up={wayUp(path)} text={PLAIN_WORDS.inList} />
      </>
    ),
  };
}

/** "4 place Adolphe Conil, 06260 Puget-Théniers." */
function addressLine({ address, postcode }: PlaceRecord, commune: string): string {
  return `${[address, [postcode, commune].filter(Boolean).join(" ")].filter(Boolean).join(", ")}.`;
}

function Notes({ place }: { readonly place: Place }) {
  const { checks, advice } = doubtsForVisitors(place);
  const notes = [
    WORDS.kindNotes[place.kind],
    WORDS.formatNotes[place.format],
    place.verification === "a-confirmer"
      ? `${WORDS.verificationNotes["a-confirmer"]} ${WORDS.askFirst[contactWayOf(place)]}`
      : PLAIN_WORDS.checked,
    checks.length === 0
      ? ""
      : `${WORDS.labelled({ name: WORDS.doubts, text: FORMAT.list(checks.map((check) => WORDS.checks[check])) })}.`,
    ...advice,
  ];
  return notes.filter(Boolean).map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ));
}

interface RecordPartProps {
  readonly place: Place;
  readonly record: PlaceRecord;
  readonly sources: DataSources;
}

/** One record; a further record shows only values that differ from those before. */
function RecordPart({ place, record, sources }: RecordPartProps) {
  const isFirst = record === place.records[0];
  const { openingHours, addresses, phones, emails } = factsOf(place);
  const isSaidFirst = (said: readonly PlaceFact[]) => said.some((one) => one.record === record);
  const hasHours = isSaidFirst(openingHours) || (isFirst && openingHours.length === 0);
  const week = weekInWords(record.openingHours, WORDS, FORMAT);
  const hasContact = isFirst || [addresses, phones, emails].some(isSaidFirst);
  return (
    <section>
      {!isFirst && <h2>{WORDS.alsoListed({ name: record.name })}</h2>}
      {hasHours && (
        <>
          <Heading isFirst={isFirst}>{hoursTitle(place)}</Heading>
          {week.length === 0 ? <p>{WORDS.hoursUnknown}.</p> : <Week lines={week} />}
          <OldHours record={record} />
        </>
      )}
      {record.appointment !== undefined && <p>{record.appointment ? WORDS.appointmentYes : WORDS.appointmentNo}</p>}
      {record.season !== undefined && (
        <p>{WORDS.labelled({ name: WORDS.season, text: WORDS.seasons[record.season] })}</p>
      )}
      {hasContact && (
        <>
          <Heading isFirst={isFirst}>{WORDS.contact}</Heading>
          <Contact record={record} commune={place.commune} />
        </>
      )}
      {isFirst && commentsForVisitors(place).map((text) => <p key={text}>{text}</p>)}
      <Heading isFirst={isFirst}>{WORDS.source}</Heading>
      <Source record={record} sources={sources} />
    </section>
  );
}

/** The hours of an itinerant service are not those of a place. */
function hoursTitle({ format }: Place): string {
  return format === "itinerant" ? WORDS.roundHours : WORDS.openingHours;
}

function Heading({ isFirst, children }: { readonly isFirst: boolean; readonly children: string }) {
  return isFirst ? <h2>{children}</h2> : <h3>{children}</h3>;
}

/** On the day of the build, since the page has no clock. */
function OldHours({ record }: { readonly record: PlaceRecord }) {
  const year = record.openingHours === "" ? undefined : yearOfOldHours(record, new Date().toISOString().slice(0, 10));
  return year === undefined ? null : <p>{PLAIN_WORDS.oldHours({ year })}</p>;
}

function Contact({ record, commune }: { readonly record: PlaceRecord; readonly commune: string }) {
  const { phone, email, website, hasDoubtfulPhone } = record;
  return (
    <dl>
      <dt>{WORDS.address}</dt>
      <dd>{addressLine(record, commune)}</dd>
      <dt>{WORDS.phone}</dt>
      <dd>
        {phone === "" && WORDS.none}
        {phone !== "" && hasDoubtfulPhone && `${phone} (${WORDS.toCheck})`}
        {phone !== "" && !hasDoubtfulPhone && <a href={telephoneAddress(phone)}>{phone}</a>}
      </dd>
      <dt>{WORDS.email}</dt>
      <dd>{email === "" ? WORDS.none : <a href={`mailto:${email}`}>{email}</a>}</dd>
      {webAddress(website) !== undefined && (
        <>
          <dt>{WORDS.website}</dt>
          <dd>
            <a href={website} rel="noreferrer">
              {website}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

function Stops({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <section>
      <h2>{WORDS.stops}</h2>
      <ul>
        {stops.map((stop) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <strong>{stop.commune}</strong>
            {[stop.place, ...stopDays(stop)]
              .filter(Boolean)
              .map((text) => `, ${text}`)
              .join("")}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its base has hours of its own, which are not those of the stop. */
function stopDays({ openingHours, note }: Stop): readonly string[] {
  const week = weekInWords(openingHours, WORDS, FORMAT);
  return week.length === 0 && note === "" ? [WORDS.question.stopDays.ask] : [note, ...week];
}

function Source({ record, sources }: { readonly record: PlaceRecord; readonly sources: DataSources }) {
  const cited = sources.filter(({ id }) => record.sources.includes(id));
  const known = cited.map(({ title, producer, licence }) => `${title} (${producer}), ${licence}`);
  const date = record.sourceDate === "" ? [] : [WORDS.sourceDate({ date: FORMAT.date(record.sourceDate) })];
  return (
    <p>
      {[...known, ...date].join(", ")}.{" "}
      {WORDS.labelled({ name: WORDS.groups.verification, text: WORDS.verifications[record.verification] })}.
    </p>
  );
}
