import { useDetailedApp } from "../detailed-app.ts";
import type { AboutWords } from "../messages/words/about.ts";

/** The words of « À propos », which come with it. */
export function useAboutWords(): AboutWords {
  const { about } = useDetailedApp().messages;
  if (about === undefined) throw new Error("useAboutWords is called outside of « À propos »");
  return about;
}
