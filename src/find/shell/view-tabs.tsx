import { TAB_VIEWS, type View } from "../../state/app-state.ts";
import { useRovingFocus } from "../../ui/roving-focus.ts";
import { DATA_PATH, frenchPageLink, TERRITORIES_PATH } from "../../ui/shell/paths.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Ids of a tab and its panel. */
export function tabId(view: View): string {
  return `onglet-${view}`;
}
export function tabPanelId(view: View): string {
  return `volet-${view}`;
}

/**
 * The views as tabs with arrow keys (ARIA Authoring Practices, tabs with automatic activation), and beside them the links to the pages
 * in French.
 */
export function ViewTabs() {
  const { actions, messages } = useApp();
  const current = useAppState((state) => state.view);
  const tabs = useRovingFocus<HTMLDivElement>({
    keys: TAB_VIEWS,
    isHorizontal: true,
    wraps: true,
    focus: (tab, rank) => {
      actions.chooseView(TAB_VIEWS[rank] ?? current);
      tab.focus();
    },
  });
  return (
    <div className="tabs">
      <div role="tablist" aria-label={messages.views} {...tabs.list}>
        {TAB_VIEWS.map((view, rank) => (
          <button
            key={view}
            id={tabId(view)}
            type="button"
            role="tab"
            data-index={rank}
            aria-selected={view === current}
            // Only the chosen tab has its panel in the page.
            aria-controls={view === current ? tabPanelId(view) : undefined}
            tabIndex={view === current ? 0 : -1}
            onClick={() => tabs.moveTo(rank)}
          >
            {messages.viewNames[view]}
          </button>
        ))}
      </div>
      <FrenchPage path={TERRITORIES_PATH} name={messages.territories} />
      <FrenchPage path={DATA_PATH} name={messages.dataPage} />
    </div>
  );
}

/** A page that does not speak the languages of this one. */
function FrenchPage({ path, name }: { readonly path: string; readonly name: string }) {
  const { messages, language } = useApp();
  return (
    <a href={frenchPageLink(path, language)}>
      {name}
      {language !== "fr" && (
        <>
          <span className="tab-language" aria-hidden="true">
            fr
          </span>
          <span className="visually-hidden"> ({messages.inFrench})</span>
        </>
      )}
    </a>
  );
}
