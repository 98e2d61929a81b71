import { useState } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { TABLE_LEVELS, type TableLevel } from "../../model/app-state.ts";
import { type NamedChange, selectChangedTerritories } from "../../model/scenario-effect-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { Choice } from "../shell/choice.tsx";
import { useFirstRows } from "../use-first-rows.ts";

/** Territories of a level with the greatest changes. */
export function ChangedTerritories() {
  const { messages, format } = useFrenchApp();
  const share = (value: number | undefined) => (value === undefined ? messages.notApplicable : format.share(value));
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
        <FiguresTable
          caption={messages.changedTerritories}
          rowHead={messages.changedTerritory}
          rows={rows}
          keyOf={({ key }) => key}
          nameOf={({ name }) => name}
          columns={[
            { key: "people", name: messages.changedPeople, cell: (change) => <ChangedPeople change={change} /> },
            {
              key: "share",
              name: messages.share,
              cell: ({ shareBefore, shareAfter }) => (
                <>
                  <span>{share(shareBefore)}</span> <span>→ {share(shareAfter)}</span>
                </>
              ),
            },
          ]}
        />
      )}
      {hasMore && (
        <button type="button" className="button button-plain" onClick={showAll}>
          {messages.showAllRows({ count: changes.length })}
        </button>
      )}
    </div>
  );
}

function ChangedPeople({ change: { gained, lost } }: { readonly change: NamedChange }) {
  const { format } = useFrenchApp();
  return (
    <>
      {gained > 0 && <span>+{format.number(gained)}</span>}
      {lost > 0 && <span>−{format.number(lost)}</span>}
      {gained + lost === 0 && <span>0</span>}
    </>
  );
}
