import { FiguresTable } from "../../../design/figures-table.tsx";
import { metricOf } from "../../../domain/access/access-model.ts";
import { labelOfCommune } from "../../../domain/commune-label.ts";
import type { CommuneChange, SeasonLosses } from "../../../domain/coverage/season-losses.ts";
import type { Passage } from "../../../domain/network/road-network.ts";
import { selectAccessModel, selectThreshold } from "../../../model/access-selectors.ts";
import { selectShutPassages } from "../../../model/season-selectors.ts";
import { isJustBeyond, roundedCost } from "../../access/cost-text.ts";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";
import { hoverCommuneProps } from "../../territory/hover-commune.ts";
import { useFirstRows } from "../../use-first-rows.ts";

/** Number of communes shown before the button for all. */
const FIRST = 12;

/** Communes with a change in winter, those that lose access first: people, costs in both seasons, and the pass responsible. */
export function LosingCommunes({ losses }: { readonly losses: SeasonLosses }) {
  const { actions, messages, format } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const metric = metricOf(model);
  const passages = useAppState(selectShutPassages);
  const threshold = useAppState(selectThreshold);
  const costOf = (cost: number) =>
    cost === Number.POSITIVE_INFINITY ? messages.seasonsNoWay : format.number(roundedCost(cost, model));
  const { rows, hasMore, showAll } = useFirstRows(losses.communes, FIRST);
  return (
    <div className="seasons-communes" tabIndex={-1}>
      <FiguresTable
        caption={messages.seasonsTable}
        rowHead={messages.seasonsCommune}
        rows={rows.map((change, rank) => ({ ...change, passages: passages?.[rank] ?? [] }))}
        keyOf={({ commune }) => commune.code}
        nameOf={(change) => <CommuneName {...change} />}
        rowProps={({ commune, change }) => {
          const { onPointerEnter, onPointerLeave } = hoverCommuneProps(commune.code, actions);
          return { className: `season-${change}`, onPointerEnter, onPointerLeave };
        }}
        columns={[
          { key: "people", name: messages.seasonsPeople, cell: ({ population }) => format.number(population) },
          { key: "summer", name: messages.seasonsSummer({ metric }), cell: ({ summerCost }) => costOf(summerCost) },
          {
            key: "winter",
            name: messages.seasonsWinter({ metric }),
            cell: ({ winterCost }) =>
              isJustBeyond(winterCost, model, threshold) ? `>\u00a0${format.number(threshold)}` : costOf(winterCost),
          },
        ]}
      />
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.seasonsMore({ count: losses.communes.length - rows.length })}
        </button>
      )}
    </div>
  );
}

interface CommuneNameProps extends Pick<CommuneChange, "commune" | "change"> {
  readonly passages: readonly Passage[];
}

function CommuneName({ commune, change, passages }: CommuneNameProps) {
  const { actions, messages } = useFrenchApp();
  const { onFocus, onBlur } = hoverCommuneProps(commune.code, actions);
  return (
    <>
      <button
        type="button"
        className="row-link"
        onClick={() => actions.selectCommune(commune.code)}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {labelOfCommune(commune)}
      </button>
      <span className="hint-block">
        {[
          messages.seasonsChanges[change],
          ...(passages.length === 0 ? [] : [messages.seasonsShut({ passes: passages.map(({ name }) => name) })]),
        ].join(" · ")}
      </span>
    </>
  );
}
