import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Possible lengths of the scale bar, in km. */
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100];
/** Greatest share of the map's width that the bar takes. */
const MOST_SHARE = 0.25;

export interface MapScaleProps {
  readonly frame: PlaneFrame;
  /** Font size in units of the drawing. */
  readonly fontSize?: number;
}

/** Scale bar of whole kilometres at the lower left of a printed map. */
export function MapScale({ frame: { unitsPerKm, width, height }, fontSize = 9 }: MapScaleProps) {
  const { messages, format } = useDetailedApp();
  const km = STEPS_KM.findLast((step) => step * unitsPerKm <= width * MOST_SHARE) ?? 1;
  const foot = height - 8;
  return (
    <g className="print-map-scale">
      <path d={`M8 ${foot - 4}V${foot}H${8 + km * unitsPerKm}V${foot - 4}`} />
      <text x={12} y={foot - 4} fontSize={fontSize}>
        {messages.scaleKm({ number: format.number(km) })}
      </text>
    </g>
  );
}
