import { FiguresTable } from "../../design/figures-table.tsx";
import { hoursFigure } from "../../domain/accessible-hours/hours-classes.ts";
import { HOURS_MEASURES, type HoursMeasure } from "../../domain/accessible-hours/hours-measures.ts";
import type { TerritoryHours } from "../../domain/accessible-hours/territory-hours.ts";
import { selectShownAccessMap } from "../../model/access-map-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { FigureChange } from "../../ui/coverage/figure-change.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { nameTerritory } from "../../ui/territory/name-territory.ts";

interface HoursTableProps {
  readonly hours: TerritoryHours;
  /** Without the scenario; undefined without a scenario. */
  readonly before: TerritoryHours | undefined;
  /** Without buttons. */
  readonly isPrinted?: boolean;
}

/** Hours within each part of the week and for 1,000 people: means, and people without any. */
export function HoursTable({ hours, before, isPrinted = false }: HoursTableProps) {
  const { messages, format } = useDetailedApp();
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const figure = (of: TerritoryHours, measure: HoursMeasure) => {
    const value = hoursFigure(of, measure);
    return value === undefined ? messages.hoursOfNoSource : messages.hoursNumber({ number: format.decimal(value) });
  };
  const without = (of: TerritoryHours, measure: HoursMeasure) =>
    measure === "pour-1000" ? messages.notApplicable : format.number(of.withoutHours[measure]);
  return (
    <FiguresTable
      {...(isPrinted
        ? { className: "printed-table" }
        : {
            caption: (
              <>
                {territory}
                <span className="hint-block">{messages.hoursOnMap}</span>
              </>
            ),
          })}
      rowHead={messages.hoursColumn}
      rows={HOURS_MEASURES}
      keyOf={(measure) => measure}
      nameOf={(measure) => (isPrinted ? messages.hoursMeasures[measure] : <MeasureButton measure={measure} />)}
      columns={[
        {
          key: "mean",
          name: messages.hoursMean,
          cell: (measure) => <FigureChange before={before && figure(before, measure)} after={figure(hours, measure)} />,
        },
        {
          key: "none",
          name: messages.hoursNone,
          cell: (measure) => (
            <FigureChange before={before && without(before, measure)} after={without(hours, measure)} />
          ),
        },
      ]}
    />
  );
}

/** Shows one figure of hours on the map. */
function MeasureButton({ measure }: { readonly measure: HoursMeasure }) {
  const { actions, messages } = useDetailedApp();
  const isShown = useAppState((state) => selectShownAccessMap(state) === "heures" && state.hoursMeasure === measure);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isShown}
      onClick={() => {
        actions.chooseHoursMeasure(measure);
        actions.chooseAccessMap("heures");
      }}
    >
      {messages.hoursMeasures[measure]}
    </button>
  );
}
