import { LegendRow } from "../../design/legend.tsx";
import { UnmarkedList } from "../../design/unmarked-list.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { ISOCHRONE_COLOURS, ISOCHRONE_OPACITY, ISOCHRONE_STROKES } from "./strokes.ts";

/** The isochrones on the map, with their line styles. */
export function LegendIsochrones() {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const found = useAppState((state) => state.isochrones.found);
  const colour = ISOCHRONE_COLOURS[scheme];
  if (found.length === 0) return null;
  const rows = found.map(({ minutes }) => {
    const { width, dash } = ISOCHRONE_STROKES[minutes];
    const symbol = (
      <svg width={22} height={14} viewBox="0 0 22 14" aria-hidden="true">
        <rect y={7} width={22} height={7} fill={colour} fillOpacity={ISOCHRONE_OPACITY} />
        <line
          x2={22}
          y1={6}
          y2={6}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash.map((part) => part * width).join(" ")}
        />
      </svg>
    );
    return (
      <LegendRow key={minutes} symbol={symbol}>
        {messages.legendIsochrone({ minutes })}
      </LegendRow>
    );
  });
  return <UnmarkedList className="legend-isochrones">{rows}</UnmarkedList>;
}
