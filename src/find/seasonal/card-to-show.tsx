import { useId, useState } from "react";
import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { mailAddress, telephoneAddress } from "../../domain/contact/contact-way.ts";
import { type Destination, stopAt } from "../../domain/opening-hours/opening-state.ts";
import { isDate, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { firstKnown } from "../../domain/place-facts.ts";
import { comingOpenings } from "../../domain/visit/coming-openings.ts";
import type { Language } from "../../state/app-state.ts";
import { createFormat, type Format } from "../../ui/format.ts";
import { core as frenchCore } from "../../ui/messages/core/fr.ts";
import { type CardNeed, seasonal as frenchWords, type SeasonalWords } from "../../ui/messages/seasonal/fr.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import "./card-to-show.css";

const FRENCH: CardSpeech = { words: frenchWords, days: frenchCore.days, format: createFormat("fr") };

interface CardToShowProps {
  /** Name of the resort, or "". */
  readonly resort: string;
  /** The place that it is addressed to. */
  readonly place: Place | undefined;
  /** Where the person goes: the place itself, or a stop. */
  readonly destination?: Destination;
}

/** « À montrer »: the person's needs, in French and in the language of the page, to show at a place or to send to it. */
export function CardToShow({ resort, place, destination = "place" }: CardToShowProps) {
  const { messages, format, language } = useDetailedApp();
  const today = useAppState((state) => state.now?.date ?? "");
  const [needs, setNeeds] = useState<readonly CardNeed[]>(["logement"]);
  const [arrival, setArrival] = useState("");
  const arrivalId = useId();
  const card: Card = { place: resort, needs, arrival: isDate(arrival) ? arrival : "", speaks: language };
  const own = cardText(card, { words: messages, days: messages.days, format });
  const french = cardText(card, FRENCH);
  return (
    <>
      <p>{messages.cardLead}</p>
      <fieldset className="card-choices">
        <legend className="visually-hidden">{messages.cardTitle}</legend>
        {CARD_NEEDS.map((need) => (
          <label key={need} className="option">
            <input type="checkbox" checked={needs.includes(need)} onChange={() => toggle(need)} />
            <span className="option-name">{messages.cardNeedNames[need]}</span>
          </label>
        ))}
        <div className="card-arrival">
          <label htmlFor={arrivalId}>{messages.cardArrivalDay}</label>
          <input
            id={arrivalId}
            type="date"
            min={today}
            value={arrival}
            onChange={({ target }) => setArrival(target.value)}
          />
        </div>
      </fieldset>
      <div className="card-to-show">
        {language !== "fr" && <Sentences sentences={own} language={language} />}
        <Sentences sentences={french} language="fr" />
      </div>
      <FirstPlace
        place={place}
        destination={destination}
        arrival={card.arrival}
        text={withTranslation(french, language === "fr" ? [] : own)}
      />
    </>
  );

  function toggle(need: CardNeed): void {
    setNeeds(needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need]);
  }
}

function Sentences({ sentences, language }: { readonly sentences: readonly string[]; readonly language: string }) {
  return (
    <div lang={language}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

interface FirstPlaceProps {
  readonly place: Place | undefined;
  readonly destination: Destination;
  readonly arrival: string;
  readonly text: string;
}

/** The place, with its first opening after the arrival where the person goes, its telephone and a mail of the card. */
function FirstPlace({ place, destination, arrival, text }: FirstPlaceProps) {
  const { messages, format } = useDetailedApp();
  const now = useAppState((state) => state.now);
  if (now === undefined) return null;
  const moment = arrival > now.date ? parisMomentOf(arrival, 0) : now;
  const elsewhere = (one: Destination) => (one === destination ? undefined : Number.POSITIVE_INFINITY);
  const email = place === undefined ? "" : firstKnown(place, "email");
  const [opening] = place === undefined ? [] : comingOpenings(place, moment, elsewhere, 1).openings;
  return (
    <div aria-live="polite" className="card-desk">
      {opening === undefined ? (
        <p>{messages.firstDeskUnknown}</p>
      ) : (
        <p>
          <strong>
            {messages.firstDesk({
              day: messages.days[opening.weekday] ?? "",
              date: format.date(opening.date),
              time: format.time(opening.intervals[0].fromMin),
            })}
          </strong>
        </p>
      )}
      {place !== undefined && (
        <>
          <p>
            {place.name} ({stopAt(place, destination)?.commune ?? place.commune})
          </p>
          {/* The telephone else stands beside the place above. */}
          <HelpContacts
            phone={email === "" ? (phoneOf(place) ?? "") : ""}
            mail={email === "" ? undefined : mailAddress({ to: email, subject: frenchWords.cardSubject, body: text })}
            mailLabel={messages.cardMail}
          />
        </>
      )}
    </div>
  );
}

interface HelpContactsProps {
  /** "" for none. */
  readonly phone: string;
  /** Address of the link; undefined for none. */
  readonly mail: string | undefined;
  readonly mailLabel: string;
}

/** Buttons to call a place that helps, and to write to it. */
export function HelpContacts({ phone, mail, mailLabel }: HelpContactsProps) {
  const { messages } = useDetailedApp();
  if (phone === "" && mail === undefined) return null;
  return (
    <p className="help-contacts">
      {phone !== "" && (
        <a className="button button-primary" href={telephoneAddress(phone)}>
          <Icon name="phone" />
          {messages.callNumber({ number: phone })}
        </a>
      )}
      {mail !== undefined && (
        <a className="button" href={mail}>
          <Icon name="mail" />
          {mailLabel}
        </a>
      )}
    </p>
  );
}

/** French first: the recipients read French. */
function withTranslation(french: readonly string[], own: readonly string[]): string {
  return [french, own]
    .filter(({ length }) => length > 0)
    .map((sentences) => sentences.join("\n"))
    .join("\n\n");
}

const CARD_NEEDS: readonly CardNeed[] = ["logement", "emploi", "sante"];

/** Content of the card that a person shows at a place. */
export interface Card {
  /** Name of the resort; "" for the device's own position. */
  readonly place: string;
  readonly needs: readonly CardNeed[];
  /** Day of arrival, ISO 8601; "" when not given. */
  readonly arrival: string;
  /** Language that the person reads. */
  readonly speaks: Language;
}

interface CardSpeech {
  readonly words: SeasonalWords;
  /** Names of the weekdays from Monday. */
  readonly days: readonly string[];
  readonly format: Format;
}

/** Sentences of a card in one language. */
export function cardText(
  { place, needs, arrival, speaks }: Card,
  { words, days, format }: CardSpeech,
): readonly string[] {
  const weekday = arrival === "" ? "" : (days[parisMomentOf(arrival, 0).weekday] ?? "");
  return [
    words.cardIntro({ name: place }),
    ...CARD_NEEDS.filter((need) => needs.includes(need)).map((need) => words.cardNeeds[need]),
    ...(arrival === "" ? [] : [words.cardArrival({ day: weekday, date: format.date(arrival) })]),
    words.cardAsk,
    words.cardSpeaks[speaks],
  ];
}
