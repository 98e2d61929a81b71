import { useState } from "react";
import { useDetailedApp } from "../detailed-app.ts";
import { lazy } from "../lazy.tsx";
import { DetailIcon } from "../symbols/detail-icon.tsx";

const PrintedNearest = lazy(async () => (await import("./printed-nearest.tsx")).PrintedNearest);

/** « Imprimer les dix plus proches »: one printed page, for clerks to hand out. */
export function PrintNearest() {
  const { messages } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="print-nearest"
        aria-label={messages.printNearest}
        title={messages.printNearest}
        onClick={() => setAsked(true)}
      >
        <DetailIcon name="print" size={18} />
        {messages.print}
      </button>
      {isAsked && <PrintedNearest onPrinted={() => setAsked(false)} />}
    </>
  );
}
