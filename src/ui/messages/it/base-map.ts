import type { BaseMapWords } from "../fr/base-map.ts";

export const baseMap: BaseMapWords = {
  baseMapTitle: "Mappa di base",
  legendAndBaseMap: "Legenda e mappa di base",
  baseMapChoices: {
    integree: "Mappa integrata (senza rete)",
    plan: "Plan IGN (online)",
    "plan-relief": "Plan IGN e rilievo (online)",
  },
  baseMapSends:
    "Online, la pagina chiede all’IGN (Géoplateforme, data.geopf.fr) la parte della mappa che guardi. La scelta è conservata su questo dispositivo.",
  planOffer: "Da vicino questa mappa mostra solo luoghi e nomi.",
  planOfferAct: "Mostra il Plan IGN, una volta per tutte",
  onlineMapIs: {
    asking: "Il Plan IGN sta arrivando…",
    shown: "Si vede il Plan IGN.",
    failed: "data.geopf.fr non fornisce il Plan IGN: la mappa integrata lo sostituisce.",
    offline: "Nessuna rete: la mappa integrata sostituisce il Plan IGN, che tornerà con la rete.",
  },
};
