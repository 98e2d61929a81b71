import type { CodeDepartement } from "../codes.ts";
import { type Commune, departementsIn } from "../territory.ts";
import { isInTerritory } from "../territory-members.ts";
import type { TerritoryRef } from "../territory-ref.ts";
import type { Agreement } from "./agreement.ts";
import type { ConventionLife } from "./convention-life.ts";

/** What is known of seasonal work in a territory: conventions of its communes, agreements of its départements. */
export interface SeasonalTerritory extends ConventionLife {
  readonly agreements: readonly Agreement[];
  /** The départements whose agreements and general facts these are: an agreement names no commune. */
  readonly departements: readonly CodeDepartement[];
}

/** Restricts conventions to the communes of a territory, and agreements and general facts to its départements; facts of the law stay. */
export function seasonalTerritory(
  territory: TerritoryRef,
  communes: readonly Commune[],
  { signed, obliged, general }: ConventionLife,
  agreements: readonly Agreement[],
): SeasonalTerritory {
  const inside = communes.filter((commune) => isInTerritory(commune, territory));
  const codes = new Set(inside.map(({ code }) => code));
  const departements = departementsIn(inside.map(({ codeDepartement }) => codeDepartement));
  return {
    signed: signed.filter(({ commune }) => codes.has(commune.code)),
    obliged: obliged.filter(({ codeCommune }) => codeCommune !== undefined && codes.has(codeCommune)),
    general: general.filter(({ departement }) => departement === undefined || departements.includes(departement)),
    agreements: agreements.filter((agreement) => agreement.departements.some((code) => departements.includes(code))),
    departements,
  };
}
