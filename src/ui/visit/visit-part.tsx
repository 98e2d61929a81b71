import { goalOf } from "../../domain/contact/directions.ts";
import "../styles/visit.css";
import { useState } from "react";
import { mailAddress } from "../../domain/contact/mail-address.ts";
import { placeFileName } from "../../domain/contact/write-vcard.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import type { ComingOpening } from "../../domain/visit/coming-openings.ts";
import { writeVisitEvent } from "../../domain/visit/write-visit-event.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { selectComingOpenings } from "../../state/visit-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { downloadText } from "../download.ts";
import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";
import { placeLink } from "../sheet/place-link.ts";
import { shareLink } from "../sheet/share-link.ts";
import { Icon } from "../symbols/icon.tsx";
import { OpeningLines } from "./opening-lines.tsx";
import { VisitAdvice } from "./visit-advice.tsx";
import { visitLocation, visitText } from "./visit-text.ts";

const VISIT_PAPER = lazySource(async () => (await import("./visit-paper.tsx")).VisitPaper);

/** « Préparer ma visite »: when one can be received next, what to ask before, what to bring; for the calendar, to send, on paper. */
export function VisitPart({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  if (point.kind !== "accueil") return null;
  return (
    <details className="visit fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.visitTitle}</summary>
      {/* The ways to a place and to its stops are searched for whoever prepares a visit. */}
      {isOpen && <VisitBody point={point} />}
    </details>
  );
}

function VisitBody({ point }: { readonly point: ServicePoint }) {
  const coming = useAppState((state) => selectComingOpenings(state, point));
  const now = useAppState(selectNow);
  const openings = coming?.openings ?? [];
  return (
    <div className="visit-body">
      {coming !== undefined && now !== undefined && <OpeningLines point={point} coming={coming} now={now} />}
      <VisitAdvice point={point} opening={openings[0]} />
      <VisitActs point={point} openings={openings} />
    </div>
  );
}

interface VisitActsProps {
  readonly point: ServicePoint;
  readonly openings: readonly ComingOpening[];
}

function VisitActs({ point, openings }: VisitActsProps) {
  const { messages, format, language } = useDetailedApp();
  const [isPrinting, setPrinting] = useState(false);
  const link = placeLink(location.href, point.id, language);
  const text = visitText(point, openings, link, messages, format);
  const [next] = openings;
  const canShare = "share" in navigator;
  return (
    <>
      <ul className="visit-acts" aria-label={messages.visitTitle}>
        {next !== undefined && (
          <li>
            <button type="button" className="button button-plain" onClick={() => toCalendar(next)}>
              <Icon name="calendar" />
              {messages.visitToCalendar}
            </button>
          </li>
        )}
        {canShare && (
          <li>
            <button type="button" className="button button-plain" onClick={() => void send()}>
              <Icon name="share" />
              {messages.visitSend}
            </button>
          </li>
        )}
        <li>
          {/* With "&" as well, for iPhones of before iOS 8 and later ones read the body there. */}
          <a className="button button-plain" href={`sms:?&body=${encodeURIComponent(text)}`}>
            <Icon name="phone" />
            {messages.visitBySms}
          </a>
        </li>
        <li>
          <a className="button button-plain" href={mailAddress({ to: "", subject: point.name, body: text })}>
            <Icon name="mail" />
            {messages.visitByMail}
          </a>
        </li>
        <li>
          <button type="button" className="button button-plain" onClick={() => setPrinting(true)}>
            <Icon name="print" />
            {messages.visitPrint}
          </button>
        </li>
      </ul>
      {isPrinting && <LazyPart source={VISIT_PAPER} props={{ point, onPrinted: () => setPrinting(false) }} />}
    </>
  );

  function toCalendar(opening: ComingOpening): void {
    const event = {
      placeId: point.id,
      title: point.name,
      location: visitLocation(point, opening),
      position: goalOf(point, opening.destination)?.position,
      note: `${text}\n${messages.visitBring}`,
      link,
    };
    downloadText(
      `${placeFileName(point)}.ics`,
      "text/calendar;charset=utf-8",
      writeVisitEvent(event, opening, new Date()),
    );
  }

  async function send(): Promise<void> {
    // The text ends with the link, which the system adds itself.
    const withoutLink = visitText(point, openings, "", messages, format);
    await shareLink(navigator, { title: point.name, text: withoutLink, url: link });
  }
}
