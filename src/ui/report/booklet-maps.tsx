import { useMemo } from "react";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { mapUnmade, seasonStates, seasonsUnmade } from "./report-data.ts";
import { ReportLegend } from "./report-legend.tsx";
import { AccessMapDrawing, UnmadePart } from "./report-map.tsx";

/** The map of access on a page of its own. */
export function PageMap() {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const { reportMap } = useDetailedApp().messages;
  return (
    <section className="booklet-map">
      <h2>{reportMap}</h2>
      <AccessMapDrawing state={store.getState()} size="page" title={reportMap} caption={messages.bookletMapFigures} />
      <ReportLegend />
    </section>
  );
}

/** The maps of both seasons beside each other, with their legend, or why they are missing. */
export function SeasonMaps() {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const { reportMap } = useDetailedApp().messages;
  const unmade = useAppState((state) => seasonsUnmade(state) ?? mapUnmade(state));
  const states = useMemo(() => seasonStates(store.getState()), [store]);
  if (unmade !== undefined) return <UnmadePart title={messages.bookletSeasons} reason={unmade} />;
  return (
    <section className="booklet-seasons">
      <h2>{messages.bookletSeasons}</h2>
      <div className="booklet-pair">
        {states.map(({ season, state }) => (
          <AccessMapDrawing
            key={season}
            state={state}
            size="half"
            title={messages.labelled({ name: reportMap, text: messages.seasons[season] })}
            caption={messages.seasons[season]}
          />
        ))}
      </div>
      <ReportLegend isOfSeveral />
    </section>
  );
}
