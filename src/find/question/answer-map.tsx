import "../../ui/map-controls.css";
import "../shell/map-overlays.css";
import type { ReactNode } from "react";

/** The map beside an answer on a wide window; MapLibre names its region. */
export function AnswerMap({ map }: { readonly map: ReactNode }) {
  return map;
}
