import { type Candidate, phoneOf } from "../domain/answer/choose-answer.ts";
import type { DepartementAnswers } from "../domain/answer/departement-answers.ts";
import { OFFICIAL_SITES, QUESTIONS, type QuestionId } from "../domain/answer/questions.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import { telephoneAddress } from "../domain/contact/contact-way.ts";
import { createNearestIndex } from "../domain/geo/nearest-index.ts";
import { roundCost } from "../domain/network/conditions.ts";
import { stopAt } from "../domain/opening-hours/opening-state.ts";
import type { Place } from "../domain/place.ts";
import { firstKnown } from "../domain/place-facts.ts";
import { youngestDateOf } from "../domain/quality/source-age.ts";
import { type Commune, departementOfCode } from "../domain/territory.ts";
import { weekInWords } from "../ui/sheet/week-in-words.ts";
import {
  answerQuestions,
  type CommuneAnswer,
  type CommuneAnswers,
  type Visit,
  visitsIn,
  type WinterChange,
} from "./commune-answers.ts";
import { DepartementLink, type PlainPage, Week } from "./plain-page.tsx";
import { COMMUNE_WORDS, FORMAT, PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { communePath, placePath, questionOnMap } from "./site-address.ts";

interface CommunePageInput {
  readonly commune: Commune;
  /** Those of its département. */
  readonly answers: DepartementAnswers;
  readonly near: readonly Commune[];
  /** ISO 8601: hours older than two years are no answer. */
  readonly today: string;
}

/** From the folder of a page of a commune. */
const UP = "../../";

/**
 * The answers to the usual questions from a commune, and the services that come there; printed, a sheet for a notice board.
 * @throws Error for a commune without distances: the data and the communes are of different builds
 */
function communePage({ commune, answers, near, today }: CommunePageInput): PlainPage {
  const start = answers.starts.get(`commune:${commune.code}`);
  if (start === undefined) throw new Error(`No distances from the commune ${commune.code}`);
  const found = answerQuestions(start, today);
  const where = whereOf(commune);
  const [first] = found.answers;
  return {
    path: communePath(commune),
    title: COMMUNE_WORDS.title(commune.name),
    description: COMMUNE_WORDS.purpose({
      name: commune.name,
      where,
      answer: first === undefined ? "" : inShort(first),
    }),
    content: (
      <>
        <p className="types">{COMMUNE_WORDS.commune({ name: commune.name, where })}</p>
        <Visits commune={commune} visits={visitsIn(commune.code, answers.places)} />
        {found.answers.map((answer) => (
          <AnswerPart key={answer.questions.join()} answer={answer} found={found} commune={commune} />
        ))}
        {found.unanswered.length > 0 && <p>{COMMUNE_WORDS.none(found.unanswered.map(nameOf).join(", "))}</p>}
        <p className="note">{PLAIN_WORDS.checked}</p>
        <nav className="screen" aria-label={COMMUNE_WORDS.near}>
          <p>
            <a className="act" href={`${UP}${questionOnMap({}, commune.code)}`}>
              {COMMUNE_WORDS.more}
            </a>
          </p>
          <h2>{COMMUNE_WORDS.near}</h2>
          <p>
            {near.map((other) => (
              <a key={other.code} className="next" href={UP + communePath(other)}>
                {other.name}
              </a>
            ))}
          </p>
          <DepartementLink code={commune.codeDepartement} up={UP} text={COMMUNE_WORDS.everyPlaceOf} />
        </nav>
      </>
    ),
  };
}

/** "Hautes-Alpes, 05600". */
function whereOf({ codeDepartement, postcodes }: Commune): string {
  return [departementOfCode(codeDepartement)?.name, ...postcodes].filter(Boolean).join(", ");
}

function nameOf(id: QuestionId): string {
  return WORDS.question.matters[id];
}

/** "Pour la CAF, votre retraite : France services du Guillestrois, à 1 km par la route, 04 92 45 42 42." */
function inShort({ questions, card }: CommuneAnswer): string {
  const known = [card.place.name, COMMUNE_WORDS.away(kmText(card.km)), phoneOf(card.place)].filter(Boolean);
  return COMMUNE_WORDS.answerInShort({ questions: questions.map(nameOf).join(", "), answer: `${known.join(", ")}.` });
}

/** As on the page of the question: never less than 1 km. */
function kmText(km: number): string {
  return FORMAT.number(Math.max(1, roundCost(km, "km")));
}

function Visits({ commune, visits }: { readonly commune: Commune; readonly visits: readonly Visit[] }) {
  if (visits.length === 0) return null;
  return (
    <section>
      <h2>{COMMUNE_WORDS.visits(commune.name)}</h2>
      {visits.map(({ place, stop }) => {
        const days = weekInWords(stop.openingHours, WORDS, FORMAT);
        const told = [stop.place, stop.note].filter(Boolean).join(", ");
        return (
          <div key={`${place.id} ${told} ${stop.openingHours}`}>
            <p>
              <PlaceLink place={place} />
              {told !== "" && `, ${told}`}
            </p>
            {days.length > 0 && <Week lines={days} />}
            <p>{days.length + stop.note.length === 0 ? COMMUNE_WORDS.daysToAsk : COMMUNE_WORDS.daysToConfirm}</p>
            <Contact place={place} />
          </div>
        );
      })}
    </section>
  );
}

interface AnswerPartProps {
  readonly answer: CommuneAnswer;
  readonly found: CommuneAnswers;
  readonly commune: Commune;
}

function AnswerPart({ answer, found, commune }: AnswerPartProps) {
  const { card, questions, winter } = answer;
  const { place } = card;
  return (
    <section className="answer">
      <h2>
        <PlaceLink place={place} />
      </h2>
      <p>
        {COMMUNE_WORDS.helpsFor}{" "}
        {questions.map((id, rank) => (
          <span key={id}>
            {rank > 0 && ", "}
            <a href={UP + questionOnMap(QUESTIONS[id], commune.code)}>{nameOf(id)}</a>
          </span>
        ))}
        .
      </p>
      {questions.includes("papiers") && <TownHalls />}
      <Where card={card} commune={commune} />
      {winter !== undefined && <Winter winter={winter} />}
      <Contact place={place} />
      <Hours answer={answer} />
      <NeedNotes questions={questions} />
      {questions.includes("saison") && found.isSeasonInstead && <p>{COMMUNE_WORDS.seasonInstead}</p>}
    </section>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  return <a href={UP + placePath(place.id)}>{place.name}</a>;
}

/** Address and, outside the commune, distance; of a stop its commune and place. */
function Where({ card, commune }: { readonly card: Candidate; readonly commune: Commune }) {
  const { place, destination } = card;
  const stop = stopAt(place, destination);
  const [record] = place.records;
  const address =
    stop === undefined
      ? [record.address, [record.postcode, place.commune].filter(Boolean).join(" ")]
      : [WORDS.question.stopAtPlace({ commune: stop.commune }), stop.place];
  const isHere = (stop?.codeCommune ?? place.codeCommune) === commune.code;
  return <p>{[...address, isHere ? "" : COMMUNE_WORDS.away(kmText(card.km))].filter(Boolean).join(", ")}.</p>;
}

function Winter({ winter: { kind, card } }: { readonly winter: WinterChange }) {
  const km = Number.isFinite(card.km) ? kmText(card.km) : undefined;
  if (kind === "beyond") return <p>{COMMUNE_WORDS.winterBeyond(km)}</p>;
  if (kind === "longer") return <p>{COMMUNE_WORDS.winterKm(km ?? "")}</p>;
  return (
    <p>
      {COMMUNE_WORDS.winterOther} <PlaceLink place={card.place} />, {COMMUNE_WORDS.away(kmText(card.km))}.
    </p>
  );
}

/** The number to call; else the mail; a doubtful number is said to be one. */
function Contact({ place }: { readonly place: Place }) {
  const phone = phoneOf(place);
  const doubtful = place.records.find((record) => record.phone !== "")?.phone ?? "";
  const email = firstKnown(place, "email");
  if (phone !== undefined) {
    return (
      <p className="phone">
        {WORDS.phone}
        {"\u00a0: "}
        <a href={telephoneAddress(phone)}>{phone}</a>
      </p>
    );
  }
  return (
    <>
      {email !== "" && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {doubtful !== "" && <p>{WORDS.question.phoneDoubtful({ phone: doubtful })}</p>}
    </>
  );
}

/** Hours of the week, whether by appointment, and the date of the source. */
function Hours({ answer: { card, certainty, record } }: { readonly answer: CommuneAnswer }) {
  const stop = stopAt(card.place, card.destination);
  const lines = weekInWords((stop ?? record).openingHours, WORDS, FORMAT);
  const date = youngestDateOf({ records: [record] });
  const { yes, no, unknown } = WORDS.question.appointments;
  return (
    <>
      {lines.length === 0 ? <p>{WORDS.hoursUnknown}.</p> : <Week lines={lines} />}
      {certainty === "call" && <p className="note">{WORDS.question.callFirst}</p>}
      <p>
        {record.appointment === undefined ? unknown : record.appointment ? yes : no}{" "}
        {date !== undefined && lines.length > 0 && WORDS.question.hoursOf({ date: FORMAT.date(date.slice(0, 7)) })}
      </p>
    </>
  );
}

/** Said first: who makes passports and identity cards. */
function TownHalls() {
  return (
    <p>
      {WORDS.question.needNotes["mairie-equipee"]} {WORDS.question.officialSites["mairie-equipee"]}
      {"\u00a0: "}
      <OfficialSite href={OFFICIAL_SITES["mairie-equipee"]} />
    </p>
  );
}

/** The limits of these places. */
function NeedNotes({ questions }: { readonly questions: readonly QuestionId[] }) {
  return (
    <>
      {questions.includes("vehicule") && (
        <p>
          {COMMUNE_WORDS.vehicles} <OfficialSite href={OFFICIAL_SITES["en-ligne"]} />. {COMMUNE_WORDS.helpOnline}
        </p>
      )}
      {questions.includes("sante") && <p>{COMMUNE_WORDS.noCare}</p>}
    </>
  );
}

/** The address itself, so that it can be read on paper. */
function OfficialSite({ href }: { readonly href: string }) {
  return (
    <a href={href} rel="noreferrer">
      {new URL(href).host}
    </a>
  );
}

/** Communes farther away are no neighbours. */
const NEAR_KM = 20;
const MOST_NEAR = 8;

export function communePages(
  communes: readonly Commune[],
  answers: ReadonlyMap<CodeDepartement, DepartementAnswers>,
  today = new Date().toISOString().slice(0, 10),
): readonly PlainPage[] {
  const near = listNear(communes);
  return communes.flatMap((commune, rank) => {
    const own = answers.get(commune.codeDepartement);
    return own === undefined ? [] : [communePage({ commune, answers: own, near: near[rank] ?? [], today })];
  });
}

/** The nearest communes of each one, the nearest first. */
function listNear(communes: readonly Commune[]): readonly (readonly Commune[])[] {
  const index = createNearestIndex(communes.map(({ position }) => position));
  return communes.map((commune) =>
    [...index.within(commune.position, NEAR_KM)]
      .sort((a, b) => a.distanceKm - b.distanceKm)
      .flatMap((near) => communes[near.index] ?? [])
      .filter((other) => other !== commune)
      .slice(0, MOST_NEAR),
  );
}
