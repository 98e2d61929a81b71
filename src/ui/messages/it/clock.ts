import type { ClockWords } from "../fr/clock.ts";

export const clock: ClockWords = {
  clockDoubts: {
    behind: ({ date }) =>
      `L’orologio di questo dispositivo segna il ${date}, prima della data di questi dati. La mappa quindi non dice che cosa è aperto adesso; la stagione e l’età delle fonti possono essere sbagliate. Regola l’orologio, o scegli un giorno e un’ora nei filtri.`,
    ahead: ({ date }) =>
      `L’orologio di questo dispositivo segna il ${date}, più di dieci anni dopo questi dati. Se sbaglia, anche ciò che risulta aperto adesso è sbagliato: regolalo. Se è giusto, informati prima di andare.`,
  },
};
