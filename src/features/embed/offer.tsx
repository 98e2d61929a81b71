import { useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useFrenchApp } from "../../ui/french-app.ts";
import { lazy } from "../../ui/lazy.tsx";

const EmbedForm = lazy(async () => (await import("./form.tsx")).EmbedForm);

/** « Intégrer cette carte »: opens the form and loads its code. */
export function EmbedOffer() {
  const { messages } = useFrenchApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="embed-offer">
      <p>{messages.embedOffer}</p>
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <DetailIcon name="frame" />
        {messages.embed}
      </button>
      {isOpen && <EmbedForm />}
    </div>
  );
}
