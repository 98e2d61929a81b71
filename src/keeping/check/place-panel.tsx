import { Fragment, type ReactNode } from "react";
import corrections from "../../../data/corrections/corrections.csv?raw";
import doubts from "../../../data/corrections/doubts.csv?raw";
import { readCorrections, readDoubts } from "../../data/csv/read-corrections.ts";
import { telephoneAddress, webAddress } from "../../domain/contact/contact-way.ts";
import { readyValue } from "../../domain/loadable.ts";
import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import type { Place, PlaceRecord, Stop } from "../../domain/place.ts";
import { factsOf } from "../../domain/place-facts.ts";
import type { FaultyPlace } from "../../domain/quality/place-faults.ts";
import { communeLabel } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { sheet } from "../../ui/messages/sheet/fr.ts";
import { dayInWords } from "../../ui/sheet/week-in-words.ts";
import { useKeeping, useKeepingState } from "../context.ts";
import { FORMAT } from "../words.ts";
import { cellText, columnName, dateText, faultText, hoursText, typesText, WEB_ADDRESS, words } from "./words.ts";

/** The place that is open: its faults, what people see, where that comes from, and what was corrected before. */
export function PlacePanel({ checked }: { readonly checked: readonly FaultyPlace[] }) {
  const { actions } = useKeeping();
  const id = useKeepingState(({ choices }) => choices.place);
  const hasCommunes = useKeepingState(({ files }) => files.territories.status === "ready");
  if (id === undefined) return null;
  const found = checked.find(({ place }) => place.id === id || place.records.some((record) => record.id === id));
  const close = <ActButton act={() => actions.choose({ place: undefined })}>{words.close}</ActButton>;
  if (found === undefined) {
    return (
      <aside className="place-panel stack card" aria-label={words.unknown}>
        <h2 tabIndex={-1}>{words.unknown}</h2>
        {close}
      </aside>
    );
  }
  const { place, faults, people } = found;
  return (
    <aside className="place-panel stack card" aria-labelledby="fiche">
      {close}
      <h2 id="fiche" tabIndex={-1}>
        {place.name}
      </h2>
      <p className="hint">
        {communeLabel(place)}, {typesText(place)}
      </p>
      <p className="button-row">
        <ActButton look="primary" act={() => actions.edit({ kind: "place", id: place.id })}>
          {words.correct}
        </ActButton>
        <a href={`../?lieu=${encodeURIComponent(place.id)}`}>{words.sheet}</a>
      </p>
      <h3>{words.toCheck}</h3>
      {faults.length === 0 && <p>{words.nothing}</p>}
      <ul className="fault-list">
        {faults.map((fault) => (
          <li key={faultText(fault)}>{faultText(fault)}</li>
        ))}
      </ul>
      {place.kind === "accueil" && hasCommunes && <p className="hint">{words.sentHere(people)}</p>}
      <h3>{words.seen}</h3>
      <Seen place={place} />
      <h3>{words.origin}</h3>
      {place.records.map((record) => (
        <Origin key={record.id} record={record} isNamed={place.records.length > 1} />
      ))}
      <h3>{words.before}</h3>
      <Before place={place} />
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Seen({ place }: { readonly place: Place }) {
  const { openingHours, phones, emails, addresses } = factsOf(place);
  const websites = [...new Set(place.records.map(({ website }) => website).filter((text) => text !== ""))];
  const town = [place.records[0].postcode, place.commune].filter((part) => part !== "").join(" ");
  return (
    <dl className="panel-facts">
      <Fact name={words.hours}>
        {openingHours.length === 0 && words.unknownHours}
        {openingHours.map(({ text, record }) => (
          <Fragment key={record.id}>
            {openingHours.length > 1 && <p className="hint">{record.name}</p>}
            <WeekTable openingHours={text} />
          </Fragment>
        ))}
      </Fact>
      {place.stops.length > 0 && (
        <Fact name={words.stops}>
          <ul className="fault-list">
            {place.stops.map((stop) => (
              <li key={`${stop.commune}${stop.place}${stop.openingHours}`}>{stopText(stop)}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={words.phone}>
        <Values texts={phones.map(({ text }) => text)} hrefOf={telephoneAddress} />
      </Fact>
      <Fact name={words.email}>
        <Values texts={emails.map(({ text }) => text)} hrefOf={(text) => `mailto:${text}`} />
      </Fact>
      <Fact name={words.website}>
        <Values texts={websites} hrefOf={(text) => webAddress(text)?.href} />
      </Fact>
      <Fact name={words.address}>
        <Values texts={[...addresses.map(({ text }) => text), town]} />
      </Fact>
      <Fact name={words.position}>{words.positions[place.precision]}</Fact>
    </dl>
  );
}

function stopText({ commune, place, openingHours, note }: Stop): string {
  const where = [commune, place].filter((part) => part !== "").join(", ");
  const when = [hoursText(openingHours), note].filter((part) => part !== "").join(", ");
  return when === "" ? where : `${where}\u00a0: ${when}`;
}

interface ValuesProps {
  readonly texts: readonly string[];
  /** Undefined where a text is no link. */
  readonly hrefOf?: (text: string) => string | undefined;
}

function Values({ texts, hrefOf }: ValuesProps) {
  if (texts.length === 0) return <>{words.noValue}</>;
  return texts.map((text) => {
    const href = hrefOf?.(text);
    return <p key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</p>;
  });
}

/** Source, date and verification of a record. */
function Origin({ record, isNamed }: { readonly record: PlaceRecord; readonly isNamed: boolean }) {
  const sources = useKeepingState(({ files }) => readyValue(files.sources));
  return (
    <>
      {isNamed && <h4>{record.name}</h4>}
      <dl className="panel-facts">
        <Fact name={words.source}>
          {record.sources.map((id) => {
            const source = sources?.find((one) => one.id === id);
            const href = webAddress(source?.url ?? "")?.href;
            const text = source === undefined ? id : `${source.title} (${source.producer})`;
            return <p key={id}>{href === undefined ? text : <a href={href}>{text}</a>}</p>;
          })}
        </Fact>
        {record.sourceDetail !== "" && (
          <Fact name={words.detail}>
            <LinkedText text={record.sourceDetail} />
          </Fact>
        )}
        <Fact name={words.date}>{dateText(record)}</Fact>
        <Fact name={words.verification}>{sheet.verificationNotes[record.verification]}</Fact>
        <Fact name={words.id}>{record.id}</Fact>
      </dl>
    </>
  );
}

/** A text whose web addresses are links. */
function LinkedText({ text }: { readonly text: string }) {
  const parts = text.split(new RegExp(`(${WEB_ADDRESS.source})`));
  return parts.map((part) => {
    const href = webAddress(part)?.href;
    return href === undefined ? (
      part
    ) : (
      <a key={part} href={href}>
        {part}
      </a>
    );
  });
}

function Before({ place }: { readonly place: Place }) {
  const rows = CORRECTIONS.filter(({ id }) => place.records.some((record) => record.id === id));
  if (rows.length === 0) return <p>{words.notCorrected}</p>;
  return (
    <dl className="panel-facts">
      {rows.map(({ id, field, from, to, reason, date }) => (
        <Fact key={`${id} ${field}`} name={columnName(field)}>
          <p>{words.change(cellText(field, from), cellText(field, to))}</p>
          <p className="hint">
            {reason} ({FORMAT.date(date)})
          </p>
        </Fact>
      ))}
    </dl>
  );
}

/** Rows of data/corrections/corrections.csv: what was corrected before. */
const CORRECTIONS = readCorrections(corrections);

/** Rows of data/corrections/doubts.csv. */
export const DOUBTS = readDoubts(doubts);

/** Hours of a week, a row for each day; hours that cannot be read as they are written. */
export function WeekTable({ openingHours }: { readonly openingHours: string }) {
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") return <p>{openingHours}</p>;
  return (
    <table className="check-week">
      <caption className="visually-hidden">{words.hours}</caption>
      <tbody>
        {parsed.week.map((day, weekday) => (
          <tr key={core.days[weekday]}>
            <th scope="row">{core.days[weekday]}</th>
            <td>{dayInWords(day, core, FORMAT) || words.closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
