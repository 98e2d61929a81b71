import { useId, useState } from "react";
import type { Place } from "../../domain/place.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { lazy } from "../lazy.tsx";

const ReportForm = lazy(() => import("./report-form.tsx").then((part) => part.ReportForm));

/** « Signaler une erreur »: opens the form and loads its code. */
export function ReportError({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className="button button-wide"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <DetailIcon name="flag" />
        {messages.reportError}
      </button>
      <div id={id}>{isOpen && <ReportForm place={place} />}</div>
    </div>
  );
}
