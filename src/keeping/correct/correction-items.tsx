import { useId, useState } from "react";
import { CONFIG } from "../../config.ts";
import { writeCorrectionFile } from "../../data/csv/corrections/correction-file.ts";
import { mailAddress } from "../../domain/contact/contact-way.ts";
import type { CorrectionRow } from "../../domain/corrections/correction.ts";
import type { RowPart } from "../../domain/corrections/edit-place.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { downloadText } from "../../ui/download.ts";
import { hoursText } from "../check/words.ts";
import { focusCorrections, useKeeping, useKeepingState, useLoaded, useOutlines } from "../context.ts";
import type { Preview } from "./preview-file.ts";
import { words } from "./words.ts";

/** What the command will answer to each of some corrections, and one file of all. */
export function CorrectionItems({ parts }: { readonly parts: readonly RowPart[] }) {
  const { actions } = useKeeping();
  const corrections = useKeepingState((state) => state.corrections);
  const isKept = useKeepingState((state) => state.areCorrectionsKept);
  const places = useKeepingState(({ files }) => readyValue(files.places)) ?? NO_PLACES;
  const { preview, isFailed, retry } = usePreview(corrections, parts);
  const refused =
    preview === undefined ? 0 : parts.filter(({ changes }) => changes.some((one) => preview(one).length > 0)).length;
  return (
    <>
      <p role="status" className={refused > 0 ? "report-fault" : "hint"}>
        {isFailed && words.notChecked}
        {!isFailed && preview === undefined && words.checking}
        {preview !== undefined && (refused > 0 ? words.refusedCount(refused) : words.allAccepted)}
      </p>
      {isFailed && <ActButton act={retry}>{words.retry}</ActButton>}
      <ul>
        {parts.map((part) => (
          <Item
            key={JSON.stringify([part.table, part.id, part.part ?? part.changes[0].field])}
            part={part}
            name={nameOf(part, places)}
            refusals={preview === undefined ? [] : [...new Set(part.changes.flatMap(preview))]}
            onRemove={() => {
              actions.takeBack(part.changes);
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
      <Handover corrections={corrections} count={parts.length} />
    </>
  );
}

const NO_PLACES: readonly Place[] = [];
const loadPreview = () => import("./preview-file.ts").then(({ previewFile }) => previewFile);

/** What the command will answer; undefined until the tables, the communes and the sources are there. */
function usePreview(corrections: readonly CorrectionRow[], parts: readonly RowPart[]) {
  const communes = useKeepingState(({ files }) => readyValue(files.territories)?.communes);
  const sources = useKeepingState(({ files }) => readyValue(files.sources));
  const needsOutlines = parts.some(({ part }) => part === "position" || part === "new");
  const { outlines } = useOutlines(needsOutlines);
  const { value: previewFile, isFailed, retry } = useLoaded(loadPreview);
  const isWaiting = needsOutlines && outlines.status === "loading";
  const preview: Preview | undefined =
    previewFile === undefined || communes === undefined || sources === undefined || isWaiting
      ? undefined
      : previewFile(corrections, { communes, outlines: readyValue(outlines), sources });
  return { preview, isFailed, retry };
}

interface ItemProps {
  readonly part: RowPart;
  readonly name: string;
  readonly refusals: readonly string[];
  readonly onRemove: () => void;
}

function Item({ part, name, refusals, onRemove }: ItemProps) {
  const title = titleOf(part);
  const faultId = useId();
  return (
    <li className="correction">
      <p>
        <strong>{name}</strong>, {[title, changeInWords(part)].filter(Boolean).join(" : ")}
      </p>
      <div id={faultId} className="report-fault">
        {refusals.map((refusal) => (
          <p key={refusal}>{refusal}</p>
        ))}
      </div>
      <ActButton look="plain" aria-label={words.removeNamed(name, title)} aria-describedby={faultId} act={onRemove}>
        {words.remove}
      </ActButton>
    </li>
  );
}

function titleOf({ part, changes }: RowPart): string {
  if (part === "new") return words.newPlace.toLowerCase();
  return (part === undefined ? changes[0].field : words.parts[part]).toLowerCase();
}

function nameOf({ id, changes }: RowPart, places: readonly Place[]): string {
  const added = changes.find(({ field }) => field === "name")?.to;
  return added ?? places.flatMap(({ records }) => records).find((record) => record.id === id)?.name ?? id;
}

/** "04 92 00 00 01 → 04 92 00 00 02"; "" where the part says it. */
function changeInWords({ part, changes }: RowPart): string {
  const cell = (field: string, side: "from" | "to") => changes.find((change) => change.field === field)?.[side];
  if (part === "new")
    return [cell("address", "to"), cell("postcode", "to"), cell("commune", "to")].filter(Boolean).join(" ");
  if (part === "closed") return "";
  if (part === "position")
    return [cell("latitude", "to"), cell("longitude", "to"), cell("commune", "to")].filter(Boolean).join(", ");
  const [{ from, to }] = changes;
  const say = (text: string) => (part === "hours" ? hoursText(text) : text) || words.unknown;
  return words.change(say(from), say(to));
}

/** The file of all corrections, and the mail where an address is set. */
export function Handover({
  corrections,
  count,
  reportAddress = CONFIG.reportAddress,
}: {
  readonly corrections: readonly CorrectionRow[];
  readonly count: number;
  readonly reportAddress?: string;
}) {
  const { today } = useKeeping();
  const [isDownloaded, setDownloaded] = useState(false);
  const csv = writeCorrectionFile(corrections);
  return (
    <>
      <div className="button-row">
        <ActButton
          look="primary"
          act={() => {
            downloadText(`corrections-${today}.csv`, "text/csv;charset=utf-8", csv);
            setDownloaded(true);
          }}
        >
          {words.download}
        </ActButton>
        {reportAddress !== "" && (
          <a
            className="button"
            href={mailAddress({
              to: reportAddress,
              subject: words.mailSubject(count),
              // Only spreadsheets need the byte order mark.
              body: `${words.mailBody}\n\n${csv.replace("\uFEFF", "").replaceAll("\r\n", "\n")}`,
            })}
          >
            {words.mail}
          </a>
        )}
        <span role="status">{isDownloaded && words.downloaded}</span>
      </div>
      <p className="hint">{words.fileHint}</p>
    </>
  );
}
