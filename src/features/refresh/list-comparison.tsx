import { useAppState } from "../../ui/app-context.ts";
import { LayersButton } from "../../ui/data/layers-button.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { groupChanges } from "./change-groups.ts";
import { ChangeList } from "./change-list.tsx";
import type { RefreshState } from "./slice.ts";

export interface ListComparisonProps {
  readonly refresh: Extract<RefreshState, { readonly status: "compared" | "applied" }>;
}

/** Differences between the list and the map, with the button that makes a layer of the list. */
export function ListComparison({ refresh }: ListComparisonProps) {
  const { messages, format } = useDetailedApp();
  const { date, changes } = refresh.list;
  const groups = groupChanges(changes);
  return (
    <div className="import-review">
      <ComparisonTitle refresh={refresh} date={date === "" ? "" : format.date(date)} />
      {groups.map((group) => (
        <ChangeList key={group.kind} group={group} />
      ))}
      {groups.length > 0 && <p className="hint">{messages.refreshUnchanged({ count: changes.unchanged })}</p>}
      {groups.length > 0 && <ComparisonActs refresh={refresh} date={date === "" ? "" : format.date(date)} />}
    </div>
  );
}

interface Dated extends ListComparisonProps {
  /** Formatted date; "" when unknown. */
  readonly date: string;
}

/** Title, which takes the focus. */
function ComparisonTitle({ refresh, date }: Dated) {
  const { messages } = useDetailedApp();
  const layer = useRefreshLayer(refresh);
  const applied = layer === undefined ? messages.refreshLayerGone : messages.refreshApplied({ name: layer.name });
  const compared = date === "" ? messages.refreshUndated : messages.refreshTitle({ date });
  return (
    <h3 data-step tabIndex={-1}>
      {refresh.status === "applied" ? applied : compared}
    </h3>
  );
}

function ComparisonActs({ refresh, date }: Dated) {
  const { messages, services, actions } = useDetailedApp();
  const layer = useRefreshLayer(refresh);
  if (refresh.status === "applied") {
    if (layer === undefined) return null;
    return (
      <div className="import-acts">
        <button type="button" className="button button-primary" onClick={() => actions.lookAtLayer(layer.id)}>
          {messages.layerLook}
        </button>
        <LayersButton />
      </div>
    );
  }
  return (
    <>
      <p>{messages.refreshApplyNote}</p>
      <div className="import-acts">
        <button
          type="button"
          className="button button-primary"
          onClick={() => services.refresh((controller) => controller.apply(messages.refreshLayer({ date })))}
        >
          {messages.refreshApply}
        </button>
        <button type="button" className="button" onClick={() => services.refresh((controller) => controller.leave())}>
          {messages.refreshLeave}
        </button>
      </div>
    </>
  );
}

/** Layer made of this list; undefined before, and after its removal. */
function useRefreshLayer(refresh: ListComparisonProps["refresh"]) {
  return useAppState(({ layers }) =>
    refresh.status === "applied" ? layers.layers.find(({ id }) => id === refresh.layer) : undefined,
  );
}
