import { CategorySymbol } from "../../design/symbols/category-symbol.tsx";
import { PLANNED_COLOURS } from "../../design/theme/planned.ts";
import { PLANNED_STAR } from "../../design/theme/planned-shapes.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import type { PlaneFrame } from "../../geo/plane-frame.ts";

/** Side of the view box of `CategorySymbol`. */
const SYMBOL_SIZE = 18;
/** Scale of the symbols on the small map, relative to the screen: smaller where the map shows a large territory. */
const SCALE = { near: 0.55, far: 0.36 };
const FAR_UNITS_PER_KM = 2.5;

export interface BookletMapPlacesProps {
  readonly places: readonly MeasuredPlace[];
  readonly frame: PlaneFrame;
}

/** Places on the map, planned ones on top. */
export function BookletMapPlaces({ places, frame }: BookletMapPlacesProps) {
  const scale = frame.unitsPerKm < FAR_UNITS_PER_KM ? SCALE.far : SCALE.near;
  const shown = places
    .map((place) => ({ place, at: frame.project(place.position) }))
    .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < frame.width && y < frame.height)
    .sort((a, b) => Number(isPlanned(a.place)) - Number(isPlanned(b.place)));
  return shown.map(({ place, at: [x, y] }) =>
    isPlanned(place) ? (
      <path
        key={place.id}
        d={PLANNED_STAR}
        transform={`translate(${x} ${y}) scale(${1.4 * scale})`}
        fill={PLANNED_COLOURS.light.planned}
        stroke={PLANNED_COLOURS.light.plannedEdge}
        strokeWidth={1.6}
      />
    ) : (
      <g
        key={place.id}
        transform={`translate(${x - (scale * SYMBOL_SIZE) / 2} ${y - (scale * SYMBOL_SIZE) / 2}) scale(${scale})`}
      >
        <CategorySymbol category={place.records[0].category} />
      </g>
    ),
  );
}
