import { metricOf } from "../../domain/access/access-model.ts";
import type { AccessChange } from "../../domain/scenario/compare-scenario.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectChosenChange, selectScenarioEffect } from "../../state/scenario-effect-selectors.ts";
import { selectMeasuredPlaces } from "../../state/scenario-selectors.ts";
import { selectChosenTerritoryAccess } from "../../state/territory-selectors.ts";
import { useAppState } from "../app-context.ts";
import { FiguresTable } from "../design/figures-table.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";
import { ChangedTerritories } from "./changed-territories.tsx";
import { LosersList } from "./losers-list.tsx";
import { roundDistinctly } from "./round-distinctly.ts";

/** Effect of the scenario, before and after: in the chosen territory, in the region, and by territory. */
export function ScenarioEffect() {
  const { messages } = useDetailedApp();
  const effect = useAppState(selectScenarioEffect);
  const chosen = useAppState(selectChosenChange);
  const territory = useAppState(selectChosenTerritoryAccess);
  const places = useAppState(selectMeasuredPlaces);
  if (effect === undefined) return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <div className="scenario-effect">
      <h3>{messages.scenarioEffect}</h3>
      <EffectSentence change={effect.whole} />
      {chosen !== undefined && territory !== undefined && territory.ref.level !== "region" && (
        <BeforeAfter name={territory.name} change={chosen} />
      )}
      <BeforeAfter name={messages.wholeRegion} change={effect.whole} />
      <ChangedTerritories />
      <LosersList lost={effect.lost} places={places} />
    </div>
  );
}

function EffectSentence({ change: { gained, lost } }: { readonly change: AccessChange }) {
  const { messages } = useDetailedApp();
  const people = usePeople();
  return (
    <p className="effect-sentence" aria-live="polite">
      {gained + lost === 0 && messages.effectNone}
      {gained > 0 && <strong>{messages.effectGained(people(gained))}</strong>}{" "}
      {lost > 0 && <strong>{messages.effectLost(people(lost))}</strong>}
    </p>
  );
}

function BeforeAfter({ name, change }: { readonly name: string; readonly change: AccessChange }) {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const share = (value: number | undefined) => (value === undefined ? messages.notApplicable : format.share(value));
  const [meanBefore, meanAfter] = roundDistinctly(change.meanBefore, change.meanAfter);
  const cost = (value: number | undefined) =>
    value === undefined ? messages.notApplicable : `${format.number(value)}\u00a0${metric}`;
  const rows = [
    [messages.share, share(change.shareBefore), share(change.shareAfter)],
    [messages.effectCovered, format.number(change.coveredBefore), format.number(change.coveredAfter)],
    [messages.effectMean[metric], cost(meanBefore), cost(meanAfter)],
  ] as const;
  return (
    <FiguresTable
      className="figures-table before-after"
      caption={name}
      rows={rows}
      keyOf={([label]) => label}
      nameOf={([label]) => label}
      columns={[
        { key: "before", name: messages.effectBefore, cell: ([, before]) => before },
        {
          key: "after",
          name: messages.effectAfter,
          cell: ([, before, after]) => (before === after ? after : <span className="changed">{after}</span>),
        },
      ]}
    />
  );
}
