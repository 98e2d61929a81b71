import "../ui/shell/map-overlays.css";
import "./answer-map.css";
import type { ReactNode } from "react";
import { useApp } from "../ui/app-context.ts";

/** The map beside an answer on a wide window. */
export function AnswerMap({ map }: { readonly map: ReactNode }) {
  const { messages } = useApp();
  return (
    <section className="map-area question-map" aria-label={messages.map}>
      {map}
    </section>
  );
}
