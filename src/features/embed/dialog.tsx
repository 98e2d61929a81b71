import "./dialog.css";
import { useEffect, useId, useRef, useState } from "react";
import { Icon } from "../../design/symbols/icon.tsx";
import type { Language } from "../../model/app-state.ts";
import { copyText } from "../../ui/copy-text.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import { embedCode } from "./code.ts";
import { startingPreset, USUAL_FRAME } from "./frame.ts";
import { FrameFields } from "./frame-fields.tsx";
import { PresetFields } from "./preset-fields.tsx";
import { EmbedPreview } from "./preview.tsx";
import { embedAddress } from "./state.ts";

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
      <div className="embed-body" tabIndex={-1}>
        <div className="embed-choices" tabIndex={-1}>
          <p>{messages.embedIntro}</p>
          <PresetFields preset={preset} startCamera={start.camera} onChange={setPreset} />
          <FrameFields frame={frame} onChange={setFrame} />
        </div>
        <div className="embed-result" tabIndex={-1}>
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

/** The code with a button that copies it. When the browser refuses to copy, the code is selected and a message says so. */
function EmbedSnippet({ code }: { readonly code: string }) {
  const { messages } = useDetailedApp();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<{ readonly code: string; readonly outcome: "codeCopied" | "codeRefused" }>();
  const copy = async () => {
    const isCopied = await copyText(navigator, code);
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    setLast({ code, outcome: isCopied ? "codeCopied" : "codeRefused" });
  };
  return (
    <div className="embed-snippet">
      <label htmlFor={id}>{messages.embedCode}</label>
      <textarea id={id} ref={area} rows={5} readOnly spellCheck={false} value={code} />
      <div className="embed-copy">
        <button type="button" className="button button-primary" onClick={() => void copy()}>
          {messages.copyCode}
        </button>
        <p role="status">{last?.code === code && messages[last.outcome]}</p>
      </div>
    </div>
  );
}

/** Accessible name of the frame in its own language; in the language of the page until that catalogue is loaded. */
function useFrameTitle(language: Language): string {
  const { messages } = useDetailedApp();
  const [title, setTitle] = useState(() => titleIn(messages));
  useEffect(() => {
    let isCurrent = true;
    void loadCore(language).then(({ core }) => {
      if (isCurrent) setTitle(titleIn(core));
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return title;
}

function titleIn({ appName, appPurpose }: Core): string {
  return `${appName} – ${appPurpose}`;
}
