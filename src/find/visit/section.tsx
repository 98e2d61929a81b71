import { goalOf } from "../../domain/contact/directions.ts";
import "./style.css";
import { useState } from "react";
import { mailAddress } from "../../domain/contact/contact-way.ts";
import { placeFileName } from "../../domain/contact/content-lines.ts";
import type { Place } from "../../domain/place.ts";
import { type ComingOpening, writeVisitEvent } from "../../domain/visit/coming-openings.ts";
import { selectNow } from "../../state/selectors.ts";
import { downloadText } from "../../ui/download.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import { placeLink } from "../sheet/place-link.ts";
import { shareLink } from "../sheet/share-link.ts";
import { VisitAdvice } from "./advice.tsx";
import { OpeningLines } from "./opening-lines.tsx";
import { selectComingOpenings } from "./state.ts";
import { visitLocation, visitText } from "./visit-text.ts";

const PrintedVisit = lazy(async () => (await import("./printed-visit.tsx")).PrintedVisit);

/** « Préparer ma visite »: next openings, questions, papers to bring; calendar file, message and printed page. */
export function VisitSection({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  if (place.kind !== "accueil") return null;
  return (
    <details className="visit fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.visitTitle}</summary>
      {/* Ways to the place and its stops are computed only when this part is open. */}
      {isOpen && <VisitBody place={place} />}
    </details>
  );
}

function VisitBody({ place }: { readonly place: Place }) {
  const coming = useAppState((state) => selectComingOpenings(state, place));
  const now = useAppState(selectNow);
  const openings = coming?.openings ?? [];
  return (
    <div className="visit-body">
      {coming !== undefined && now !== undefined && <OpeningLines place={place} coming={coming} now={now} />}
      <VisitAdvice place={place} opening={openings[0]} />
      <VisitActs place={place} openings={openings} />
    </div>
  );
}

interface VisitActsProps {
  readonly place: Place;
  readonly openings: readonly ComingOpening[];
}

function VisitActs({ place, openings }: VisitActsProps) {
  const { messages, format, language } = useDetailedApp();
  const [isPrinting, setPrinting] = useState(false);
  const link = placeLink(location.href, place.id, language);
  const text = visitText(place, openings, link, messages, format);
  const [next] = openings;
  const canShare = "share" in navigator;
  return (
    <>
      <ul className="visit-acts" aria-label={messages.visitTitle}>
        {next !== undefined && (
          <li>
            <button type="button" className="button button-plain" onClick={() => toCalendar(next)}>
              <DetailIcon name="calendar" />
              {messages.visitToCalendar}
            </button>
          </li>
        )}
        {canShare && (
          <li>
            <button type="button" className="button button-plain" onClick={() => void send()}>
              <DetailIcon name="share" />
              {messages.visitSend}
            </button>
          </li>
        )}
        <li>
          {/* "?&body=" works on all devices: iPhones before iOS 8 and later ones expect the body after different separators. */}
          <a className="button button-plain" href={`sms:?&body=${encodeURIComponent(text)}`}>
            <DetailIcon name="phone" />
            {messages.visitBySms}
          </a>
        </li>
        <li>
          <a className="button button-plain" href={mailAddress({ to: "", subject: place.name, body: text })}>
            <DetailIcon name="mail" />
            {messages.remoteTitles.mail}
          </a>
        </li>
        <li>
          <button type="button" className="button button-plain" onClick={() => setPrinting(true)}>
            <DetailIcon name="print" />
            {messages.visitPrint}
          </button>
        </li>
      </ul>
      {isPrinting && <PrintedVisit place={place} onPrinted={() => setPrinting(false)} />}
    </>
  );

  function toCalendar(opening: ComingOpening): void {
    const event = {
      placeId: place.id,
      title: place.name,
      location: visitLocation(place, opening),
      position: goalOf(place, opening.destination)?.position,
      note: `${text}\n${messages.visitBring}`,
      link,
    };
    downloadText(
      `${placeFileName(place)}.ics`,
      "text/calendar;charset=utf-8",
      writeVisitEvent(event, opening, new Date()),
    );
  }

  async function send(): Promise<void> {
    // Text without the link, which the system appends itself.
    const withoutLink = visitText(place, openings, "", messages, format);
    await shareLink(navigator, { title: place.name, text: withoutLink, url: link });
  }
}
