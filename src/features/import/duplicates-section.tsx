import { useId, useMemo } from "react";
import { UnmarkedList } from "../../design/unmarked-list.tsx";
import type { Decisions } from "../../domain/import/count-preview.ts";
import {
  type Duplicate,
  decisionsOn,
  type ImportPreview,
  LIKENESSES,
  type Likeness,
} from "../../domain/import/import-preview.ts";
import { decisionOf } from "../../domain/layer/commit-layer.ts";
import {
  type CompletedField,
  FIELD_CHOICES,
  type FieldChoices,
  fieldKey,
  pairFields,
} from "../../domain/layer/complete-place.ts";
import type { Place } from "../../domain/place.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { DuplicateItem } from "./duplicate-item.tsx";
import { NAME_OF_FIELD } from "./field-groups.ts";

export interface DuplicatesPartProps {
  readonly preview: ImportPreview;
  readonly decisions: Decisions;
  readonly fieldChoices: FieldChoices;
  readonly vintage: string;
}

/** Rows that may duplicate places of the map, with a decision for each row, or for all rows of the same likeness. */
export function DuplicatesSection({ preview, decisions, fieldChoices, vintage }: DuplicatesPartProps) {
  const { messages } = useDetailedApp();
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
          fieldChoices={fieldChoices}
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
  readonly fieldChoices: FieldChoices;
  readonly vintage: string;
}

const FIRST_DUPLICATES = 5;

function LikenessGroup({ likeness, duplicates, byLine, decisions, fieldChoices, vintage }: LikenessGroupProps) {
  const { messages, format } = useDetailedApp();
  const { rows, hasMore, showAll } = useFirstRows(duplicates, FIRST_DUPLICATES);
  if (duplicates.length === 0) return null;
  return (
    <div className="import-likeness" tabIndex={-1}>
      <h5>
        {messages.importLikenesses[likeness]} <span className="count">{format.number(duplicates.length)}</span>
      </h5>
      {duplicates.length > 1 && <DecideAll likeness={likeness} duplicates={duplicates} decisions={decisions} />}
      <FieldsForAll duplicates={duplicates} byLine={byLine} decisions={decisions} fieldChoices={fieldChoices} />
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
                fieldChoices={fieldChoices}
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
  const { messages, services } = useDetailedApp();
  const labelId = useId();
  const lines = duplicates.map(({ line }) => line);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div className="import-for-all" role="group" aria-labelledby={labelId}>
      <span id={labelId} className="visually-hidden">
        {messages.importDecideAll({ name: messages.importLikenesses[likeness] })}
      </span>
      {decisionsOn(likeness).map((decision) => (
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

type FieldsForAllProps = Pick<LikenessGroupProps, "duplicates" | "byLine" | "decisions" | "fieldChoices">;

/** For each field that several completed places have otherwise than the file, one choice for all of them. */
function FieldsForAll({ duplicates, byLine, decisions, fieldChoices }: FieldsForAllProps) {
  const { messages, services } = useDetailedApp();
  const places = useAppState(selectPlaces);
  const lines = useMemo(
    () => linesInConflict(duplicates, byLine, decisions, places),
    [duplicates, byLine, decisions, places],
  );
  if (!duplicates.some((duplicate) => decisionOf(duplicate, decisions) === "complete")) return null;
  return (
    <div className="import-fields-for-all">
      <p className="hint">{messages.importCompleteNote}</p>
      {lines.size > 0 && <p>{messages.importFieldsForAll}</p>}
      {[...lines].map(([field, ofField]) => {
        const name = messages.importFieldInConflict({
          name: messages.importFields[NAME_OF_FIELD[field]],
          count: ofField.length,
        });
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
          <div key={field} className="import-for-all" role="group" aria-label={name}>
            <span>{name}</span>
            {FIELD_CHOICES.map((choice) => (
              <button
                key={choice}
                type="button"
                className="button"
                aria-pressed={ofField.every((line) => (fieldChoices.get(fieldKey(line, field)) ?? "map") === choice)}
                onClick={() => services.importing((controller) => controller.chooseField(ofField, field, choice))}
              >
                {messages.importFieldChoices[choice]}
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** The lines of completed places whose value of a field differs from that of the file. */
function linesInConflict(
  duplicates: readonly Duplicate[],
  byLine: ReadonlyMap<number, Place>,
  decisions: Decisions,
  places: readonly Place[],
): ReadonlyMap<CompletedField, readonly number[]> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const lines = new Map<CompletedField, number[]>();
  for (const duplicate of duplicates) {
    const [place, imported] = [byId.get(duplicate.id), byLine.get(duplicate.line)];
    if (decisionOf(duplicate, decisions) !== "complete" || place === undefined || imported === undefined) continue;
    for (const { field, onMap } of pairFields(place, imported)) {
      if (onMap !== "") lines.set(field, [...(lines.get(field) ?? []), duplicate.line]);
    }
  }
  return lines;
}
