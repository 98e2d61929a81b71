import { useEffect, useState } from "react";
import type { AboutDesk } from "../../state/about/about-desk.ts";
import { useApp } from "../app-context.ts";

/** The desk of « À propos »: undefined until its code has come, "missing" where it did not. */
export function useAboutDesk(): AboutDesk | "missing" | undefined {
  const { services } = useApp();
  const [desk, setDesk] = useState<AboutDesk | "missing">();
  useEffect(() => {
    let isCurrent = true;
    services.about(
      (opened) => isCurrent && setDesk(opened),
      () => isCurrent && setDesk("missing"),
    );
    return () => {
      isCurrent = false;
    };
  }, [services]);
  return desk;
}
