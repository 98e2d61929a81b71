import { mergeArcs } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { OutlineSource } from "../../src/domain/outlines.ts";
import type { Departement, Epci } from "../../src/domain/territory.ts";
import { orderArcs } from "../territories/order-arcs.ts";
import type { TerritoryGeometry, TerritoryObjects } from "../territories/territory-objects.ts";
import { toDegrees } from "../territories/to-degrees.ts";
import type { CommuneTopology } from "./dissolve-communes.ts";
import { STEPS_PER_DEGREE } from "./fine-grid.ts";
import type { KnownCommune } from "./match-communes.ts";

/** Official outlines name their source, beside the members of TopoJSON. */
export type OfficialTopology = Topology<TerritoryObjects> & { readonly source: OutlineSource };

interface Levels {
  readonly communes: readonly KnownCommune[];
  readonly epcis: readonly Pick<Epci, "code" | "name">[];
  readonly departements: readonly Departement[];
}

/**
 * Height of the strips in which arcs are sorted, in grid steps: with fewer strips starts are farther apart, with more strips neighbours are
 * separated.
 */
const STRIP_STEPS = 2_000;

/**
 * Builds the file that the page reads, with the objects of the schematic one: communes with their names, EPCI and départements dissolved
 * from the same arcs, each in the order of codes. A territory without any commune here is left out.
 */
export function buildOfficialTopology(
  onGrid: CommuneTopology,
  { communes, epcis, departements }: Levels,
  source: OutlineSource,
): OfficialTopology {
  const codeEpci = new Map<string, string | undefined>(communes.map((commune) => [commune.code, commune.codeEpci]));
  const codeDepartement = new Map<string, string>(communes.map((commune) => [commune.code, commune.codeDepartement]));
  const cells = onGrid.objects.communes.geometries.flatMap(asTerritory).sort(byCode);
  const dissolve = (of: ReadonlyMap<string, string | undefined>) => (territory: { code: string; name: string }) => {
    const own = cells.filter(({ properties }) => of.get(properties?.code ?? "") === territory.code);
    if (own.length === 0) return [];
    const { arcs } = mergeArcs(onGrid, own);
    return asTerritory({ type: "MultiPolygon", arcs, properties: { code: territory.code, name: territory.name } });
  };
  const collect = (geometries: TerritoryGeometry[]) => ({
    type: "GeometryCollection" as const,
    precision: "official" as const,
    geometries: [...geometries].sort(byCode),
  });
  const objects = {
    communes: collect(cells),
    epci: collect(epcis.flatMap(dissolve(codeEpci))),
    departements: { ...collect(departements.flatMap(dissolve(codeDepartement))), adjustedSeats: [] },
  };
  return { ...toDegrees(orderArcs({ ...onGrid, objects }, STRIP_STEPS), STEPS_PER_DEGREE), source };
}

/** A single polygon is a Polygon, not a MultiPolygon. */
function asTerritory(geometry: CommuneTopology["objects"]["communes"]["geometries"][number]): TerritoryGeometry[] {
  const { code = "", name = "" }: { code?: string; name?: string } = geometry.properties ?? {};
  const properties = { code, name };
  if (geometry.type === "Polygon") return [{ type: "Polygon", properties, arcs: geometry.arcs }];
  if (geometry.type !== "MultiPolygon") return [];
  const [polygon, ...others] = geometry.arcs;
  return polygon !== undefined && others.length === 0
    ? [{ type: "Polygon", properties, arcs: polygon }]
    : [{ type: "MultiPolygon", properties, arcs: geometry.arcs }];
}

function byCode(a: TerritoryGeometry, b: TerritoryGeometry): number {
  const [codeA = "", codeB = ""] = [a.properties?.code, b.properties?.code];
  return codeA < codeB ? -1 : Number(codeA > codeB);
}
