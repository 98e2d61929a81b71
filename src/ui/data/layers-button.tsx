import { useDetailedApp } from "../detailed-app.ts";
import { headingId } from "./section-heading.ts";

/** Button that opens « Mes couches ». */
export function LayersButton() {
  const { messages } = useDetailedApp();
  return (
    <button type="button" className="button" onClick={() => document.getElementById(headingId("layers"))?.focus()}>
      {messages.dataSections.layers}
    </button>
  );
}
