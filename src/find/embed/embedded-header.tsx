import type { ReactNode } from "react";
import { type LinkedState, writeLink } from "../../state/url/link.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { SOURCES_PATH } from "../../ui/shell/paths.ts";
import { Icon, Mark } from "../../ui/symbols/icon.tsx";
import { useApp, useAppState, useDetailedApp } from "../app-context.ts";
import { lazy } from "../lazy.tsx";

/** Without its code the form keeps the language of its link. */
const LanguageChoice = lazy(async () => (await import("../shell/language-choice.tsx")).LanguageChoice, {
  framed: () => null,
});

/** Header of the compact form: name of the site with a link to the same view of the whole page, and the language. */
export function EmbeddedHeader({ children }: { readonly children: ReactNode }) {
  const { messages } = useApp();
  const link = useAppState(wholePageLink);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: at the top of its document it is the banner
    <header className="embedded-header" aria-label={landmarkName(messages, messages.menu)}>
      {children}
      <h1>
        <a href={link} target="_blank" rel="noopener">
          <Mark size={24} />
          {messages.appName}
          <Icon name="outside" size={16} />
          <span className="visually-hidden"> ({messages.wholePage})</span>
        </a>
      </h1>
      <LanguageChoice />
    </header>
  );
}

/** The query that opens the whole page at the same view: "?type=france-services&lang=fr". */
export function wholePageLink(state: LinkedState): string {
  return writeLink({ ...state, isEmbedded: false });
}

/** Accessible name of a landmark in the compact form: the page around the frame has landmarks of the same roles. */
export function landmarkName({ appName }: Core, part: string): string {
  return `${appName} – ${part}`;
}

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
