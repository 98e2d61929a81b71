import { CATEGORIES } from "../../domain/service-point.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";

/** What the map's symbols mean, drawn from the constants that the map draws with. */
export function Legend() {
  const { messages } = useApp();
  const showsCoverage = useAppState((state) => state.view === "territoires");
  const status = useAppState((state) => state.mapStatus);
  if (status !== "ready") return null;
  return (
    <details className="legend">
      <summary>{messages.legend}</summary>
      <ul>
        {CATEGORIES.map((category) => (
          <li key={category}>
            <CategorySymbol category={category} />
            {messages.categories[category]}
          </li>
        ))}
        <li>
          <CategorySymbol category="france-services" isRinged />
          {messages.legendItinerant}
        </li>
        <li>
          <CategorySymbol category="lieu-multiservices" isHollow />
          {messages.legendApproximate}
        </li>
        {showsCoverage && (
          <>
            <li>
              <span className="swatch swatch-covered" aria-hidden="true" />
              {messages.legendCovered}
            </li>
            <li>
              <span className="swatch swatch-gap" aria-hidden="true" />
              {messages.legendGap}
            </li>
          </>
        )}
      </ul>
      <p className="hint">{messages.legendSchematic}</p>
    </details>
  );
}
