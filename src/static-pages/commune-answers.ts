import { type Answer, type Candidate, chooseAnswer, toCandidates } from "../domain/answer/choose-answer.ts";
import type { AnswerCosts, AnswerStart } from "../domain/answer/departement-answers.ts";
import {
  ANY_OFFICE,
  meets,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
} from "../domain/answer/questions.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { costDiffers } from "../domain/nearest/rank-places.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import type { Place, PlaceRecord, Stop } from "../domain/place.ts";

export interface CommuneAnswer {
  readonly questions: readonly QuestionId[];
  /** With the way in summer. */
  readonly card: Candidate;
  readonly certainty: Answer["certainty"];
  /** The record that tells the hours. */
  readonly record: PlaceRecord;
  /** The change in winter; undefined without one. */
  readonly winter: WinterChange | undefined;
}

/** A longer way to the same place, another answer, or a way beyond the reach of an answer; Infinity where the place has no way then. */
export interface WinterChange {
  readonly kind: "longer" | "other" | "beyond";
  readonly card: Candidate;
}

export interface CommuneAnswers {
  readonly answers: readonly CommuneAnswer[];
  /** Usual questions without an answer near. */
  readonly unanswered: readonly QuestionId[];
  /** Whether the France services stand for an Espace saisonnier, for want of one near. */
  readonly isSeasonInstead: boolean;
}

export interface Visit {
  readonly place: Place;
  readonly stop: Stop;
}

/** The answers to the usual questions without a time, by the same rule as on the page of the question; equal ones are joined. */
export function answerQuestions(start: AnswerStart, today: string): CommuneAnswers {
  const candidates = candidatesOf(start);
  const choose = (question: Question) => ({
    summer: chooseFrom(candidates.summer, question, today),
    winter: chooseFrom(candidates.winter, question, today),
  });
  const byCard = new Map<string, CommuneAnswer>();
  const unanswered: QuestionId[] = [];
  let isSeasonInstead = false;
  for (const id of QUESTION_IDS) {
    const own = choose(QUESTIONS[id]);
    const isInstead = id === "saison" && own.summer.card === undefined;
    const { summer, winter } = isInstead ? choose(ANY_OFFICE) : own;
    if (summer.card === undefined || summer.record === undefined) {
      unanswered.push(id);
      continue;
    }
    isSeasonInstead ||= isInstead;
    const key = [summer.card, winter.card].map((card) => `${card?.place.id} ${card?.destination}`).join();
    const known = byCard.get(key);
    byCard.set(key, {
      questions: [...(known?.questions ?? []), id],
      card: summer.card,
      certainty: summer.certainty,
      record: summer.record,
      winter: whatWinterChanges(summer.card, winter.card, candidates.winter),
    });
  }
  return { answers: [...byCard.values()], unanswered, isSeasonInstead };
}

export function visitsIn(code: CodeCommune, places: readonly Place[]): readonly Visit[] {
  return places.flatMap((place) =>
    place.kind === "accueil"
      ? place.stops.filter(({ codeCommune }) => codeCommune === code).map((stop) => ({ place, stop }))
      : [],
  );
}

function candidatesOf({ costsIn }: AnswerStart): Readonly<Record<"summer" | "winter", readonly Candidate[]>> {
  const inSeason = ({ destinations, km }: AnswerCosts) => toCandidates(destinations, km);
  return { summer: inSeason(costsIn("ete")), winter: inSeason(costsIn("hiver")) };
}

function chooseFrom(candidates: readonly Candidate[], question: Question, today: string): Answer {
  return chooseAnswer(
    candidates.filter(({ place }) => meets(place, question)),
    { now: parisMomentOf(today, 0), moment: undefined },
  );
}

function whatWinterChanges(
  card: Candidate,
  other: Candidate | undefined,
  inWinter: readonly Candidate[],
): WinterChange | undefined {
  const isSame = (one: Candidate) => one.place === card.place && one.destination === card.destination;
  if (other !== undefined && !isSame(other)) return { kind: "other", card: other };
  const same = inWinter.find(isSame) ?? card;
  if (other === undefined) return { kind: "beyond", card: same };
  return costDiffers(card.km, same.km) ? { kind: "longer", card: same } : undefined;
}
