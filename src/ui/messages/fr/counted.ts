import type { Counted } from "../message.ts";
import { nombre } from "./grammar.ts";

/** Which places count in « Territoires », and at which positions. */
export const counted = {
  /** Sentence of the method; `nowhere` is the number of services without a counted position. */
  stopsCounted: ({ nowhere }: { readonly nowhere: number }) => {
    const unknown =
      nowhere === 0
        ? ""
        : ` ; ${nombre(nowhere)} dont les arrêts ne sont pas connus ne ${nowhere === 1 ? "compte" : "comptent"} nulle part`;
    return `Les arrêts comptent, à la mairie de leur commune, et un service itinérant ne compte pas à son point d’attache${unknown}.`;
  },
  /** Above the names of itinerant services without a counted position. */
  servingNowhere: ({ count }: Counted) =>
    count === 1
      ? "Un service itinérant ne compte nulle part : ses arrêts ne sont pas connus."
      : `${nombre(count)} services itinérants ne comptent nulle part : leurs arrêts ne sont pas connus.`,
  /** Name of the nearest place when its nearest position is a stop. */
  atStop: ({ place, stop }: { readonly place: string; readonly stop: string }) =>
    `${place}, arrêt à ${stop} (placé à la mairie)`,
  /** Sentences of the method: number of counted places outside the region, or why there is none. */
  neighboursCounted: ({ count }: Counted) =>
    count > 1
      ? `Parmi ces lieux, ${nombre(count)} voisins, hors des sept départements.`
      : "Parmi ces lieux, un voisin, hors des sept départements.",
  neighboursNone: "Aucun lieu voisin, hors des sept départements, ne compte : aucun de ce type n’est connu.",
  neighboursMissing: "Les lieux voisins, hors des sept départements, n’ont pas pu être chargés et ne comptent pas.",
  neighboursFailed:
    "Les lieux voisins n’ont pas pu être chargés : près des limites, la part réelle peut être plus haute.",
  /** Départements with their codes in one text; the date of the list is formatted. */
  neighboursMethod: ({
    count,
    km,
    departements,
    date,
  }: {
    readonly count: number;
    readonly km: number;
    readonly departements: string;
    readonly date: string;
  }) =>
    `Comptent aussi, sauf si on les retire, les ${nombre(count)} France services situés à ${km}\u00a0km au plus, à vol d’oiseau, d’une mairie des sept départements, dans les départements suivants : ${departements} (liste nationale du ${date}). Les Espaces saisonniers et les lieux multi-services n’y sont pas recensés. Les lieux d’Italie, de Suisse et de Monaco ne sont pas des France services et ne sont pas comptés.`,
};
