import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { CoveredArea } from "../../domain/coverage/covered-area.ts";
import { memoise } from "../../domain/memoise.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import type { Siting } from "../../domain/siting/siting-problem.ts";
import type { Position } from "../../geo/position.ts";
import type { SitingDemand } from "./siting-demand.ts";
import type { SitingCommune, SitingInquiry } from "./solve-siting.ts";

/** The large inputs of computations, sent once and held by the worker. */
export interface ComputeInputs {
  /** Outlines that cut covered areas. */
  readonly territories: FeatureCollection<Polygon | MultiPolygon>;
  readonly network: RoadNetwork;
  readonly communes: readonly SitingCommune[];
  readonly demand: SitingDemand;
}

/**
 * The computations of the worker. The code of each is loaded at its first call. A call rejects when an input that it needs has not
 * been sent.
 */
export interface ComputeWork {
  send<Name extends keyof ComputeInputs>(name: Name, input: ComputeInputs[Name]): void;
  /** Needs `territories`. */
  coveredArea(positions: readonly Position[], radiusKm: number): Promise<CoveredArea>;
  /** Needs `communes` and `demand`, by road `network`. */
  siting(inquiry: SitingInquiry): Promise<Siting>;
}

export function createComputeWork(): ComputeWork {
  const inputs: { -readonly [Name in keyof ComputeInputs]?: ComputeInputs[Name] } = {};
  const input = <Name extends keyof ComputeInputs>(name: Name): ComputeInputs[Name] => {
    const sent = inputs[name];
    if (sent === undefined) throw new Error(`The input "${name}" was not sent.`);
    return sent as ComputeInputs[Name];
  };
  const solver = memoise(async (communes: readonly SitingCommune[]) =>
    (await import("./solve-siting.ts")).createSitingSolver(communes),
  );
  return {
    send: (name, value) => {
      inputs[name] = value;
    },
    coveredArea: async (positions, radiusKm) => {
      const { coveredArea } = await import("../../domain/coverage/covered-area.ts");
      return coveredArea(positions, radiusKm, input("territories"));
    },
    siting: async (inquiry) => {
      const { solve, setDemand, setNetwork } = await solver(input("communes"));
      setDemand(input("demand"));
      if (inquiry.model.kind === "route") setNetwork(input("network"));
      return solve(inquiry);
    },
  };
}
