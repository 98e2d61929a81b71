import { type RefObject, useRef, useState } from "react";
import { CONFIG } from "../../config.ts";
import { mailAddress } from "../../domain/contact/contact-way.ts";
import type { Place } from "../../domain/place.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { CopyField, copyText } from "../../ui/copy.tsx";
import { SelectField, TypedField } from "../../ui/fields.tsx";
import { Options } from "../../ui/options.tsx";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { placeLink } from "./place-text.ts";
import { REPORT_SUBJECTS, type ReportSubject, writeReport } from "./write-report.ts";
import "../../ui/report-form.css";

/** Form of « Signaler une erreur »: what is wrong, and a free text; then the message made from them. The form sends nothing. */
export function ReportForm({ place }: { readonly place: Place }) {
  const { messages, format, language } = useDetailedApp();
  const [about, setAbout] = useState<ReportSubject>("openingHours");
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const isMissing = text.trim() === "";
  const link = placeLink(location.href, place.id, language);
  const see = () => {
    setAsked(true);
    // Waits for the render that marks the empty field.
    requestAnimationFrame(() => {
      const missed = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
      (missed ?? result.current)?.focus();
    });
  };
  return (
    <form
      ref={form}
      className="report-form"
      aria-label={messages.reportError}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        see();
      }}
    >
      <p className="hint">{messages.reportNothingSent}</p>
      <SelectField
        label={messages.reportWhat}
        value={about}
        onChoose={(chosen) => setAbout(REPORT_SUBJECTS.find((one) => one === chosen) ?? about)}
      >
        <Options values={REPORT_SUBJECTS} nameOf={(one) => messages.reportSubjects[one]} />
      </SelectField>
      <TypedField
        isLong
        label={messages.reportText}
        value={text}
        hint={messages.reportTextHint}
        fault={isAsked && isMissing ? messages.reportEmpty : undefined}
        onType={setText}
      />
      <button type="submit" className="button button-wide">
        {messages.reportSee}
      </button>
      {isAsked && !isMissing && (
        <Message {...writeReport({ place, about, text, link }, messages, format)} titleRef={result} />
      )}
    </form>
  );
}

interface MessageProps {
  readonly subject: string;
  readonly body: string;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** The message, which the person reads before sending or copying it. */
function Message({ subject, body, titleRef }: MessageProps) {
  const { messages } = useDetailedApp();
  const [isCopied, setCopied] = useState<boolean>();
  const { reportAddress: to }: { readonly reportAddress: string } = CONFIG;
  const text = `${subject}\n\n${body}`;
  return (
    <div className="report-result">
      <h4 ref={titleRef} tabIndex={-1}>
        {messages.reportResult}
      </h4>
      {to === "" && <p>{messages.reportNoAddress}</p>}
      <CopyField label={messages.reportMessage} text={text} isToBeCopied={isCopied === false} />
      {to !== "" && (
        <a className="button button-primary button-wide" href={mailAddress({ to, subject, body })}>
          <Icon name="mail" />
          {messages.reportOpenMail}
        </a>
      )}
      <ActButton
        act={async () => {
          setCopied(undefined);
          setCopied(await copyText(navigator, text));
        }}
      >
        <Icon name="copy" />
        {messages.copyText}
      </ActButton>
      <p className="act-said" aria-live="polite">
        {isCopied === true && messages.textCopied}
        {isCopied === false && messages.copyRefused}
      </p>
    </div>
  );
}
