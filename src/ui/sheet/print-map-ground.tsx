import type { Feature } from "geojson";
import type { BaseMap } from "../../domain/base-map.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { MAP } from "../../theme/map.ts";
import { pathOf } from "./map-paths.ts";

const PAPER = MAP.light;

export interface PrintMapGroundProps {
  readonly baseMap: BaseMap;
  readonly outlines: TerritoryOutlines;
  readonly frame: PlaneFrame;
}

/** What lies under the names of the printed map: land, waters, limits and main roads, in the map's own colours. */
export function PrintMapGround({ baseMap, outlines, frame }: PrintMapGroundProps) {
  const motorways = baseMap.roads.features.filter(({ properties }) => properties.class === 1);
  const others = baseMap.roads.features.filter(({ properties }) => properties.class !== 1);
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <rect width={frame.width} height={frame.height} fill={PAPER.landAround} />
      <Shape of={outlines.departements.features} frame={frame} fill={PAPER.land} />
      <Shape of={baseMap.sea.features} frame={frame} fill={PAPER.sea} />
      <Shape of={outlines.communes.features} frame={frame} stroke={PAPER.limitCommune} width={0.5} />
      <Shape of={outlines.departements.features} frame={frame} stroke={PAPER.limitDepartement} width={1.3} />
      <Shape of={baseMap.rivers.features} frame={frame} stroke={PAPER.river} width={0.9} />
      <Shape of={baseMap.lakes.features} frame={frame} fill={PAPER.lake} stroke={PAPER.shore} width={0.6} />
      <Shape of={others} frame={frame} stroke={PAPER.road} width={1.4} />
      <Shape of={motorways} frame={frame} stroke={PAPER.motorway} width={2.4} />
    </g>
  );
}

interface ShapeProps {
  readonly of: readonly Feature[];
  readonly frame: PlaneFrame;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

function Shape({ of, frame, fill = "none", stroke = "none", width = 0 }: ShapeProps) {
  const path = of.map(({ geometry }) => pathOf(geometry, frame)).join("");
  return path === "" ? null : <path d={path} fill={fill} fillRule="evenodd" stroke={stroke} strokeWidth={width} />;
}
