import { useId, useMemo } from "react";
import { UnmarkedList } from "../../design/unmarked-list.tsx";
import type { Decisions } from "../../domain/import/count-preview.ts";
import {
  DUPLICATE_DECISIONS,
  type Duplicate,
  type ImportPreview,
  LIKENESSES,
  type Likeness,
} from "../../domain/import/import-preview.ts";
import { decisionOf } from "../../domain/layer/commit-layer.ts";
import type { Place } from "../../domain/place.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { DuplicateItem } from "./duplicate-item.tsx";

export interface DuplicatesPartProps {
  readonly preview: ImportPreview;
  readonly decisions: Decisions;
  readonly vintage: string;
}

/** Rows that may duplicate places of the map, with a decision for each row, or for all rows of the same likeness. */
export function DuplicatesSection({ preview, decisions, vintage }: DuplicatesPartProps) {
  const { messages } = useFrenchApp();
  const byLine = useMemo(() => new Map(preview.places.map(({ line, place }) => [line, place])), [preview]);
  const lines = new Set(preview.duplicates.map(({ line }) => line));
  return (
    <div className="import-duplicates">
      <h4>{messages.importDuplicates({ count: lines.size })}</h4>
      {LIKENESSES.map((likeness) => (
        <LikenessGroup
          key={likeness}
          likeness={likeness}
          duplicates={preview.duplicates.filter((duplicate) => duplicate.likeness === likeness)}
          byLine={byLine}
          decisions={decisions}
          vintage={vintage}
        />
      ))}
    </div>
  );
}

interface LikenessGroupProps {
  readonly likeness: Likeness;
  readonly duplicates: readonly Duplicate[];
  readonly byLine: ReadonlyMap<number, Place>;
  readonly decisions: Decisions;
  readonly vintage: string;
}

const FIRST_DUPLICATES = 5;

function LikenessGroup({ likeness, duplicates, byLine, decisions, vintage }: LikenessGroupProps) {
  const { messages, format } = useFrenchApp();
  const { rows, hasMore, showAll } = useFirstRows(duplicates, FIRST_DUPLICATES);
  if (duplicates.length === 0) return null;
  return (
    <div className="import-likeness" tabIndex={-1}>
      <h5>
        {messages.importLikenesses[likeness]} <span className="count">{format.number(duplicates.length)}</span>
      </h5>
      {duplicates.length > 1 && <DecideAll likeness={likeness} duplicates={duplicates} decisions={decisions} />}
      <UnmarkedList className="import-pairs">
        {rows.map((duplicate) => {
          const imported = byLine.get(duplicate.line);
          return (
            imported && (
              <DuplicateItem
                key={`${duplicate.line} ${duplicate.id}`}
                duplicate={duplicate}
                imported={imported}
                decisions={decisions}
                vintage={vintage}
              />
            )
          );
        })}
      </UnmarkedList>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.importAllDuplicates({ count: duplicates.length })}
        </button>
      )}
    </div>
  );
}

interface DecideAllProps {
  readonly likeness: Likeness;
  readonly duplicates: readonly Duplicate[];
  readonly decisions: Decisions;
}

/** One decision for all rows of the same likeness; shown as pressed while it applies to each of them. */
function DecideAll({ likeness, duplicates, decisions }: DecideAllProps) {
  const { messages, services } = useFrenchApp();
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
