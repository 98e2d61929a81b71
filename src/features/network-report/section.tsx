import "./style.css";
import { useId, useMemo, useState } from "react";
import { usePrinting } from "../../design/printing.tsx";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { changesSince, earlierVersions } from "../../domain/history/changes-since.ts";
import type { DataVersion } from "../../domain/history/data-version.ts";
import { readyValue } from "../../domain/loadable.ts";
import { compareLayer } from "../../domain/quality/compare-layer.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { PrintedNetworkReport, type VintageComparison } from "./printed-report.tsx";
import { VersionChanges } from "./version-changes.tsx";
import { VintageChanges } from "./vintage-changes.tsx";

/** « État des lieux »: printed report on the network, with the changes since a version that was published before, or another vintage that was imported. */
export function NetworkReportSection() {
  const { messages } = useDetailedApp();
  const [vintage, setVintage] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isPrinting = usePrinting();
  // An open sheet has a printed page of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const comparison = useComparison(vintage);
  return (
    <>
      <p>{messages.networkReportIntro}</p>
      <VintageChoice vintage={vintage} onChoose={setVintage} />
      {comparison !== undefined &&
        ("since" in comparison ? <VersionChanges {...comparison} /> : <VintageChanges {...comparison} />)}
      <button type="button" className="button" onClick={() => setAsked(true)}>
        <DetailIcon name="print" />
        {messages.printNetworkReport}
      </button>
      {isAsked && <PrintedNetworkReport comparison={comparison} onPrinted={() => setAsked(false)} />}
      {!isAsked && isPrinting && !hasSheet && <PrintedNetworkReport comparison={comparison} />}
    </>
  );
}

interface VintageChoiceProps {
  readonly vintage: string;
  readonly onChoose: (vintage: string) => void;
}

/** An imported layer, or a version that was published before this one. */
function VintageChoice({ vintage, onChoose }: VintageChoiceProps) {
  const { messages, format } = useDetailedApp();
  const id = useId();
  const layers = useAppState((state) => state.layers.layers);
  const versions = useAppState(({ resources }) => resources.changes);
  const earlier = earlierVersions(readyValue(versions) ?? NO_VERSIONS);
  return (
    <>
      {layers.length === 0 && <p className="hint">{messages.noVintage}</p>}
      {(layers.length > 0 || earlier.length > 0) && (
        <p className="quality-where">
          <label htmlFor={id}>{messages.compareWith}</label>
          <select id={id} value={vintage} onChange={(event) => onChoose(event.target.value)}>
            <option value="">{messages.compareWithNone}</option>
            {earlier.map(({ date }) => (
              <option key={date} value={VERSION + date}>
                {messages.networkVersion({ date: format.date(date) })}
              </option>
            ))}
            {layers.map((layer) => (
              <option key={layer.id} value={layer.id}>
                {layer.name}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}

/** Before the date of a version: no id of a layer begins so. */
const VERSION = "version ";
const NO_VERSIONS: readonly DataVersion[] = [];

/** Compares with the places of the tables only: visible layers do not change them. */
function useComparison(vintage: string): VintageComparison | undefined {
  const { messages, format } = useDetailedApp();
  const places = readyValue(useAppState((state) => state.resources.places));
  const layer = useAppState((state) => state.layers.layers.find(({ id }) => id === vintage));
  const versions = readyValue(useAppState(({ resources }) => resources.changes));
  return useMemo(() => {
    if (vintage.startsWith(VERSION) && versions !== undefined) {
      const date = vintage.slice(VERSION.length);
      return { since: changesSince(versions, date), name: messages.networkVersion({ date: format.date(date) }) };
    }
    return places === undefined || layer === undefined
      ? undefined
      : { changes: compareLayer(places, layer), name: layer.name };
  }, [vintage, places, layer, versions, messages, format]);
}
