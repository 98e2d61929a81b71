import type { ClockWords } from "../words/clock.ts";

export const clock: ClockWords = {
  clockDoubts: {
    behind: ({ date }) =>
      `L’horloge de cet appareil indique le ${date}, avant la date de ces données. La carte ne dit donc pas ce qui est ouvert maintenant ; la saison et l’âge des sources peuvent être faux. Réglez l’horloge, ou choisissez un jour et une heure dans les filtres.`,
    ahead: ({ date }) =>
      `L’horloge de cet appareil indique le ${date}, plus de dix ans après ces données. Si elle se trompe, ce qui est dit ouvert maintenant est faux : réglez-la. Si elle est juste, téléphonez avant de vous déplacer.`,
  },
};
