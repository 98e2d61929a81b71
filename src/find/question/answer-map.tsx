import "../../ui/map-controls.css";
import "../shell/map-overlays.css";
import type { ReactNode } from "react";

/** The map beside an answer, and the styles that load with it; MapLibre names its region. */
export function AnswerMap({ map }: { readonly map: ReactNode }) {
  return map;
}
