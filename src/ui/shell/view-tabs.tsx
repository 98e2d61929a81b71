import { type KeyboardEvent, useRef } from "react";
import { VIEWS, type View } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Ids shared by a tab and its panel. */
export function tabId(view: View): string {
  return `onglet-${view}`;
}
export function tabPanelId(view: View): string {
  return `volet-${view}`;
}

/** The ways in, as tabs with arrow keys (ARIA Authoring Practices, tabs with automatic activation). */
export function ViewTabs() {
  const { actions, messages } = useApp();
  const current = useAppState((state) => state.view);
  const tabs = useRef<HTMLDivElement>(null);
  const choose = (view: View) => {
    actions.chooseView(view);
    tabs.current?.querySelector<HTMLButtonElement>(`#${tabId(view)}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={messages.views} ref={tabs}>
      {VIEWS.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === current}
          aria-controls={tabPanelId(view)}
          tabIndex={view === current ? 0 : -1}
          onClick={() => choose(view)}
          onKeyDown={(event) => chooseByKey(event, view, choose)}
        >
          {messages.viewNames[view]}
        </button>
      ))}
    </div>
  );
}

function chooseByKey(event: KeyboardEvent, view: View, choose: (view: View) => void): void {
  const last = VIEWS.length - 1;
  const index = VIEWS.indexOf(view);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index === 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  const target = VIEWS[targets[event.key] ?? -1];
  if (target === undefined) return;
  event.preventDefault();
  choose(target);
}
