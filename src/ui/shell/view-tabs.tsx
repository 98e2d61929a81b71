import { useRovingFocus } from "../../design/roving-focus.ts";
import { TAB_VIEWS, type View } from "../../model/app-state.ts";
import { isInFrenchOnly } from "../../model/page-language.ts";
import { useApp, useAppState } from "../app-context.ts";
import { territoriesLink } from "./territories-path.ts";

/** Ids of a tab and its panel. */
export function tabId(view: View): string {
  return `onglet-${view}`;
}
export function tabPanelId(view: View): string {
  return `volet-${view}`;
}

/**
 * The views as tabs with arrow keys (ARIA Authoring Practices, tabs with automatic activation), and beside them the link to the page of
 * planners.
 */
export function ViewTabs() {
  const { actions, messages, language } = useApp();
  const current = useAppState((state) => state.view);
  const territories = useAppState(territoriesLink);
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
            {language !== "fr" && isInFrenchOnly(view) && <InFrench />}
          </button>
        ))}
      </div>
      <a href={territories}>
        {messages.territories}
        {language !== "fr" && <InFrench />}
      </a>
    </div>
  );
}

/** Says that a view or page does not speak the language of the page. */
function InFrench() {
  const { messages } = useApp();
  return (
    <>
      <span className="tab-language" aria-hidden="true">
        fr
      </span>
      <span className="visually-hidden"> ({messages.inFrench})</span>
    </>
  );
}
