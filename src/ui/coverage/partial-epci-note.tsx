import { partOfEpci } from "../../domain/coverage/part-of-epci.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { useFrenchApp } from "../french-app.ts";

/** Note below the name of an EPCI that extends beyond the region: "18 de ses 30 communes". */
export function PartialEpciNote({ access }: { readonly access: TerritoryAccess }) {
  const { messages } = useFrenchApp();
  const part = partOfEpci(access);
  return part === undefined ? null : <span className="hint-block">{messages.tablePartly(part)}</span>;
}
