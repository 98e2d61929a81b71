import { grammarOf } from "../grammar.ts";

export const {
  places: lieux,
  about: environ,
  exact,
  number: nombre,
  list: liste,
} = grammarOf({
  language: "fr",
  place: "lieu",
  places: "lieux",
  about: "environ",
  leastTime: "moins de 5\u00a0min",
});
