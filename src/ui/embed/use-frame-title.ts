import { useEffect, useState } from "react";
import type { Language } from "../../state/app-state.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Core } from "../messages/catalogue.ts";
import { loadCore } from "../messages/load-catalogue.ts";

/** What a screen reader calls the frame, in the language of what it shows; until its words have come, in the former one. */
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
