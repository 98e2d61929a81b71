import type { ClassUnit } from "../../../domain/access/class-choice.ts";
import { number } from "../../../ui/messages/it/grammar.ts";
import type { ClassLimitsWords } from "./fr.ts";

const UNITS: Readonly<Record<ClassUnit, string>> = { km: "km", min: "minuti", pct: "%" };

export const classLimits: ClassLimitsWords = {
  classLimits: "Limiti delle classi",
  classChoices: {
    usuelles: "abituali",
    egales: "intervalli uguali",
    quantiles: "quantili",
    jenks: "soglie naturali (Jenks)",
    main: "a mano",
  },
  classMethods: {
    egales: "Sei intervalli della stessa ampiezza, dal valore più piccolo al più grande.",
    quantiles: "Lo stesso number di abitanti in ogni classe, per quanto lo permettono i valori uguali.",
    jenks: "Le sei classi più omogenee, ogni abitante conta allo stesso modo (Fisher 1958, Jenks 1977).",
  },
  classesOfPeople: ({ name }) => `Calcolati sugli abitanti: ${name}.`,
  classesOfAreas: "Calcolati su tutti i territori della mappa, secondo i loro abitanti.",
  classesTyped: ({ unit }) => `Limiti in ${UNITS[unit]}`,
  classesTypedHint: "Cinque numeri al massimo, separati da punti e virgola o spazi.",
  classesApply: "Applica",
  classesOfOtherUnit: ({ unit }) =>
    `I limiti scelti a mano sono in ${UNITS[unit]}: questa mappa mantiene quelli abituali.`,
  classesFault: (fault) => {
    switch (fault.fault) {
      case "empty":
        return "Scrivi almeno un limite, per esempio «5; 10; 20».";
      case "no-number":
        return `«${fault.part}» non è un number con due decimali al massimo. Esempio: «5; 10; 20».`;
      case "out-of-range":
        return `${number(fault.part)} è fuori scala: un limite è maggiore di 0 e minore di ${number(fault.beyond)}.`;
      case "too-many":
        return `${number(fault.count)} limiti: cinque al massimo, uno in meno dei sei colori della mappa.`;
    }
  },
  classesAre: ({ choice }) => `Limiti delle classi: ${choice}`,
};
