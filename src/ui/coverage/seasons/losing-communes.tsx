import { type AccessModel, metricOf } from "../../../domain/access/access-model.ts";
import type { CommuneChange, SeasonLosses } from "../../../domain/coverage/season-losses.ts";
import type { Passage } from "../../../domain/network/road-network.ts";
import { selectAccessModel, selectThreshold } from "../../../state/access-selectors.ts";
import { selectShutPassages } from "../../../state/season-selectors.ts";
import { isJustBeyond, roundedCost } from "../../access/cost-text.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { hoverCommuneProps } from "../../territory/hover-commune.ts";
import { useFirstRows } from "../../use-first-rows.ts";

/** Number of communes shown before the button for all. */
const FIRST = 12;

/** Communes with a change in winter, those that lose access first: people, costs in both seasons, and the pass responsible. */
export function LosingCommunes({ losses }: { readonly losses: SeasonLosses }) {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const metric = metricOf(model);
  const passages = useAppState(selectShutPassages);
  const { rows, hasMore, showAll } = useFirstRows(losses.communes, FIRST);
  return (
    <div className="seasons-communes" tabIndex={-1}>
      <table className="figures-table">
        <caption>{messages.seasonsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.seasonsCommune}</th>
            {[messages.seasonsPeople, messages.seasonsSummer({ metric }), messages.seasonsWinter({ metric })].map(
              (name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((change, rank) => (
            <CommuneRow key={change.commune.code} change={change} passages={passages?.[rank] ?? []} model={model} />
          ))}
        </tbody>
      </table>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.seasonsMore({ count: losses.communes.length - rows.length })}
        </button>
      )}
    </div>
  );
}

interface CommuneRowProps {
  readonly change: CommuneChange;
  readonly passages: readonly Passage[];
  readonly model: AccessModel;
}

function CommuneRow({
  change: { commune, population, change, summerCost, winterCost },
  passages,
  model,
}: CommuneRowProps) {
  const { actions, messages, format } = useDetailedApp();
  const costOf = (cost: number) =>
    cost === Number.POSITIVE_INFINITY ? messages.seasonsNoWay : format.number(roundedCost(cost, model));
  const threshold = useAppState(selectThreshold);
  const { onPointerEnter, onPointerLeave, ...onFocusProps } = hoverCommuneProps(commune.code, actions);
  return (
    <tr className={`season-${change}`} onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      <th scope="row">
        <button
          type="button"
          className="row-link"
          onClick={() => actions.selectCommune(commune.code)}
          {...onFocusProps}
        >
          {`${commune.name} (${commune.codeDepartement})`}
        </button>
        <span className="hint-block">
          {[
            messages.seasonsChanges[change],
            ...(passages.length === 0 ? [] : [messages.seasonsShut({ passes: passages.map(({ name }) => name) })]),
          ].join(" · ")}
        </span>
      </th>
      <td className="number">{format.number(population)}</td>
      <td className="number">{costOf(summerCost)}</td>
      <td className="number">
        {isJustBeyond(winterCost, model, threshold) ? `>\u00a0${format.number(threshold)}` : costOf(winterCost)}
      </td>
    </tr>
  );
}
