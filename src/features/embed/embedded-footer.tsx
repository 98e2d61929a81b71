import type { AppState } from "../../model/app-state.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { landmarkName } from "../../ui/shell/landmark-name.ts";
import { wholePageLink } from "./state.ts";

/** Footer of the compact form: the licence of the data, with a link to their sources. */
export function EmbeddedFooter() {
  const { messages } = useDetailedApp();
  const link = useAppState(linkToSources);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: at the top of its document it is the content information
    <footer className="embedded-footer" aria-label={landmarkName(messages, messages.dataLicence)}>
      <a href={link} target="_blank" rel="noopener">
        {messages.dataLicence}
        <span className="visually-hidden"> ({messages.wholePage})</span>
      </a>
    </footer>
  );
}

function linkToSources(state: AppState): string {
  return wholePageLink({ ...state, view: "donnees", selection: { kind: "none" } });
}
