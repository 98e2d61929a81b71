import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { GainedAndLost, SideBySide, VintageMethod } from "./section.tsx";
import { selectComparedVintage, selectVintageFigures } from "./state.ts";

/** « Autre millésime » in print; nothing without a list that is compared. */
export function PrintedVintage() {
  const { messages } = useDetailedApp();
  const vintage = useAppState(selectComparedVintage);
  const figures = useAppState(selectVintageFigures);
  if (vintage === undefined || figures === undefined) return null;
  return (
    <section>
      <h2>{messages.territoriesSections.vintage}</h2>
      <p>
        <GainedAndLost {...figures} />
      </p>
      <SideBySide vintage={vintage} figures={figures} isPrinted />
      <VintageMethod vintage={vintage} className="report-note" />
    </section>
  );
}
