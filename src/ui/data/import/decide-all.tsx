import { useId } from "react";
import type { Decisions } from "../../../domain/import/count-preview.ts";
import { DUPLICATE_DECISIONS, type Duplicate, type Likeness } from "../../../domain/import/import-preview.ts";
import { decisionOf } from "../../../domain/layer/commit-layer.ts";
import { useDetailedApp } from "../../detailed-app.ts";

export interface DecideAllProps {
  readonly likeness: Likeness;
  readonly duplicates: readonly Duplicate[];
  readonly decisions: Decisions;
}

/** One decision for all rows of the same likeness; shown as pressed while it applies to each of them. */
export function DecideAll({ likeness, duplicates, decisions }: DecideAllProps) {
  const { messages, services } = useDetailedApp();
  const labelId = useId();
  const lines = duplicates.map(({ line }) => line);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div className="import-for-all" role="group" aria-labelledby={labelId}>
      <span id={labelId} className="visually-hidden">
        {messages.importDecideAll({ name: messages.importLikenesses[likeness] })}
      </span>
      {DUPLICATE_DECISIONS.map((decision) => (
        <button
          key={decision}
          type="button"
          className="button"
          aria-pressed={duplicates.every((duplicate) => decisionOf(duplicate, decisions) === decision)}
          onClick={() => services.importing((controller) => controller.decide(lines, decision))}
        >
          {messages.importDecisionsForAll[decision]}
        </button>
      ))}
    </div>
  );
}
