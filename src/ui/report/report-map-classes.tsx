import { useMemo } from "react";
import { MapShape } from "../../design/printed-map.tsx";
import { CHOSEN, NOBODY_COLOUR } from "../../design/theme/access-colours.ts";
import { MAP } from "../../design/theme/map.ts";
import { NO_CLASS } from "../../domain/access/tally-classes.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { ExportedCommune } from "../../formats/export/commune-columns.ts";
import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { selectCommuneClasses } from "../../model/access-map-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { accessClassEntries } from "../access/access-legend.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { type DrawnMap, drawnState } from "./report-data.ts";
import { legendWording } from "./report-legend.tsx";

const PALETTE = MAP.light;

export interface DrawnOn {
  readonly frame: PlaneFrame;
}

interface ClassesProps extends DrawnOn {
  readonly state: AppState;
  readonly map: DrawnMap;
  readonly communes: readonly ExportedCommune[];
  readonly outlines: TerritoryOutlines;
}

/** How the communes of a class are drawn. */
interface ClassLook {
  readonly fill: string;
  readonly isHatched: boolean;
}

const UNKNOWN: ClassLook = { fill: NOBODY_COLOUR.light, isHatched: true };

/** A colour for each class, as in the legend, and a hatch over borderline and lost communes. Schematic cells have no edges; at large scales discs replace them. */
export function Classes({ state, map, communes, outlines, frame }: ClassesProps) {
  const lookOf = useLooks(state, map);
  const isOfficial = outlines.official !== undefined;
  if (standsForCells(outlines, frame))
    return <SeatDiscs state={state} lookOf={lookOf} communes={communes} frame={frame} />;
  const features = new Map(outlines.communes.features.map((feature) => [feature.properties.code as string, feature]));
  const shapes = (belongs: (look: ClassLook) => boolean) =>
    communes.filter((exported) => belongs(lookOf(exported))).flatMap(({ commune }) => features.get(commune.code) ?? []);
  const colours = new Set(communes.map((exported) => lookOf(exported).fill));
  return (
    <g>
      <Hatch />
      {[...colours].map((colour) => (
        <MapShape
          key={colour}
          of={shapes(({ fill }) => fill === colour)}
          frame={frame}
          fill={colour}
          stroke={isOfficial ? PALETTE.land : colour}
          width={0.3}
        />
      ))}
      <MapShape of={shapes(({ isHatched }) => isHatched)} frame={frame} fill={`url(#${HATCH})`} opacity={0.5} />
    </g>
  );
}

/** Returns the look of each commune on a map. */
function useLooks(state: AppState, map: DrawnMap): (exported: ExportedCommune) => ClassLook {
  const { messages, format } = useDetailedApp();
  const drawn = useMemo(() => drawnState(state, map), [state, map]);
  const looks = accessClassEntries(map, legendWording(drawn, { messages, format }), "light").map(
    ({ mark }): ClassLook => {
      const area = mark.kind === "area" ? mark : undefined;
      return { fill: area?.colour ?? UNKNOWN.fill, isHatched: area?.isHatched === true };
    },
  );
  const classes = selectCommuneClasses(drawn);
  const ranks = new Map(selectCommunes(drawn).map(({ code }, rank) => [code, classes?.[rank]]));
  return ({ commune, certainty }) => {
    const look = looks[ranks.get(commune.code) ?? NO_CLASS] ?? UNKNOWN;
    return map === "communes" ? { ...look, isHatched: certainty === "limite" } : look;
  };
}

const HATCH = "report-hatch";
/** Corresponds to a frame less than 160 km wide. */
const NEAR_UNITS_PER_KM = 3;
/** Radius of the disc at a seat in km, and its limits in units of the drawing. */
const DISC = { km: 1.1, least: 4, most: 11 };

/** Whether discs replace schematic cells and limits, which at large scales would look like true ones. */
export function standsForCells({ official }: TerritoryOutlines, { unitsPerKm }: PlaneFrame): boolean {
  return official === undefined && unitsPerKm > NEAR_UNITS_PER_KM;
}

function Hatch() {
  return (
    <pattern id={HATCH} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V5" stroke={CHOSEN.light.line} strokeWidth={1.1} />
      <path d="M1.100 0V5" stroke={CHOSEN.light.casing} strokeWidth={0.9} />
    </pattern>
  );
}

function discRadius({ unitsPerKm }: PlaneFrame): number {
  return Math.min(DISC.most, Math.max(DISC.least, DISC.km * unitsPerKm));
}

interface SeatDiscsProps extends DrawnOn, Pick<ClassesProps, "state" | "communes"> {
  readonly lookOf: (exported: ExportedCommune) => ClassLook;
}

function SeatDiscs({ state, lookOf, communes, frame }: SeatDiscsProps) {
  const radius = discRadius(frame);
  const chosen = state.territory.level === "commune" ? state.territory.code : undefined;
  return (
    <g>
      <Hatch />
      {communes.map((exported) => {
        const { commune } = exported;
        const { fill, isHatched } = lookOf(exported);
        const [cx, cy] = frame.project(commune.position);
        return (
          <g key={commune.code}>
            <circle cx={cx} cy={cy} r={radius} fill={fill} />
            {isHatched && <circle cx={cx} cy={cy} r={radius} fill={`url(#${HATCH})`} opacity={0.5} />}
            {commune.code === chosen && (
              <circle cx={cx} cy={cy} r={radius + 2.5} fill="none" stroke={CHOSEN.light.line} strokeWidth={2} />
            )}
          </g>
        );
      })}
    </g>
  );
}
