import { type DetailedAppValue, useDetailedApp } from "../../ui/detailed-app.ts";
import type { PlaceEditorWords } from "./messages/fr.ts";

/** The context of a lazy view, and the words of « Corriger un lieu », which load with it. Throws outside. */
export function usePlaceEditor(): DetailedAppValue & { readonly words: PlaceEditorWords } {
  const app = useDetailedApp();
  const { placeEditor: words } = app.messages;
  if (words === undefined) throw new Error("usePlaceEditor is called outside « Corriger un lieu »");
  return { ...app, words };
}
