import { useState } from "react";
import { useDetailedApp } from "../detailed-app.ts";
import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";
import { Icon } from "../symbols/icon.tsx";

const EMBED_DIALOG = lazySource(async () => (await import("./embed-dialog.tsx")).EmbedDialog);

/** « Intégrer cette carte »: opens the dialog and loads its code. */
export function EmbedOffer() {
  const { messages } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="embed-offer">
      <p>{messages.embedOffer}</p>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="frame" />
        {messages.embed}
      </button>
      {isOpen && <LazyPart source={EMBED_DIALOG} props={{ onClose: () => setOpen(false) }} />}
    </div>
  );
}
