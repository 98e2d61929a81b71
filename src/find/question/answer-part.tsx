import { type Answer, type Candidate, isVisit, type OtherAnswer, phoneOf } from "../../domain/answer/choose-answer.ts";
import { hasOfficialSite, OFFICIAL_SITES } from "../../domain/answer/questions.ts";
import { telephoneAddress } from "../../domain/contact/contact-way.ts";
import { goalOf } from "../../domain/contact/directions.ts";
import { otherSeasonThan, roundCost } from "../../domain/network/conditions.ts";
import { stopAt } from "../../domain/opening-hours/opening-state.ts";
import { callDay, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { PlaceRecord } from "../../domain/place.ts";
import { youngestDateOf } from "../../domain/quality/source-age.ts";
import { communeLabel } from "../../domain/territory.ts";
import {
  selectAnswer,
  selectCandidates,
  selectInstead,
  selectIsAsked,
  selectIsSeasonal,
} from "../../state/answer-selectors.ts";
import { selectOriginName } from "../../state/nearest-selectors.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";
import { lazy } from "../lazy.tsx";
import { OpeningLine, StopDays } from "../opening/opening-line.tsx";
import { RetryButton } from "../shell/faults.tsx";
import { OutsideLink, ViewLink, WayLink } from "../shell/links.tsx";
import { useQuestionText } from "./question.tsx";

const CardMore = lazy(() => import("./card-more.tsx").then((part) => part.CardMore), {
  hasCoreOnly: true,
  waiting: <div className="card-more" />,
});

/** The answer to the question; what is missing for one; or why there is none. */
export function AnswerPart() {
  const { messages } = useApp();
  const candidates = useAppState(selectCandidates);
  const isAsked = useAppState(selectIsAsked);
  const answer = useAppState(selectAnswer);
  const instead = useAppState(selectInstead);
  const isSeasonal = useAppState(selectIsSeasonal);
  if (candidates.status === "idle") return null;
  if (candidates.status === "failed") {
    if (candidates.fault.kind === "absent") return <p role="status">{messages.question.unknownStart}</p>;
    return (
      <div className="fault" role="alert">
        <p>{messages.question.answerFailed}</p>
        <RetryButton />
      </div>
    );
  }
  if (answer === undefined) {
    return (
      <p role="status" className="question-waiting">
        {messages.question.answerLoading}
      </p>
    );
  }
  return (
    <>
      {!isAsked && <p className="hint">{messages.question.askWhat}</p>}
      <NeedNote />
      {answer.card === undefined && <p>{messages.question.noAnswerNear}</p>}
      {instead?.card !== undefined && (
        <p>{isSeasonal ? messages.question.seasonInstead : messages.question.officeInstead}</p>
      )}
      <Card answer={instead ?? answer} />
      <Others others={(instead ?? answer).others} />
    </>
  );
}

/** The limits of these places, and the official site: said first. */
function NeedNote() {
  const { messages } = useApp();
  const note = useAppState((state) => state.needNote);
  if (note === undefined) return null;
  return (
    <div className="question-note">
      <p>{messages.question.needNotes[note]}</p>
      {hasOfficialSite(note) && (
        <p>
          <OutsideLink href={OFFICIAL_SITES[note]} className="button">
            {messages.question.officialSites[note]}
          </OutsideLink>
        </p>
      )}
    </div>
  );
}

/** The card of the answer, which reads as sentences. */
function Card({ answer: { card, certainty, record, isNoneThen } }: { readonly answer: Answer }) {
  const { messages } = useApp();
  const kmText = useKmText();
  const distance = card && messages.question.atDistance({ distance: kmText(card.km) });
  const question = useQuestionText();
  useSpoken(card && messages.labelled({ name: question, text: `${card.place.name}, ${distance}` }), {
    isBrought: true,
  });
  if (card === undefined || record === undefined) return null;
  return (
    <section className="card" aria-label={messages.question.answer}>
      <p className="card-question">
        {question}
        <StartText />
      </p>
      {isNoneThen && <NoneThen />}
      <h2>
        <ViewLink view="trouver" place={card.place.id}>
          {card.place.name}
        </ViewLink>
      </h2>
      <Where candidate={card} />
      <p className="card-opening">
        <OpeningLine place={card.place} isOfAskedMoment={!isNoneThen} destination={card.destination} isPlaceTold />
      </p>
      {certainty === "call" ? <p>{messages.question.callFirst}</p> : <Appointment record={record} />}
      <OtherSeason candidate={card} />
      <AnswerActs candidate={card} />
      <CardMore candidate={card} />
    </section>
  );
}

/** "près de Névache". */
function StartText() {
  const { messages } = useApp();
  const name = useAppState(selectOriginName);
  if (name === undefined) return null;
  return `, ${name === "" ? messages.question.nearYou : messages.question.nearStart({ name })}`;
}

/** Commune and distance: "Briançon, à 20 km"; of a stop its commune. */
function Where({ candidate }: { readonly candidate: Candidate }) {
  const { messages } = useApp();
  const kmText = useKmText();
  const stop = stopAt(candidate.place, candidate.destination);
  const where =
    stop === undefined ? communeLabel(candidate.place) : messages.question.stopAtPlace({ commune: stop.commune });
  return (
    <p className="card-where">
      {where}, {messages.question.atDistance({ distance: kmText(candidate.km) })}
    </p>
  );
}

function OtherSeason({ candidate: { otherSeasonKm } }: { readonly candidate: Candidate }) {
  const { messages } = useApp();
  const season = useAppState((state) => state.currentSeason);
  const kmText = useKmText();
  if (otherSeasonKm === undefined) return null;
  const distance = Number.isFinite(otherSeasonKm) ? kmText(otherSeasonKm) : undefined;
  return <p className="hint">{messages.question.otherSeasonWay({ season: otherSeasonThan(season), distance })}</p>;
}

/** Whether by appointment, and when the hours were recorded. */
function Appointment({ record }: { readonly record: PlaceRecord }) {
  const { messages, format } = useApp();
  const date = youngestDateOf({ records: [record] });
  const { yes, no, unknown } = messages.question.appointments;
  const told = record.appointment === undefined ? unknown : record.appointment ? yes : no;
  return (
    <p>
      {told} {date !== undefined && messages.question.hoursOf({ date: format.date(date.slice(0, 7)) })}
    </p>
  );
}

/** Says that nothing near is open at the moment asked for. */
function NoneThen() {
  const { messages, format } = useApp();
  const opening = useAppState((state) => state.opening);
  const now = useAppState((state) => state.now);
  if (opening.kind === "any") return null;
  if (opening.kind === "now") return <p>{messages.question.noneThen({ asked: messages.question.thenNow })}</p>;
  const when = {
    today: messages.question.thenToday,
    tomorrow: messages.question.thenTomorrow,
    weekday: messages.question.dayInSentence({ day: messages.days[parisMomentOf(opening.date, 0).weekday] ?? "" }),
    date: messages.question.thenOn({ day: format.date(opening.date) }),
  }[callDay(opening.date, now?.date)];
  const asked =
    opening.kind === "at" ? messages.question.atTime({ day: when, time: format.time(opening.minute) }) : when;
  return <p>{messages.question.noneThen({ asked })}</p>;
}

/** At most three other answers, each with its reason. */
function Others({ others }: { readonly others: readonly OtherAnswer[] }) {
  const { messages } = useApp();
  if (others.length === 0) return null;
  return (
    <>
      <h2>{messages.question.otherAnswers}</h2>
      <div className="question-others">
        {others.map((other) => (
          <Other key={other.candidate.place.id + other.candidate.destination} other={other} />
        ))}
      </div>
    </>
  );
}

function Other({ other: { candidate, reason } }: { readonly other: OtherAnswer }) {
  const { messages } = useApp();
  const { place, destination } = candidate;
  const phone = phoneOf(place);
  const stop = stopAt(place, destination);
  return (
    <article aria-label={place.name}>
      <p className="card-reason">{messages.question.reasons[reason]}</p>
      <h3>
        <ViewLink view="trouver" place={place.id}>
          {place.name}
        </ViewLink>
      </h3>
      <Where candidate={candidate} />
      <p className="card-opening">
        {isVisit(candidate) ? (
          <span className="opening-line opening-unknown">
            <StopDays note={stop?.note ?? ""} />
          </span>
        ) : (
          <OpeningLine place={place} isOfAskedMoment destination={destination} isPlaceTold />
        )}
      </p>
      {phone !== undefined && (
        <a
          className="button"
          href={telephoneAddress(phone)}
          aria-label={`${messages.question.callPlace({ name: place.name })} ${phone}`}
        >
          {phone}
        </a>
      )}
    </article>
  );
}

/** The acts on the answer: call, go there, print. A number in doubt is told, and is no button. */
function AnswerActs({ candidate: { place, destination } }: { readonly candidate: Candidate }) {
  const { messages } = useApp();
  const phone = phoneOf(place);
  const doubtful = place.records.find((record) => record.hasDoubtfulPhone === true)?.phone;
  const goal = goalOf(place, destination);
  return (
    <>
      <div className="card-acts">
        {phone !== undefined && (
          <a className="button button-primary" href={telephoneAddress(phone)}>
            <Icon name="phone" />
            <span className="visually-hidden">{messages.question.callPlace({ name: place.name })} </span>
            {phone}
          </a>
        )}
        {goal !== undefined && (
          <WayLink goal={goal} className="button">
            <Icon name="way" />
            {messages.question.goThere}
          </WayLink>
        )}
        <button type="button" className="button" onClick={() => print()}>
          {messages.question.printAnswer}
        </button>
      </div>
      {phone === undefined && (
        <p>
          {doubtful === undefined
            ? messages.question.phoneUnknown
            : messages.question.phoneDoubtful({ phone: doubtful })}
        </p>
      )}
    </>
  );
}

/** Writes a distance as the list does; never less than 1 km. */
function useKmText(): (km: number) => string {
  const { format } = useApp();
  return (km) => `${format.number(Math.max(1, roundCost(km, "km")))}\u00a0km`;
}
