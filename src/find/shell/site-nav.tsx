import type { ReactNode } from "react";
import { DATA_PATH, frenchPageLink, TERRITORIES_PATH } from "../../ui/shell/paths.ts";
import { useApp, useAppState } from "../app-context.ts";
import { ViewLink } from "./links.tsx";

/** Links to the views of this page and to the pages in French: the same, in the same order, below the name of every page. */
export function SiteNav() {
  const { messages } = useApp();
  const view = useAppState((state) => state.view);
  return (
    <nav className="site-nav" aria-label={messages.views}>
      {/* The question is the beginning of « Trouver ». */}
      <ViewLink view={view === "question" ? view : "trouver"} isCurrent={view !== "saisonniers"}>
        {messages.viewNames.trouver}
      </ViewLink>
      <ViewLink view="saisonniers" isCurrent={view === "saisonniers"}>
        {messages.viewNames.saisonniers}
      </ViewLink>
      <FrenchPage path={TERRITORIES_PATH}>{messages.territories}</FrenchPage>
      <FrenchPage path={DATA_PATH}>{messages.dataPage}</FrenchPage>
    </nav>
  );
}

/** A page that does not speak the languages of this one. */
function FrenchPage({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { messages, language } = useApp();
  return (
    <a href={frenchPageLink(path, language)}>
      {children}
      {language !== "fr" && (
        <>
          <span className="site-nav-language" aria-hidden="true">
            fr
          </span>
          <span className="visually-hidden"> ({messages.inFrench})</span>
        </>
      )}
    </a>
  );
}
