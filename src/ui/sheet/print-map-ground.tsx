import type { BaseMap } from "../../domain/base-map.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { MAP } from "../../theme/map.ts";
import { MapShape } from "./map-shape.tsx";

const PAPER = MAP.light;

export interface PrintMapGroundProps {
  readonly baseMap: BaseMap;
  readonly outlines: TerritoryOutlines;
  readonly frame: PlaneFrame;
}

/** Ground of the printed map: land, water, limits and main roads, in the colours of the map. */
export function PrintMapGround({ baseMap, outlines, frame }: PrintMapGroundProps) {
  const motorways = baseMap.roads.features.filter(({ properties }) => properties.class === 1);
  const others = baseMap.roads.features.filter(({ properties }) => properties.class !== 1);
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <rect width={frame.width} height={frame.height} fill={PAPER.landAround} />
      <MapShape of={outlines.departements.features} frame={frame} fill={PAPER.land} />
      <MapShape of={baseMap.sea.features} frame={frame} fill={PAPER.sea} />
      {outlines.official !== undefined && (
        <MapShape of={outlines.communes.features} frame={frame} stroke={PAPER.limitCommune} width={0.5} />
      )}
      <MapShape of={outlines.departements.features} frame={frame} stroke={PAPER.limitDepartement} width={1.3} />
      <MapShape of={baseMap.rivers.features} frame={frame} stroke={PAPER.river} width={0.9} />
      <MapShape of={baseMap.lakes.features} frame={frame} fill={PAPER.lake} stroke={PAPER.shore} width={0.6} />
      <MapShape of={others} frame={frame} stroke={PAPER.road} width={1.4} />
      <MapShape of={motorways} frame={frame} stroke={PAPER.motorway} width={2.4} />
    </g>
  );
}
