import "./style.css";
import { useId, useMemo, useState } from "react";
import { readyValue } from "../../domain/loadable.ts";
import { compareLayer } from "../../domain/quality/compare-layer.ts";
import { useAppState } from "../../ui/app-context.ts";
import { usePrinting } from "../../ui/design/printing.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { PrintedNetworkReport } from "./printed-report.tsx";
import { VintageChanges } from "./vintage-changes.tsx";

/** « État des lieux »: printed report on the network, with the changes since another vintage that was imported. */
export function NetworkReportSection() {
  const { messages } = useDetailedApp();
  const [layerId, setLayerId] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isPrinting = usePrinting();
  // An open sheet has a printed page of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const comparison = useComparison(layerId);
  return (
    <>
      <p>{messages.networkReportIntro}</p>
      <LayerChoice layerId={layerId} onChoose={setLayerId} />
      {comparison !== undefined && <VintageChanges {...comparison} />}
      <button type="button" className="button" onClick={() => setAsked(true)}>
        <DetailIcon name="print" />
        {messages.printNetworkReport}
      </button>
      {isAsked && <PrintedNetworkReport comparison={comparison} onPrinted={() => setAsked(false)} />}
      {!isAsked && isPrinting && !hasSheet && <PrintedNetworkReport comparison={comparison} />}
    </>
  );
}

function LayerChoice({ layerId, onChoose }: { readonly layerId: string; readonly onChoose: (id: string) => void }) {
  const { messages } = useDetailedApp();
  const id = useId();
  const layers = useAppState((state) => state.layers.layers);
  if (layers.length === 0) return <p className="hint">{messages.noVintage}</p>;
  return (
    <p className="quality-where">
      <label htmlFor={id}>{messages.compareWith}</label>
      <select id={id} value={layerId} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{messages.compareWithNone}</option>
        {layers.map((layer) => (
          <option key={layer.id} value={layer.id}>
            {layer.name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Compares with the places of the tables only: visible layers do not change them. */
function useComparison(layerId: string) {
  const places = readyValue(useAppState((state) => state.resources.places));
  const layer = useAppState((state) => state.layers.layers.find(({ id }) => id === layerId));
  return useMemo(
    () =>
      places === undefined || layer === undefined
        ? undefined
        : { changes: compareLayer(places, layer), name: layer.name },
    [places, layer],
  );
}
