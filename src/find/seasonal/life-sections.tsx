import { useState } from "react";
import type { SeasonalLife } from "../../data/public-data/seasonal-life.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import {
  type Agreement,
  agreementsBySubject,
  agreementsIn,
  type ConventionFact,
  type ConventionLife,
  conventionLife,
} from "../../domain/seasonal/convention-life.ts";
import {
  chooseMeetings,
  comingMeetings,
  lastSeenYear,
  MEETING_CALENDAR,
  type Meeting,
  type MeetingStart,
  meetingDistances,
  NEAR_MEETING_KM,
  pastMeetings,
  writeMeetingEvent,
  yearlyMeetings,
} from "../../domain/seasonal/meeting.ts";
import { type Commune, departementOfCode } from "../../domain/territory.ts";
import { LINK_THEMES, type LinkTheme } from "../../domain/useful-link.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { type OriginState, selectOrigin } from "../../state/nearest-selectors.ts";
import { selectSigningCommunes } from "../../state/seasonal-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { downloadFile } from "../../ui/download.ts";
import { capitalised } from "../../ui/format.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";
import { SourceFold } from "../sheet/sources.tsx";
import { LoadFault } from "../shell/faults.tsx";
import { selectOriginDepartement } from "../useful-links/state.ts";

/** Sections « Événements de l’année » and « Partenariats et accords » of « Saisonniers ». */
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

const ANY = "tous";
const NEAR = "pres";

/** Name of the starting point; "" without one, and for the position of the device. */
function selectStartName(state: AppState): string {
  const origin = selectOrigin(state);
  return origin.status === "ready" ? origin.start.name : "";
}

/** Section « Événements de l’année »: on one theme, and near the starting point where one is chosen. */
function MeetingsSection({ meetings: all }: { readonly meetings: readonly Meeting[] }) {
  const { messages, format } = useDetailedApp();
  const start = useAppState(selectMeetingStart);
  const name = useAppState(selectStartName);
  const [theme, setTheme] = useState<LinkTheme | typeof ANY>(ANY);
  const [where, setWhere] = useState<typeof ANY | typeof NEAR>(ANY);
  const meetings = chooseMeetings(all, {
    ...(theme === ANY ? {} : { theme }),
    ...(where === NEAR ? { near: start } : {}),
  });
  const count = messages.meetingCount({ count: meetings.length, all: all.length });
  useSpoken(count);
  const present = LINK_THEMES.filter((one) => all.some(({ themes }) => themes.includes(one)));
  const themeLabel = (value: LinkTheme) => (value === "services" ? messages.linkServices : messages.themes[value]);
  const today = useAppState(({ now }) => now?.date);
  const coming = comingMeetings(meetings, today);
  const past = pastMeetings(meetings, today);
  return (
    <section className="seasonal-section" aria-labelledby="meetings-title">
      <h3 id="meetings-title">{messages.meetingsTitle}</h3>
      <p>
        {messages.meetingsLead} {comingMeetings(all, today).length === 0 && messages.meetingsNoDate}
      </p>
      <div className="useful-links-choice">
        <Choice
          label={messages.meetingSubject}
          hasVisibleLabel
          value={theme}
          options={[
            { value: ANY, label: messages.linkAnyTheme },
            ...present.map((value) => ({ value, label: themeLabel(value) })),
          ]}
          onChoose={setTheme}
        />
        {start !== undefined && (
          <Choice
            label={messages.meetingWhere}
            hasVisibleLabel
            value={where}
            options={[
              { value: ANY, label: messages.meetingAnywhere },
              { value: NEAR, label: messages.meetingNear({ km: NEAR_MEETING_KM, name }) },
            ]}
            onChoose={setWhere}
          />
        )}
      </div>
      <p className="count">{count}</p>
      {start === undefined ? (
        <p className="hint">{messages.meetingStartHint}</p>
      ) : (
        where === NEAR && <p className="hint">{messages.meetingNearNote}</p>
      )}
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
      {yearlyMeetings(meetings, start).map(({ month, meetings: own }) => (
        <div key={month ?? "unknown"}>
          <h4>{month === undefined ? messages.meetingMonthUnknown : capitalised(format.month(month))}</h4>
          <ul className="sourced-list">
            {own.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </div>
      ))}
      {past.length > 0 && (
        <details className="fold">
          <summary>{messages.meetingsPast({ count: past.length })}</summary>
          <ul className="sourced-list">
            {past.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </details>
      )}
      <p>
        <a href={MEETING_CALENDAR} type="text/calendar">
          {messages.meetingCalendar}
        </a>
      </p>
      <p className="hint">{messages.meetingCalendarNote}</p>
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
  const start = useAppState(selectMeetingStart);
  const { title, place, organiser, departement, dateText, note, isYearly } = meeting;
  const km = start?.distancesKm.get(meeting.id);
  const where = [place, departementOfCode(departement)?.name ?? ""].filter((text) => text !== "");
  return (
    <li>
      <p className="sourced-title" lang="fr">
        {title}
      </p>
      {where.length > 0 && <p lang="fr">{where.join(" · ")}</p>}
      {km !== undefined && <p>{messages.costStraight({ value: Math.round(km) })}</p>}
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
      <Icon name="calendar" />
      {messages.meetingToCalendar}
      <span className="visually-hidden"> ({meeting.title})</span>
    </button>
  );
}

/** Agreements by subject, each with its content, its parties, its dates in the words of the source, and the source. */
function AgreementItems({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { messages } = useDetailedApp();
  return agreementsBySubject(agreements).map(({ subject, agreements: own }) => (
    <div key={subject}>
      <h4>{messages.agreementSubjects[subject]}</h4>
      <ul className="sourced-list">
        {own.map((agreement) => (
          <AgreementItem key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </div>
  ));
}

function AgreementItem({ agreement }: { readonly agreement: Agreement }) {
  const { title, mountainSide, partnerSide, kind, dateText, content, note } = agreement;
  return (
    <li>
      <p className="sourced-title" lang="fr">
        {title}
      </p>
      <p lang="fr">{content}</p>
      <p lang="fr">
        {mountainSide} ↔ {partnerSide}
      </p>
      <p className="hint" lang="fr">
        {[kind, dateText, note].filter((text) => text !== "").join(" · ")}
      </p>
      <SourceFold of={agreement} name={title} />
    </li>
  );
}

const NO_MEETINGS: readonly Meeting[] = [];
const NO_FACTS: readonly ConventionFact[] = [];

const lifeOfConventions = derive(conventionLife);

const startOf = derive(
  (
    meetings: readonly Meeting[],
    origin: OriginState,
    communes: readonly Commune[],
    departement: CodeDepartement | undefined,
  ): MeetingStart | undefined =>
    origin.status === "ready"
      ? { distancesKm: meetingDistances(meetings, origin.start.position, communes), departement }
      : undefined,
);

/** How far the meetings are from the starting point; undefined without one. */
function selectMeetingStart(state: AppState): MeetingStart | undefined {
  const meetings = readyValue(selectSeasonalLife(state))?.meetings ?? NO_MEETINGS;
  return startOf(state, meetings, selectOrigin(state), selectCommunes(state), selectOriginDepartement(state));
}

function selectSeasonalLife({ resources }: AppState): Loadable<SeasonalLife> {
  return resources.seasonalLife;
}

/** The known conventions with what became of them; without the facts until those are loaded. */
export function selectConventionLife(state: AppState): ConventionLife {
  const facts = readyValue(selectSeasonalLife(state))?.conventionFacts ?? NO_FACTS;
  return lifeOfConventions(state, selectSigningCommunes(state), facts, state.now?.date);
}
