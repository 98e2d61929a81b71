import type { BaseMapWords } from "../fr/base-map.ts";

export const baseMap: BaseMapWords = {
  appearance: "Aspetto",
  appearances: { auto: "Automatico", clair: "Chiaro", sombre: "Scuro" },
  mapNoWebgl:
    "Questo browser non può disegnare la mappa (WebGL assente o rifiutato). L’elenco, le schede e le cifre funzionano.",
  mapLost:
    "La mappa si è fermata per mancanza di memoria grafica. Torna da sola appena possibile. Il resto della pagina funziona.",
  baseMapFailed: "Non è stato possibile caricare la mappa di base: i luoghi sono disegnati senza.",
  nearGroundFailed: "Il dettaglio della mappa di base non è stato caricato: la mappa ne mostra la panoramica.",
  territoriesFailed: "Non è stato possibile caricare i confini dei territori: sulla mappa mancano i loro limiti.",
  baseMapTitle: "Mappa di base",
  legendAndBaseMap: "Legenda e mappa di base",
  baseMapChoices: {
    integree: "Mappa integrata (senza rete)",
    plan: "Plan IGN (online)",
    "plan-relief": "Plan IGN e rilievo (online)",
  },
  baseMapSends:
    "Online, la pagina chiede all’IGN (Géoplateforme, data.geopf.fr) la parte della mappa che guardi. La scelta è conservata su questo dispositivo.",
  planOffer: "Qui la mappa si ferma alle strade e alle frazioni: il Plan IGN mostra vie e sentieri.",
  planOfferAct: "Mostra il Plan IGN, una volta per tutte",
  onlineMapIs: {
    asking: "Il Plan IGN sta arrivando…",
    shown: "Si vede il Plan IGN.",
    failed: "data.geopf.fr non fornisce il Plan IGN: la mappa integrata lo sostituisce.",
    offline: "Nessuna rete: la mappa integrata sostituisce il Plan IGN, che tornerà con la rete.",
  },
  dataLicence: "Dati aperti (ODbL 1.0) e fonti",
};
