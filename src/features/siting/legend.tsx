import "./marks.css";
import { LegendRow } from "../../design/legend.tsx";
import { SiteMarkSymbol } from "../../design/symbols/site-mark-symbol.tsx";
import { SITE_MARKS } from "../../domain/siting/site-marks.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { selectMarkedSites } from "./state.ts";

/** Legend rows of the communes that a person forces or bars, where there are any. */
export function SiteMarkLegend() {
  const { messages } = useDetailedApp();
  const marked = useAppState(selectMarkedSites);
  return SITE_MARKS.filter((mark) => marked[mark].length > 0).map((mark) => (
    <LegendRow key={mark} symbol={<SiteMarkSymbol mark={mark} />}>
      {messages.siteMarks.onMap[mark]}
    </LegendRow>
  ));
}
