import { useRovingFocus } from "../../design/roving-focus.ts";
import { TABS, type Tab, type View } from "../../model/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Ids of a tab and its panel. */
export function tabId(view: Tab): string {
  return `onglet-${view}`;
}
export function tabPanelId(view: View): string {
  return `volet-${view}`;
}

/** Whether a view has a tab. */
export function isTab(view: View): view is Tab {
  return view !== "apropos";
}

/** The views as tabs with arrow keys (ARIA Authoring Practices, tabs with automatic activation). */
export function ViewTabs() {
  const { actions, messages } = useApp();
  const current = useAppState((state) => state.view);
  /** The tab in the focus order: the first one when none is selected. */
  const reached = isTab(current) ? current : TABS[0];
  const tabs = useRovingFocus<HTMLDivElement>({
    keys: TABS,
    isHorizontal: true,
    wraps: true,
    focus: (tab, rank) => {
      actions.chooseView(TABS[rank] ?? reached);
      tab.focus();
    },
  });
  return (
    <div className="tabs" role="tablist" aria-label={messages.views} {...tabs.list}>
      {TABS.map((view, rank) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          data-index={rank}
          aria-selected={view === current}
          // Only the chosen tab has its panel in the page.
          aria-controls={view === current ? tabPanelId(view) : undefined}
          tabIndex={view === reached ? 0 : -1}
          onClick={() => tabs.moveTo(rank)}
        >
          {messages.viewNames[view]}
        </button>
      ))}
    </div>
  );
}
