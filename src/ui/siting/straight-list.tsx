import { activeModeOf } from "../../domain/access/access-model.ts";
import type { SitingAim } from "../../domain/siting/siting-question.ts";
import type { Commune } from "../../domain/territory.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import type { SitingList } from "../../state/siting-answer.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useSiteFigures } from "./use-site-figures.ts";

interface StraightListProps {
  readonly list: SitingList;
  readonly aim: SitingAim;
  /** Communes that the road model proposes too. */
  readonly shared: ReadonlySet<Commune>;
}

/** Sites by straight line, for comparison only: no place can be planned here, because the gains are not those of the page. */
export function StraightList({ list, aim, shared }: StraightListProps) {
  const { messages } = useDetailedApp();
  const mode = activeModeOf(useAppState(selectAccessModel));
  const { title, gain } = useSiteFigures(list, aim);
  return (
    <section className="straight-list">
      <h3>{title}</h3>
      <p className="hint">{messages.sitingStraightNote}</p>
      <ol>
        {list.sites.map((site) => (
          <li key={site.commune.code}>
            <span>
              {site.commune.name} ({site.commune.codeDepartement})
              {shared.has(site.commune) && <span className="hint"> · {messages.sitingAlsoByRoad({ mode })}</span>}
            </span>
            <span className="straight-gain">{gain(site.gain)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
