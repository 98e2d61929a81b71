import "./printed-map.css";
import type { Feature } from "geojson";
import type { ComponentProps, ReactNode } from "react";
import type { BaseMap } from "../domain/base-map.ts";
import type { PlaneFrame } from "../domain/geo/plane-frame.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { type MapMark, type NamedPosition, type NameLook, pathOf, placeNames } from "./map-paths.ts";
import { MAP } from "./theme/map.ts";
import { PANEL } from "./theme/panel.ts";

const PALETTE = MAP.light;
const INK = PANEL.light;
/** Half the side of the square at the lower left without names, in units of the drawing: the scale bar is there. */
const SCALE_CORNER = 40;

/** Sizes and widths of lines in units of the drawing. */
export interface PrintedMapLook extends NameLook {
  readonly scaleFontSize: number;
  readonly townRadius: number;
  readonly river: number;
  readonly shore: number;
  /** Lower roads first. */
  readonly roads: readonly {
    readonly isDrawn: (road: BaseMap["roads"]["features"][number]) => boolean;
    readonly stroke: string;
    readonly width: number;
  }[];
}

export interface PrintedMapProps {
  readonly frame: PlaneFrame;
  readonly look: PrintedMapLook;
  readonly baseMap: BaseMap | undefined;
  readonly outlines: TerritoryOutlines;
  /** Drawn over the land, under waters and roads. */
  readonly underWaters?: ReactNode;
  /** Drawn over waters and roads, under the dots of towns. */
  readonly overWaters?: ReactNode;
  /** Drawn over the dots of towns, under the names. */
  readonly children?: ReactNode;
  /** Positions with a mark of their own, named before towns. */
  readonly named?: readonly NamedPosition[];
  /** The most important first; a town whose name finds room gets a dot. */
  readonly towns: readonly NamedPosition[];
  /** Discs that names leave free, beside the scale bar. */
  readonly marks?: readonly MapMark[];
  /** Text alternative, which a printed file tags; a map without one is decorative. */
  readonly label?: string;
  readonly caption?: string;
  /** Text of the scale bar for a number of kilometres. */
  readonly scaleLabel: (km: number) => string;
}

/** A printed map with its caption. */
export function PrintedMap({ caption, ...map }: PrintedMapProps) {
  return (
    <figure className="printed-map">
      <MapDrawing {...map} />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

export type MapDrawingProps = Omit<PrintedMapProps, "caption"> & {
  /** Where the drawing lies in another one, which is in the same units. */
  readonly at?: { readonly x: number; readonly y: number };
};

/**
 * A map in the light colours, drawn as SVG without WebGL or style sheets: land, waters, roads, names and a scale bar. A drawing serialised
 * by itself looks the same.
 */
export function MapDrawing({
  frame,
  look,
  baseMap,
  outlines,
  named = [],
  towns,
  marks = [],
  ...rest
}: MapDrawingProps) {
  const { underWaters, overWaters, children, label, scaleLabel, at } = rest;
  const corner = { x: SCALE_CORNER, y: frame.height, radius: SCALE_CORNER };
  const names = placeNames([...named, ...towns], [...marks, corner], frame, look);
  const written = new Set(names.map(({ name }) => name));
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      {...(at && { ...at, width: frame.width, height: frame.height })}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <rect width={frame.width} height={frame.height} fill={PALETTE.landAround} />
      <MapShape of={outlines.departements.features} frame={frame} fill={PALETTE.land} />
      {baseMap && <MapShape of={baseMap.sea.features} frame={frame} fill={PALETTE.sea} />}
      {underWaters}
      {baseMap && (
        <g strokeLinejoin="round" strokeLinecap="round">
          <MapShape of={baseMap.rivers.features} frame={frame} stroke={PALETTE.river} width={look.river} />
          <MapShape
            of={baseMap.lakes.features}
            frame={frame}
            fill={PALETTE.lake}
            stroke={PALETTE.shore}
            width={look.shore}
          />
          {look.roads.map(({ isDrawn, stroke, width }) => (
            <MapShape
              key={stroke}
              of={baseMap.roads.features.filter(isDrawn)}
              frame={frame}
              stroke={stroke}
              width={width}
            />
          ))}
        </g>
      )}
      {overWaters}
      <MapDots
        fill={INK.text}
        at={towns.filter(({ name }) => written.has(name))}
        radius={look.townRadius}
        frame={frame}
      />
      {children}
      {names.map(({ name, x, y }) => (
        <MapText key={`${name} ${x}`} x={x} y={y} fontSize={look.fontSize} textAnchor="middle">
          {name}
        </MapText>
      ))}
      <MapScale frame={frame} fontSize={look.scaleFontSize} label={scaleLabel} />
    </svg>
  );
}

export interface MapShapeProps {
  readonly of: readonly Feature[];
  readonly frame: PlaneFrame;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/** Features as one path of a printed map; renders nothing when none intersects the frame. */
export function MapShape({ of, frame, fill = "none", stroke = "none", width = 0, opacity = 1 }: MapShapeProps) {
  const path = of.map(({ geometry }) => pathOf(geometry, frame)).join("");
  if (path === "") return null;
  return <path d={path} fill={fill} fillRule="evenodd" stroke={stroke} strokeWidth={width} opacity={opacity} />;
}

export interface MapDotsProps {
  readonly at: readonly NamedPosition[];
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly frame: PlaneFrame;
}

/** A circle at each position. */
export function MapDots({ at, radius, fill, stroke = "none", width = 0, frame }: MapDotsProps) {
  return at.map(({ name, position }) => {
    const [x, y] = frame.project(position);
    return (
      <circle key={`${name} ${x} ${y}`} cx={x} cy={y} r={radius} fill={fill} stroke={stroke} strokeWidth={width} />
    );
  });
}

/** Text with a white halo. */
function MapText(props: ComponentProps<"text">) {
  return (
    <text fill={INK.text} stroke={INK.raised} strokeWidth={2.4} strokeLinejoin="round" paintOrder="stroke" {...props} />
  );
}

const SCALE_STEPS_KM = [1, 2, 5, 10, 20, 50, 100];
/** Greatest share of the width that the scale bar takes. */
const SCALE_SHARE = 0.25;

interface MapScaleProps {
  readonly frame: PlaneFrame;
  readonly fontSize: number;
  readonly label: (km: number) => string;
}

/** A bar of whole kilometres at the lower left. */
function MapScale({ frame, fontSize, label }: MapScaleProps) {
  const { unitsPerKm, width, height } = frame;
  const km = SCALE_STEPS_KM.findLast((step) => step * unitsPerKm <= width * SCALE_SHARE) ?? 1;
  const foot = height - 8;
  return (
    <g>
      <path
        d={`M8 ${foot - 4}V${foot}H${8 + km * unitsPerKm}V${foot - 4}`}
        fill="none"
        stroke={INK.text}
        strokeWidth={1.2}
      />
      <MapText x={12} y={foot - 4} fontSize={fontSize}>
        {label(km)}
      </MapText>
    </g>
  );
}
