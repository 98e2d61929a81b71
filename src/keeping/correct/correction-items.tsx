import { useId, useState } from "react";
import { writeCorrectionFile } from "../../data/csv/correction-file.ts";
import { type CorrectionRow, isNewPlace } from "../../domain/corrections/correction.ts";
import { readyValue } from "../../domain/loadable.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { downloadText } from "../../ui/download.ts";
import { cellText, columnName, words as ofCheck } from "../check/words.ts";
import { focusCorrections, useKeeping, useKeepingState, useResource } from "../context.ts";
import { foreseeRefusals } from "./preview-file.ts";
import { words } from "./words.ts";

/** Gathered corrections row by row, what the command will answer to each, and one file of all. */
export function CorrectionItems() {
  const { actions, today } = useKeeping();
  const corrections = useKeepingState((state) => state.corrections);
  const isKept = useKeepingState((state) => state.areCorrectionsKept);
  const refusals = useRefusals(corrections);
  const [isDownloaded, setDownloaded] = useState(false);
  const rows = groupByRow(corrections);
  const refused = rows.filter(([{ id }]) => refusals?.some((refusal) => refusal.id === id)).length;
  return (
    <>
      <p role="status" className={refused > 0 ? "report-fault" : "hint"}>
        {refusals === undefined ? words.checking : refused > 0 ? words.refusedCount(refused) : words.allAccepted}
      </p>
      <ul>
        {rows.map((changes) => (
          <Item
            key={changes[0].id}
            changes={changes}
            refusals={(refusals ?? []).filter(({ id }) => id === changes[0].id).map(({ text }) => text)}
            onRemove={() => {
              actions.takeBack(changes[0].id);
              focusCorrections();
            }}
          />
        ))}
      </ul>
      {!isKept && (
        <p role="alert" className="report-fault">
          {words.notKept}
        </p>
      )}
      <div className="button-row">
        <ActButton
          look="primary"
          act={() => {
            downloadText(`corrections-${today}.csv`, "text/csv;charset=utf-8", writeCorrectionFile(corrections));
            setDownloaded(true);
          }}
        >
          {words.download}
        </ActButton>
        <span role="status">{isDownloaded && words.downloaded}</span>
      </div>
      <p className="hint">{words.fileHint}</p>
    </>
  );
}

/** Refusals of the command; undefined until the communes, the sources and, for a position, the outlines are there. */
function useRefusals(corrections: readonly CorrectionRow[]) {
  const communes = useKeepingState(({ resources }) => readyValue(resources.communes)?.communes);
  const sources = useKeepingState(({ resources }) => readyValue(resources.sources));
  const isMoving = corrections.some(({ field }) => field === "longitude" || field === "latitude");
  const [outlines] = useResource("outlines", isMoving);
  if (communes === undefined || sources === undefined || (isMoving && outlines.status === "loading")) return undefined;
  return foreseeRefusals(corrections, { communes, outlines: readyValue(outlines), sources });
}

type RowChanges = readonly [CorrectionRow, ...CorrectionRow[]];

function groupByRow(changes: readonly CorrectionRow[]): readonly RowChanges[] {
  const groups = new Map<string, [CorrectionRow, ...CorrectionRow[]]>();
  for (const change of changes) {
    const group = groups.get(change.id);
    if (group === undefined) groups.set(change.id, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

interface ItemProps {
  readonly changes: RowChanges;
  readonly refusals: readonly string[];
  readonly onRemove: () => void;
}

/** The changes in a row; of a new one, its name. */
function Item({ changes, refusals, onRemove }: ItemProps) {
  const faultId = useId();
  const [{ id }] = changes;
  const places = useKeepingState(({ resources }) => readyValue(resources.places));
  const record = places?.flatMap(({ records }) => records).find((one) => one.id === id);
  const isNew = isNewPlace(changes);
  const name = changes.find(({ field }) => field === "name")?.to ?? record?.name ?? id;
  return (
    <li className="correction">
      <p>
        <strong>{name}</strong>
        {isNew && `, ${words.newPlace}`}
      </p>
      {!isNew &&
        changes.map(({ field, from, to }) => (
          <p key={field}>
            {columnName(field)} : {ofCheck.change(cellText(field, from), cellText(field, to))}
          </p>
        ))}
      <div id={faultId} className="report-fault">
        {refusals.map((refusal) => (
          <p key={refusal}>{refusal}</p>
        ))}
      </div>
      <ActButton look="plain" aria-label={words.removeNamed(name)} aria-describedby={faultId} act={onRemove}>
        {words.remove}
      </ActButton>
    </li>
  );
}
