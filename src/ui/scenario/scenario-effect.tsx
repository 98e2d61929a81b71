import { FiguresTable } from "../../design/figures-table.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import type { AccessChange, CommuneChange } from "../../domain/scenario/compare-scenario.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectChosenChange, selectScenarioEffect } from "../../model/scenario-effect-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { costText } from "../access/cost-text.ts";
import { placeLabel } from "../access/place-label.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeople } from "../people/people-text.ts";
import { useSpoken } from "../spoken.ts";
import { ChangedTerritories } from "./changed-territories.tsx";
import { CommuneChanges } from "./commune-changes.tsx";
import { roundDistinctly } from "./round-distinctly.ts";

/** Effect of the scenario, before and after: in the chosen territory, in the region, and by territory. */
export function ScenarioEffect({ isNew }: { readonly isNew: boolean }) {
  const { messages } = useFrenchApp();
  const effect = useAppState(selectScenarioEffect);
  const chosen = useAppState(selectChosenChange);
  const territory = useAppState(selectChosenTerritoryAccess);
  const places = useAppState(selectMeasuredPlaces);
  if (effect === undefined) return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <div className="scenario-effect">
      <h3>{messages.scenarioEffect}</h3>
      <EffectSentence change={effect.whole} isNew={isNew} />
      {chosen !== undefined && territory !== undefined && territory.ref.level !== "region" && (
        <BeforeAfter name={territory.name} change={chosen} />
      )}
      <BeforeAfter name={messages.wholeRegion} change={effect.whole} />
      <ChangedTerritories />
      <LosersList lost={effect.lost} places={places} />
    </div>
  );
}

function EffectSentence({ change: { gained, lost }, isNew }: EffectSentenceProps) {
  const { messages } = useFrenchApp();
  const people = usePeople();
  const sentences = [
    gained > 0 ? messages.effectGained(people(gained)) : "",
    lost > 0 ? messages.effectLost(people(lost)) : "",
  ].filter((sentence) => sentence !== "");
  useSpoken(sentences.length === 0 ? messages.effectNone : sentences.join(" "), { isBrought: isNew });
  return (
    <p className="effect-sentence">
      {sentences.length === 0 ? messages.effectNone : <strong>{sentences.join(" ")}</strong>}
    </p>
  );
}

interface EffectSentenceProps {
  readonly change: AccessChange;
  /** Whether the scenario began while the view was open. */
  readonly isNew: boolean;
}

interface BeforeAfterProps {
  readonly name: string;
  readonly change: AccessChange;
}

/** Access before and after. */
function BeforeAfter({ name, change }: BeforeAfterProps) {
  const { messages, format } = useFrenchApp();
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

interface LosersListProps {
  readonly lost: readonly CommuneChange[];
  /** The remaining places, to which the changes refer by index. */
  readonly places: readonly MeasuredPlace[];
}

/** Communes that are no longer served, with their next place. */
function LosersList({ lost, places }: LosersListProps) {
  const { messages } = useFrenchApp();
  return (
    <CommuneChanges
      title={messages.losers}
      changes={lost}
      describe={({ costAfter, pointAfter }) => <Next cost={costAfter} place={places[pointAfter]} />}
    />
  );
}

function Next({ cost, place }: { readonly cost: number; readonly place: MeasuredPlace | undefined }) {
  const { messages } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  if (place === undefined) return messages.loserNone;
  return messages.loserNext({ place: placeLabel(place, messages), text: costText(cost, model, messages) });
}
