import { useEffect, useState } from "react";
import type { AboutController } from "../../state/about/about-controller.ts";
import { useApp } from "../app-context.ts";

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
