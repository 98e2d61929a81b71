import { communeLabel } from "../domain/commune-label.ts";
import { telephoneAddress } from "../domain/contact/telephone-address.ts";
import type { Manifest } from "../domain/exchange/manifest.ts";
import { factsOf, type PlaceFact } from "../domain/place-facts.ts";
import type { PointRecord, ServicePoint, Stop } from "../domain/service-point.ts";
import { DEPARTEMENTS } from "../domain/territory.ts";
import { firstKnown } from "../ui/sheet/first-known.ts";
import { weekInWords } from "../ui/sheet/week-in-words.ts";
import type { PlainPage } from "./plain-page.tsx";
import { FORMAT, PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { departementPath, placeOnMap, placePath, wayUp } from "./site-address.ts";

/** The sheet of a place as a page of its own: address, hours, contacts and sources. */
export function placePage(point: ServicePoint, manifest: Manifest): PlainPage {
  const path = placePath(point.id);
  const categories = point.categories.map((category) => WORDS.categories[category]).join(", ");
  const phone = firstKnown(point, "phone");
  return {
    path,
    title: `${point.name}, ${communeLabel(point)}`,
    description: `${categories}. ${addressLine(point.records[0], point.commune)}${phone === "" ? "" : ` ${WORDS.labelled({ name: WORDS.phone, text: phone })}.`}`,
    content: (
      <>
        <p className="types">{categories}</p>
        <Notes point={point} />
        <p>
          <a className="act" href={wayUp(path) + placeOnMap(point.id)}>
            {PLAIN_WORDS.onMap}
          </a>
        </p>
        {point.records.map((record) => (
          <RecordPart key={record.id} point={point} record={record} manifest={manifest} />
        ))}
        {point.stops.length > 0 && <Stops stops={point.stops} />}
        {point.themes.length > 0 && (
          <section>
            <h2>{WORDS.helpsWith}</h2>
            <ul>
              {point.themes.map((theme) => (
                <li key={theme}>
                  <strong>{WORDS.themes[theme]}</strong> : {WORDS.themeMeanings[theme]}
                </li>
              ))}
            </ul>
          </section>
        )}
        <DepartementLink point={point} up={wayUp(path)} />
      </>
    ),
  };
}

/** "4 place Adolphe Conil, 06260 Puget-Théniers." */
function addressLine({ address, postcode }: PointRecord, commune: string): string {
  return `${[address, [postcode, commune].filter(Boolean).join(" ")].filter(Boolean).join(", ")}.`;
}

function Notes({ point }: { readonly point: ServicePoint }) {
  const notes = [
    WORDS.kindNotes[point.kind],
    WORDS.formatNotes[point.format],
    point.verification === "a-confirmer" ? WORDS.verificationNotes["a-confirmer"] : PLAIN_WORDS.checked,
    ...point.records.flatMap((record) => record.doubts),
  ];
  return notes.filter(Boolean).map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ));
}

interface RecordPartProps {
  readonly point: ServicePoint;
  readonly record: PointRecord;
  readonly manifest: Manifest;
}

/** One record; a further record shows only values that differ from those before. */
function RecordPart({ point, record, manifest }: RecordPartProps) {
  const isFirst = record === point.records[0];
  const { openingHours, addresses, phones, emails, comments } = factsOf(point);
  const isSaidFirst = (said: readonly PlaceFact[]) => said.some((one) => one.record === record);
  const hasHours = isSaidFirst(openingHours) || (isFirst && openingHours.length === 0);
  const hasContact = isFirst || [addresses, phones, emails].some(isSaidFirst);
  return (
    <section>
      {!isFirst && <h2>{WORDS.alsoListed({ name: record.name })}</h2>}
      {hasHours && (
        <>
          <Heading isFirst={isFirst}>{hoursTitle(point)}</Heading>
          <Week openingHours={record.openingHours} />
        </>
      )}
      {record.appointment !== undefined && <p>{record.appointment ? WORDS.appointmentYes : WORDS.appointmentNo}</p>}
      {record.season !== undefined && (
        <p>{WORDS.labelled({ name: WORDS.season, text: WORDS.seasons[record.season] })}</p>
      )}
      {hasContact && (
        <>
          <Heading isFirst={isFirst}>{WORDS.contact}</Heading>
          <Contact record={record} commune={point.commune} />
        </>
      )}
      {isSaidFirst(comments) && <p>{record.comment}</p>}
      <Heading isFirst={isFirst}>{WORDS.source}</Heading>
      <Source record={record} manifest={manifest} />
    </section>
  );
}

/** The hours of an itinerant service are not those of a place. */
function hoursTitle({ format }: ServicePoint): string {
  return format === "itinerant" ? WORDS.roundHours : WORDS.openingHours;
}

function Heading({ isFirst, children }: { readonly isFirst: boolean; readonly children: string }) {
  return isFirst ? <h2>{children}</h2> : <h3>{children}</h3>;
}

function Week({ openingHours }: { readonly openingHours: string }) {
  const lines = weekInWords(openingHours, WORDS, FORMAT);
  if (lines.length === 0) return <p>{WORDS.hoursUnknown}.</p>;
  return (
    <ul className="week">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Contact({ record, commune }: { readonly record: PointRecord; readonly commune: string }) {
  const { phone, email, website } = record;
  return (
    <dl>
      <dt>{WORDS.address}</dt>
      <dd>{addressLine(record, commune)}</dd>
      <dt>{WORDS.phone}</dt>
      <dd>{phone === "" ? WORDS.none : <a href={telephoneAddress(phone)}>{phone}</a>}</dd>
      <dt>{WORDS.email}</dt>
      <dd>{email === "" ? WORDS.none : <a href={`mailto:${email}`}>{email}</a>}</dd>
      {isWebAddress(website) && (
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

/** Whether a text is an http or https address; other texts are not written as links. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);
}

function Stops({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <section>
      <h2>{WORDS.stops}</h2>
      <ul>
        {stops.map((stop) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <strong>{stop.commune}</strong>
            {[stop.place, stop.note, ...weekInWords(stop.openingHours, WORDS, FORMAT)]
              .filter(Boolean)
              .map((text) => `, ${text}`)
              .join("")}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ record, manifest }: { readonly record: PointRecord; readonly manifest: Manifest }) {
  const sources = manifest.sources.filter(({ id }) => record.sources.includes(id));
  const known = sources.map(({ title, producer, licence }) => `${title} (${producer}), ${licence}`);
  const date = record.sourceDate === "" ? [] : [WORDS.sourceDate({ date: FORMAT.date(record.sourceDate) })];
  return (
    <p>
      {[...known, ...date].join(", ")}.{" "}
      {WORDS.labelled({ name: WORDS.verification, text: WORDS.verifications[record.verification] })}.
    </p>
  );
}

function DepartementLink({ point, up }: { readonly point: ServicePoint; readonly up: string }) {
  const departement = DEPARTEMENTS.find(({ code }) => code === point.codeDepartement);
  if (departement === undefined) return null;
  return (
    <p>
      <a href={up + departementPath(departement.code)}>{PLAIN_WORDS.inList(departement.name)}</a>
    </p>
  );
}
