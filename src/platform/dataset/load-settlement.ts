import type { Settlement } from "../../domain/demand/demand.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { Commune } from "../../domain/territory.ts";
import { DEMAND_FILE } from "../../formats/public-data/demand-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the demand points of the communes, in the order of communes.json. */
export function loadSettlement(communes: readonly Commune[]): Promise<Loadable<Settlement>> {
  return fetchWithDecoder(DEMAND_FILE, async () => {
    const { readDemandColumns } = await import("../../formats/public-data/demand-columns.ts");
    return (json) => readDemandColumns(json, communes);
  });
}
