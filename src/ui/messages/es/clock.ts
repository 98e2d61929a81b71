import type { ClockWords } from "../fr/clock.ts";

export const clock: ClockWords = {
  clockDoubts: {
    behind: ({ date }) =>
      `El reloj de este dispositivo marca el ${date}, antes de la fecha de estos datos. Por eso el mapa no dice qué está abierto ahora; la temporada y la antigüedad de las fuentes pueden ser erróneas. Ponga el reloj en hora, o elija un día y una hora en los filtros.`,
    ahead: ({ date }) =>
      `El reloj de este dispositivo marca el ${date}, más de diez años después de estos datos. Si se equivoca, lo que figura abierto ahora también es erróneo: póngalo en hora. Si es correcto, infórmese antes de ir.`,
  },
};
