import type { ReactNode } from "react";
import type { CommuneChange } from "../../domain/scenario/compare-scenario.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeopleText } from "../people/people-text.ts";
import { useFirstRows } from "../use-first-rows.ts";

export interface CommuneChangesProps {
  readonly title: string;
  /** Most people first. */
  readonly changes: readonly CommuneChange[];
  /** The way of a commune to its nearest place, before or after. */
  readonly describe: (change: CommuneChange) => ReactNode;
}

/** Communes with people who gain access, or lose it; nothing without any. */
export function CommuneChanges({ title, changes, describe }: CommuneChangesProps) {
  const { messages } = useFrenchApp();
  const peopleText = usePeopleText();
  const { rows, hasMore, showAll } = useFirstRows(changes);
  if (changes.length === 0) return null;
  return (
    <div className="losers-section" tabIndex={-1}>
      <h4>{title}</h4>
      <ul className="losers" aria-label={title}>
        {rows.map((change) => (
          <li key={change.commune.code}>
            <strong>{change.commune.name}</strong> ({change.commune.codeDepartement}), {peopleText(change.population)}
            <span className="hint-block">{describe(change)}</span>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button button-plain" onClick={showAll}>
          {messages.showAllRows({ count: changes.length })}
        </button>
      )}
    </div>
  );
}
