import { useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { lazy } from "../../ui/lazy.tsx";

const EmbedDialog = lazy(async () => (await import("./dialog.tsx")).EmbedDialog);

/** « Intégrer cette carte »: opens the dialog and loads its code. */
export function EmbedOffer() {
  const { messages } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="embed-offer">
      <p>{messages.embedOffer}</p>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <DetailIcon name="frame" />
        {messages.embed}
      </button>
      {isOpen && <EmbedDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
