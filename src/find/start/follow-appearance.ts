import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/store.ts";
import { applyTheme, schemeOf } from "../../ui/apply-theme.ts";

/** Sets the colours of the page by the chosen appearance; when it is automatic, by the device's colour scheme. */
export function followAppearance(
  root: HTMLElement,
  deviceDark: MediaQueryList,
  store: AppStore,
  actions: Actions,
): void {
  const apply = () => {
    const scheme = schemeOf(store.getState().appearance, deviceDark.matches);
    applyTheme(root, scheme);
    actions.reportScheme(scheme);
  };
  apply();
  deviceDark.addEventListener("change", apply);
  store.subscribe((state, previous) => {
    if (state.appearance !== previous.appearance) apply();
  });
}
