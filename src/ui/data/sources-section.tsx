import { selectSourcesOfPage } from "../../model/base-map/plan-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { LoadFault } from "../shell/load-fault.tsx";
import { SourceList } from "./source-list.tsx";

/** Producers and licences of the data. */
export function SourcesSection() {
  const { messages } = useFrenchApp();
  const listed = useAppState((state) => state.resources.sources);
  const sources = useAppState(selectSourcesOfPage);
  return (
    <>
      {listed.status === "failed" && <LoadFault title={messages.manifestFailed} fault={listed.fault} />}
      {listed.status === "ready" && <SourceList sources={sources} />}
    </>
  );
}
