import { PlannedSymbol } from "../../design/symbols/planned-symbol.tsx";
import { activeModeOf, metricOf } from "../../domain/access/access-model.ts";
import { labelOfCommune } from "../../domain/commune-label.ts";
import { MOST_PLANNED } from "../../domain/scenario/planned-place.ts";
import type { SitingAim } from "../../domain/siting/siting-question.ts";
import type { Commune } from "../../domain/territory.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import {
  chosenSites,
  type ListEnd,
  type SitingAnswer,
  type SitingList,
  sharedSites,
} from "../../model/siting-answer.ts";
import { selectAcceptedSites } from "../../model/siting-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeople } from "../../ui/people/people-text.ts";
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
  const { messages } = useDetailedApp();
  const { main, straight, aim } = answer;
  const { title } = useSiteFigures(main, aim);
  const shared = sharedSites(answer);
  const chosen = chosenSites(main);
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
                aim={aim}
                rank={rank}
                note={straight && shared.has(site.commune) ? messages.sitingAlsoStraight : undefined}
              />
            ))}
          </ol>
          <AddAll list={main} />
          <WhoCounts list={main} />
          <Certainty answer={answer} />
          {straight !== undefined && chosen.length > 0 && (
            <p className="siting-shared">{messages.sitingShared({ count: shared.size, of: chosen.length })}</p>
          )}
        </>
      )}
      {straight !== undefined && straight.sites.length > 0 && (
        <StraightList list={straight} aim={aim} shared={shared} />
      )}
    </div>
  );
}

/** Total gain of the proposed sites, or the reason why there is none. */
export function SitingTotal({ answer: { aim, main }, isNew }: SitingTotalProps) {
  const { messages, format } = useDetailedApp();
  const { total } = useSiteFigures(main, aim);
  const isServed = aim === "couverture" ? main.before === main.population : main.before === 0;
  const stays = main.farthest && {
    number: format.twoDecimals(main.before),
    metric: metricOf(main.model),
    commune: labelOfCommune(main.farthest.commune),
  };
  const noGain = stays === undefined ? messages.sitingNoGain : messages.sitingFarthest.stays(stays);
  const none = isServed ? messages.sitingAllServed : noGain;
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
  const { actions, messages } = useDetailedApp();
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

/** Says who the farthest is, or the tenth that is the worst served, where the aim is theirs. */
export function WhoCounts({ list }: { readonly list: SitingList }) {
  const { messages, format } = useDetailedApp();
  const people = usePeople();
  const { farthest, tenth, population, model, threshold } = list;
  if (farthest !== undefined) {
    const words = messages.sitingFarthest;
    return (
      <p className="hint">
        {words.where({ commune: labelOfCommune(farthest.commune) })}
        {farthest.unreached > 0 && ` ${words.unreached(people(farthest.unreached))}`}
      </p>
    );
  }
  if (tenth === undefined || population === 0) return null;
  const { of, from, servedBefore, servedAfter } = tenth;
  const words = messages.sitingTenth;
  return (
    <p className="hint">
      {words.who({
        ...people(population),
        share: format.share(population / of),
        metric: metricOf(model),
        from: Number.isFinite(from) ? format.twoDecimals(from) : undefined,
      })}{" "}
      {words.served({
        before: format.share(servedBefore / population),
        share: format.share(servedAfter / population),
        model,
        threshold,
      })}
    </p>
  );
}

/** Says what was compared and what is proven of it, whether fewer sites suffice, and how unreachable people are counted. */
export function Certainty({ answer }: { readonly answer: SitingAnswer }) {
  const { messages, format } = useDetailedApp();
  const { main, aim, count, allowed, barred, isListed } = answer;
  const { siteMarks: words } = messages;
  const { ends } = main;
  const { more, by } = useSiteFigures(main, aim);
  const chosen = chosenSites(main).length;
  const forced = main.sites.length - chosen;
  const { model, threshold, cappedAt } = main;
  const capped = aim === "plus-loin" ? messages.sitingFarthest.capped : messages.sitingCapped;
  if (forced >= count) return <p className="hint">{words.allForced({ count: forced })}</p>;
  const enough = forced === 0 ? messages.sitingEnough({ count: chosen }) : words.enough({ count: chosen });
  return (
    <div className="hint siting-certainty">
      {main.isBest && main.sites.length < count && <p>{enough}</p>}
      {chosen > 0 && <p>{main.isBest ? words.isBest({ count: chosen, forced }) : more}</p>}
      <p>{words.compared({ allowed, barred, isListed, by, model, threshold, hasEnds: ends !== undefined })}</p>
      {ends && END_ORDER.map((end) => <AtEnd key={end} list={main} aim={aim} end={end} at={ends[end]} />)}
      {cappedAt !== undefined && (
        <p>{capped({ number: format.number(Math.round(cappedAt)), metric: metricOf(model) })}</p>
      )}
    </div>
  );
}

const END_ORDER = ["least", "most"] as const;

interface AtEndProps {
  readonly list: SitingList;
  readonly aim: SitingAim;
  readonly end: (typeof END_ORDER)[number];
  readonly at: ListEnd;
}

/** Says what the choice is worth when all journeys are as short, or as long, as their range allows, and whether another one is better. */
function AtEnd({ list, aim, end, at }: AtEndProps) {
  const { messages, format } = useDetailedApp();
  const { gain, after, betterBy } = useSiteFigures(list, aim);
  const { before, best, isBest, sites } = at;
  const words = messages.sitingEnds;
  const own = list.sites.map(({ commune }) => commune);
  const without = (some: readonly Commune[], others: readonly Commune[]) =>
    format.list(some.filter((commune) => !others.includes(commune)).map(labelOfCommune));
  const same = isBest ? words.isBest : words.unproven;
  const verdict =
    best === at.after
      ? same
      : words.better({
          by: betterBy(Math.abs(best - at.after)),
          instead: without(sites, own),
          out: without(own, sites),
        });
  return (
    <p>
      {words.text({
        lead: words.lead[end],
        gain: gain(Math.abs(at.after - before)),
        after: after(at.after),
        verdict,
      })}
    </p>
  );
}

interface StraightListProps {
  readonly list: SitingList;
  readonly aim: SitingAim;
  /** Communes that the road model proposes too. */
  readonly shared: ReadonlySet<Commune>;
}

/** Sites by straight line, for comparison only: no place can be planned here, because the gains are not those of the page. */
function StraightList({ list, aim, shared }: StraightListProps) {
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
              {labelOfCommune(site.commune)}
              {site.isForced && <span className="hint"> · {messages.siteMarks.isForced}</span>}
              {shared.has(site.commune) && <span className="hint"> · {messages.sitingAlsoByRoad({ mode })}</span>}
            </span>
            <span className="straight-gain">{gain(site.gain)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
