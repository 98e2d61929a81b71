import type { ReactNode } from "react";
import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../../domain/access/access-classes.ts";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import { SEASON_CHANGES } from "../../domain/coverage/season-change.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import { ACCESS_COLOURS, SEASON_COLOURS } from "../../theme/coverage.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { AccessCircle, AccessSwatch } from "./access-swatch.tsx";

interface AccessClass {
  readonly label: string;
  readonly symbol: ReactNode;
  /** Left out when no commune is in it. */
  readonly isOptional?: boolean;
}

/** The classes of a map of access, in the order in which communes are counted in them, as the legend shows them. */
export function useAccessClasses(shown: ShownAccessMap): readonly AccessClass[] {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const metric = metricOf(model);
  switch (shown) {
    case "zone":
      return [
        { label: messages.legendCovered, symbol: <span className="swatch swatch-covered" /> },
        { label: messages.legendHatch({ threshold, model }), symbol: <span className="swatch swatch-gap" /> },
      ];
    case "saisons":
      return SEASON_CHANGES.map((change) => ({
        label: messages.legendSeasons[change],
        symbol: <AccessSwatch colour={SEASON_COLOURS[scheme][change]} isHatched={change === "perd"} />,
        isOptional: change === "gagne",
      }));
    case "epci":
    case "departements":
      return ACCESS_COLOURS[scheme].map((colour, rank) => ({
        label: messages.legendShare({
          atLeast: inPercent(SHARE_BOUNDS[rank]),
          below: inPercent(SHARE_BOUNDS[rank - 1]),
        }),
        symbol: <AccessSwatch colour={colour} />,
      }));
    default:
      return ACCESS_COLOURS[scheme].map((colour, rank) => ({
        label: messages.legendAccess({
          above: ACCESS_BOUNDS[metric][rank - 1],
          upTo: ACCESS_BOUNDS[metric][rank],
          metric,
        }),
        symbol: shown === "cercles" ? <AccessCircle colour={colour} /> : <AccessSwatch colour={colour} />,
      }));
  }
}

function inPercent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(100 * share);
}
