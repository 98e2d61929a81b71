import { useState } from "react";
import { TABLE_LEVELS, type TableLevel } from "../../state/app-state.ts";
import { type NamedChange, selectChangedTerritories } from "../../state/scenario-effect-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Choice } from "../shell/choice.tsx";
import { useFirstRows } from "../use-first-rows.ts";

/** Territories of a level with the greatest changes. */
export function ChangedTerritories() {
  const { messages } = useDetailedApp();
  const [level, setLevel] = useState<TableLevel>("epci");
  const changes = useAppState((state) => selectChangedTerritories(state, level)) ?? [];
  const { rows, hasMore, showAll } = useFirstRows(changes);
  return (
    <div className="changed-territories" tabIndex={-1}>
      <Choice
        label={messages.changedLevel}
        hasVisibleLabel
        value={level}
        options={TABLE_LEVELS.map((value) => ({ value, label: messages.changedLevels[value] }))}
        onChoose={setLevel}
      />
      {rows.length === 0 ? (
        <p className="hint">{messages.changedNone}</p>
      ) : (
        <table className="figures-table">
          <caption>{messages.changedTerritories}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.changedTerritory}</th>
              <th scope="col" className="number">
                {messages.changedPeople}
              </th>
              <th scope="col" className="number">
                {messages.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((change) => (
              <ChangeRow key={change.key} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {hasMore && (
        <button type="button" className="button button-plain" onClick={showAll}>
          {messages.showAllRows({ count: changes.length })}
        </button>
      )}
    </div>
  );
}

function ChangeRow({ change }: { readonly change: NamedChange }) {
  const { messages, format } = useDetailedApp();
  const { gained, lost, shareBefore, shareAfter } = change;
  const share = (value: number | undefined) => (value === undefined ? messages.notApplicable : format.share(value));
  return (
    <tr>
      <th scope="row">{change.name}</th>
      <td className="number">
        {gained > 0 && <span>+{format.number(gained)}</span>}
        {lost > 0 && <span>−{format.number(lost)}</span>}
        {gained + lost === 0 && <span>0</span>}
      </td>
      <td className="number">
        <span>{share(shareBefore)}</span> <span>→ {share(shareAfter)}</span>
      </td>
    </tr>
  );
}
