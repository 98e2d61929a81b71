import { type Agreement, agreementsIn } from "../../domain/seasonal/agreement.ts";
import {
  comingMeetings,
  lastSeenYear,
  type Meeting,
  pastMeetings,
  yearlyMeetings,
} from "../../domain/seasonal/meeting.ts";
import { writeMeetingEvent } from "../../domain/seasonal/write-meeting-event.ts";
import { departementOfCode } from "../../domain/territory.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { downloadFile } from "../../ui/download.ts";
import { SourceFold } from "../../ui/sheet/source-fold.tsx";
import { LoadFault } from "../../ui/shell/load-fault.tsx";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { selectOriginDepartement } from "../useful-links/state.ts";
import { AgreementItems } from "./agreement-items.tsx";
import { selectSeasonalLife } from "./state.ts";

/** Sections « Rendez-vous de l’année » and « Partenariats et accords » of « Saisonniers ». */
export function SeasonalLifeSections() {
  const { messages } = useDetailedApp();
  const life = useAppState(selectSeasonalLife);
  if (life.status === "failed") return <LoadFault title={messages.lifeFailed} fault={life.fault} />;
  if (life.status === "loading") return null;
  return (
    <>
      <MeetingsSection meetings={life.value.meetings} />
      <AgreementsSection agreements={life.value.agreements} />
    </>
  );
}

function MeetingsSection({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { messages } = useDetailedApp();
  const departement = useAppState(selectOriginDepartement);
  const today = useAppState(({ now }) => now?.date);
  const coming = comingMeetings(meetings, today);
  const past = pastMeetings(meetings, today);
  return (
    <section className="seasonal-section" aria-labelledby="meetings-title">
      <h3 id="meetings-title">{messages.meetingsTitle}</h3>
      <p>
        {messages.meetingsLead} {coming.length === 0 && messages.meetingsNoDate}
      </p>
      {coming.length > 0 && (
        <>
          <h4>{messages.meetingsComing}</h4>
          <ul className="sourced-list">
            {coming.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} hasCalendar />
            ))}
          </ul>
        </>
      )}
      {yearlyMeetings(meetings, departement).map(({ month, meetings: own }) => (
        <div key={month ?? "unknown"}>
          <h4>{month === undefined ? messages.meetingMonthUnknown : messages.meetingMonths[month - 1]}</h4>
          <ul className="sourced-list">
            {own.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </div>
      ))}
      <details className="fold">
        <summary>{messages.meetingsPast({ count: past.length })}</summary>
        <ul className="sourced-list">
          {past.map((meeting) => (
            <MeetingItem key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface MeetingItemProps {
  readonly meeting: Meeting;
  /** Whether its date can go into a calendar. */
  readonly hasCalendar?: boolean;
}

function MeetingItem({ meeting, hasCalendar = false }: MeetingItemProps) {
  const { messages } = useDetailedApp();
  const { title, place, organiser, departement, dateText, note, isYearly } = meeting;
  const where = [place, departementOfCode(departement)?.name ?? ""].filter((text) => text !== "");
  return (
    <li>
      <p className="sourced-title" lang="fr">
        {title}
      </p>
      {where.length > 0 && <p lang="fr">{where.join(" · ")}</p>}
      <p>
        {isYearly && <strong>{messages.meetingSeen({ year: lastSeenYear(meeting) })}</strong>}{" "}
        <span lang="fr">{dateText}</span>
      </p>
      <p className="hint" lang="fr">
        {[organiser, note].filter((text) => text !== "").join(" · ")}
      </p>
      {hasCalendar && <CalendarButton meeting={meeting} />}
      <SourceFold of={meeting} name={title} />
    </li>
  );
}

function CalendarButton({ meeting }: { readonly meeting: Meeting }) {
  const { messages } = useDetailedApp();
  const save = () => {
    const event = new Blob([writeMeetingEvent(meeting, new Date())], { type: "text/calendar;charset=utf-8" });
    downloadFile(`${meeting.id}.ics`, event);
  };
  return (
    <button type="button" className="button" onClick={save}>
      <DetailIcon name="calendar" />
      {messages.meetingToCalendar}
      <span className="visually-hidden"> ({meeting.title})</span>
    </button>
  );
}

function AgreementsSection({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { messages } = useDetailedApp();
  const departement = useAppState(selectOriginDepartement);
  const chosen = agreementsIn(agreements, departement);
  return (
    <section className="seasonal-section" aria-labelledby="agreements-title">
      <h3 id="agreements-title">{messages.agreementsTitle}</h3>
      <p>{messages.agreementsLead}</p>
      <p className="count">
        {messages.agreementCount({
          count: chosen.length,
          all: agreements.length,
          place: departementOfCode(departement)?.name ?? "",
        })}
      </p>
      <AgreementItems agreements={chosen} />
    </section>
  );
}
