import "./style.css";
import { isSameTerritory, type TerritoryRef } from "../../domain/territory-ref.ts";
import { MOST_COMPARED } from "../../model/app-state.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { TerritoryField } from "../../ui/territory/territory-field.tsx";
import { territoryLabel } from "../../ui/territory/territory-label.ts";
import { selectComparedTerritories } from "./state.ts";
import { ComparisonTable } from "./table.tsx";

/** « Comparaison »: the figures of up to four territories side by side. */
export function ComparisonSection() {
  const { messages, format } = useFrenchApp();
  const compared = useAppState(selectComparedTerritories);
  const names = compared?.map((access) => territoryLabel(access, messages));
  useSpoken(names && (names.length === 0 ? "" : messages.compareNow({ text: format.list(names) })));
  return (
    <div className="comparison">
      <AddToComparison shown={(compared ?? []).map(({ ref }) => ref)} />
      {compared !== undefined && compared.length > 0 && <ComparisonTable compared={compared} />}
    </div>
  );
}

/** Adds the chosen territory by one button, or another one by name; explains what to do at the limit. */
function AddToComparison({ shown }: { readonly shown: readonly TerritoryRef[] }) {
  const { actions, messages } = useFrenchApp();
  const asked = useAppState((state) => state.compared);
  const chosen = useAppState(selectChosenTerritoryAccess);
  const isShown = (territory: TerritoryRef) => shown.some((one) => isSameTerritory(one, territory));
  if (shown.length >= MOST_COMPARED)
    return (
      <p className="hint" role="status">
        {messages.compareFull({ count: MOST_COMPARED })}
      </p>
    );
  const add = (territory: TerritoryRef) => {
    // Unknown territories of a link must not use up the limit.
    for (const one of asked) if (!isShown(one)) actions.uncompareTerritory(one);
    // At the limit the field is unmounted.
    if (shown.length + 1 === MOST_COMPARED && document.activeElement !== null) keepFocusNear(document.activeElement);
    actions.compareTerritory(territory);
  };
  return (
    <>
      <p className="hint">{messages.compareHint({ count: MOST_COMPARED })}</p>
      <TerritoryField
        label={messages.compareAdd}
        chosen=""
        placeholder={messages.compareExample}
        clearName={messages.clearSearch}
        onChoose={add}
        onClear={() => undefined}
      />
      {chosen !== undefined && !isShown(chosen.ref) && (
        <button
          type="button"
          className="button"
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            add(chosen.ref);
          }}
        >
          {messages.compareAddChosen({ name: territoryLabel(chosen, messages) })}
        </button>
      )}
    </>
  );
}
