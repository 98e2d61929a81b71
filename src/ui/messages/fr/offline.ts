import type { Keeping } from "../../../state/offline/slice.ts";
import type { Counted, Named } from "../message.ts";
import { nombre } from "./grammar.ts";

export const offline = {
  offlineBadge: "Hors ligne",
  /** Functions that work without a network, and those that need one. */
  offlineLimits:
    "La carte, la liste, les fiches et les chiffres fonctionnent sans réseau. La recherche d’adresses et les fonds de carte en ligne demandent une connexion.",
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
    "En rechargeant la page, vous perdriez ce que vous avez écrit dans un champ. Le reste est gardé : filtres, lieux envisagés, fichier importé.",
  updating: "Mise à jour…",
  updateNow: "Mettre à jour",
  updateAnyway: "Continuer quand même",
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
};

export type OfflineWords = typeof offline;
