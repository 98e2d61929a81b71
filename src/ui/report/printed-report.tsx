import "./report.css";
import { useMemo } from "react";
import { PrintedPage } from "../../design/printing.tsx";
import { QrCode } from "../../design/qr-code.tsx";
import { officialName } from "../../domain/official-name.ts";
import { codesOf } from "../../domain/territory-members.ts";
import { parseOfficial } from "../../domain/territory-ref.ts";
import { ReportConventions } from "../../features/seasonal-life/report-section.tsx";
import { selectPlacesServingNowhere } from "../../model/scenario-selectors.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { placeLabel } from "../access/place-label.ts";
import { useApp, useAppState } from "../app-context.ts";
import { DoubtfulPlacesLine } from "../coverage/doubtful-places.tsx";
import { measuredSentence } from "../coverage/measured-sentence.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { describeScenario, describeView } from "./describe-view.ts";
import { ReportFigures } from "./report-figures.tsx";
import { ReportMap } from "./report-map.tsx";
import { ReportMethod } from "./report-method.tsx";
import { ReportSeasons } from "./report-seasons.tsx";
import { ReportSiting } from "./report-siting.tsx";
import { ReportGaps, ReportWithin } from "./report-tables.tsx";

/** Beyond it the codes of the parts take less room than their names. */
const MOST_NAMED_PARTS = 40;

export interface PrintedReportProps {
  /** Given for a report on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** Printed report of the chosen territory, two to four A4 pages, mounted only for printing. */
export function PrintedReport({ onPrinted }: PrintedReportProps) {
  const { store } = useApp();
  const { messages, format, language } = useDetailedApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  const title = messages.reportTitle({ name: provenance.territory });
  return (
    <PrintedPage title={title} language={language} className="territory-report" onPrinted={onPrinted}>
      <header className="print-head">
        <div>
          <ReportHead title={title} exportedOn={provenance.exportedOn} />
          <p className="report-note">{messages.labelled({ name: messages.reportLink, text: provenance.link })}</p>
        </div>
        <QrCode text={provenance.link} label={messages.reportCode} />
      </header>
      <ReportFigures />
      <ReportSiting />
      <ReportMap />
      <ReportWithin />
      <ReportSeasons />
      <ReportGaps />
      <ReportConventions />
      <ReportMethod provenance={provenance} />
    </PrintedPage>
  );
}

export interface ReportHeadProps {
  readonly title: string;
  /** ISO 8601; "" when unknown. */
  readonly exportedOn: string;
}

/** Date, title, what is measured, and what is supposed. */
export function ReportHead({ title, exportedOn }: ReportHeadProps) {
  const { store } = useApp();
  const { messages, format } = useDetailedApp();
  return (
    <>
      <p className="report-made">
        {messages.appName}
        {exportedOn !== "" && ` · ${messages.reportMade({ date: format.date(exportedOn) })}`}
      </p>
      <h1>{title}</h1>
      <SetParts />
      <p>{measuredSentence(store.getState(), messages, format)}</p>
      <ServingNowhereLine />
      <DoubtfulPlacesLine />
      {describeScenario(store.getState(), { messages, format }).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

/** Names of the parts of a set; codes of the communes of a long one. Nothing for another territory. */
function SetParts() {
  const { messages, format } = useDetailedApp();
  const chosen = useAppState(selectChosenTerritory);
  const communes = useAppState(selectCommunes);
  const epcis = useAppState(selectEpcis);
  if (chosen.level !== "ensemble") return null;
  const codes = codesOf(chosen);
  const names = codes.map((code) => {
    const part = codes.length > MOST_NAMED_PARTS ? undefined : parseOfficial(code);
    return (part && officialName(part, communes, epcis)) ?? code;
  });
  return <p className="report-note">{messages.reportSet({ text: format.list(names) })}</p>;
}

/** In print: names of the itinerant services that no figure counts. */
function ServingNowhereLine() {
  const { messages, format } = useDetailedApp();
  const places = useAppState(selectPlacesServingNowhere);
  if (places.length === 0) return null;
  const names = format.list(places.map((place) => placeLabel(place, messages)));
  return (
    <p className="report-note">
      {messages.servingNowhere({ count: places.length })} {names}
    </p>
  );
}
