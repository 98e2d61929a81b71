import type { RefreshFault } from "../../../domain/refresh/list-answer.ts";
import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";
import type { RefreshKind } from "../change-groups.ts";

export const refresh = {
  /** What is requested, from which service, and what leaves the device. */
  refreshIntro:
    "Ce bouton demande à data.gouv.fr la liste nationale des France services du moment, un fichier d’environ 1 Mo. Rien d’autre ne part de votre appareil : ni position, ni recherche, ni couche. La liste est lue ici, et vous décidez ensuite.",
  refreshAsk: "Actualiser depuis data.gouv.fr",
  refreshAsking: "La liste est demandée à data.gouv.fr…",
  refreshReading: "La liste est arrivée : elle est comparée avec la carte…",
  refreshStopped: "Arrêté. La carte n’a pas changé.",
  /** Reason of the failure, and what to do. */
  refreshFaults: {
    offline: "L’appareil n’a pas de réseau : la liste n’a pas pu être demandée. Réessayez quand il est revenu.",
    unreachable:
      "data.gouv.fr n’a pas pu être joint, ou la réponse s’est interrompue. Vérifiez la connexion, puis réessayez.",
    late: "data.gouv.fr n’a pas répondu en une minute. Réessayez plus tard, ou avec une meilleure connexion.",
    broken: "data.gouv.fr est en panne ou trop sollicité. Réessayez dans quelques minutes.",
    moved:
      "La liste n’est plus à son adresse habituelle. Si cela dure, téléchargez-la sur data.gouv.fr et importez le fichier ci-dessus.",
    "too-large":
      "Le fichier envoyé par data.gouv.fr est trop gros pour être la liste : rien n’a été lu. Réessayez plus tard.",
    "not-the-list":
      "Le fichier envoyé par data.gouv.fr n’est pas la liste des France services : rien n’a été importé. Réessayez plus tard.",
    incomplete:
      "La liste reçue est incomplète : plus d’un dixième de nos lieux y manquent, ou elle a trop peu de lignes. Rien n’a été importé. Réessayez plus tard.",
    "no-map":
      "Les lieux ou les communes de la carte ne sont pas chargés : il n’y a rien à quoi comparer la liste. Réessayez quand la carte est là.",
    "reader-failed": "Le programme qui lit la liste n’a pas pu démarrer. Rechargez la page, puis réessayez.",
  } satisfies Named<RefreshFault>,
  /** Title of the list; its date is formatted. */
  refreshTitle: ({ date }: { readonly date: string }) => `Liste du ${date}, comparée avec la carte`,
  refreshUndated: "Liste sans date, comparée avec la carte",
  refreshSame: ({ count }: Counted) =>
    count > 1
      ? `Aucune différence : les ${nombre(count)} France services de la carte sont dans la liste, à l’identique.`
      : `Aucune différence : ${nombre(count)} France services de la carte, à l’identique dans la liste.`,
  refreshDiffers: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "différences" : "différence"} avec la carte.`,
  refreshUnchanged: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "lieux inchangés" : "lieu inchangé"}`,
  refreshKinds: {
    added: "Ajoutés",
    gone: "Disparus de la liste",
    renamed: "Renommés",
    moved: "Déplacés",
    rescheduled: "Horaires changés",
    retold: "Téléphone, courriel ou adresse changés",
  } satisfies Named<RefreshKind>,
  /** A kind of change with its count. */
  refreshKind: ({ kind, count }: { readonly kind: string; readonly count: number }) => `${kind} : ${nombre(count)}`,
  refreshMovedBy: ({ number: km }: { readonly number: string }) => `à ${km} km de là`,
  refreshFormerly: ({ name }: { readonly name: string }) => `avant : ${name}`,
  /** Value of the list, before the former value. */
  refreshNow: ({ text }: { readonly text: string }) => `dans la liste : ${text}`,
  refreshUnsaid: "rien",
  refreshNotOnMap: "pas sur la carte",
  refreshApplyNote:
    "La couche reste sur cet appareil, à part : vous pouvez la masquer ou la supprimer dans « Mes couches ». La prochaine actualisation la remplace.",
  refreshApply: "Appliquer comme couche",
  refreshLeave: "Ne pas appliquer",
  refreshLeft: "Rien n’a été appliqué. La carte n’a pas changé.",
  refreshApplied: ({ name }: { readonly name: string }) => `La couche « ${name} » est sur la carte.`,
  refreshLayerGone: "La couche a été supprimée depuis.",
  /** Name of the layer. */
  refreshLayer: ({ date }: { readonly date: string }) => `Liste France services${date === "" ? "" : ` du ${date}`}`,
};

export type RefreshWords = typeof refresh;
