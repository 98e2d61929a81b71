import type { BaseMapWords } from "../fr/base-map.ts";

export const baseMap: BaseMapWords = {
  appearance: "Appearance",
  appearances: { auto: "Automatic", clair: "Light", sombre: "Dark" },
  mapNoWebgl:
    "This browser cannot draw the map (WebGL missing or refused). The list, the details of each place and the figures work.",
  mapLost:
    "The map has stopped: the device ran out of graphics memory. It comes back by itself as soon as it can. The rest of the page works.",
  baseMapFailed: "The base map could not be loaded: the places are drawn without it.",
  nearGroundFailed: "The detail of the base map could not be loaded: the map shows its overview.",
  territoriesFailed: "The outlines of the territories could not be loaded: the map lacks their limits.",
  baseMapTitle: "Base map",
  legendAndBaseMap: "Legend and base map",
  baseMapChoices: {
    integree: "Built-in map (no network)",
    plan: "Plan IGN (online)",
    "plan-relief": "Plan IGN and relief (online)",
  },
  baseMapSends:
    "Online, the page asks IGN (Géoplateforme, data.geopf.fr) for the part of the map you are looking at. The choice is kept on this device.",
  planOffer: "This map ends here with roads and hamlets: Plan IGN shows streets and paths.",
  planOfferAct: "Show Plan IGN, once and for all",
  onlineMapIs: {
    asking: "Plan IGN is on its way…",
    shown: "Plan IGN is shown.",
    failed: "data.geopf.fr does not provide Plan IGN: the built-in map takes its place.",
    offline: "No network: the built-in map takes the place of Plan IGN, which will come back with the network.",
  },
  dataLicence: "Open data (ODbL 1.0) and sources",
};
