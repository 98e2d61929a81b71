import { NEAR_KM } from "../../domain/seasonal/resort-access.ts";
import { selectResortPicture } from "../../state/seasonal-selectors.ts";
import { CONVENTION_SYMBOL, RESORT_COLOURS, RESORT_SYMBOLS } from "../../theme/resorts.ts";
import { useAppState } from "../app-context.ts";
import { LegendRow } from "../design/legend.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { MarkSymbol } from "../symbols/mark-symbol.tsx";

/** Legend rows of « Saisonniers »: resorts with or without an Espace saisonnier near by, which differ in shape, and conventions. */
export function LegendResorts() {
  const { messages } = useDetailedApp();
  const colours = RESORT_COLOURS[useAppState((state) => state.scheme)];
  const isMeasured = useAppState((state) => selectResortPicture(state) !== undefined);
  const states = isMeasured ? (["near", "far"] as const) : (["unknown"] as const);
  return (
    <>
      {states.map((state) => (
        <LegendRow
          key={state}
          symbol={<MarkSymbol symbol={RESORT_SYMBOLS[state]} colour={colours[state]} halo={colours.halo} />}
        >
          {messages.legendResorts({ state, nearKm: NEAR_KM })}
        </LegendRow>
      ))}
      <LegendRow symbol={<MarkSymbol symbol={CONVENTION_SYMBOL} colour={colours.convention} halo={colours.halo} />}>
        {messages.legendConvention}
      </LegendRow>
    </>
  );
}
