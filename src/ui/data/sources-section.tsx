import { selectSourcesOfPage } from "../../state/base-map/plan-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { LoadFault } from "../shell/load-fault.tsx";
import { OutlinesNote } from "./outlines-note.tsx";
import { SourceList } from "./source-list.tsx";

/** Producers and licences of the data, and the precision of the outlines. */
export function SourcesSection() {
  const { messages } = useDetailedApp();
  const manifest = useAppState((state) => state.resources.manifest);
  const sources = useAppState(selectSourcesOfPage);
  return (
    <>
      {manifest.status === "failed" && <LoadFault title={messages.manifestFailed} fault={manifest.fault} />}
      {manifest.status === "ready" && <SourceList sources={sources} />}
      <OutlinesNote />
    </>
  );
}
