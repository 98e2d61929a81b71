import type { SeasonalLife } from "../../data/public-data/seasonal-life.ts";
import type { Loadable } from "../../domain/loadable.ts";
import {
  type Agreement,
  agreementsIn,
  type ConventionFact,
  type SigningCommune,
} from "../../domain/seasonal/conventions.ts";
import {
  comingMeetings,
  lastSeenYear,
  MEETING_CALENDAR,
  type Meeting,
  yearlyMeetings,
} from "../../domain/seasonal/meeting.ts";
import { departementOfCode } from "../../domain/territory.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectSigningCommunes } from "../../state/seasonal-selectors.ts";
import { capitalised } from "../../ui/format.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { SourceFold } from "../sheet/sources.tsx";
import { LoadFault } from "../shell/faults.tsx";
import { selectOriginDepartement } from "../useful-links/state.ts";

/** Sections « Événements de l’année » and « Partenariats et accords » of « Saisonniers ». */
export function SeasonalLifeSections() {
  const { messages } = useDetailedApp();
  const life = useAppState(selectSeasonalLife);
  if (life.status === "failed") return <LoadFault title={messages.lifeFailed} fault={life.fault} />;
  if (life.status !== "ready") return null;
  const { meetings, agreements, conventionFacts } = life.value;
  return (
    <>
      <MeetingsSection meetings={meetings} />
      <section className="seasonal-section" aria-labelledby="agreements-title">
        <h3 id="agreements-title">{messages.agreementsTitle}</h3>
        <p>{messages.agreementsLead}</p>
        <AgreementList agreements={agreements} />
        <ConventionList facts={conventionFacts} />
      </section>
    </>
  );
}

/** Section « Événements de l’année »: those with a date to come, then those that come back each year. */
function MeetingsSection({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { messages, format } = useDetailedApp();
  const coming = comingMeetings(
    meetings,
    useAppState(({ now }) => now?.date),
  );
  return (
    <section className="seasonal-section" aria-labelledby="meetings-title">
      <h3 id="meetings-title">{messages.meetingsTitle}</h3>
      <p>
        {messages.meetingsLead} {coming.length === 0 && messages.meetingsNoDate}
      </p>
      {coming.length > 0 && (
        <>
          <h4>{messages.meetingsComing}</h4>
          <MeetingList meetings={coming} />
        </>
      )}
      {yearlyMeetings(meetings).map(({ month, meetings: own }) => (
        <div key={month ?? "unknown"}>
          <h4>{month === undefined ? messages.meetingMonthUnknown : capitalised(format.month(month))}</h4>
          <MeetingList meetings={own} />
        </div>
      ))}
      <p>
        <a href={MEETING_CALENDAR} type="text/calendar">
          {messages.meetingCalendar}
        </a>
      </p>
      <p className="hint">{messages.meetingCalendarNote}</p>
    </section>
  );
}

function MeetingList({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { messages } = useDetailedApp();
  return (
    <ul className="sourced-list">
      {meetings.map((meeting) => {
        const { id, title, place, organiser, departement, dateText, note, isYearly } = meeting;
        const where = inOneLine(place, departementOfCode(departement)?.name ?? "");
        return (
          <li key={id}>
            <p className="sourced-title" lang="fr">
              {title}
            </p>
            {where !== "" && <p lang="fr">{where}</p>}
            <p>
              {isYearly && <strong>{messages.meetingSeen({ year: lastSeenYear(meeting) })}</strong>}{" "}
              <span lang="fr">{dateText}</span>
            </p>
            <p className="hint" lang="fr">
              {inOneLine(organiser, note)}
            </p>
            <SourceFold of={meeting} name={title} />
          </li>
        );
      })}
    </ul>
  );
}

/** The agreements of the département of the starting point, or all; each with its content, its parties, its dates and its source. */
function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const chosen = agreementsIn(agreements, useAppState(selectOriginDepartement));
  return (
    <ul className="sourced-list">
      {chosen.map((agreement) => {
        const { id, title, mountainSide, partnerSide, kind, dateText, content, note } = agreement;
        return (
          <li key={id}>
            <p className="sourced-title" lang="fr">
              {title}
            </p>
            <p lang="fr">{content}</p>
            <p lang="fr">
              {mountainSide} ↔ {partnerSide}
            </p>
            <p className="hint" lang="fr">
              {inOneLine(kind, dateText, note)}
            </p>
            <SourceFold of={agreement} name={title} />
          </li>
        );
      })}
    </ul>
  );
}

/** The conventions on the housing of seasonal workers: who signed, what became of it, then facts about obligations, départements and the law. */
function ConventionList({ facts }: { readonly facts: readonly ConventionFact[] }) {
  const { messages } = useDetailedApp();
  const signed = useAppState(selectSigningCommunes);
  if (signed.length === 0) return null;
  const isOf = ({ codeCommune }: ConventionFact, code: string) => codeCommune === code;
  return (
    <details className="conventions-fold">
      <summary>{messages.conventions({ count: signed.length })}</summary>
      <p className="hint">{messages.conventionsNote}</p>
      <ul className="conventions">
        {signed.map((commune) => (
          <Signed key={commune.code} commune={commune} facts={facts.filter((fact) => isOf(fact, commune.code))} />
        ))}
      </ul>
      <Facts facts={facts.filter((fact) => !signed.some(({ code }) => isOf(fact, code)))} />
    </details>
  );
}

interface SignedProps {
  readonly commune: SigningCommune;
  readonly facts: readonly ConventionFact[];
}

function Signed({ commune: { name, code, years, verification, conventions }, facts }: SignedProps) {
  const { messages } = useDetailedApp();
  return (
    <li>
      <p>
        <strong>{name}</strong> ({code.slice(0, 2)})
      </p>
      <p>
        {years.length === 0 ? messages.signedUnknown : messages.signedIn({ years: years.map(String) })}
        {" · "}
        {messages.verifications[verification]}
      </p>
      {conventions.map((convention) => (
        <SourceFold
          key={`${convention.year} ${convention.sourceDetail}`}
          of={convention}
          name={[name, convention.year].filter((part) => part !== undefined).join(", ")}
        />
      ))}
      <Facts facts={facts} />
    </li>
  );
}

function Facts({ facts }: { readonly facts: readonly ConventionFact[] }) {
  const { messages, format } = useDetailedApp();
  if (facts.length === 0) return null;
  return (
    <ul className="sourced-list">
      {facts.map((one) => {
        const { fact, commune, departement, date, detail, note } = one;
        const where = commune === "" ? (departement ?? "") : `${commune} (${departement ?? ""})`;
        const name = [where, messages.conventionFacts[fact]].filter((text) => text !== "").join(", ");
        return (
          <li key={`${name} ${date}`}>
            <p>{inOneLine(name, format.date(date))}</p>
            <p className="hint" lang="fr">
              {inOneLine(detail, note)}
            </p>
            <SourceFold of={one} name={name} isNamedInWords />
          </li>
        );
      })}
    </ul>
  );
}

function inOneLine(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" · ");
}

function selectSeasonalLife({ resources }: AppState): Loadable<SeasonalLife> {
  return resources.seasonalLife;
}
