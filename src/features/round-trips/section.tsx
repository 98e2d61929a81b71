import { FiguresTable } from "../../design/figures-table.tsx";
import { roadModel } from "../../domain/access/access-model.ts";
import { type Column, rounded, toFlatTable } from "../../domain/flat-table.ts";
import { readyValue } from "../../domain/loadable.ts";
import { DAY_KINDS } from "../../domain/transit/day-kinds.ts";
import {
  type PeopleOnDay,
  ROUND_TRIP_MINUTES,
  type RoundTripPeople,
  type UnableCommune,
} from "../../domain/transit/round-trip-people.ts";
import { writeTable } from "../../formats/csv/write-table.ts";
import { selectBasket } from "../../model/access-need-selectors.ts";
import { selectSeason } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { costText } from "../../ui/access/cost-text.ts";
import { servingLabel } from "../../ui/access/place-label.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeopleText } from "../../ui/people/people-text.ts";
import { LoadFault } from "../../ui/shell/load-fault.tsx";
import { CommuneButton } from "../../ui/territory/commune-button.tsx";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import { useExport } from "../../ui/use-export.ts";
import { TransitFields } from "./day-choice.tsx";
import { selectRoundTripKind, selectRoundTripPeople, selectTransitState } from "./section-state.ts";
import { TransitSources } from "./timetable-note.tsx";

/** Communes without a round trip that are listed. */
const SHOWN = 10;

/** People of the chosen territory who can go to a place and come back on one day without a car, beside those by car. */
export function RoundTripsSection() {
  const { messages } = useDetailedApp();
  const isAsked = useAppState((state) => state.transitDay !== "non");
  const transit = useAppState((state) => state.resources.transit);
  const people = useAppState(selectRoundTripPeople);
  const isBasket = useAppState((state) => selectBasket(state).length > 0);
  if (isBasket) return <p className="notice">{messages.basketCarless}</p>;
  return (
    <>
      <TransitFields />
      {isAsked && transit.status === "failed" && <LoadFault title={messages.transitFailed} fault={transit.fault} />}
      {isAsked && transit.status !== "failed" && people === undefined && (
        <p className="hint" role="status">
          {messages.transitLoading}
        </p>
      )}
      {people !== undefined && <Figures people={people} />}
    </>
  );
}

function Figures({ people }: { readonly people: RoundTripPeople }) {
  const { messages, format } = useDetailedApp();
  const kind = useAppState(selectRoundTripKind);
  const season = useAppState(selectSeason);
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const validity = useAppState(selectTransitState);
  const isSupposed = useAppState((state) => state.planned.length + state.supposedHours.length > 0);
  const day = people.byKind[DAY_KINDS.indexOf(kind)];
  const { population } = people;
  const shareOf = (count: number | undefined) =>
    count === undefined || population === 0 ? messages.notApplicable : format.share(count / population);
  const rows = [...ROUND_TRIP_MINUTES.keys(), -1];
  const cellOf = (rank: number, one: PeopleOnDay | undefined) =>
    one === undefined ? messages.roundTripUnknownDay : shareOf(rank < 0 ? one.able : one.within[rank]);
  return (
    <>
      {validity?.kind === "expired" && (
        <p className="notice">{messages.transitOutdated({ date: format.date(validity.until) })}</p>
      )}
      <FiguresTable
        caption={messages.roundTripCaption({ territory, inSeason: season })}
        scroller={messages.roundTripCaption({ territory, inSeason: season })}
        nameOf={(rank) =>
          rank < 0
            ? messages.roundTripAny
            : messages.roundTripWithin({ text: format.duration(ROUND_TRIP_MINUTES[rank] ?? 0) })
        }
        keyOf={(rank) => rank}
        rows={rows}
        columns={[
          // First: a narrow panel shows the beginning of a wide table.
          {
            key: "car",
            name: messages.byCar,
            cell: (rank: number) => (rank < 0 ? messages.notApplicable : shareOf(people.byCar[rank])),
          },
          ...DAY_KINDS.map((one, at) => ({
            key: one,
            name: messages.dayKinds[one],
            cell: (rank: number) => cellOf(rank, people.byKind[at]),
          })),
        ]}
      />
      {day !== undefined && <PeopleAtStops day={day} />}
      {day !== undefined && <Unable day={day} />}
      <p className="hint">
        {messages.roundTripMethod} {isSupposed && messages.roundTripPlanned}
      </p>
      <TransitSources />
    </>
  );
}

/** People whose only way is a service that comes: on the day they are among the others, else they are counted apart. */
function PeopleAtStops({ day: { kind, atStops, atOtherStops } }: { readonly day: PeopleOnDay }) {
  const { messages } = useDetailedApp();
  const text = usePeopleText();
  return (
    <>
      {atStops > 0 && <p>{messages.peopleAtStops({ text: text(atStops), dayKind: kind })}</p>}
      {atOtherStops > 0 && <p>{messages.peopleAtOtherStops({ text: text(atOtherStops) })}</p>}
    </>
  );
}

/** The communes of the people who cannot, the most people first, and a file with all of them. */
function Unable({ day: { kind, unable, unknown } }: { readonly day: PeopleOnDay }) {
  const { messages } = useDetailedApp();
  const text = usePeopleText();
  const count = unable.reduce((sum, { people }) => sum + people, 0);
  return (
    <>
      <h3>{messages.unableTitle({ dayKind: kind })}</h3>
      <p>{messages.unablePeople({ text: text(count), communes: unable.length })}</p>
      {unknown > 0 && <p className="hint">{messages.unknownPeople({ text: text(unknown) })}</p>}
      <ol className="gaps">
        {unable.slice(0, SHOWN).map((one) => (
          <li key={one.commune.code}>
            <UnableItem unable={one} />
          </li>
        ))}
      </ol>
      {unable.length > 0 && <UnableExport kind={kind} />}
    </>
  );
}

function UnableItem({ unable: { commune, people, nearest } }: { readonly unable: UnableCommune }) {
  const { messages } = useDetailedApp();
  const text = usePeopleText();
  const byCar = nearest && {
    number: costText(nearest.minutes, roadModel("ete", "min"), messages),
    place: servingLabel(nearest, messages),
  };
  return (
    <CommuneButton commune={commune}>
      <span className="gap-people">{text(people)}</span>{" "}
      <span className="gap-nearest">{byCar === undefined ? messages.noWayToPlace : messages.unableNearest(byCar)}</span>
    </CommuneButton>
  );
}

function UnableExport({ kind }: { readonly kind: PeopleOnDay["kind"] }) {
  const { messages } = useDetailedApp();
  const { said, save } = useExport();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          save({
            subject: ["sans-aller-retour", kind],
            extension: "csv",
            type: "text/csv;charset=utf-8",
            hasSheet: true,
            write: (state) => writeUnable(state),
          })
        }
      >
        {messages.unableExport}
      </button>
      <p role="status" className="hint">
        {said}
      </p>
    </>
  );
}

/**
 * CSV of the communes whose people have no round trip on the chosen kind of day, the most people first, with the nearest place by car, the
 * timetables and the provenance. Undefined while there are no figures.
 */
function writeUnable(state: AppState): string | undefined {
  const kind = selectRoundTripKind(state);
  const day = selectRoundTripPeople(state)?.byKind.find((one) => one?.kind === kind);
  const table = readyValue(state.resources.transit)?.table;
  if (day === undefined || table === undefined) return undefined;
  const { from, until } = table.validity;
  const columns: readonly Column<UnableCommune>[] = [
    { name: "code_commune", of: ({ commune }) => commune.code },
    { name: "commune", of: ({ commune }) => commune.name },
    { name: "code_departement", of: ({ commune }) => commune.codeDepartement },
    { name: "jour", of: () => kind },
    { name: "saison", of: () => selectSeason(state) },
    { name: "population_sans_aller_retour", of: ({ people }) => people },
    { name: "lieu_le_plus_proche_en_voiture", of: ({ nearest }) => nearest?.place.name },
    { name: "minutes_en_voiture", of: ({ nearest }) => rounded(nearest?.minutes, 1) },
    { name: "horaires_du", of: () => from },
    { name: "horaires_au", of: () => until },
    { name: "horaires_de", of: () => table.feeds.map(({ title }) => title).join(" ; ") },
    { name: "licence_des_horaires", of: () => "ODbL 1.0" },
  ];
  return writeTable(toFlatTable(columns, day.unable), ";");
}
