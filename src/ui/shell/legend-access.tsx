import { ACCESS_BOUNDS } from "../../domain/access/access-classes.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { ACCESS_COLOURS, ACCESS_OPACITY } from "../../theme/coverage.ts";
import { MAP } from "../../theme/map.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { LegendRow } from "./legend-row.tsx";

/** The classes in which communes are coloured, with their bounds in the unit of the access model. */
export function LegendAccess({ metric }: { readonly metric: Metric }) {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const bounds = ACCESS_BOUNDS[metric];
  return (
    <>
      {ACCESS_COLOURS[scheme].map((colour, rank) => (
        <LegendRow key={colour} symbol={<AccessSwatch colour={colour} ground={MAP[scheme].land} />}>
          {messages.legendAccess({ above: bounds[rank - 1], upTo: bounds[rank], metric })}
        </LegendRow>
      ))}
      <LegendRow symbol={<span className="swatch swatch-gap" />}>{messages.legendBeyond}</LegendRow>
    </>
  );
}

/** A colour as the map shows it, through which the land is seen. */
function AccessSwatch({ colour, ground }: { readonly colour: string; readonly ground: string }) {
  return (
    <svg width={18} height={14} viewBox="0 0 18 14" aria-hidden="true">
      <rect width={18} height={14} rx={3} fill={ground} />
      <rect width={18} height={14} rx={3} fill={colour} fillOpacity={ACCESS_OPACITY} />
      <rect x={0.5} y={0.5} width={17} height={13} rx={2.5} fill="none" stroke="currentColor" strokeOpacity={0.35} />
    </svg>
  );
}
