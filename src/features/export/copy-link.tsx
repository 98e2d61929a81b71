import { useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import type { AppState } from "../../model/app-state.ts";
import { writeLink, writeWholeLink } from "../../model/url/link.ts";
import { useAppState } from "../../ui/app-context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { useFrenchApp } from "../../ui/french-app.ts";

/** Copies the link of the page; shows it where the browser refuses. Says when the link would be too long and lacks something. */
export function CopyLink() {
  const { messages } = useFrenchApp();
  const isCut = useAppState(isLinkCut);
  const [link, setLink] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const copy = async () => {
    const text = location.href;
    setLink({ text, isCopied: await copyText(navigator, text) });
  };
  return (
    <div className="export-act">
      <button type="button" className="button" onClick={() => void copy()}>
        <DetailIcon name="share" />
        {messages.exportCopyLink}
      </button>
      <div role="status">
        {isCut && <p className="notice">{messages.exportLinkCut}</p>}
        {link?.isCopied === true && <p>{messages.exportLinkCopied}</p>}
        {link?.isCopied === false && <CopyField label={messages.exportLinkByHand} text={link.text} isToBeCopied />}
      </div>
    </div>
  );
}

function isLinkCut(state: AppState): boolean {
  return writeLink(state) !== writeWholeLink(state);
}
