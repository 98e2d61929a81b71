import type { ClassUnit, LimitsFault } from "../../../domain/access/class-choice.ts";
import type { ClassMethod } from "../../../domain/access/class-limits.ts";
import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Named } from "../../../ui/messages/message.ts";

const UNITS: Readonly<Record<ClassUnit, string>> = { km: "km", min: "minutes", pct: "%" };

export const classLimits = {
  classLimits: "Limites des classes",
  classChoices: {
    usuelles: "usuelles",
    egales: "intervalles égaux",
    quantiles: "quantiles",
    jenks: "seuils naturels (Jenks)",
    main: "à la main",
  } satisfies Named<"usuelles" | "main" | ClassMethod>,
  /** What a computed choice does. */
  classMethods: {
    egales: "Six intervalles de même largeur, de la plus petite à la plus grande valeur.",
    quantiles: "Autant d’habitants dans chaque classe, aussi loin que des valeurs égales le permettent.",
    jenks: "Les six classes les plus homogènes, chaque habitant comptant autant (Fisher 1958, Jenks 1977).",
  } satisfies Named<ClassMethod>,
  /** People whose costs set the limits. */
  classesOfPeople: ({ name }: { readonly name: string }) => `Calculées sur les habitants : ${name}.`,
  classesOfAreas: "Calculées sur tous les territoires de la carte, selon leurs habitants.",
  classesTyped: ({ unit }: { readonly unit: ClassUnit }) => `Limites en ${UNITS[unit]}`,
  classesTypedHint: "Cinq nombres au plus, séparés par des points-virgules ou des espaces.",
  classesApply: "Appliquer",
  /** Own limits hold for another unit only. */
  classesOfOtherUnit: ({ unit }: { readonly unit: ClassUnit }) =>
    `Les limites choisies à la main sont en ${UNITS[unit]} : cette carte garde les limites usuelles.`,
  classesFault: (fault: LimitsFault & { readonly beyond: number }) => {
    switch (fault.fault) {
      case "empty":
        return "Écrivez au moins une limite, par exemple « 5 ; 10 ; 20 ».";
      case "no-number":
        return `« ${fault.part} » n’est pas un nombre à deux décimales au plus. Exemple : « 5 ; 10 ; 20 ».`;
      case "out-of-range":
        return `${nombre(fault.part)} est hors de l’échelle : une limite est plus grande que 0 et plus petite que ${nombre(fault.beyond)}.`;
      case "too-many":
        return `${nombre(fault.count)} limites : cinq au plus, une de moins que les six couleurs de la carte.`;
    }
  },
  /** How the limits of a picture or report are set. */
  classesAre: ({ choice }: { readonly choice: string }) => `Limites des classes : ${choice}`,
};

export type ClassLimitsWords = typeof classLimits;
