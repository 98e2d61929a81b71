import { grammarOf } from "../grammar.ts";

export const { places, about, exact, number, list } = grammarOf({
  language: "it",
  place: "luogo",
  places: "luoghi",
  about: "circa",
  leastTime: "meno di 5\u00a0min",
});
