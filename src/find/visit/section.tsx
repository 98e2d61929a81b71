import { useState } from "react";
import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { mailAddress, telephoneAddress } from "../../domain/contact/contact-way.ts";
import { placeFileName } from "../../domain/contact/content-lines.ts";
import { goalOf } from "../../domain/contact/directions.ts";
import type { ParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { firstKnown } from "../../domain/place-facts.ts";
import { type ComingOpening, type ComingOpenings, writeVisitEvent } from "../../domain/visit/coming-openings.ts";
import { downloadText } from "../../ui/download.ts";
import { PrintedPage, useRootMark } from "../../ui/printing.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { shareLink } from "../sheet/place-acts.tsx";
import { placeLink } from "../sheet/place-text.ts";
import { TripLine } from "../sheet/trip-line.tsx";
import { selectComingOpenings } from "./state.ts";
import { dayText, stopText, timesText, visitLocation, visitQuestions, visitText, wayText } from "./visit-text.ts";
import "./style.css";

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
  const now = useAppState((state) => state.now);
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
          {/* "?&body=" works on all devices: iPhones before iOS 8 and later ones expect the body after different separators. */}
          <a className="button button-plain" href={`sms:?&body=${encodeURIComponent(text)}`}>
            <Icon name="phone" />
            {messages.visitBySms}
          </a>
        </li>
        <li>
          <a className="button button-plain" href={mailAddress({ to: "", subject: place.name, body: text })}>
            <Icon name="mail" />
            {messages.remoteTitles.mail}
          </a>
        </li>
        <li>
          <button type="button" className="button button-plain" onClick={() => setPrinting(true)}>
            <Icon name="print" />
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

interface VisitAdviceProps {
  readonly place: Place;
  readonly opening: ComingOpening | undefined;
}

/** Contacts to use before the visit, questions to ask, and papers to bring. */
function VisitAdvice({ place, opening }: VisitAdviceProps) {
  const { messages, format } = useDetailedApp();
  const themes = useAppState((state) => state.filters.theme);
  const phone = phoneOf(place);
  const email = firstKnown(place, "email");
  const asked = themes.filter((theme) => place.themes.includes(theme));
  return (
    <section>
      {phone !== undefined && (
        <p>
          {messages.visitCall}{" "}
          <a className="visit-contact" href={telephoneAddress(phone)}>
            {phone}
          </a>
        </p>
      )}
      {phone === undefined && email !== "" && (
        <p>
          {messages.visitWrite}{" "}
          <a className="visit-contact" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      {phone === undefined && email === "" ? (
        <p>{messages.visitNoContact}</p>
      ) : (
        <ul className="visit-questions">
          {visitQuestions(place, opening, asked, messages, format).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <p>{messages.visitBring}</p>
    </section>
  );
}

interface OpeningLinesProps {
  readonly place: Place;
  readonly coming: ComingOpenings;
  readonly now: ParisMoment;
}

/** The next openings with the time to leave, the skipped public holidays, and the date of the hours. */
function OpeningLines({ place, coming: { openings, holidays, isOutOfReach }, now }: OpeningLinesProps) {
  const { messages, format } = useDetailedApp();
  const sourceDate = place.records.find(({ openingHours }) => openingHours !== "")?.sourceDate ?? "";
  return (
    <section>
      <h3>{messages.visitNext}</h3>
      {openings.length === 0 && <p className="visit-way">{isOutOfReach ? messages.noWay : messages.visitNone}</p>}
      <ul className="visit-openings">
        {openings.map((opening) => (
          <li key={opening.date}>
            <OpeningOfDay place={place} opening={opening} now={now} />
          </li>
        ))}
      </ul>
      {holidays.length > 0 && <p>{messages.visitHolidays({ text: format.list(holidays.map(format.date)) })}</p>}
      {openings.length > 0 && sourceDate !== "" && (
        <p className="hint">
          {messages.labelled({
            name: messages.openingHours,
            text: messages.sourceDate({ date: format.date(sourceDate) }),
          })}
        </p>
      )}
    </section>
  );
}

interface OpeningOfDayProps {
  readonly place: Place;
  readonly opening: ComingOpening;
  readonly now: ParisMoment;
}

function OpeningOfDay({ place, opening, now }: OpeningOfDayProps) {
  const { messages, format } = useDetailedApp();
  const stop = stopText(place, opening);
  const way = wayText(opening, now, messages, format);
  return (
    <>
      <p>
        <strong>{dayText(opening, messages, format)}</strong>
        <br />
        {timesText(opening, messages, format)}
        {stop !== "" && (
          <>
            {" · "}
            <span lang="fr">{stop}</span>
          </>
        )}
      </p>
      {way !== "" && <p className="visit-way">{way}</p>}
    </>
  );
}

interface PrintedVisitProps {
  readonly place: Place;
  readonly onPrinted: () => void;
}

/** A visit on one printed page in large type, with a QR code of its link. Prints once after mounting. */
function PrintedVisit({ place, onPrinted }: PrintedVisitProps) {
  useRootMark("prints-visit");
  const { messages, format, language } = useDetailedApp();
  const coming = useAppState((state) => selectComingOpenings(state, place));
  const now = useAppState((state) => state.now);
  const link = placeLink(location.href, place.id, language);
  const [next] = coming?.openings ?? [];
  const date = now === undefined ? "" : messages.printedOn({ date: format.date(now.date) });
  return (
    <PrintedPage
      title={messages.labelled({ name: messages.visitTitle, text: place.name })}
      language={language}
      className="print-visit"
      onPrinted={onPrinted}
    >
      <header>
        <h1>{place.name}</h1>
        <p lang="fr">{visitLocation(place, next)}</p>
        {/* The nearest stop may be another one than where the visit leads. */}
        <TripLine place={place} destination={next?.destination ?? "place"} />
      </header>
      {coming !== undefined && now !== undefined && <OpeningLines place={place} coming={coming} now={now} />}
      <VisitAdvice place={place} opening={next} />
      <footer>
        <QrCode text={link} label={messages.visitCode} />
        <div>
          <p>{messages.visitCode}</p>
          <p>{link}</p>
          <p>{[date, messages.appName].filter((text) => text !== "").join(" · ")}</p>
        </div>
      </footer>
    </PrintedPage>
  );
}
