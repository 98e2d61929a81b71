import type { CoveredArea } from "../../domain/coverage/covered-area.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { JobFault } from "../job-fault.tsx";

/** Covered share of the surface, computed in a worker after the figures. */
export function AreaLine() {
  const { messages, format } = useDetailedApp();
  const area = useAppState((state) => state.jobs.area);
  const territories = useAppState((state) => state.resources.territories);
  const isStraight = useAppState((state) => selectAccessModel(state).kind === "droite");
  if (!isStraight) return null;
  if (territories.status === "failed") return <p className="hint">{messages.territoriesFailed}</p>;
  switch (area.status) {
    case "none":
      return null;
    case "pending":
      return <p className="hint">{messages.drawingSurface}</p>;
    case "failed":
      return <JobFault name="area" text={messages.surfaceFailed} />;
    case "ready":
      return <p className="hint">{messages.coveredSurface({ share: format.share(shareOf(area.value)) })}</p>;
  }
}

function shareOf({ coveredKm2, gapKm2 }: CoveredArea): number {
  return coveredKm2 / (coveredKm2 + gapKm2);
}
