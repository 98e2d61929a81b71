import { grammarOf } from "../grammar.ts";

export const { places, about, exact, number, list } = grammarOf({
  language: "es",
  place: "lugar",
  places: "lugares",
  about: "unos",
  leastTime: "menos de 5\u00a0min",
});
