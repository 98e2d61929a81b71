import type { ReactNode } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { roadModel } from "../../domain/access/access-model.ts";
import { USUAL_ACCESS } from "../../domain/coverage/access-needs.ts";
import type { MeasuredAim } from "../../domain/coverage/service-aims.ts";
import { selectMeasuredTypes } from "../../model/access-need-selectors.ts";
import { selectAccessModel, selectSeason } from "../../model/access-selectors.ts";
import { type AimsOfWhom, aimsInSteps, selectAimsOfWhom } from "../../model/aim-selectors.ts";
import { shareRangeText } from "../access/range-text.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { useLaterAppState } from "../later-state.ts";
import { nameTerritory } from "../territory/name-territory.ts";

/** Aims of the State: its figures for the country beside our estimates here, with the limits of the comparison. */
export function ServiceAims() {
  const { messages } = useFrenchApp();
  const measured = useLaterAppState(selectAimsOfWhom, aimsInSteps);
  const asksOnlyFranceServices = useAppState((state) => String(selectMeasuredTypes(state)) === USUAL_ACCESS);
  if (measured === undefined) return null;
  return (
    <div className="aims">
      <AimsTable {...measured} />
      <p className="hint">{messages.aimDifference}</p>
      {!asksOnlyFranceServices && <p className="hint">{messages.aimOnFranceServices}</p>}
    </div>
  );
}

interface AimRow {
  readonly name: string;
  readonly figureOf: (aim: MeasuredAim) => ReactNode;
}

function AimsTable({ aims, territory, group, season }: AimsOfWhom) {
  const { messages, format } = useFrenchApp();
  const name = useAppState((state) => nameTerritory(territory, state, messages));
  const whose = group === "tous" ? name : `${name} (${messages.peopleGroups[group]})`;
  const month = aims.find(({ aim }) => aim.published !== undefined)?.aim.published?.month ?? "";
  const rows: readonly AimRow[] = [
    {
      name: messages.aimOurs({ territory: whose, season }),
      figureOf: ({ share, range }) => (
        <>
          {share === undefined ? messages.notApplicable : format.share(share)}
          {range !== undefined && <span className="hint-block">{shareRangeText(range, { messages, format })}</span>}
        </>
      ),
    },
    {
      name: messages.aimPublished({ date: format.date(month) }),
      figureOf: ({ aim: { published } }) =>
        published === undefined ? (
          <span className="unpublished">{messages.aimUnpublished}</span>
        ) : (
          format.percent(published.share)
        ),
    },
  ];
  return (
    <FiguresTable
      caption={messages.aims}
      rowHead={messages.aimMeasure}
      rows={rows}
      keyOf={({ name }) => name}
      nameOf={({ name }) => name}
      columns={aims.map((measured) => ({
        key: measured.aim.minutes,
        name: <AimButton minutes={measured.aim.minutes} />,
        cell: ({ figureOf }: AimRow) => figureOf(measured),
      }))}
    />
  );
}

/** Sets the page to the measure of an aim: by road, in minutes, in the present season. */
function AimButton({ minutes }: { readonly minutes: number }) {
  const { actions, messages } = useFrenchApp();
  const season = useAppState(selectSeason);
  const model = useAppState(selectAccessModel);
  const isInMinutes = model.kind === "route" && model.metric === "min";
  const isInForce = useAppState(({ thresholdMin }) => thresholdMin === minutes) && isInMinutes;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isInForce}
      onClick={() => {
        if (!isInMinutes) actions.chooseAccessModel(roadModel(season, "min"));
        actions.setThresholdMin(minutes);
      }}
    >
      {messages.aimMinutes({ minutes })}
    </button>
  );
}
