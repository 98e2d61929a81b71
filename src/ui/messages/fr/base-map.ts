import type { BaseMapChoice } from "../../../domain/base-map-choice.ts";
import type { Appearance } from "../../../state/app-state.ts";
import type { OnlineMapStatus } from "../../../state/base-map/base-map-state.ts";
import type { Named } from "../message.ts";

export const baseMap = {
  appearance: "Apparence",
  appearances: { auto: "Automatique", clair: "Claire", sombre: "Sombre" } satisfies Named<Appearance>,
  mapNoWebgl:
    "Ce navigateur ne peut pas dessiner la carte (WebGL absent ou refusé). La liste, les fiches et les chiffres fonctionnent.",
  /** The browser has lost the WebGL context, and usually restores it. */
  mapLost:
    "La carte s’est arrêtée, faute de mémoire graphique. Elle revient d’elle-même dès que possible. Le reste de la page fonctionne.",
  baseMapFailed: "Le fond de carte n’a pas pu être chargé : les lieux sont dessinés sans lui.",
  nearGroundFailed: "Le détail du fond de carte n’a pas pu être chargé : la carte en montre l’aperçu.",
  territoriesFailed: "Les contours des territoires n’ont pas pu être chargés : la carte n’a pas leurs limites.",
  baseMapTitle: "Fond de carte",
  /** Name of the button for legend and base map. */
  legendAndBaseMap: "Légende et fond de carte",
  baseMapChoices: {
    integree: "Carte intégrée (sans réseau)",
    plan: "Plan IGN (en ligne)",
    "plan-relief": "Plan IGN et relief (en ligne)",
  } satisfies Named<BaseMapChoice>,
  /** Data sent to the service, and its name. */
  baseMapSends:
    "En ligne, la page demande à l’IGN (Géoplateforme, data.geopf.fr) la partie de la carte que vous regardez. Choix gardé sur cet appareil.",
  /** Offers the online plan at large scales, where the embedded map ends. */
  planOffer: "La carte s’arrête ici aux routes et aux hameaux : le Plan IGN montre les rues et les sentiers.",
  planOfferAct: "Afficher le Plan IGN, une fois pour toutes",
  onlineMapIs: {
    asking: "Le Plan IGN arrive…",
    shown: "Le Plan IGN est affiché.",
    failed: "data.geopf.fr ne donne pas le Plan IGN : la carte intégrée le remplace.",
    offline: "Pas de réseau : la carte intégrée remplace le Plan IGN, qui reviendra avec le réseau.",
  } satisfies Named<Exclude<OnlineMapStatus, "none">>,
  /** At the foot of the compact form: the licence of the data, with a link to their sources. */
  dataLicence: "Données ouvertes (ODbL 1.0) et sources",
};

export type BaseMapWords = typeof baseMap;
