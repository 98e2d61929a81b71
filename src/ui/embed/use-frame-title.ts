import { useEffect, useState } from "react";
import type { Language } from "../../state/app-state.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Core } from "../messages/catalogue.ts";
import { loadCore } from "../messages/load-catalogue.ts";

/** Accessible name of the frame in its own language; in the language of the page until that catalogue is loaded. */
export function useFrameTitle(language: Language): string {
  const { messages } = useDetailedApp();
  const [title, setTitle] = useState(() => titleIn(messages));
  useEffect(() => {
    let isCurrent = true;
    void loadCore(language).then(({ core }) => {
      if (isCurrent) setTitle(titleIn(core));
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return title;
}

function titleIn({ appName, appPurpose }: Core): string {
  return `${appName} – ${appPurpose}`;
}
