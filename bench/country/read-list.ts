import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readBouquets } from "../../scripts/pipeline/read-bouquets.ts";
import type { Tables } from "../../scripts/pipeline/read-tables.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { proposeChoices } from "../../src/import/propose-choices.ts";
import { understandRows } from "../../src/import/understand-rows.ts";
import { readFile } from "../../src/tables/imported/read-file.ts";

/** Imports the places of a national list, with the themes that our tables give to France services. */
export async function readList(path: string, communes: readonly Commune[], tables: Tables): Promise<readonly Place[]> {
  const answer = await readFile(new File([readFileSync(path)], basename(path)));
  if (answer.kind !== "read") throw new Error(`${path} is ${answer.kind}`);
  const { table } = answer.imported;
  const bouquets = Object.fromEntries(readBouquets(tables.bouquets));
  const { places } = understandRows(table, proposeChoices(table).choices, { communes, bouquets });
  return places.map(({ place }) => place).filter(({ codeCommune }) => codeCommune !== undefined);
}
