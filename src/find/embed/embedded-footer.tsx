import { SOURCES_PATH } from "../../ui/shell/paths.ts";
import { useDetailedApp } from "../app-context.ts";
import { landmarkName } from "./embedded-header.tsx";

/** Footer of the compact form: the licence of the data, with a link to their sources. */
export function EmbeddedFooter() {
  const { messages } = useDetailedApp();
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: at the top of its document it is the content information
    <footer className="embedded-footer" aria-label={landmarkName(messages, messages.dataLicence)}>
      <a href={SOURCES_PATH} target="_blank" rel="noopener">
        {messages.dataLicence}
        <span className="visually-hidden"> ({messages.wholePage})</span>
      </a>
    </footer>
  );
}
