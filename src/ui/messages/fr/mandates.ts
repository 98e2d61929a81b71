import { nombre } from "./grammar.ts";

export const mandates = {
  /** Number of places that the list of Aidants Connect names. */
  mandatePlaces: ({ count }: { readonly count: number }) => `Voir ces ${nombre(count)} lieux`,
  /** Opens what follows beside round trips without a car. */
  carlessMandates: "Démarches par mandat (Aidants Connect)\u00a0: moins de trajets",
  carlessMandatesLead:
    "Avec un mandat, un conseiller peut faire vos démarches en ligne en votre nom. Demandez-lui s’il faut revenir. Nous nommons d’abord les lieux où vous pouvez aller sans voiture, puis les plus proches.",
  /** `date`: the day of the list, not of an accreditation. */
  mandateList: ({ date }: { readonly date: string }) => `Liste du ${date}\u00a0: demandez avant de partir.`,
};

export type MandatesWords = typeof mandates;
