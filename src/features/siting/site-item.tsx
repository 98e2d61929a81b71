import { PlannedSymbol } from "../../design/symbols/planned-symbol.tsx";
import { MOST_PLANNED } from "../../domain/scenario/planned-place.ts";
import type { SitingList } from "../../model/siting-answer.ts";
import { selectAcceptedSites } from "../../model/siting-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { useSiteFigures } from "./use-site-figures.ts";

interface SiteItemProps {
  readonly list: SitingList;
  readonly rank: number;
  readonly note: string | undefined;
}

/** A proposed site with one button that plans or removes a place there. The map highlights its commune on hover and focus. */
export function SiteItem({ list, rank, note }: SiteItemProps) {
  const { actions, messages } = useFrenchApp();
  const figures = useSiteFigures(list);
  const site = list.sites[rank];
  const code = site?.commune.code;
  const plannedId = useAppState((state) => code && selectAcceptedSites(state).get(code));
  const isFull = useAppState((state) => state.planned.length >= MOST_PLANNED);
  const isHovered = useAppState((state) => code !== undefined && state.hoveredCommune === code);
  if (site === undefined) return null;
  const { commune, gain, after } = site;
  const isAccepted = plannedId !== undefined;
  const act = () => {
    if (isAccepted) actions.removePlanned(plannedId);
    else actions.addPlanned(commune.position, commune.name);
  };
  return (
    <li
      className={isHovered ? "site is-hovered" : "site"}
      onMouseEnter={() => actions.hoverCommune(commune.code)}
      onMouseLeave={() => actions.hoverCommune(undefined)}
      onFocus={() => actions.hoverCommune(commune.code)}
      onBlur={() => actions.hoverCommune(undefined)}
    >
      <span className="site-rank">{isAccepted ? <PlannedSymbol /> : rank + 1}</span>
      <div className="site-text">
        <p className="site-name">
          {commune.name} ({commune.codeDepartement})
        </p>
        <p className="site-gain">{figures.gain(gain)}</p>
        <p className="hint">
          {figures.after(after)}
          {note !== undefined && ` · ${note}`}
        </p>
      </div>
      <button
        type="button"
        className="button site-act"
        aria-label={
          isAccepted
            ? messages.sitingRemovePlace({ commune: commune.name })
            : messages.sitingAddPlace({ commune: commune.name })
        }
        disabled={isFull && !isAccepted}
        onClick={act}
      >
        {isAccepted ? messages.sitingRemove : messages.sitingAdd}
      </button>
    </li>
  );
}
