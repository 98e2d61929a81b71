import type { TerritoryAccess } from "../coverage/territory-access.ts";
import { type Commune, DEPARTEMENTS } from "../territory.ts";
import { territoryKey } from "../territory-ref.ts";

/** A row of the table of territories. */
export interface TerritoryRow {
  /** Of its territory. */
  readonly key: string;
  /** As it is shown: "Hautes-Alpes (05)", "Ceillac (05)", "CC du Guillestrois et du Queyras". */
  readonly label: string;
  /** The communes that a commune took in, by which it can be found too. */
  readonly otherNames: readonly string[];
  /** With what is supposed of the places. */
  readonly access: TerritoryAccess;
  /** As things are: the same object while nothing is supposed. */
  readonly before: TerritoryAccess;
}

/**
 * Rows from the figures of one level with what is supposed, and as things are. A territory that the latter lack is taken to be
 * unchanged.
 */
export function toTerritoryRows(
  communes: readonly Pick<Commune, "code" | "formerNames">[],
  accesses: readonly TerritoryAccess[],
  present: readonly TerritoryAccess[],
): readonly TerritoryRow[] {
  const presentByKey = new Map(present.map((access) => [territoryKey(access.ref), access]));
  const formerNames = new Map<string, readonly string[]>(
    communes.map((commune) => [commune.code, commune.formerNames]),
  );
  return accesses.map((access) => {
    const key = territoryKey(access.ref);
    return {
      key,
      label: labelOf(access),
      otherNames: formerNames.get(key) ?? [],
      access,
      before: presentByKey.get(key) ?? access,
    };
  });
}

/** Several communes bear one name, and readers of this table think by département. */
function labelOf({ ref, name }: TerritoryAccess): string {
  if (ref.level === "departement") return `${name} (${ref.code})`;
  if (ref.level !== "commune") return name;
  const departement = DEPARTEMENTS.find(({ code }) => ref.code.startsWith(code));
  return departement === undefined ? name : `${name} (${departement.code})`;
}
