import { useState } from "react";
import { useDetailedApp } from "../detailed-app.ts";
import { lazy } from "../lazy.tsx";
import { DetailIcon } from "../symbols/detail-icon.tsx";

const NearestPaper = lazy(async () => (await import("./nearest-paper.tsx")).NearestPaper);

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
      {isAsked && <NearestPaper onPrinted={() => setAsked(false)} />}
    </>
  );
}
