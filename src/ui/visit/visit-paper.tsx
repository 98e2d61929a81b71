import { createPortal } from "react-dom";
import type { ServicePoint } from "../../domain/service-point.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { selectComingOpenings } from "../../state/visit-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePrint } from "../report/use-print.ts";
import { PAPER_COLOURS } from "../sheet/paper-colours.ts";
import { placeLink } from "../sheet/place-link.ts";
import { TripLine } from "../sheet/trip-line.tsx";
import { OpeningLines } from "./opening-lines.tsx";
import { QrCode } from "./qr-code.tsx";
import { VisitAdvice } from "./visit-advice.tsx";
import { visitLocation } from "./visit-text.ts";

export interface VisitPaperProps {
  readonly point: ServicePoint;
  readonly onPrinted: () => void;
}

/** A visit on one page in large type, with its link as a code to scan. It prints as soon as it stands there. */
export function VisitPaper({ point, onPrinted }: VisitPaperProps) {
  const { messages, format, language } = useDetailedApp();
  const coming = useAppState((state) => selectComingOpenings(state, point));
  const now = useAppState(selectNow);
  usePrint(onPrinted);
  const link = placeLink(location.href, point.id, language);
  const [next] = coming?.openings ?? [];
  const date = now === undefined ? "" : messages.printedOn({ date: format.date(now.date) });
  return createPortal(
    <article className="print-sheet print-visit" aria-label={messages.visitTitle} lang={language} style={PAPER_COLOURS}>
      <header>
        <h1>{point.name}</h1>
        <p lang="fr">{visitLocation(point, next)}</p>
        <TripLine point={point} />
      </header>
      {coming !== undefined && now !== undefined && <OpeningLines point={point} coming={coming} now={now} />}
      <VisitAdvice point={point} opening={next} />
      <footer>
        <QrCode text={link} label={messages.visitCode} />
        <div>
          <p>{messages.visitCode}</p>
          <p>{link}</p>
          <p>{[date, messages.appName].filter((text) => text !== "").join(" · ")}</p>
        </div>
      </footer>
    </article>,
    document.body,
  );
}
