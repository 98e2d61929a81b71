import { expose } from "comlink";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type CoveredArea, coveredArea } from "../domain/coverage/covered-area.ts";
import type { Position } from "../geo/position.ts";

let territories: FeatureCollection<Polygon | MultiPolygon> | undefined;

const areaWorker = {
  setTerritories(outlines: FeatureCollection<Polygon | MultiPolygon>): void {
    territories = outlines;
  },
  draw(positions: readonly Position[], radiusKm: number): CoveredArea {
    if (territories === undefined) throw new Error("draw was called before setTerritories");
    return coveredArea(positions, radiusKm, territories);
  },
};

export type AreaWorker = typeof areaWorker;

expose(areaWorker);
