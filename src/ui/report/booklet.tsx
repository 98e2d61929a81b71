import { useCostWords } from "../access/cost-words.ts";
import "./report.css";
import "./booklet.css";
import { useMemo } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { PrintedPage } from "../../design/printing.tsx";
import { QrCode } from "../../design/qr-code.tsx";
import { metricOf, modelOfMode } from "../../domain/access/access-model.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import { ACTIVE_MODES, type ActiveMode } from "../../domain/network/travel-mode.ts";
import { farthestNeeds, useBasketSum } from "../../features/basket/figures.tsx";
import { selectBasketIn } from "../../features/basket/state.ts";
import { selectComparedTerritories } from "../../features/distribution/state.ts";
import { ReportConventions } from "../../features/seasonal-life/report-section.tsx";
import { selectBasket } from "../../model/access-need-selectors.ts";
import { selectAccessModel, selectSeason } from "../../model/access-selectors.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { meanOfTerritory, useCostText } from "../access/cost-text.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { territoryLabel } from "../territory/territory-label.ts";
import { HoursMap, PageMap, SeasonMaps } from "./booklet-maps.tsx";
import { describeView } from "./describe-view.ts";
import { ReportHead, ReportHours } from "./printed-report.tsx";
import { carlessUnmade, copyOf } from "./report-data.ts";
import { ReportFigures } from "./report-figures.tsx";
import { UnmadePart } from "./report-map.tsx";
import { ReportMethod } from "./report-method.tsx";
import { ReportSiting } from "./report-siting.tsx";
import { ReportSpread } from "./report-spread.tsx";
import { ReportGaps, ReportWithin } from "./report-tables.tsx";

export interface BookletProps {
  /** The booklet prints once after mounting, and calls this function afterwards. */
  readonly onPrinted: () => void;
}

/** Rows of communes: those of the largest département without a place. */
const MOST_GAPS = 400;

/** « Cahier du territoire »: the whole report of the chosen territory with a cover and full-page maps, mounted only for printing. */
export function Booklet({ onPrinted }: BookletProps) {
  const { store } = useApp();
  const { messages, format, language } = useDetailedApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  return (
    <PrintedPage
      title={messages.bookletTitle({ name: provenance.territory })}
      language={language}
      className="territory-report booklet"
      onPrinted={onPrinted}
    >
      <Cover provenance={provenance} />
      <ReportFigures />
      <Comparison />
      <ReportWithin />
      <PageMap />
      <SeasonMaps />
      <ReportSpread />
      <ReportHours />
      <HoursMap />
      <WithoutCar />
      <ReportGaps most={MOST_GAPS} />
      <ReportSiting />
      <ReportConventions />
      <ReportMethod provenance={provenance} />
    </PrintedPage>
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
  const { store } = useApp();
  const { messages, format } = useDetailedApp();
  const costWords = useCostWords();
  const compared = useAppState(selectComparedTerritories);
  const group = useAppState(selectPeopleGroup);
  const model = useAppState(selectAccessModel);
  const costText = useCostText();
  const isBasket = useAppState((state) => selectBasket(state).length > 0);
  const basketSum = useBasketSum();
  const basketOf = ({ ref }: TerritoryAccess) => selectBasketIn(store.getState(), ref);
  if (compared === undefined || compared.length === 0) return null;
  const metric = metricOf(model);
  const mean = (value: number | undefined, access: TerritoryAccess) =>
    meanOfTerritory(value, access, { messages, format, model }, (own, from) => costText(own, from));
  const basket: readonly ComparedFigure[] = [
    { name: messages.tableColumns.somme, of: (access) => basketSum(basketOf(access)) },
    { name: messages.tableColumns.besoin, of: (access) => farthestNeeds(basketOf(access), { messages, format }) },
  ];
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
    ...(isBasket ? basket : []),
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

interface OfMode {
  readonly mode: ActiveMode;
  /** By rank of `GROUPS`. */
  readonly access: readonly (TerritoryAccess | undefined)[];
}

const GROUPS: readonly PeopleGroup[] = ["tous", "sans-voiture"];

/** People of the territory within the threshold in minutes on foot and by bike: all, and those without a car. Or why they are missing. */
function WithoutCar() {
  const { store } = useApp();
  const { messages, format } = useDetailedApp();
  const minutes = useAppState((state) => state.thresholdMin);
  const unmade = useAppState(carlessUnmade);
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
  if (unmade !== undefined || rows.some(({ access }) => access.includes(undefined)))
    return <UnmadePart title={messages.bookletCarless} reason={unmade} />;
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
