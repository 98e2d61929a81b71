import type { BaseMapWords } from "../fr/base-map.ts";

export const baseMap: BaseMapWords = {
  baseMapTitle: "Base map",
  legendAndBaseMap: "Legend and base map",
  baseMapChoices: {
    integree: "Built-in map (no network)",
    plan: "Plan IGN (online)",
    "plan-relief": "Plan IGN and relief (online)",
  },
  baseMapSends:
    "Online, the page asks IGN (Géoplateforme, data.geopf.fr) for the part of the map you are looking at. The choice is kept on this device.",
  planOffer: "Close up, this map keeps only places and names.",
  planOfferAct: "Show Plan IGN, once and for all",
  onlineMapIs: {
    asking: "Plan IGN is on its way…",
    shown: "Plan IGN is shown.",
    failed: "data.geopf.fr does not provide Plan IGN: the built-in map takes its place.",
    offline: "No network: the built-in map takes the place of Plan IGN, which will come back with the network.",
  },
};
