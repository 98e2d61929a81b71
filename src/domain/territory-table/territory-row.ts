import type { TerritoryAccess } from "../coverage/territory-access.ts";
import { departementOfCommune } from "../territory.ts";
import { territoryKey } from "../territory-ref.ts";

/** A row of the table of territories. */
export interface TerritoryRow {
  /** Key of its territory. */
  readonly key: string;
  /** Displayed name: "Hautes-Alpes (05)", "Ceillac (05)", "CC du Guillestrois et du Queyras". */
  readonly label: string;
  /** With the scenario. */
  readonly access: TerritoryAccess;
  /** Without the scenario: the same object when there is none. */
  readonly before: TerritoryAccess;
}

/**
 * Rows from the figures of one level, with and without the scenario. A territory missing in the latter counts as
 * unchanged.
 */
export function toTerritoryRows(
  accesses: readonly TerritoryAccess[],
  present: readonly TerritoryAccess[],
): readonly TerritoryRow[] {
  const presentByKey = new Map(present.map((access) => [territoryKey(access.ref), access]));
  return accesses.map((access) => {
    const key = territoryKey(access.ref);
    return { key, label: labelOf(access), access, before: presentByKey.get(key) ?? access };
  });
}

/** Names of communes repeat, and readers of this table think by département. */
function labelOf({ ref, name }: TerritoryAccess): string {
  if (ref.level === "departement") return `${name} (${ref.code})`;
  if (ref.level !== "commune") return name;
  const departement = departementOfCommune(ref.code);
  return departement === undefined ? name : `${name} (${departement.code})`;
}
