import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { measureSet, measureTerritories } from "../../src/domain/coverage/measure-territories.ts";
import { nearestCosts } from "../../src/domain/coverage/nearest-costs.ts";
import { servesNowhere, servingPositions } from "../../src/domain/coverage/serving-positions.ts";
import type { TerritoryAccess } from "../../src/domain/coverage/territory-access.ts";
import { demandAtSeats } from "../../src/domain/demand/demand.ts";
import { NEIGHBOUR_KM, NEIGHBOURING_DEPARTEMENTS } from "../../src/domain/neighbouring-departements.ts";
import { createAttach } from "../../src/domain/network/attach-position.ts";
import type { Metric, Season } from "../../src/domain/network/conditions.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { Stop } from "../../src/domain/place.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { isInTerritory, territorySet } from "../../src/domain/territory-members.ts";
import { territoryKey } from "../../src/domain/territory-ref.ts";
import type { Position } from "../../src/geo/position.ts";
import { SUMMED_FIGURES } from "../../src/testing/territory-arbitraries.ts";
import { readBuiltNetwork, readBuiltPlaces, readBuiltTerritories } from "../built-data.ts";
import { arriveAt, plainRoads } from "../testing/plain-roads.ts";
import { readTables } from "./read-tables.ts";

// Compares the figures of the page with brute-force sums, which use none of its indexes and queues.
const { communes, epcis } = readBuiltTerritories(process.cwd());
const seats = communes.map(({ position }) => position);
const network = readBuiltNetwork(process.cwd(), communes);
const franceServices = readBuiltPlaces(process.cwd(), "points.geojson").filter(
  ({ categories, kind }) => categories.includes("france-services") && kind === "accueil",
);

const neighbours = readBuiltPlaces(process.cwd(), "neighbours.geojson");

const RAD = Math.PI / 180;

function haversineKm([x1, y1]: Position, [x2, y2]: Position): number {
  const a =
    Math.sin(((y2 - y1) * RAD) / 2) ** 2 +
    Math.cos(y1 * RAD) * Math.cos(y2 * RAD) * Math.sin(((x2 - x1) * RAD) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

/** Cost of every commune by its distance to every place. */
function straightCosts(): readonly number[] {
  return seats.map((seat) => Math.min(...franceServices.map(({ position }) => haversineKm(seat, position))));
}

/** Share and mean of the communes that a predicate selects, by definition. */
function slowFigures(cost: readonly number[], threshold: number, isMeant: (rank: number) => boolean) {
  const ranks = [...communes.keys()].filter(isMeant);
  const sum = (of: (rank: number) => number) => ranks.reduce((total, rank) => total + of(rank), 0);
  const people = (rank: number) => communes[rank]?.population ?? 0;
  const covered = sum((rank) => ((cost[rank] ?? 0) <= threshold ? people(rank) : 0));
  const dearest = [...ranks].sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0));
  const half = sum(people) / 2;
  let running = 0;
  const median = dearest.find((rank) => {
    running += people(rank);
    return running >= half;
  });
  return {
    covered,
    share: covered / sum(people),
    mean: sum((rank) => people(rank) * (cost[rank] ?? 0)) / sum(people),
    median: cost[median ?? -1] ?? Number.NaN,
    farthest: communes[dearest.at(-1) ?? -1]?.name,
  };
}

function expectRows(rows: readonly TerritoryAccess[], cost: readonly number[], threshold: number): void {
  for (const row of rows) {
    const slow = slowFigures(cost, threshold, (rank) => {
      const commune = communes[rank];
      return commune !== undefined && isInTerritory(commune, row.ref);
    });
    expect(row.coveredPopulation, territoryKey(row.ref)).toBe(slow.covered);
    expect(row.meanCost).toBeCloseTo(slow.mean, 3);
    expect(row.medianCost).toBeCloseTo(slow.median, 3);
  }
}

const rowsAt = (cost: ArrayLike<number>, threshold: number) => {
  const measures = { demand: demandAtSeats(communes), epcis, cost, places: franceServices, threshold };
  return {
    region: measureTerritories("region", measures),
    departements: measureTerritories("departement", measures),
    epcis: measureTerritories("epci", measures),
  };
};

describe("the figures of France services, in a straight line at 10 km", () => {
  it("equal the reference's with the positions of the official list, before our corrections", () => {
    const listed = readTables(process.cwd()).tables.franceServices.lines.map(({ row }) => ({
      position: [Number(row.longitude), Number(row.latitude)] as const,
    }));
    const measures = {
      demand: demandAtSeats(communes),
      epcis,
      cost: nearestCosts(communes, listed).cost,
      places: [],
      threshold: 10,
    };
    const [region] = measureTerritories("region", measures);
    expect(listed).toHaveLength(178);
    expect((region?.share ?? 0) * 100).toBeCloseTo(91.45, 3);
    // 4.350 before Aillon-le-Vieux (73005) was moved to its town hall, 2.6 km from where it stood.
    expect(region?.meanCost).toBeCloseTo(4.3495, 4);
  });

  const rows = rowsAt(nearestCosts(communes, franceServices).cost, 10);

  it("are these for the region: corrections bring some places nearer, without a change at 10 km", () => {
    const [region] = rows.region;
    expect(region).toMatchObject({ communes: 1738, population: 4_620_369, places: 178, coveredPopulation: 4_225_326 });
    expect(region?.meanCost).toBeCloseTo(4.3434, 4);
    expect(region?.medianCost).toBeCloseTo(3.366, 3);
    expect(region?.placesPer10000).toBeCloseTo(0.3853, 4);
    expect(region?.farthest?.commune.name).toBe("Les Roches-de-Condrieu");
  });

  it("equal those of every commune against every place, for the region, départements and EPCI", () => {
    expectRows([...rows.region, ...rows.departements, ...rows.epcis], straightCosts(), 10);
  });
});

describe("the figures of France services with those outside the region, in a straight line at 10 km", () => {
  const known = [...franceServices, ...neighbours];
  const shareOf = (rows: readonly TerritoryAccess[], key: string) =>
    100 * (rows.find(({ ref }) => territoryKey(ref) === key)?.share ?? Number.NaN);

  it("equal the reference's: 178 places alone, and with the 145 within 40 km", () => {
    expect([franceServices.length, neighbours.length]).toEqual([178, 145]);
    const alone = rowsAt(nearestCosts(communes, franceServices).cost, 10);
    const together = rowsAt(nearestCosts(communes, known).cost, 10);
    expect(shareOf(alone.region, "region")).toBeCloseTo(91.45, 3);
    expect(shareOf(together.region, "region")).toBeCloseTo(92.953, 3);
    expect(shareOf(together.departements, "38")).toBeCloseTo(83.862, 3);
  });

  it("use places within 40 km of a seat, in the listed départements", () => {
    const toSeat = neighbours.map(({ position }) => Math.min(...seats.map((seat) => haversineKm(seat, position))));
    expect(Math.max(...toSeat)).toBeLessThanOrEqual(NEIGHBOUR_KM);
    const named = NEIGHBOURING_DEPARTEMENTS.map(({ code }) => code);
    expect([...new Set(neighbours.map(({ codeDepartement }) => codeDepartement))].sort()).toEqual(named);
  });
});

describe("the figures of a set of territories", () => {
  const cost = nearestCosts(communes, franceServices).cost;
  const measures = { demand: demandAtSeats(communes), epcis, cost, places: franceServices, threshold: 10 };

  function setOf(codes: readonly string[]): TerritoryAccess {
    const territory = territorySet(codes);
    const access = territory.level === "ensemble" ? measureSet(territory, "", measures) : undefined;
    if (access === undefined) throw new Error(`no set: ${codes.join(", ")}`);
    return access;
  }

  it.each(["departement", "epci", "commune"] as const)(
    "equal the sums of its parts, which share no commune: %s",
    (level) => {
      const rows = measureTerritories(level, measures);
      fc.assert(
        fc.property(fc.subarray([...rows], { minLength: 2, maxLength: Math.min(60, rows.length) }), (parts) => {
          const whole = setOf(parts.map(({ ref }) => territoryKey(ref)));
          for (const figure of SUMMED_FIGURES)
            expect(whole[figure]).toBe(parts.reduce((sum, part) => sum + part[figure], 0));
          const costs = parts.map((part) => (part.meanCost ?? 0) * (part.population - part.unreachedPopulation));
          const people = whole.population - whole.unreachedPopulation;
          if (people > 0) expect(whole.meanCost).toBeCloseTo(costs.reduce((sum, own) => sum + own, 0) / people, 9);
          expect(whole.farthest?.cost).toBe(parts.reduce((most, part) => Math.max(most, part.farthest?.cost ?? 0), 0));
        }),
        { numRuns: 20 },
      );
    },
  );

  it("of the seven départements equal those of the region", () => {
    const [region] = measureTerritories("region", measures);
    const { ref: _ref, ...whole } = setOf(DEPARTEMENTS.map(({ code }) => code));
    expect(region).toMatchObject(whole);
  });

  it("count a commune once that is in two of its parts", () => {
    const [first] = communes.filter(({ codeDepartement }) => codeDepartement === "05");
    const alone = measureTerritories("departement", measures).find(({ ref }) => territoryKey(ref) === "05");
    const { ref: _ref, name: _name, ...whole } = setOf(["05", first?.code ?? "", first?.codeEpci ?? ""]);
    const epci = communes.filter(({ codeEpci }) => codeEpci === first?.codeEpci);
    expect(epci.every(({ codeDepartement }) => codeDepartement === "05")).toBe(true);
    expect(alone).toMatchObject(whole);
  });
});

describe("the figures of France services with stops", () => {
  const positions = servingPositions(franceServices);
  const nowhere = franceServices.filter(({ format, stops }) => format === "itinerant" && !stops.some(hasPosition));
  const served = franceServices.flatMap(({ format, position, stops }) => [
    ...(format === "itinerant" ? [] : [position]),
    ...stops.flatMap((stop) => (stop.position === undefined ? [] : [stop.position])),
  ]);

  it("equal those of every commune against every address and stop", () => {
    const slow = seats.map((seat) => Math.min(...served.map((position) => haversineKm(seat, position))));
    const rows = rowsAt(nearestCosts(communes, positions).cost, 10);
    expectRows([...rows.region, ...rows.departements, ...rows.epcis], slow, 10);
    expect((rows.region[0]?.share ?? 0) * 100).toBeCloseTo(93.888, 3);
  });

  it("leave out the nine itinerant services whose stops are in no table", () => {
    const ids = ["fs-1459", "fs-1730", "fs-2057", "fs-2505", "fs-2522", "fs-2706", "fs-2747", "fs-3097", "fs-589"];
    expect(nowhere.map(({ id }) => id)).toEqual(ids);
    expect(franceServices.filter(servesNowhere)).toEqual(nowhere);
  });

  it("serve within 20 minutes by road 14 more communes, by stops, than bases alone", () => {
    const roads = openRoads(network, { season: "ete" }, "min");
    const attach = createAttach(network);
    const without = nearestRoadCosts(roads, attach, franceServices, communes).cost;
    const withStops = nearestRoadCosts(roads, attach, positions, communes).cost;
    const stopCodes = new Set(franceServices.flatMap(({ stops }) => stops.map(({ codeCommune }) => codeCommune)));
    const ranks = [...communes.keys()].filter(
      (rank) => stopCodes.has(communes[rank]?.code ?? ("" as CodeCommune)) && (without[rank] ?? 0) > 20,
    );
    expect(ranks).toHaveLength(14);
    expect(ranks.reduce((people, rank) => people + (communes[rank]?.population ?? 0), 0)).toBe(36_134);
    expect(ranks.filter((rank) => (withStops[rank] ?? Number.NaN) > 20)).toEqual([]);
  });

  function hasPosition({ position }: Stop): boolean {
    return position !== undefined;
  }
});

describe.each<[Season, Metric, number]>([
  ["ete", "km", 10],
  ["hiver", "min", 30],
])("the figures of France services, by road: %s, %s, %i", (season, metric, threshold) => {
  it("equal those of plain Dijkstra on the tables", () => {
    const roads = openRoads(network, { season }, metric);
    const { cost } = nearestRoadCosts(roads, createAttach(network), franceServices, communes);
    const plain = plainRoads(readTables(process.cwd()).tables, season, metric);
    const found = plain.search(franceServices.flatMap(({ id }) => plain.endsOf(`lieu ${id}`)));
    const slow = communes.map(({ code }) => arriveAt(found, plain.endsOf(`siege ${code}`)));
    const deviations = slow.map((expected, rank) => Math.abs((cost[rank] ?? Number.NaN) - expected));
    expect(Math.max(...deviations)).toBeLessThan(0.1);
    const rows = rowsAt(cost, threshold);
    expectRows([...rows.region, ...rows.departements], Array.from(cost), threshold);
  });
});
