import { grammarOf } from "../grammar.ts";

export const { places, about, exact, number, list } = grammarOf({
  language: "en",
  place: "place",
  places: "places",
  about: "about",
  leastTime: "less than 5\u00a0min",
});
