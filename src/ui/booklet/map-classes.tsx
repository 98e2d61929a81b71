import { MapShape } from "../../design/printed-map.tsx";
import { ACCESS_COLOURS, CHOSEN } from "../../design/theme/access-colours.ts";
import { MAP } from "../../design/theme/map.ts";
import { accessClassOf } from "../../domain/access/access-classes.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { ExportedCommune } from "../../formats/export/commune-columns.ts";
import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";

const PALETTE = MAP.light;

export interface DrawnOn {
  readonly frame: PlaneFrame;
}

interface ClassesProps extends DrawnOn {
  readonly state: AppState;
  readonly communes: readonly ExportedCommune[];
  readonly outlines: TerritoryOutlines;
}

/** How a commune is drawn. */
interface ClassLook {
  readonly fill: string;
  readonly isHatched: boolean;
}

/** A colour for each class, as in the legend, and a hatch over borderline communes. */
export function Classes({ state, communes, outlines, frame }: ClassesProps) {
  const metric = metricOf(selectAccessModel(state));
  const lookOf = ({ access, certainty }: ExportedCommune): ClassLook => ({
    fill: ACCESS_COLOURS.light[accessClassOf(access.cost, metric)] ?? PALETTE.land,
    isHatched: certainty === "limite",
  });
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
          stroke={PALETTE.land}
          width={0.3}
        />
      ))}
      <MapShape of={shapes(({ isHatched }) => isHatched)} frame={frame} fill={`url(#${HATCH})`} opacity={0.5} />
    </g>
  );
}

const HATCH = "booklet-hatch";

function Hatch() {
  return (
    <pattern id={HATCH} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V5" stroke={CHOSEN.light.line} strokeWidth={1.1} />
      <path d="M1.100 0V5" stroke={CHOSEN.light.casing} strokeWidth={0.9} />
    </pattern>
  );
}
