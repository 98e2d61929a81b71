import type { Place } from "../../domain/place.ts";
import { selectNow } from "../../state/selectors.ts";
import { PrintedPage } from "../../ui/printing.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { useRootMark } from "../../ui/use-root-mark.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { placeLink } from "../sheet/place-link.ts";
import { TripLine } from "../sheet/trip-line.tsx";
import { VisitAdvice } from "./advice.tsx";
import { OpeningLines } from "./opening-lines.tsx";
import { selectComingOpenings } from "./state.ts";
import { visitLocation } from "./visit-text.ts";

export interface PrintedVisitProps {
  readonly place: Place;
  readonly onPrinted: () => void;
}

/** A visit on one printed page in large type, with a QR code of its link. Prints once after mounting. */
export function PrintedVisit({ place, onPrinted }: PrintedVisitProps) {
  useRootMark("prints-visit");
  const { messages, format, language } = useDetailedApp();
  const coming = useAppState((state) => selectComingOpenings(state, place));
  const now = useAppState(selectNow);
  const link = placeLink(location.href, place.id, language);
  const [next] = coming?.openings ?? [];
  const date = now === undefined ? "" : messages.printedOn({ date: format.date(now.date) });
  return (
    <PrintedPage
      title={messages.labelled({ name: messages.visitTitle, text: place.name })}
      language={language}
      className="print-visit"
      onPrinted={onPrinted}
    >
      <header>
        <h1>{place.name}</h1>
        <p lang="fr">{visitLocation(place, next)}</p>
        {/* The nearest stop may be another one than where the visit leads. */}
        <TripLine place={place} destination={next?.destination ?? "place"} />
      </header>
      {coming !== undefined && now !== undefined && <OpeningLines place={place} coming={coming} now={now} />}
      <VisitAdvice place={place} opening={next} />
      <footer>
        <QrCode text={link} label={messages.visitCode} />
        <div>
          <p>{messages.visitCode}</p>
          <p>{link}</p>
          <p>{[date, messages.appName].filter((text) => text !== "").join(" · ")}</p>
        </div>
      </footer>
    </PrintedPage>
  );
}
