import { useId, useState } from "react";
import { CONFIG } from "../../config.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { copyText } from "../copy-text.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon } from "../symbols/icon.tsx";
import { CopyField } from "./copy-field.tsx";
import { placeLink } from "./place-link.ts";
import { chooseReportAct, writeReport } from "./report.ts";

/** « Signaler une erreur »: opens a mail already begun; where the host has set no address, the text to be sent to them. */
export function ReportError({ point }: { readonly point: ServicePoint }) {
  const { messages, format, language } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const link = placeLink(location.href, point.id, language);
  const act = chooseReportAct(CONFIG.reportAddress, writeReport(point, link, messages, format));
  if (act.kind === "mail") {
    return (
      <button type="button" className="button button-wide" onClick={() => location.assign(act.address)}>
        <Icon name="flag" />
        {messages.reportError}
      </button>
    );
  }
  return (
    <div>
      <button
        type="button"
        className="button button-wide"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="flag" />
        {messages.reportError}
      </button>
      <div id={id}>{isOpen && <ReportText text={act.text} />}</div>
    </div>
  );
}

function ReportText({ text }: { readonly text: string }) {
  const { messages } = useDetailedApp();
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <div className="report">
      <p>{messages.reportNoAddress}</p>
      <CopyField label={messages.reportText} text={text} isToBeCopied={isCopied === false} />
      <button type="button" className="button button-wide" onClick={() => void copy()}>
        <Icon name="copy" />
        {messages.copyText}
      </button>
      <p className="act-said" aria-live="polite">
        {isCopied === true && messages.textCopied}
        {isCopied === false && messages.copyRefused}
      </p>
    </div>
  );

  async function copy(): Promise<void> {
    setCopied(undefined);
    setCopied(await copyText(navigator, text));
  }
}
