import { PlannedSymbol } from "../../design/symbols/planned-symbol.tsx";
import { labelOfCommune } from "../../domain/commune-label.ts";
import { MOST_PLANNED } from "../../domain/scenario/planned-place.ts";
import type { Commune } from "../../domain/territory.ts";
import { type SitingAnswer, type SitingList, sharedSites } from "../../model/siting-answer.ts";
import { selectAcceptedSites } from "../../model/siting-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { SiteItem } from "./site-item.tsx";
import { useSiteFigures } from "./use-site-figures.ts";

interface SitingResultProps {
  readonly answer: SitingAnswer;
  /** Whether a newer answer is being computed. */
  readonly isStale: boolean;
}

/** Proposed sites in rank order with the gain and certainty of each; with the road model, also the sites by straight line. */
export function SitingResult({ answer, isStale }: SitingResultProps) {
  const { messages } = useFrenchApp();
  const { main, straight } = answer;
  const { title } = useSiteFigures(main);
  const shared = sharedSites(answer);
  return (
    <div className={isStale ? "siting-result is-stale" : "siting-result"} aria-busy={isStale} tabIndex={-1}>
      {main.sites.length > 0 && (
        <>
          <h3>{title}</h3>
          <ol className="site-list">
            {main.sites.map((site, rank) => (
              <SiteItem
                key={site.commune.code}
                list={main}
                rank={rank}
                note={straight && shared.has(site.commune) ? messages.sitingAlsoStraight : undefined}
              />
            ))}
          </ol>
          <AddAll list={main} />
          <Certainty answer={answer} />
          {straight !== undefined && (
            <p className="siting-shared">{messages.sitingShared({ count: shared.size, of: main.sites.length })}</p>
          )}
        </>
      )}
      {straight !== undefined && straight.sites.length > 0 && <StraightList list={straight} shared={shared} />}
    </div>
  );
}

/** Total gain of the proposed sites, or the reason why there is none. */
export function SitingTotal({ answer: { main }, isNew }: SitingTotalProps) {
  const { messages } = useFrenchApp();
  const { total } = useSiteFigures(main);
  const none = main.before === main.population ? messages.sitingAllServed : messages.sitingNoGain;
  const text = main.sites.length > 0 ? total : main.population === 0 ? messages.sitingNobody : none;
  useSpoken(text, { isBrought: isNew });
  return text;
}

interface SitingTotalProps {
  readonly answer: SitingAnswer;
  /** Whether it was computed while the view was open. */
  readonly isNew: boolean;
}

/** Plans all sites that are not planned yet, in rank order. */
function AddAll({ list }: { readonly list: SitingList }) {
  const { actions, messages } = useFrenchApp();
  const accepted = useAppState(selectAcceptedSites);
  const free = useAppState((state) => MOST_PLANNED - state.planned.length);
  const left = list.sites.filter(({ commune }) => !accepted.has(commune.code));
  if (left.length === 0) return null;
  if (free <= 0) return <p className="hint">{messages.plannedFull({ count: MOST_PLANNED })}</p>;
  return (
    <button
      type="button"
      className="button button-wide"
      onClick={(event) => {
        event.currentTarget.closest(".siting-result")?.querySelector<HTMLElement>(".site-act")?.focus();
        for (const { commune } of left) actions.addPlanned(commune.position, commune.name);
      }}
    >
      <PlannedSymbol />
      {messages.sitingAddAll}
    </button>
  );
}

/** Says what was compared and what is proven of it, and whether fewer sites suffice. */
export function Certainty({ answer }: { readonly answer: SitingAnswer }) {
  const { messages } = useFrenchApp();
  const { main, count, allowed } = answer;
  const { more } = useSiteFigures(main);
  const { model, threshold } = main;
  const chosen = main.sites.length;
  return (
    <div className="hint siting-certainty">
      {main.isBest && chosen < count && <p>{messages.sitingEnough({ count: chosen })}</p>}
      <p>{main.isBest ? messages.sitingIsBest({ count: chosen }) : more}</p>
      <p>{messages.sitingCompared({ allowed, model, threshold })}</p>
    </div>
  );
}

interface StraightListProps {
  readonly list: SitingList;
  /** Communes that the road model proposes too. */
  readonly shared: ReadonlySet<Commune>;
}

/** Sites by straight line, for comparison only: no place can be planned here, because the gains are not those of the page. */
function StraightList({ list, shared }: StraightListProps) {
  const { messages } = useFrenchApp();
  const { title, gain } = useSiteFigures(list);
  return (
    <section className="straight-list">
      <h3>{title}</h3>
      <p className="hint">{messages.sitingStraightNote}</p>
      <ol>
        {list.sites.map((site) => (
          <li key={site.commune.code}>
            <span>
              {labelOfCommune(site.commune)}
              {shared.has(site.commune) && <span className="hint"> · {messages.sitingAlsoByRoad}</span>}
            </span>
            <span className="straight-gain">{gain(site.gain)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
