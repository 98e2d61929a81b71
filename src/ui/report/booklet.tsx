import { useCostWords } from "../access/cost-words.ts";
import "./report.css";
import "./booklet.css";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { FiguresTable } from "../../design/figures-table.tsx";
import { PRINT_COLOURS, usePrint } from "../../design/printing.ts";
import { QrCode } from "../../design/qr-code.tsx";
import { useRootMark } from "../../design/use-root-mark.ts";
import { metricOf, modelOfMode, roadModel } from "../../domain/access/access-model.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import { ACTIVE_MODES, type ActiveMode } from "../../domain/network/travel-mode.ts";
import { selectComparedTerritories } from "../../features/distribution/state.ts";
import { ReportConventions } from "../../features/seasonal-life/report-section.tsx";
import { PrintedVintage } from "../../features/vintage/printed.tsx";
import { selectAccessModel, selectSeason } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { meanOfTerritory, useCostText } from "../access/cost-text.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { territoryLabel } from "../territory/territory-label.ts";
import { describeView } from "./describe-view.ts";
import { ReportHead, ReportHours } from "./printed-report.tsx";
import { ReportFigures } from "./report-figures.tsx";
import { ReportLegend } from "./report-legend.tsx";
import { AccessMapDrawing } from "./report-map.tsx";
import { ReportMethod } from "./report-method.tsx";
import { ReportNotes } from "./report-notes.tsx";
import { ReportSiting } from "./report-siting.tsx";
import { ReportSpread } from "./report-spread.tsx";
import { ReportGaps, ReportWithin } from "./report-tables.tsx";
import { ReportVariants } from "./report-variants.tsx";

export type Paper = "a4" | "a3";

export interface BookletProps {
  readonly paper: Paper;
  /** The booklet prints once after mounting, and calls this function afterwards. */
  readonly onPrinted: () => void;
}

/** Rows of communes: those of the largest département without a place. */
const MOST_GAPS = 400;

/** « Cahier du territoire »: the whole report of the chosen territory with a cover and full-page maps, mounted only for printing. */
export function Booklet({ paper, onPrinted }: BookletProps) {
  useRootMark("prints-sheet");
  const { store } = useApp();
  const { messages, format, language } = useDetailedApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  usePrint(onPrinted);
  return createPortal(
    <article
      className={`print-sheet territory-report booklet booklet-${paper}`}
      aria-label={messages.bookletTitle({ name: provenance.territory })}
      lang={language}
      style={PRINT_COLOURS}
    >
      <Cover provenance={provenance} />
      <ReportFigures />
      <Comparison />
      <ReportWithin />
      <PageMap />
      <SeasonMaps />
      <ReportSpread />
      <ReportHours />
      <WithoutCar />
      <ReportGaps most={MOST_GAPS} />
      <ReportVariants />
      <PrintedVintage />
      <ReportSiting />
      <ReportNotes />
      <ReportConventions />
      <ReportMethod provenance={provenance} />
    </article>,
    document.body,
  );
}

/** First page: the territory, what is measured and supposed, as of when, and the link to the same view. */
function Cover({ provenance }: { readonly provenance: ReturnType<typeof describeView> }) {
  const { messages } = useDetailedApp();
  return (
    <header className="booklet-cover">
      <ReportHead title={messages.bookletTitle({ name: provenance.territory })} exportedOn={provenance.exportedOn} />
      <div className="booklet-link">
        <QrCode text={provenance.link} label={messages.reportCode} />
        <p className="report-note">{messages.labelled({ name: messages.reportLink, text: provenance.link })}</p>
      </div>
    </header>
  );
}

interface ComparedFigure {
  readonly name: string;
  readonly of: (access: TerritoryAccess) => string;
}

/** Figures of the compared territories, one column each; nothing where none is compared. */
function Comparison() {
  const { messages, format } = useDetailedApp();
  const costWords = useCostWords();
  const compared = useAppState(selectComparedTerritories);
  const group = useAppState(selectPeopleGroup);
  const model = useAppState(selectAccessModel);
  const costText = useCostText();
  if (compared === undefined || compared.length === 0) return null;
  const metric = metricOf(model);
  const mean = (value: number | undefined, access: TerritoryAccess) =>
    meanOfTerritory(value, access, { messages, format, model }, (own, from) => costText(own, from));
  const rows: readonly ComparedFigure[] = [
    { name: messages.peopleColumns[group], of: ({ population }) => format.number(population) },
    { name: messages.reportPlaces, of: ({ places }) => format.number(places) },
    {
      name: messages.share,
      of: ({ share }) => (share === undefined ? messages.notApplicable : format.share(share)),
    },
    { name: messages.uncovered, of: ({ uncoveredPopulation }) => format.number(uncoveredPopulation) },
    { name: costWords.meanCost[metric], of: (access) => mean(access.meanCost, access) },
    { name: messages.medianCost[metric], of: (access) => mean(access.medianCost, access) },
  ];
  return (
    <section>
      <h2>{messages.bookletComparison}</h2>
      <FiguresTable
        className="printed-table"
        rows={rows}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        columns={compared.map(({ access }, rank) => ({
          key: rank,
          name: territoryLabel(access, messages),
          cell: ({ of }: ComparedFigure) => of(access),
        }))}
      />
    </section>
  );
}

/** The map of access on a page of its own. */
function PageMap() {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const { reportMap } = useCostWords();
  return (
    <section className="booklet-map">
      <h2>{reportMap}</h2>
      <AccessMapDrawing state={store.getState()} size="page" caption={messages.bookletMapFigures} />
      <ReportLegend />
    </section>
  );
}

/** The maps of both seasons beside each other; nothing for ways without a season. */
function SeasonMaps() {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const states = useMemo(() => {
    const state = store.getState();
    if (model.kind !== "route" || model.mode !== undefined) return [];
    return (["ete", "hiver"] as const).map((season) => ({
      season,
      state: copyOf(state, { accessModel: roadModel(season, metricOf(model)) }),
    }));
  }, [store, model]);
  if (states.length === 0) return null;
  return (
    <section className="booklet-seasons">
      <h2>{messages.bookletSeasons}</h2>
      <div>
        {states.map(({ season, state }) => (
          <AccessMapDrawing key={season} state={state} size="half" caption={messages.seasons[season]} />
        ))}
      </div>
    </section>
  );
}

/** A state with other choices and computations of its own, which start from those of the page. */
function copyOf(state: AppState, changes: Partial<AppState>): AppState {
  return { ...state, ...changes, storeKey: { copyOf: state.storeKey } };
}

interface OfMode {
  readonly mode: ActiveMode;
  /** By rank of `GROUPS`. */
  readonly access: readonly (TerritoryAccess | undefined)[];
}

const GROUPS: readonly PeopleGroup[] = ["tous", "sans-voiture"];

/** People of the territory within the threshold in minutes on foot and by bike: all, and those without a car. */
function WithoutCar() {
  const { store } = useApp();
  const { messages, format } = useDetailedApp();
  const minutes = useAppState((state) => state.thresholdMin);
  const rows = useMemo(() => {
    const state = store.getState();
    return ACTIVE_MODES.map((mode): OfMode => {
      const byMode = copyOf(state, { accessModel: modelOfMode(mode, selectSeason(state)) });
      return {
        mode,
        access: GROUPS.map((peopleGroup) => selectChosenTerritoryAccess({ ...byMode, peopleGroup })),
      };
    });
  }, [store]);
  if (rows.some(({ access }) => access.includes(undefined))) return null;
  const text = (access: TerritoryAccess | undefined) =>
    access?.share === undefined
      ? messages.notApplicable
      : messages.figureWithNote({ figure: format.number(access.coveredPopulation), note: format.share(access.share) });
  return (
    <section>
      <h2>{messages.bookletCarless}</h2>
      <FiguresTable
        className="printed-table"
        rowHead={messages.bookletMode}
        rows={rows}
        keyOf={({ mode }) => mode}
        nameOf={({ mode }) => messages.bookletModeWithin({ name: messages.activeModes[mode], minutes })}
        columns={GROUPS.map((group, rank) => ({
          key: group,
          name: messages.peopleColumns[group],
          cell: ({ access }: OfMode) => text(access[rank]),
        }))}
      />
      <p className="report-note">{messages.bookletCarlessNote}</p>
    </section>
  );
}
