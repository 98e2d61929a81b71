import { useId } from "react";
import { communeLabel } from "../../domain/commune-label.ts";
import type { Decisions } from "../../domain/import/count-preview.ts";
import { DUPLICATE_DECISIONS, type Duplicate } from "../../domain/import/import-preview.ts";
import { decisionOf } from "../../domain/layer/commit-layer.ts";
import { comparedRecord, pairFields } from "../../domain/layer/pair-fields.ts";
import type { Place } from "../../domain/place.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { RadioGroup } from "../../ui/access/radio-group.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { NAME_OF_FIELD } from "./field-groups.ts";
import type { FrenchWording } from "./say-import.ts";

export interface DuplicateItemProps {
  readonly duplicate: Duplicate;
  readonly imported: Place;
  readonly decisions: Decisions;
  /** Of the file, for a row without one of its own; "" for unknown. */
  readonly vintage: string;
}

/** A row of the file beside the place that it may duplicate, with the decision about the row. */
export function DuplicateItem({ duplicate, imported, decisions, vintage }: DuplicateItemProps) {
  const { messages, format, services } = useFrenchApp();
  const there = useAppState((state) => selectPlaceById(state, duplicate.id));
  const pairId = useId();
  const dated = (name: string, date: string) =>
    messages.importWithDate({ name, text: date === "" ? messages.importDateUnknown : date });
  const pairs = there === undefined ? [] : pairFields(there, imported);
  return (
    <li>
      <div id={pairId} className="import-pair">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">
                {there === undefined
                  ? messages.importOnMap
                  : dated(messages.importOnMap, comparedRecord(there, imported).sourceDate)}
              </th>
              <th scope="col">
                {dated(
                  messages.importInFile({ number: format.number(duplicate.line) }),
                  imported.records[0].sourceDate || vintage,
                )}
              </th>
            </tr>
          </thead>
          <tbody>
            <PairRow title={messages.importName} onMap={there?.name ?? duplicate.id} inFile={imported.name} />
            <PairRow
              title={messages.importAddress}
              onMap={there ? addressOf(there) : ""}
              inFile={addressOf(imported)}
            />
            {pairs.map(({ field, onMap, inFile }) => (
              <PairRow key={field} title={messages.importFields[NAME_OF_FIELD[field]]} onMap={onMap} inFile={inFile} />
            ))}
          </tbody>
        </table>
        <p className="hint">
          {messages.importLikenesses[duplicate.likeness]}, {distanceText(duplicate.distanceKm, { messages, format })}
        </p>
      </div>
      <RadioGroup
        legend={imported.name}
        isLegendHidden
        value={decisionOf(duplicate, decisions)}
        options={DUPLICATE_DECISIONS.map((value) => ({ value, label: messages.importDecisions[value] }))}
        describedBy={pairId}
        onChoose={(chosen) => services.importing((controller) => controller.decide([duplicate.line], chosen))}
      />
    </li>
  );
}

/** Writes equal values once, so that differences stand out. */
function PairRow({ title, onMap, inFile }: Readonly<Record<"title" | "onMap" | "inFile", string>>) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td colSpan={onMap === inFile ? 2 : 1}>{onMap}</td>
      {onMap !== inFile && <td>{inFile}</td>}
    </tr>
  );
}

function addressOf(place: Place): string {
  const [{ address, postcode }] = place.records;
  return [address, [postcode, communeLabel(place)].filter((part) => part !== "").join(" ")]
    .filter((part) => part !== "")
    .join(", ");
}

const METRES_PER_KM = 1000;
const STEP_M = 10;

/** Text of a distance, rounded to 10 m. */
function distanceText(distanceKm: number, { messages, format }: FrenchWording): string {
  const metres = Math.round((distanceKm * METRES_PER_KM) / STEP_M) * STEP_M;
  if (metres === 0) return messages.importSameSpot;
  const text =
    metres < METRES_PER_KM
      ? messages.importDistanceM({ number: format.number(metres) })
      : messages.importDistanceKm({ number: format.decimal(distanceKm) });
  return messages.importApart({ text });
}
