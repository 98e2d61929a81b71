import { type DetailedAppValue, useDetailedApp } from "../../ui/detailed-app.ts";
import type { StudyWords } from "./messages/fr.ts";

/** The context of a lazy view, and the words of studies, which load with it. */
export function useStudy(): DetailedAppValue & { readonly words: StudyWords } {
  const app = useDetailedApp();
  const { study: words } = app.messages;
  if (words === undefined) throw new Error("useStudy is called outside a view of studies");
  return { ...app, words };
}
