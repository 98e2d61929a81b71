import { type KeyboardEvent, useRef } from "react";
import { TABS, type Tab, type View } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Ids of a tab and its panel. */
export function tabId(view: Tab): string {
  return `onglet-${view}`;
}
export function tabPanelId(view: Tab): string {
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
  const tabs = useRef<HTMLDivElement>(null);
  /** The tab in the focus order: the first one when none is selected. */
  const reached = isTab(current) ? current : TABS[0];
  const choose = (view: Tab) => {
    actions.chooseView(view);
    tabs.current?.querySelector<HTMLButtonElement>(`#${tabId(view)}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={messages.views} ref={tabs}>
      {TABS.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === current}
          aria-controls={tabPanelId(view)}
          tabIndex={view === reached ? 0 : -1}
          onClick={() => choose(view)}
          onKeyDown={(event) => chooseByKey(event, view, choose)}
        >
          {messages.viewNames[view]}
        </button>
      ))}
    </div>
  );
}

function chooseByKey(event: KeyboardEvent, view: Tab, choose: (view: Tab) => void): void {
  const last = TABS.length - 1;
  const index = TABS.indexOf(view);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index === 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  const target = TABS[targets[event.key] ?? -1];
  if (target === undefined) return;
  event.preventDefault();
  choose(target);
}
