import type { Resort } from "../../domain/seasonal/resorts.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { selectCommuneName, selectResorts } from "../../state/seasonal-selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** « Choisissez votre station »: all resorts by département. */
export function ResortPicker() {
  const { messages } = useDetailedApp();
  const status = useAppState((state) => state.resources.resorts.status);
  const resorts = useAppState(selectResorts);
  if (status === "failed") return null;
  return (
    <div className="resort-picker">
      <h3>{messages.whichResort}</h3>
      <p className="hint">{messages.whichResortHint}</p>
      {status === "loading" && (
        <div role="status">
          <p className="hint">{messages.resortsLoading}</p>
          <div className="skeleton-figures" aria-hidden="true" />
        </div>
      )}
      <ByDepartement resorts={resorts} />
    </div>
  );
}

function ByDepartement({ resorts }: { readonly resorts: readonly Resort[] }) {
  const { messages } = useDetailedApp();
  const { compare } = new Intl.Collator("fr");
  return DEPARTEMENTS.map(({ code, name }) => {
    const ofDepartement = resorts.filter(({ codeDepartement }) => codeDepartement === code);
    if (ofDepartement.length === 0) return null;
    return (
      <details key={code} className="resort-group">
        <summary>
          {name} ({code}) <span className="count">{messages.allResorts({ count: ofDepartement.length })}</span>
        </summary>
        <ResortList resorts={[...ofDepartement].sort((a, b) => compare(a.name, b.name))} />
      </details>
    );
  });
}

function ResortList({ resorts }: { readonly resorts: readonly Resort[] }) {
  return (
    <ul className="resort-list">
      {resorts.map((resort) => (
        <li key={resort.id}>
          <ResortButton resort={resort} />
        </li>
      ))}
    </ul>
  );
}

/** Button that chooses a resort; shows its commune where the names differ. */
function ResortButton({ resort }: { readonly resort: Resort }) {
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
