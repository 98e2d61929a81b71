import type { ClockDoubt } from "../../../domain/clock-doubt.ts";
import type { With } from "../message.ts";

/** Warnings about a clock that is wrong or probably wrong. */
export const clock = {
  /** `date` is the day of the clock. */
  clockDoubts: {
    behind: ({ date }) =>
      `L’horloge de cet appareil indique le ${date}, avant la date de ces données. La carte ne dit donc pas ce qui est ouvert maintenant ; la saison et l’âge des sources peuvent être faux. Réglez l’horloge, ou choisissez un jour et une heure dans les filtres.`,
    ahead: ({ date }) =>
      `L’horloge de cet appareil indique le ${date}, plus de dix ans après ces données. Si elle se trompe, ce qui est dit ouvert maintenant est faux : réglez-la. Si elle est juste, renseignez-vous avant de vous déplacer.`,
  } satisfies Readonly<Record<ClockDoubt, With<{ readonly date: string }>>>,
};

export type ClockWords = typeof clock;
