import "./style.css";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { Splitter } from "../../design/splitter.tsx";
import { selectSelectedCommune } from "../../model/selectors.ts";
import { DepartureRegion } from "../../ui/access/departure-region.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { headingId } from "../../ui/coverage/section-heading.ts";
import { TerritoryTable } from "../../ui/coverage/table/territory-table.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { TitledSection, useDrawnInTurn } from "../../ui/section/sections.tsx";
import { Legend } from "../../ui/shell/legend.tsx";
import { useIsNew } from "../../ui/spoken.ts";
import { columnWidths } from "./column-widths.ts";

/**
 * The column beside the map in a wide window: the legend, which then covers no part of the map, the way from the selected commune, and the
 * table of territories; with the splitters of both columns. The panel shows one group of sections at a time.
 */
export function Workbench() {
  const { messages } = useDetailedApp();
  const windowPx = useSyncExternalStore(followSize, () => window.innerWidth);
  const [wanted, setWanted] = useState<{ readonly panel?: number | undefined; readonly side?: number | undefined }>({});
  const widths = columnWidths(windowPx, wanted);
  const commune = useAppState(selectSelectedCommune);
  const isNew = useIsNew(commune);
  // The column has its place at once; the legend and the table come in turn.
  const { drawn } = useDrawnInTurn(2, 0);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["workbench"] = "";
    return () => {
      delete root.dataset["workbench"];
      for (const name of ["--workbench-panel", "--workbench-side"]) root.style.removeProperty(name);
    };
  }, []);
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--workbench-panel", `${widths.panel.width}px`);
    style.setProperty("--workbench-side", `${widths.side.width}px`);
  }, [widths.panel.width, widths.side.width]);
  const page = document.querySelector(".page-main");
  if (page === null) return null;
  return createPortal(
    <section className="workbench" aria-label={messages.workbenchName}>
      <Splitter
        label={messages.panelWidth}
        side="left"
        className="splitter-left"
        {...widths.panel}
        onResize={(panel) => setWanted({ ...wanted, panel })}
      />
      <Splitter
        label={messages.workbenchWidth}
        side="right"
        className="splitter-right"
        {...widths.side}
        onResize={(side) => setWanted({ ...wanted, side })}
      />
      <div className="workbench-column">
        {drawn > 0 && <Legend />}
        {commune !== undefined && <DepartureRegion commune={commune} isNew={isNew} />}
        <TitledSection section={{ headingId: headingId("table"), title: messages.territoriesSections.table }}>
          {drawn > 1 && <TerritoryTable />}
        </TitledSection>
      </div>
    </section>,
    page,
  );
}

function followSize(onChange: () => void): () => void {
  addEventListener("resize", onChange);
  return () => removeEventListener("resize", onChange);
}
