import { codeSetOf, type Located } from "./territory-members.ts";
import type { TerritorySet } from "./territory-ref.ts";

/**
 * Codes of territories that have no commune in common and together are a set: an EPCI across the limit of a département of the set is replaced
 * by its communes beyond.
 */
export function disjointCodes(territory: TerritorySet, communes: readonly Located[]): ReadonlySet<string> {
  const codes = codeSetOf(territory);
  const has = (code: string | undefined): code is string => code !== undefined && codes.has(code);
  const cut = new Set(communes.filter(({ codeDepartement }) => has(codeDepartement)).map(({ codeEpci }) => codeEpci));
  return new Set(
    communes.flatMap(({ code, codeEpci, codeDepartement }) => {
      if (has(codeDepartement)) return codeDepartement;
      if (!has(codeEpci)) return has(code) ? code : [];
      return cut.has(codeEpci) ? (code ?? []) : codeEpci;
    }),
  );
}
