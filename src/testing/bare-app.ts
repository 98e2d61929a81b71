import type { AppContextValue, OutsideServices } from "../find/app-context.ts";
import { createActions } from "../state/actions.ts";
import { type AppStore, createAppStore, type Language, USUAL_CHOICES } from "../state/app-state.ts";
import { createFormat } from "../ui/format.ts";
import { CATALOGUES } from "../ui/messages/whole-catalogues.ts";

/** Context for a part of the page that asks no service, with all words of a language. */
export function bareApp(language: Language = "fr", store: AppStore = createAppStore(USUAL_CHOICES, "ete")) {
  return {
    store,
    actions: createActions(store),
    messages: CATALOGUES[language],
    format: createFormat(language),
    language,
    services: {} as OutsideServices,
    retry: () => undefined,
  } satisfies AppContextValue;
}
