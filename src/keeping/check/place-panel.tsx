import type { ReactNode } from "react";
import { webAddress } from "../../domain/contact/contact-way.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import { factsOf, type PlaceFact } from "../../domain/place-facts.ts";
import { communeLabel } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { sheet } from "../../ui/messages/sheet/fr.ts";
import { useKeeping, useKeepingState } from "../context.ts";
import { FORMAT } from "../words.ts";
import type { FaultyPlace } from "./place-faults.ts";
import { CORRECTIONS } from "./tables.ts";
import { cellText, columnName, dateText, faultText, hoursText, typesText, WEB_ADDRESS, words } from "./words.ts";

/** The place that is open: its faults, what people see, where that comes from, and what was corrected before. */
export function PlacePanel({ checked }: { readonly checked: readonly FaultyPlace[] }) {
  const { actions } = useKeeping();
  const id = useKeepingState(({ choices }) => choices.place);
  const hasCommunes = useKeepingState(({ resources }) => resources.communes.status === "ready");
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

/** Values of one field as texts; where records differ, each names its record. */
function textsOf(facts: readonly PlaceFact[], write = (text: string) => text): string[] {
  return facts.map(({ text, record }) => (facts.length > 1 ? words.saidBy(record, write(text)) : write(text)));
}

/** The facts for the public, in short. */
function Seen({ place }: { readonly place: Place }) {
  const { openingHours, phones, emails, addresses } = factsOf(place);
  const [{ postcode }] = place.records;
  const stops = place.stops.map(({ commune, place: where, openingHours: hours }) =>
    [commune, where, hoursText(hours)].filter(Boolean).join(", "),
  );
  const facts: readonly (readonly [name: string, texts: readonly string[]])[] = [
    [words.hours, textsOf(openingHours, hoursText)],
    ...(stops.length === 0 ? [] : ([[words.stops, stops]] as const)),
    [words.phone, textsOf(phones)],
    [words.email, textsOf(emails)],
    [words.website, place.records.map(({ website }) => website).filter(Boolean)],
    [words.address, [...textsOf(addresses), `${postcode} ${place.commune}`]],
  ];
  return (
    <dl className="panel-facts">
      {facts.map(([name, texts]) => (
        <Fact key={name} name={name}>
          {texts.length === 0 && words.noValue}
          {[...new Set(texts)].map((text) => (
            <p key={text}>
              <LinkedText text={text} />
            </p>
          ))}
        </Fact>
      ))}
    </dl>
  );
}

/** Source, date and verification of a record. */
function Origin({ record, isNamed }: { readonly record: PlaceRecord; readonly isNamed: boolean }) {
  const sources = useKeepingState(({ resources }) => readyValue(resources.sources));
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
