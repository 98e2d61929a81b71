import type { Feature, Polygon } from "geojson";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { Figures, TerritoryFigures } from "../domain/figures/figures.ts";
import { USUAL_SETTINGS } from "../domain/figures/settings.ts";
import type { TerritoryOutlines, TerritoryProperties } from "../domain/territory.ts";
import { type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { aCommune, aPlace } from "./builders.ts";
import { outlinesOf } from "./outlines.ts";

/** Figures of a commune of 200 people who are all served. */
export function aTerritoryFigures(changes: Partial<TerritoryFigures> = {}): TerritoryFigures {
  const population = changes.population ?? 200;
  const states = changes.states ?? { served: population, visited: 0, tooFar: 0 };
  return {
    ref: { level: "commune", code: "05177" as CodeCommune },
    name: "Vars",
    communes: 1,
    communesInAll: 1,
    population,
    states,
    before: states,
    tooFarRange: { least: states.tooFar, most: states.tooFar },
    median: 12,
    state: "served",
    farthest: { commune: "Vars", hamlet: "Sainte-Marie", cost: 18 },
    hamlets: [],
    ...changes,
  };
}

export function someFigures(
  territories: readonly TerritoryFigures[],
  changes: Partial<Omit<Figures, "territories">> = {},
): Figures {
  return {
    settings: USUAL_SETTINGS,
    territories: new Map(territories.map((one) => [territoryKey(one.ref), one])),
    seasonChanges: [],
    places: { addresses: 12, stops: 3 },
    nowhere: [],
    ...changes,
  };
}

export const HAUTES_ALPES: TerritoryRef = { level: "departement", code: "05" as CodeDepartement };
export const GUILLESTROIS = { code: "200067452" as CodeEpci, name: "CC du Guillestrois et du Queyras" };

/** Four communes of an EPCI, west to east, each a square of a tenth of a degree. */
export const FOUR_COMMUNES = [
  { code: "05177", name: "Vars" },
  { code: "05098", name: "Les Orres" },
  { code: "05124", name: "Ristolas" },
  { code: "05038", name: "Ceillac" },
].map(({ code, name }, at) =>
  aCommune({
    code: code as CodeCommune,
    name,
    position: [6.65 + at / 10, 44.55],
    codeEpci: GUILLESTROIS.code,
    codeDepartement: "05" as CodeDepartement,
  }),
);

/** The outlines of the four communes; their EPCI and département are the row of squares. */
export function someOutlines(): TerritoryOutlines {
  const squares = FOUR_COMMUNES.map(({ code }, at) => aRectangle({ code }, 66 + at, 67 + at));
  const row = (code: string) => [aRectangle({ code, name: code }, 66, 70)];
  return outlinesOf({ communes: squares, epci: row(GUILLESTROIS.code), departements: row("05") });
}

/** From a west to an east meridian, in tenths of a degree. */
function aRectangle(
  properties: TerritoryProperties,
  west: number,
  east: number,
): Feature<Polygon, TerritoryProperties> {
  const top = Array.from({ length: east - west + 1 }, (_, at) => [(west + at) / 10, 44.6]);
  const bottom = top.map(([x = 0]) => [x, 44.5]).reverse();
  return {
    type: "Feature",
    properties,
    geometry: { type: "Polygon", coordinates: [[...top, ...bottom, [west / 10, 44.6]]] },
  };
}

/** The data of a booklet of the four communes beside figures and territory. */
export function aDocumentGround() {
  return {
    communes: FOUR_COMMUNES,
    title: GUILLESTROIS.name,
    places: [aPlace({ position: [6.72, 44.55] })],
    outlines: someOutlines(),
    baseMap: undefined,
    sources: [
      {
        id: "anct-fs-2024",
        producer: "ANCT",
        title: "Liste des structures France services",
        licence: "Licence Ouverte 2.0",
        vintage: "2024-08-01",
        url: "",
        date: "2026-11-24",
        tables: ["france-services"],
      },
    ],
    populationVintage: "2026",
    link: "https://exemple.fr/territoires/?territoire=200067452",
    today: "2026-11-30",
    winter: undefined,
    sites: undefined,
  };
}
