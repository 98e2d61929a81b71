import type { Resort } from "../../domain/seasonal/resorts.ts";
import { selectCommuneName } from "../../state/seasonal-selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Button that chooses a resort; shows its commune where the names differ. */
export function ResortButton({ resort }: { readonly resort: Resort }) {
  const { actions } = useDetailedApp();
  const commune = useAppState((state) => selectCommuneName(state, resort.codeCommune));
  return (
    <button
      type="button"
      className="resort-button"
      onClick={(event) => {
        keepFocusNear(event.currentTarget);
        actions.chooseOrigin({ kind: "station", id: resort.id });
      }}
    >
      <span>{resort.name}</span>
      {commune !== undefined && commune !== resort.name && <span className="count"> {commune}</span>}
    </button>
  );
}
