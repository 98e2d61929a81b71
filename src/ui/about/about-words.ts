import { useDetailedApp } from "../detailed-app.ts";
import type { AboutWords } from "../messages/fr/about.ts";

/** Words of « À propos », which load with the view. Throws outside the view. */
export function useAboutWords(): AboutWords {
  const { about } = useDetailedApp().messages;
  if (about === undefined) throw new Error("useAboutWords is called outside « À propos »");
  return about;
}
