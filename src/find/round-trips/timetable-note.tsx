import "./style.css";
import { readyValue } from "../../domain/loadable.ts";
import type { TripsFrom } from "../../domain/transit/transit-answers.ts";
import { selectCommuneName } from "../../state/seasonal-selectors.ts";
import { selectHasTransit, selectTransitChoice } from "../../state/selectors.ts";
import { selectTripsFrom } from "../../state/travel-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { LoadFault } from "../shell/faults.tsx";

/** Nearer than this a start of the table is the starting point itself. */
const SAME_KM = 0.3;

/** Where and for which day round trips count, until when the timetables hold, and whose they are; nothing where none are asked for. */
export function TransitNote() {
  const { messages } = useDetailedApp();
  const isAsked = useAppState((state) => selectTransitChoice(state) !== "non" && selectHasTransit(state));
  const transit = useAppState((state) => state.resources.transit);
  const trips = useAppState(selectTripsFrom);
  if (!isAsked) return null;
  if (transit.status === "failed") return <LoadFault title={messages.transitFailed} fault={transit.fault} />;
  if (trips === undefined) {
    return (
      <p className="hint" role="status">
        {messages.transitLoading}
      </p>
    );
  }
  return (
    <div className="transit-note">
      {trips.isKnown ? <KnownTrips trips={trips} /> : <UnknownTrips trips={trips} />}
      <TransitSources />
    </div>
  );
}

function KnownTrips({ trips: { from, day, validity } }: { readonly trips: TripsFrom }) {
  const { messages, format } = useDetailedApp();
  const name = useAppState((state) => (from === undefined ? undefined : selectCommuneName(state, from.commune)));
  const km = from?.km ?? 0;
  const distance = messages.kilometres({ number: format.decimal(km) });
  return (
    <>
      <p>
        {messages.transitFrom({
          name: name ?? "",
          distance: km < SAME_KM ? "" : distance,
        })}
        , {messages.transitDay({ dayKind: day.kind })}.
      </p>
      {!day.isSure && <p className="hint">{messages.transitUnsureDay}</p>}
      {validity.kind === "ending" && (
        <p className="notice">
          {messages.transitEnding({ date: format.date(validity.until), daysLeft: validity.daysLeft })}
        </p>
      )}
    </>
  );
}

/** Why no round trip is shown. */
function UnknownTrips({ trips: { from, day, validity } }: { readonly trips: TripsFrom }) {
  const { messages, format } = useDetailedApp();
  return <p className="notice">{why()}</p>;

  function why(): string {
    if (validity.kind === "expired") return messages.transitExpired({ date: format.date(validity.until) });
    if (validity.kind === "coming") return messages.transitComing({ date: format.date(validity.from) });
    if (from === undefined) return messages.transitNoStart;
    return messages.transitNoDay({ dayKind: day.kind });
  }
}

/** Validity, producers and licence of the timetables, beside every answer that follows from them. */
function TransitSources() {
  const { messages, format } = useDetailedApp();
  const table = readyValue(useAppState((state) => state.resources.transit))?.table;
  if (table === undefined) return null;
  const { from, until } = table.validity;
  return (
    <details className="fold">
      <summary>{messages.transitValid({ from: format.date(from), to: format.date(until) })}</summary>
      <p className="hint">
        {messages.transitLimits}{" "}
        {messages.transitLicence({ names: format.list(table.feeds.map(({ title }) => title)) })}
      </p>
    </details>
  );
}
