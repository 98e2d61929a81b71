import { PASS_CONDITIONS } from "../access/pass-words.ts";
import { useAppState } from "../app-context.ts";
import { LegendRow } from "../design/legend.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { PassSymbol } from "../symbols/pass-symbol.tsx";

/** Legend rows of the states of passes, which differ in shape. */
export function LegendPasses() {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  return (
    <>
      {PASS_CONDITIONS.map((condition) => (
        <LegendRow key={condition} symbol={<PassSymbol condition={condition} scheme={scheme} />}>
          {messages.legendPasses[condition]}
        </LegendRow>
      ))}
      <LegendRow symbol={<PassSymbol condition="open" scheme={scheme} isOverridden />}>
        {messages.legendOverridden}
      </LegendRow>
    </>
  );
}
