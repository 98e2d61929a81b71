import "./report.css";
import "./booklet.css";
import { useMemo } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { PrintedPage } from "../../design/printing.tsx";
import { QrCode } from "../../design/qr-code.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { selectComparedTerritories } from "../../features/comparison/state.ts";
import { ReportConventions } from "../../features/seasonal-life/report-section.tsx";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { meanOfTerritory, useCostText } from "../access/cost-text.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { territoryLabel } from "../territory/territory-label.ts";
import { PageMap, SeasonMaps } from "./booklet-maps.tsx";
import { describeView } from "./describe-view.ts";
import { ReportHead } from "./printed-report.tsx";
import { ReportFigures } from "./report-figures.tsx";
import { ReportMethod } from "./report-method.tsx";
import { ReportSeasons } from "./report-seasons.tsx";
import { ReportSiting } from "./report-siting.tsx";
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
      <ReportSeasons />
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
  const { messages, format } = useDetailedApp();
  const costWords = useDetailedApp().messages;
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
        columns={compared.map((access) => ({
          key: territoryKey(access.ref),
          name: territoryLabel(access, messages),
          cell: ({ of }: ComparedFigure) => of(access),
        }))}
      />
    </section>
  );
}
