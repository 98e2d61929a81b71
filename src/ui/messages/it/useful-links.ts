import type { UsefulLinksWords } from "../fr/useful-links.ts";

export const usefulLinks: UsefulLinksWords = {
  linksTitle: "Risorse: aiuti, siti e guide",
  linksLead:
    "Quello che altri offrono, sui loro siti, per alloggio, lavoro, salute e spostamenti. Per lo più in francese.",
  linksFailed: "Non è stato possibile caricare le risorse.",
  linksLimits:
    "Elenco parziale, tratto da fonti pubbliche; gli indirizzi non sono stati aperti uno per uno. Le somme e le condizioni possono essere cambiate: verifica sul sito.",
  linkAudience: "Per chi",
  linkAnyAudience: "Tutti",
  linkAudiences: {
    habitants: "residenti",
    saisonniers: "lavoratori stagionali",
    employeurs: "datori di lavoro",
    agents: "personale dei luoghi di accoglienza",
    collectivites: "enti locali",
  },
  linkTheme: "Argomento",
  linkAnyTheme: "Tutti gli argomenti",
  linkServices: "Luoghi di servizi al pubblico",
  linkFor: "Per",
  linkCount: ({ count, all, place }) =>
    `${count === 0 ? "Nessuna risorsa" : count === 1 ? "1 risorsa" : `${count} risorse`} su ${all}${place === "" ? "" : ` (${place}, e quelle valide ovunque)`}`,
  linksOfNeed: ({ count }) => `Aiuti e siti su questo argomento (${count})`,
  linksOfPlace: ({ count }) => `Aiuti e siti su questi argomenti (${count})`,
  linksOfTravel: ({ names }) => `Senza auto qui: ${names}`,
  linkDated: ({ date }) => `Contenuto: ${date}.`,
  linkUndated: "Data del contenuto sconosciuta.",
  linkOld: "Vecchio: da verificare.",
};
