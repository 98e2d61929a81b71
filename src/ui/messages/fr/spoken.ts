/** Sentences that the status region of the page says after a change: src/find/spoken.ts. */
export const spoken = {
  /** Number of places in the list; `asked` are the values of the filters, quoted, or "". */
  spokenCount: ({ text, asked }: { readonly text: string; readonly asked: string }) =>
    asked === "" ? `${text}.` : `${text} pour ${asked}.`,
  /** Order of the list. `name` is "" for the position of the device; `text` is the cost of the nearest place, "" without a way. */
  spokenOrder: ({ name, text }: { readonly name: string; readonly text: string }) => {
    const from = `Lieux rangés depuis ${name === "" ? "votre position" : name}`;
    return text === "" ? `${from}.` : `${from} ; le plus proche à ${text}.`;
  },
  /** The list without a starting point. */
  spokenByCommune: "Lieux rangés par commune.",
};

export type SpokenWords = typeof spoken;
