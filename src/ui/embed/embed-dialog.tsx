import "../styles/embed-dialog.css";
import { useEffect, useId, useRef, useState } from "react";
import { embedAddress } from "../../state/embed/embed-address.ts";
import { embedCode } from "../../state/embed/embed-code.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon } from "../symbols/icon.tsx";
import { EmbedPreview } from "./embed-preview.tsx";
import { EmbedSnippet } from "./embed-snippet.tsx";
import { FrameFields } from "./frame-fields.tsx";
import { startingPreset, USUAL_FRAME } from "./preset.ts";
import { PresetFields } from "./preset-fields.tsx";
import { useFrameTitle } from "./use-frame-title.ts";

/**
 * Dialog « Intégrer cette carte »: choices for a frame on another site, preset from the state of the page, with the frame's code and
 * preview. The browser returns the focus to the opener when the dialog closes.
 */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, messages } = useDetailedApp();
  const [start] = useState(store.getState);
  const [preset, setPreset] = useState(() => startingPreset(start));
  const [frame, setFrame] = useState(USUAL_FRAME);
  const title = useFrameTitle(preset.language);
  const address = embedAddress(location.origin + location.pathname, { ...start, ...preset });
  const { dialog, heading } = useModal();
  const titleId = useId();
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={titleId} onClose={onClose}>
      <header className="embed-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {messages.embed}
        </h2>
        <button type="button" className="button button-plain" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {messages.close}
        </button>
      </header>
      <div className="embed-body">
        <div className="embed-choices">
          <p>{messages.embedIntro}</p>
          <PresetFields preset={preset} startCamera={start.camera} onChange={setPreset} />
          <FrameFields frame={frame} onChange={setFrame} />
        </div>
        <div className="embed-result">
          <EmbedSnippet code={embedCode({ address, title, ...frame })} />
          <EmbedPreview address={address} frame={frame} filters={preset.filters} />
        </div>
      </div>
    </dialog>
  );
}

/** Opens the dialog as a modal and focuses its title. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return { dialog, heading };
}
