import type { AppState } from "../../state/app-state.ts";
import { useApp, useAppState } from "../../ui/app-context.ts";
import { wholePageLink } from "./state.ts";

/** Footer of the compact form: the licence of the data, with a link to their sources. */
export function EmbeddedFooter() {
  const { messages } = useApp();
  const link = useAppState(linkToSources);
  return (
    <footer className="embedded-footer">
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
