import { readyValue } from "../../domain/loadable.ts";
import { selectSourcesOfPage } from "../../model/base-map/plan-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { LoadFault } from "../shell/load-fault.tsx";
import { SourceList } from "./source-list.tsx";

/** Producers and licences of the data, and the precision of the outlines. */
export function SourcesSection() {
  const { messages } = useDetailedApp();
  const listed = useAppState((state) => state.resources.sources);
  const sources = useAppState(selectSourcesOfPage);
  return (
    <>
      {listed.status === "failed" && <LoadFault title={messages.manifestFailed} fault={listed.fault} />}
      {listed.status === "ready" && <SourceList sources={sources} />}
      <OutlinesNote />
    </>
  );
}

/** Note on the outlines of the map, official or schematic, and their precision. */
function OutlinesNote() {
  const { messages, format } = useDetailedApp();
  const outlines = readyValue(useAppState((state) => state.resources.territories));
  const { official, officialFault } = outlines ?? {};
  return (
    <>
      {officialFault !== undefined && <p className="hint">{messages.officialFailed(officialFault)}</p>}
      <p className="hint">
        {official === undefined
          ? messages.schematicNote
          : messages.officialNote({ vintage: format.date(official.vintage), date: format.date(official.date) })}
      </p>
    </>
  );
}
