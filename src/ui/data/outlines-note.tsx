import { readyValue } from "../../domain/loadable.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Note on the outlines of the map, official or schematic, and their precision. */
export function OutlinesNote() {
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
