import type { SpokenWords } from "../fr/spoken.ts";

export const spoken: SpokenWords = {
  spokenCount: ({ text, asked }) => (asked === "" ? `${text}.` : `${text} for ${asked}.`),
  spokenOrder: ({ name, text }) => {
    const from = `Places sorted from ${name === "" ? "your position" : name}`;
    return text === "" ? `${from}.` : `${from}; nearest: ${text}.`;
  },
  spokenByCommune: "Places sorted by commune.",
};
