import { useEffect, useState } from "react";
import { useApp } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { AboutController } from "./controller.ts";
import type { AboutWords } from "./messages/fr.ts";

/** Words of « À propos », which load with the view. Throws outside the view. */
export function useAboutWords(): AboutWords {
  const { about } = useDetailedApp().messages;
  if (about === undefined) throw new Error("useAboutWords is called outside « À propos »");
  return about;
}

/** Controller of « À propos »: undefined while its code loads, "missing" when loading fails. */
export function useAboutController(): AboutController | "missing" | undefined {
  const { services } = useApp();
  const [controller, setController] = useState<AboutController | "missing">();
  useEffect(() => {
    let isCurrent = true;
    services.about(
      (opened) => isCurrent && setController(opened),
      () => isCurrent && setController("missing"),
    );
    return () => {
      isCurrent = false;
    };
  }, [services]);
  return controller;
}
