import type { BaseMapWords } from "../words/base-map.ts";

export const baseMap: BaseMapWords = {
  baseMapTitle: "Fond de carte",
  legendAndBaseMap: "Légende et fond de carte",
  baseMapChoices: {
    integree: "Carte intégrée (sans réseau)",
    plan: "Plan IGN (en ligne)",
    "plan-relief": "Plan IGN et relief (en ligne)",
  },
  baseMapSends:
    "En ligne, la page demande à l’IGN (Géoplateforme, data.geopf.fr) la partie de la carte que vous regardez. Choix gardé sur cet appareil.",
  planOffer: "De près, cette carte ne garde que les lieux et les noms.",
  planOfferAct: "Afficher le Plan IGN, une fois pour toutes",
  onlineMapIs: {
    asking: "Le Plan IGN arrive…",
    shown: "Le Plan IGN est affiché.",
    failed: "data.geopf.fr ne donne pas le Plan IGN : la carte intégrée le remplace.",
    offline: "Pas de réseau : la carte intégrée remplace le Plan IGN, qui reviendra avec le réseau.",
  },
};
