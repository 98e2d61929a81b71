import type { ReactNode } from "react";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { SEASON_CHANGES } from "../../domain/coverage/season-change.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import type { Scheme } from "../../state/app-state.ts";
import { ACCESS_COLOURS, SEASON_COLOURS } from "../../theme/coverage.ts";
import { accessClassLabels } from "../access/access-class-labels.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { AccessCircle, AccessSwatch } from "./access-swatch.tsx";

interface AccessClass {
  readonly label: string;
  readonly symbol: ReactNode;
  /** Whether to omit the class when it contains no commune. */
  readonly isOptional: boolean;
}

/** Classes of an access map as legend rows, in the order of the class counts. */
export function useAccessClasses(shown: ShownAccessMap): readonly AccessClass[] {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  return accessClassLabels(shown, { messages, model, threshold }).map((label, rank) => ({
    label,
    symbol: symbolOf(shown, rank, scheme),
    isOptional: shown === "saisons" && SEASON_CHANGES[rank] === "gagne",
  }));
}

function symbolOf(shown: ShownAccessMap, rank: number, scheme: Scheme): ReactNode {
  switch (shown) {
    case "zone":
      return <span className={rank === 0 ? "swatch swatch-covered" : "swatch swatch-gap"} />;
    case "saisons": {
      const change = SEASON_CHANGES[rank];
      return change && <AccessSwatch colour={SEASON_COLOURS[scheme][change]} isHatched={change === "perd"} />;
    }
    case "cercles":
      return <AccessCircle colour={ACCESS_COLOURS[scheme][rank]} />;
    default:
      return <AccessSwatch colour={ACCESS_COLOURS[scheme][rank]} />;
  }
}
