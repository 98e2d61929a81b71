import { officialName } from "./official-name.ts";
import type { Commune, Epci } from "./territory.ts";
import { codesOf } from "./territory-members.ts";
import { parseOfficial, type TerritoryRef } from "./territory-ref.ts";

/** Most parts of a set that its name lists; of more, two and the number of the others. */
const MOST_NAMED = 3;

/**
 * Name of a territory, as `officialName`. A set has the name that a person gave, else those of its parts: "Gap (05) + Embrun (05)",
 * "Gap (05) + Embrun (05) + 12" for fourteen.
 */
export function territoryName(
  territory: TerritoryRef,
  communes: readonly Commune[],
  epcis: readonly Epci[],
): string | undefined {
  if (territory.level !== "ensemble") return officialName(territory, communes, epcis);
  if (territory.name !== "") return territory.name;
  const codes = codesOf(territory);
  const named = codes.length > MOST_NAMED ? codes.slice(0, 2) : codes;
  const names = named.map((code) => {
    const part = parseOfficial(code);
    return (part && officialName(part, communes, epcis)) ?? code;
  });
  return [...names, ...(named.length < codes.length ? [codes.length - named.length] : [])].join(" + ");
}
