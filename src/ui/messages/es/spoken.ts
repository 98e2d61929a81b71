import type { SpokenWords } from "../fr/spoken.ts";

export const spoken: SpokenWords = {
  spokenCount: ({ text, asked }) => (asked === "" ? `${text}.` : `${text} para ${asked}.`),
  spokenOrder: ({ name, text }) => {
    const from = `Lugares ordenados desde ${name === "" ? "su posición" : name}`;
    return text === "" ? `${from}.` : `${from}; el más cercano: ${text}.`;
  },
  spokenByCommune: "Lugares ordenados por municipio.",
};
