import type { BaseMapChoice } from "../../../domain/base-map.ts";
import type { Keeping, PlanStatus } from "../../../state/slices.ts";
import { lieux, nombre } from "../core/fr.ts";
import { journey } from "../journey/fr.ts";
import type { Counted, Named } from "../message.ts";
import { seasonal } from "../seasonal/fr.ts";
import { sheet, visit } from "../sheet/fr.ts";

/** Reason why the device's position is unavailable. */
export type LocationFault = "refused" | "unavailable" | "timeout" | "outside";

export const details = {
  // Words of the list: empty list, restriction to the visible map, printing.
  themesAddUp: "Plusieurs thèmes cochés : le lieu doit tous les traiter.",
  passesByNeedsCommune: "Cherchez d’abord votre commune, en haut.",
  noPlace: "Aucun lieu ne répond à tous ces filtres.",
  emptiedBy: ({ group, count }: Named<"group"> & Counted) =>
    `Le filtre « ${group} » vide la liste : sans lui, ${lieux(count)}.`,
  lift: ({ group }: { readonly group: string }) => `Retirer « ${group} »`,
  emptiedTogether: "Ce sont plusieurs filtres ensemble qui vident la liste.",
  /** Above the nearest stop when no itinerant service stops in the commune. */
  nearestPassing: "Aucun service itinérant connu ne passe dans cette commune. L’arrêt le plus proche\u00a0:",
  noPlaceInZone: "Aucun lieu dans la zone affichée. Déplacez la carte, ou affichez tous les lieux.",
  /** Button that lists all places regardless of the map. */
  showWhole: ({ count }: Counted) => `Afficher les ${lieux(count)}`,
  printNearest: "Imprimer les dix plus proches",
  unknownOrigin: "Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.",
  whichAnswer: "Vouliez-vous dire l’une de ces réponses\u202f? Entrée prend la première.",
  nothingFound: ({ text }: { readonly text: string }) =>
    `Ni lieu, ni besoin, ni jour reconnu dans «\u00a0${text}\u00a0». Essayez une commune, un code postal ou un mot comme «\u00a0retraite\u00a0».`,
  forgetSearches: "Oublier ces recherches",
  askingAddresses: "Recherche d’adresses…",
  addressesBusy: "Le service d’adresses est très demandé : réessayez dans quelques secondes. Le reste fonctionne.",
  addressesUnavailable: "Recherche d’adresses indisponible\u202f; communes, stations et lieux restent disponibles.",
  noAddress: "Aucune adresse de ce nom.",
  locationFaults: {
    refused:
      "Votre appareil n’a pas donné sa position. Autorisez-la dans les réglages du navigateur, ou écrivez votre commune.",
    unavailable: "Votre appareil ne connaît pas sa position. Écrivez plutôt votre commune ou votre adresse.",
    timeout:
      "Votre position n’est pas arrivée à temps. Réessayez dehors ou près d’une fenêtre, ou écrivez votre commune.",
    outside: "Vous êtes hors des sept départements de la carte. Écrivez la commune ou la station où vous allez.",
  } satisfies Named<LocationFault>,
  /** Live region of the search; the wording differs from the number of places in the list. */
  searchResults: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "réponses" : "réponse"} à votre recherche`,
  quoted: ({ name }: { readonly name: string }) => `« ${name} »`,

  // Sentences that the status region of the page says after a change: src/find/hooks.ts.
  /** Number of places in the list; `asked` are the values of the filters, quoted, or "". */
  spokenCount: ({ text, asked }: Named<"text" | "asked">) => (asked === "" ? `${text}.` : `${text} pour ${asked}.`),
  /** Order of the list. `name` is "" for the position of the device; `text` is the cost of the nearest place, "" without a way. */
  spokenOrder: ({ name, text }: Named<"name" | "text">) => {
    const from = `Lieux rangés depuis ${name === "" ? "votre position" : name}`;
    return text === "" ? `${from}.` : `${from} ; le plus proche à ${text}.`;
  },
  /** The list without a starting point. */
  spokenByCommune: "Lieux rangés par commune.",

  offlineBadge: "Hors ligne",
  /** Functions that work without a network, and those that need one. */
  offlineLimits:
    "La carte, la liste, les fiches et les chiffres fonctionnent sans réseau. La recherche d’adresses et le Plan IGN demandent une connexion.",
  /** The same when the device has no copy of the site. */
  offlineNotKept:
    "Ce qui est déjà ouvert fonctionne sans réseau ; le reste non, car la carte n’est pas gardée sur cet appareil.",
  offlineWeight: ({ count }: Counted) => `Moins de ${nombre(count)} Mo à télécharger.`,
  startOffline: "Garder la carte sur cet appareil",
  updateReady: "Une nouvelle version de la page est prête.",
  updateElsewhere:
    "La page a été mise à jour dans un autre onglet. Rechargez celui-ci pour voir la nouvelle version : ce qu’il n’a pas encore chargé peut lui manquer.",
  updateMissing: "Le site a été mis à jour, et une partie de cette page n’existe plus. Rechargez-la pour continuer.",
  updateLoses:
    "En rechargeant la page, vous perdriez ce que vous avez écrit dans un champ. Le reste est gardé : filtres, fichier importé.",
  updating: "Mise à jour…",
  updateNow: "Mettre à jour",
  reloadPage: "Recharger",
  notNow: "Plus tard",
  /** Status of the copy of the site on the device. */
  offlineKeeping: {
    unknown: "La page regarde si elle peut s’ouvrir sans réseau sur cet appareil.",
    unsupported:
      "Ici, le navigateur ne peut pas garder la carte sur l’appareil : il lui faut le réseau à chaque visite.",
    unasked:
      "La carte n’est pas gardée sur cet appareil. Si vous la gardez, elle se télécharge une fois, puis s’ouvre sans réseau.",
    preparing: "La carte se télécharge sur cet appareil, pour s’ouvrir ensuite sans réseau.",
    ready: "La carte est gardée sur cet appareil : elle s’ouvre sans réseau, à la même adresse.",
    failed:
      "La carte n’a pas pu être gardée sur cet appareil : le réseau s’est interrompu, ou la place manque. Elle fonctionne avec le réseau.",
  } satisfies Named<Keeping>,

  legend: "Légende",
  mapHelp: "Flèches pour se déplacer, plus et moins pour l’échelle. Tout ce que montre la carte est dans la liste.",
  legendCluster:
    "Plusieurs lieux : parts de chaque type – trait plein pour France services, coupé pour les saisonniers, double pour le multi-services",
  legendImported: "Lieu que vous avez importé (« +3 » dans un regroupement)",
  legendNeighbour: "Lieu voisin, hors des sept départements",
  legendHousing: "Logement ou aire, sans accueil",
  legendSeveral: "Deux types au même endroit",
  legendPasses: { closed: "Col fermé", doubtful: "Col ouvert selon l’année", open: "Col ouvert" } satisfies Named<
    "closed" | "doubtful" | "open"
  >,
  legendStops: "Arrêts du lieu choisi",
  legendTerritories: "Limites : département, intercommunalité, commune",
  legendTrip: "Du point de départ au lieu choisi",

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
  } satisfies Named<BaseMapChoice>,
  /** Data sent to the service, and its name. */
  baseMapSends:
    "En ligne, la page demande à l’IGN (Géoplateforme, data.geopf.fr) la partie de la carte que vous regardez. Choix gardé sur cet appareil.",
  /** Offers the online plan at large scales, where the embedded map ends. */
  planOffer: "La carte s’arrête ici aux routes et aux hameaux : le Plan IGN montre les rues et les sentiers.",
  planOfferAct: "Afficher le Plan IGN, une fois pour toutes",
  planIs: {
    asking: "Le Plan IGN arrive…",
    shown: "Le Plan IGN est affiché.",
    failed: "data.geopf.fr ne donne pas le Plan IGN : la carte intégrée le remplace.",
    offline: "Pas de réseau : la carte intégrée remplace le Plan IGN, qui reviendra avec le réseau.",
  } satisfies Named<Exclude<PlanStatus, "none">>,
  /** At the foot of the compact form: the licence of the data, with a link to their sources. */
  dataLicence: "Données ouvertes (ODbL 1.0) et sources",

  // Erasing the data of the page on the device.
  eraseAll: "Effacer tout ce que cette page garde sur cet appareil",
  eraseAsk:
    "Tout ce que cette page garde ici (recherches, choix, fichier importé, corrections, copie hors ligne) sera effacé. Vous ne pourrez pas revenir en arrière.",
  erasing: "Effacement…",
  erased:
    "Tout est effacé de cet appareil. Ce que la page montre encore vient de son adresse, et disparaîtra avec elle. Fermez les autres onglets de la carte ; à la prochaine visite, elle sera de nouveau gardée pour s’ouvrir sans réseau.",
  eraseRefused: "Le navigateur n’a pas permis de tout effacer. Effacez les données de ce site dans ses réglages.",

  ...sheet,
  ...visit,
  ...journey,
  ...seasonal,
};
