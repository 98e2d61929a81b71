import type { SpokenWords } from "../fr/spoken.ts";

export const spoken: SpokenWords = {
  spokenCount: ({ text, asked }) => (asked === "" ? `${text}.` : `${text} per ${asked}.`),
  spokenOrder: ({ name, text }) => {
    const from = name === "" ? "Luoghi ordinati dalla tua posizione" : `Luoghi ordinati da ${name}`;
    return text === "" ? `${from}.` : `${from}; il più vicino: ${text}.`;
  },
  spokenByCommune: "Luoghi ordinati per comune.",
};
