import * as v from "valibot";
import { parseCodeCommune, parseCodeEpci } from "../../domain/codes.ts";
import { type Commune, departementOfCommune, type Epci } from "../../domain/territory.ts";
import { countSchema, latitudeSchema, longitudeSchema } from "./schemas.ts";

/** Communes and EPCI as columns, which compress better than rows: the n-th cells of all columns are one commune. */
export type CommuneColumns = v.InferOutput<typeof columnsSchema>;

export interface CommunesAndEpcis {
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
}

const columnsSchema = v.object({
  code: v.array(v.string()),
  name: v.array(v.string()),
  longitude: v.array(longitudeSchema),
  latitude: v.array(latitudeSchema),
  population: v.array(countSchema),
  /** Index in `epcis`; -1 for none. */
  epci: v.array(v.number()),
  /** Separated by spaces. */
  postcodes: v.array(v.string()),
  /** Other names by index in the columns; most communes have none. */
  formerNames: v.record(v.string(), v.array(v.string())),
  epcis: v.array(
    v.object({ code: v.string(), name: v.string(), communesInRegion: countSchema, communesInAll: countSchema }),
  ),
});

const CELLS_OF_A_COMMUNE = ["name", "longitude", "latitude", "population", "epci", "postcodes"] as const;

export function toCommuneColumns({ communes, epcis }: CommunesAndEpcis): CommuneColumns {
  const places = new Map(epcis.map((epci, index) => [epci.code, index]));
  return {
    code: communes.map((commune) => commune.code),
    name: communes.map((commune) => commune.name),
    longitude: communes.map((commune) => commune.position[0]),
    latitude: communes.map((commune) => commune.position[1]),
    population: communes.map((commune) => commune.population),
    epci: communes.map(({ codeEpci }) => (codeEpci === undefined ? -1 : (places.get(codeEpci) ?? -1))),
    postcodes: communes.map((commune) => commune.postcodes.join(" ")),
    formerNames: Object.fromEntries(
      communes.flatMap(({ otherNames }, index) => (otherNames.length === 0 ? [] : [[index, [...otherNames]]])),
    ),
    epcis: epcis.map((epci) => ({ ...epci })),
  };
}

/** Reads communes and EPCI, or returns a sentence with the fault. */
export function readCommuneColumns(json: unknown): CommunesAndEpcis | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "communes"}: ${parsed.issues[0].message}`;
  const columns = parsed.output;
  const uneven = CELLS_OF_A_COMMUNE.find((name) => columns[name].length !== columns.code.length);
  if (uneven !== undefined) return `${uneven}: ${columns[uneven].length} / ${columns.code.length}`;
  const epcis: Epci[] = [];
  for (const epci of columns.epcis) {
    const code = parseCodeEpci(epci.code);
    if (code === undefined) return `epcis: ${epci.code}`;
    epcis.push({ ...epci, code });
  }
  const strayEpci = columns.epci.find((place) => place !== -1 && epcis[place] === undefined);
  if (strayEpci !== undefined) return `epci: ${strayEpci}`;
  const strayName = Object.keys(columns.formerNames).find((place) => columns.code[Number(place)] === undefined);
  if (strayName !== undefined) return `formerNames: ${strayName}`;
  const communes: Commune[] = [];
  for (let index = 0; index < columns.code.length; index++) {
    const commune = readCommune(columns, index, epcis);
    if (commune === undefined) return `code: ${columns.code[index]}`;
    communes.push(commune);
  }
  return { communes, epcis };
}

function readCommune(columns: CommuneColumns, index: number, epcis: readonly Epci[]): Commune | undefined {
  const code = parseCodeCommune(columns.code[index] ?? "");
  const name = columns.name[index];
  const longitude = columns.longitude[index];
  const latitude = columns.latitude[index];
  const population = columns.population[index];
  const codeDepartement = departementOfCommune(code)?.code;
  if (code === undefined || name === undefined || longitude === undefined) return undefined;
  if (latitude === undefined || population === undefined || codeDepartement === undefined) return undefined;
  const postcodes = (columns.postcodes[index] ?? "").split(" ").filter((postcode) => postcode !== "");
  const codeEpci = epcis[columns.epci[index] ?? -1]?.code;
  const otherNames = columns.formerNames[String(index)] ?? [];
  return { code, name, position: [longitude, latitude], population, codeEpci, codeDepartement, postcodes, otherNames };
}
