import type { ReactNode } from "react";
import { CATEGORIES } from "../../domain/service-point.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { ClusterSymbol } from "../symbols/cluster-symbol.tsx";

/** What the map's symbols mean, drawn from the constants that the map draws with. */
export function Legend() {
  const { messages } = useApp();
  const showsArea = useAppState((state) => state.view === "territoires" && selectAccessModel(state).kind === "droite");
  const status = useAppState((state) => state.mapStatus);
  if (status !== "ready") return null;
  return (
    <details className="legend">
      <summary>{messages.legend}</summary>
      <ul>
        {CATEGORIES.map((category) => (
          <LegendRow key={category} symbol={<CategorySymbol category={category} />}>
            {messages.categories[category]}
          </LegendRow>
        ))}
        <LegendRow symbol={<CategorySymbol category="france-services" second="lieu-multiservices" />}>
          {messages.legendSeveral}
        </LegendRow>
        <LegendRow symbol={<ClusterSymbol />}>{messages.legendCluster}</LegendRow>
        <LegendRow symbol={<CategorySymbol category="france-services" isRinged />}>
          {messages.legendItinerant}
        </LegendRow>
        <LegendRow symbol={<CategorySymbol category="lieu-multiservices" isHollow />}>
          {messages.legendApproximate}
        </LegendRow>
        <LegendRow symbol={<CategorySymbol category="espace-saisonnier" isSmall />}>{messages.legendHousing}</LegendRow>
        {showsArea && (
          <>
            <LegendRow symbol={<span className="swatch swatch-covered" />}>{messages.legendCovered}</LegendRow>
            <LegendRow symbol={<span className="swatch swatch-gap" />}>{messages.legendGap}</LegendRow>
          </>
        )}
        <LegendRow symbol={<span className="swatch swatch-limit" />}>{messages.legendTerritories}</LegendRow>
      </ul>
      <p className="hint">{messages.legendSchematic}</p>
      <p className="hint">{messages.mapHelp}</p>
    </details>
  );
}

function LegendRow({ symbol, children }: { readonly symbol: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="legend-symbol" aria-hidden="true">
        {symbol}
      </span>
      {children}
    </li>
  );
}
