import type { Answer, Candidate } from "../domain/answer/choose-answer.ts";
import { stopAt } from "../domain/opening-hours/opening-parts.ts";
import type { Place } from "../domain/place.ts";

/** The places that answers name, in their order, each where the person goes: a visiting service at its stop. */
export function placesOf(...answers: readonly (Answer | undefined)[]): readonly Place[] {
  const named = answers.flatMap((answer) =>
    answer === undefined ? [] : [answer.card, ...answer.others.map(({ candidate }) => candidate)],
  );
  return named.flatMap((candidate) => (candidate === undefined ? [] : whereItIs(candidate)));
}

function whereItIs({ place, destination }: Candidate): readonly Place[] {
  const stop = stopAt(place, destination);
  if (stop === undefined) return [place];
  return stop.position === undefined ? [] : [{ ...place, position: stop.position, precision: "commune" }];
}
