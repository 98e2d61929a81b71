import { useId, useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { mailAddress } from "../../domain/contact/mail-address.ts";
import { telephoneAddress } from "../../domain/contact/telephone-address.ts";
import { isDate, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { findFirstOpening } from "../../domain/seasonal/first-opening.ts";
import { AROUND_KM, type HelpNear } from "../../domain/seasonal/help-near.ts";
import { selectNow } from "../../model/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { createFormat } from "../format.ts";
import type { CardNeed } from "../messages/fr/card.ts";
import { card as frenchWords } from "../messages/fr/card.ts";
import { opening as frenchOpening } from "../messages/fr/opening.ts";
import { firstKnown } from "../sheet/first-known.ts";
import { CARD_NEEDS, type Card, type CardSpeech, cardText } from "./card-text.ts";

const FRENCH: CardSpeech = { words: frenchWords, days: frenchOpening.days, format: createFormat("fr") };

export interface CardToShowProps {
  /** Name of the resort, or "". */
  readonly place: string;
  readonly near: HelpNear;
}

/**
 * « À montrer »: the person's needs, in French and in the language of the page, to show or to send; and the place that opens first after
 * the arrival.
 */
export function CardToShow({ place, near }: CardToShowProps) {
  const { messages, format, language } = useDetailedApp();
  const today = useAppState((state) => selectNow(state)?.date ?? "");
  const [needs, setNeeds] = useState<readonly CardNeed[]>(["logement"]);
  const [arrival, setArrival] = useState("");
  const arrivalId = useId();
  const card: Card = { place, needs, arrival: isDate(arrival) ? arrival : "", speaks: language };
  const own = cardText(card, { words: messages, days: messages.days, format });
  const french = cardText(card, FRENCH);
  return (
    <section className="help-section">
      <h4>{messages.cardTitle}</h4>
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
      <FirstPlace near={near} arrival={card.arrival} text={withTranslation(french, language === "fr" ? [] : own)} />
    </section>
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
  readonly near: HelpNear;
  readonly arrival: string;
  readonly text: string;
}

/** The place that opens first after the arrival, with its telephone and a mail of the card. */
function FirstPlace({ near, arrival, text }: FirstPlaceProps) {
  const { actions, messages, format } = useDetailedApp();
  const now = useAppState(selectNow);
  if (now === undefined) return null;
  const moment = arrival > now.date ? parisMomentOf(arrival, 0) : now;
  const first = findFirstOpening(placesNear(near), moment);
  const place = first?.place ?? near.space?.place ?? near.franceServices?.place;
  const [interval] = first?.opening.intervals ?? [];
  return (
    <div aria-live="polite" className="card-desk">
      {first === undefined || interval === undefined ? (
        <p>{messages.firstDeskUnknown({ nearKm: AROUND_KM })}</p>
      ) : (
        <p>
          <strong>
            {messages.firstDesk({
              day: messages.days[first.opening.weekday] ?? "",
              date: format.date(first.opening.date),
              time: format.time(interval.fromMin),
            })}
          </strong>
        </p>
      )}
      {place !== undefined && (
        <>
          <button
            type="button"
            className="help-name"
            data-place={place.id}
            onClick={() => actions.selectPlace(place.id)}
          >
            <span>
              {place.name} ({place.commune})
            </span>
          </button>
          <FirstPlaceContacts place={place} text={text} />
        </>
      )}
    </div>
  );
}

function FirstPlaceContacts({ place, text }: { readonly place: Place; readonly text: string }) {
  const { messages } = useDetailedApp();
  const phone = firstKnown(place, "phone");
  const email = firstKnown(place, "email");
  return (
    <p className="help-contacts">
      {phone !== "" && (
        <a className="button button-primary" href={telephoneAddress(phone)}>
          <DetailIcon name="phone" />
          {messages.callNumber({ number: phone })}
        </a>
      )}
      {email !== "" && (
        <a className="button" href={mailAddress({ to: email, subject: frenchWords.cardSubject, body: text })}>
          <DetailIcon name="mail" />
          {messages.cardMail}
        </a>
      )}
    </p>
  );
}

/** The Espace saisonnier and the places around, nearest first, then the nearest France services at any distance. */
function placesNear({ space, franceServices, welcome }: HelpNear): readonly Place[] {
  const places = [space, ...welcome, franceServices].flatMap((place) => (place === undefined ? [] : [place.place]));
  return [...new Set(places)];
}

/** French first: the recipients read French. */
function withTranslation(french: readonly string[], own: readonly string[]): string {
  return [french, own]
    .filter(({ length }) => length > 0)
    .map((sentences) => sentences.join("\n"))
    .join("\n\n");
}
