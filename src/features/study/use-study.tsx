import { useEffect } from "react";
import { type DetailedAppValue, useDetailedApp } from "../../ui/detailed-app.ts";
import type { StudyWords } from "./messages/fr.ts";
import { persistNotesOnce } from "./repository.ts";

/** The context of a lazy view, and the words of studies, which load with it. The device keeps the notes from then on. */
export function useStudy(): DetailedAppValue & { readonly words: StudyWords } {
  const app = useDetailedApp();
  const { store, actions } = app;
  const { study: words } = app.messages;
  useEffect(() => persistNotesOnce(store, actions), [store, actions]);
  if (words === undefined) throw new Error("useStudy is called outside a view of studies");
  return { ...app, words };
}
