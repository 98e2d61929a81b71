import "../../ui/report/report.css";
import { useMemo } from "react";
import { type FiguresColumn, FiguresTable } from "../../design/figures-table.tsx";
import { PrintedPage } from "../../design/printing.tsx";
import { QrCode } from "../../design/qr-code.tsx";
import { shareRangeOf } from "../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectTerritoryRows } from "../../model/territory-selectors.ts";
import { shareRangeText } from "../../ui/access/range-text.ts";
import { useApp, useAppState } from "../../ui/app-context.ts";
import { measuredSentence } from "../../ui/coverage/measured-sentence.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { describeView } from "../../ui/report/describe-view.ts";
import { ReportMethod } from "../../ui/report/report-method.tsx";
import { PrintedTables } from "./printed-tables.tsx";
import { PrintedVersionChanges, type VersionComparison } from "./version-changes.tsx";
import { PrintedVintageChanges, type VintageChangesProps } from "./vintage-changes.tsx";

/** With a layer, or with a published version. */
export type VintageComparison = VintageChangesProps | VersionComparison;

export interface PrintedNetworkReportProps {
  readonly comparison: VintageComparison | undefined;
  /** Given for a report on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** Printed report « État des lieux », a few A4 pages, mounted only for printing. */
export function PrintedNetworkReport({ comparison, onPrinted }: PrintedNetworkReportProps) {
  const { store } = useApp();
  const { messages, format, language } = useDetailedApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  const today = useAppState((state) => state.now?.date ?? "");
  const measured = useAppState((state) => measuredSentence(state, messages, format));
  return (
    <PrintedPage
      title={messages.networkReportTitle}
      language={language}
      className="territory-report"
      onPrinted={onPrinted}
    >
      <header className="print-head">
        <div>
          <p className="report-made">
            {messages.appName}
            {today !== "" && ` · ${messages.reportMade({ date: format.date(today) })}`}
          </p>
          <h1>{messages.networkReportTitle}</h1>
          <p className="report-note">{messages.labelled({ name: messages.reportLink, text: provenance.link })}</p>
        </div>
        <QrCode text={provenance.link} label={messages.reportCode} />
      </header>
      <PrintedTables />
      <PrintedCoverage measured={measured} />
      {comparison !== undefined &&
        ("since" in comparison ? <PrintedVersionChanges {...comparison} /> : <PrintedVintageChanges {...comparison} />)}
      <ReportMethod provenance={provenance} />
    </PrintedPage>
  );
}

/** Served people by département and in the region, with the sentence on the method. */
function PrintedCoverage({ measured }: { readonly measured: string }) {
  const { messages, format } = useDetailedApp();
  const group = useAppState(selectPeopleGroup);
  const departements = useAppState((state) => selectTerritoryRows(state, "departement"));
  const region = useAppState((state) => selectTerritoryRows(state, "region"));
  const hasRanges = useAppState(selectHasRanges);
  if (departements === undefined || region === undefined) return null;
  const range: FiguresColumn<{ readonly access: TerritoryAccess }> = {
    key: "range",
    name: messages.shareRange,
    cell: ({ access }) => shareRangeText(shareRangeOf(access), { messages, format }),
  };
  return (
    <section>
      <h2>{messages.networkCoverage}</h2>
      <p className="report-note">{measured}</p>
      <FiguresTable
        className="printed-table"
        rowHead={messages.qualityWhere}
        rows={[
          ...departements.map((access) => ({ access, name: access.name, isChosen: false })),
          ...region.map((access) => ({ access, name: messages.wholeRegion, isChosen: true })),
        ]}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        rowProps={({ isChosen }) => (isChosen ? { className: "is-chosen" } : {})}
        columns={[
          {
            key: "people",
            name: messages.peopleColumns[group],
            cell: ({ access }) => format.number(access.population),
          },
          {
            key: "share",
            name: messages.share,
            cell: ({ access }) => (access.share === undefined ? messages.notApplicable : format.share(access.share)),
          },
          ...(hasRanges ? [range] : []),
          {
            key: "uncovered",
            name: messages.uncovered,
            cell: ({ access }) => format.number(access.uncoveredPopulation),
          },
        ]}
      />
    </section>
  );
}
