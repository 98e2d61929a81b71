import { STORED_TEXTS } from "../../data/device/stored-texts.ts";
import type { Actions } from "../../state/actions.ts";
import { type AppStore, NO_SELECTION } from "../../state/app-state.ts";
import { type Repository, repositoryOn } from "../../state/repository.ts";
import type { SearchShortcut } from "../app-context.ts";

const SEARCH_FIELD = ".find [role=combobox]";
/** Elements in which "/" is text or has a function of its own. */
const TAKES_KEYS = "input, textarea, select, [contenteditable]";

/** The choice stored on the device: on by default, and can be switched off (WCAG 2.1.4, Character Key Shortcuts). */
export function keptShortcut(
  repository: Repository = repositoryOn(() => localStorage, STORED_TEXTS.searchShortcut),
): SearchShortcut {
  return {
    isOn: () => repository.read() !== false,
    switchTo: (isOn) => (isOn ? repository.clear() : repository.write(false)),
  };
}

/** Makes the key "/" move the focus to the search of « Trouver », from any view or sheet. */
export function listenForSlash(page: Document, store: AppStore, actions: Actions, shortcut = keptShortcut()): void {
  if (store.getState().isEmbedded) return;
  page.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
    if (key !== "/" || ctrlKey || metaKey || altKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(TAKES_KEYS) !== null) return;
    if (!shortcut.isOn()) return;
    event.preventDefault();
    if (!["question", "trouver"].includes(store.getState().view)) actions.chooseView("trouver");
    if (store.getState().selection !== NO_SELECTION) actions.closeSheet();
    focusOnceThere(page);
  });
}

/** Waits for the field: a loading view has none yet, and a field covered by a sheet cannot have the focus. */
function focusOnceThere(page: Document, framesLeft = 60): void {
  const field = page.querySelector<HTMLInputElement>(SEARCH_FIELD);
  if (field !== null && field.closest("[inert]") === null) {
    field.focus();
    field.select();
  } else if (framesLeft > 0) {
    requestAnimationFrame(() => focusOnceThere(page, framesLeft - 1));
  }
}
