import type { BaseMapWords } from "../words/base-map.ts";

export const baseMap: BaseMapWords = {
  baseMapTitle: "Sfondo di carta",
  legendAndBaseMap: "Legenda e sfondo di carta",
  baseMapChoices: {
    integree: "Carta integrata (senza rete)",
    plan: "Plan IGN (in linea)",
    "plan-relief": "Plan IGN e rilievo (in linea)",
  },
  baseMapSends:
    "In linea, la pagina chiede all’IGN (Géoplateforme, data.geopf.fr) la parte di carta che guardi. La scelta è conservata su questo dispositivo.",
  planOffer: "Da vicino questa carta mantiene solo luoghi e nomi.",
  planOfferAct: "Mostra il Plan IGN, una volta per tutte",
  onlineMapIs: {
    asking: "Il Plan IGN sta arrivando…",
    shown: "Il Plan IGN è mostrato.",
    failed: "data.geopf.fr non dà il Plan IGN: la carta integrata lo sostituisce.",
    offline: "Nessuna rete: la carta integrata sostituisce il Plan IGN, che tornerà con la rete.",
  },
};
