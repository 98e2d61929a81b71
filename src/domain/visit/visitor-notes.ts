import type { Place } from "../place.ts";
import { factsOf } from "../place-facts.ts";

/** The facts that a visitor should check before going. */
export const CHECKS = ["phone", "email", "hours", "round", "address", "existence"] as const;
export type Check = (typeof CHECKS)[number];

/** First match wins: "Adresse électronique" is no address. */
const CHECK_OF: readonly (readonly [RegExp, Check])[] = [
  [/^téléphone|ni téléphone/i, "phone"],
  [/^adresse électronique/i, "email"],
  [/^horaires|ni horaires/i, "hours"],
  [/^tournée/i, "round"],
  [/^existence|^accueil propre/i, "existence"],
  [/adresse|voie|position|commune|station|place aussi/i, "address"],
];
/** Words of advice, which help whoever goes there. */
const ADVICE = /se renseigner|demander|rendez-vous|peut être ailleurs/i;
/** How a value was found, or when it held: of use to the keepers of the data only. */
const RESEARCH =
  /\b(?:sources?|cité|figure dans|dépêche|reportage|selon|labellisée?|rattachée? ici|à localiser|à vérifier|à confirmer)\b|\bnon (?:donn|trouv|lu|précis|détaill)|https?:|\b(?:19|20)\d\d\b/i;

/** The values of a place that are in doubt, each once, and the advice that comes with them, in French as in the data. */
export function doubtsForVisitors({ records }: Place): {
  readonly checks: readonly Check[];
  readonly advice: readonly string[];
} {
  const doubts = records.flatMap((record) => record.doubts);
  const found = new Set(doubts.flatMap((doubt) => CHECK_OF.find(([words]) => words.test(doubt))?.[1] ?? []));
  return { checks: CHECKS.filter((check) => found.has(check)), advice: [...new Set(doubts.flatMap(adviceIn))] };
}

/** The comments on a place without the sentences that speak of sources, of past years, or of what was not found. */
export function commentsForVisitors(place: Place): readonly string[] {
  return factsOf(place)
    .comments.map(({ text }) =>
      sentencesOf(text)
        .filter((sentence) => !RESEARCH.test(sentence))
        .join(" "),
    )
    .filter((text) => text !== "");
}

function sentencesOf(text: string): readonly string[] {
  const parts = text.split(/\.\s+(?=[A-ZÀ-Ý])/);
  return parts.map((part, rank) => (rank < parts.length - 1 ? `${part}.` : part));
}

/** The part of a doubt after its colon, or a sentence of its own, where it gives advice. */
function adviceIn(doubt: string): readonly string[] {
  const [, after = doubt] = /^[^:]*: (.*)$/.exec(doubt) ?? [];
  return sentencesOf(after)
    .filter((sentence) => ADVICE.test(sentence) && !/\bsource\b/i.test(sentence))
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1));
}
