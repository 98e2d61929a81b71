import type { InstallWords } from "./fr.ts";

export const install: InstallWords = {
  installTitle: "Installare la mappa",
  installLead:
    "Una volta installata, la mappa ha la sua icona sul dispositivo e si apre in una finestra propria. È la stessa pagina, e si disinstalla come un’applicazione.",
  install: "Installa su questo dispositivo",
  installOutcomes: {
    accepted: "La mappa si sta installando su questo dispositivo.",
    dismissed: "Non è stato installato nulla. Il menu del browser permette di farlo più tardi.",
    failed: "Il browser non ha potuto installare la mappa. Forse il suo menu lo permette.",
  },
};
