import "./booklet.css";
import { useMemo } from "react";
import { PrintedPage } from "../../design/printing.tsx";
import { QrCode } from "../../design/qr-code.tsx";
import { officialName } from "../../domain/official-name.ts";
import { codesOf } from "../../domain/territory-members.ts";
import { parseOfficial } from "../../domain/territory-ref.ts";
import { selectPlacesServingNowhere } from "../../model/scenario-selectors.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { placeLabel } from "../access/place-label.ts";
import { useApp, useAppState } from "../app-context.ts";
import { DoubtfulPlacesLine } from "../coverage/doubtful-places.tsx";
import { measuredSentence } from "../coverage/measured-sentence.ts";
import { useFrenchApp } from "../french-app.ts";
import { BookletComparison } from "./comparison.tsx";
import { describeScenario, describeView } from "./describe-view.ts";
import { BookletFigures } from "./key-figures.tsx";
import { BookletMap } from "./map.tsx";
import { BookletMethod } from "./method.tsx";
import { BookletSeasons } from "./seasons.tsx";
import { BookletSiting } from "./siting.tsx";
import { BookletGaps, BookletWithin } from "./tables.tsx";

/** Beyond it the codes of the parts take less room than their names. */
const MOST_NAMED_PARTS = 40;

export interface BookletProps {
  /** Given for a booklet on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** « Cahier du territoire »: figures, map, communes, compared territories, siting, method and sources on A4, mounted only for printing. */
export function Booklet({ onPrinted }: BookletProps) {
  const { store } = useApp();
  const { messages, format, language } = useFrenchApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  const title = messages.bookletTitle({ name: provenance.territory });
  return (
    <PrintedPage title={title} language={language} className="booklet" onPrinted={onPrinted}>
      <header className="print-head">
        <div>
          <BookletHead title={title} exportedOn={provenance.exportedOn} />
          <p className="booklet-note">{messages.labelled({ name: messages.bookletLink, text: provenance.link })}</p>
        </div>
        <QrCode text={provenance.link} label={messages.bookletCode} />
      </header>
      <BookletFigures />
      <BookletMap />
      <BookletWithin />
      <BookletSeasons />
      <BookletGaps />
      <BookletComparison />
      <BookletSiting />
      <BookletMethod provenance={provenance} />
    </PrintedPage>
  );
}

interface BookletHeadProps {
  readonly title: string;
  /** ISO 8601; "" when unknown. */
  readonly exportedOn: string;
}

/** Date, title, what is measured, and what is supposed. */
function BookletHead({ title, exportedOn }: BookletHeadProps) {
  const { store } = useApp();
  const { messages, format } = useFrenchApp();
  return (
    <>
      <p className="booklet-made">
        {messages.appName}
        {exportedOn !== "" && ` · ${messages.bookletMade({ date: format.date(exportedOn) })}`}
      </p>
      <h1>{title}</h1>
      <SetParts />
      <p>{measuredSentence(store.getState(), messages, format)}</p>
      <ServingNowhereLine />
      <DoubtfulPlacesLine />
      {describeScenario(store.getState(), { messages, format }).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

/** Names of the parts of a set; codes of the communes of a long one. Nothing for another territory. */
function SetParts() {
  const { messages, format } = useFrenchApp();
  const chosen = useAppState(selectChosenTerritory);
  const communes = useAppState(selectCommunes);
  const epcis = useAppState(selectEpcis);
  if (chosen.level !== "ensemble") return null;
  const codes = codesOf(chosen);
  const names = codes.map((code) => {
    const part = codes.length > MOST_NAMED_PARTS ? undefined : parseOfficial(code);
    return (part && officialName(part, communes, epcis)) ?? code;
  });
  return <p className="booklet-note">{messages.bookletSet({ text: format.list(names) })}</p>;
}

/** In print: names of the itinerant services that no figure counts. */
function ServingNowhereLine() {
  const { messages, format } = useFrenchApp();
  const places = useAppState(selectPlacesServingNowhere);
  if (places.length === 0) return null;
  const names = format.list(places.map((place) => placeLabel(place, messages)));
  return (
    <p className="booklet-note">
      {messages.servingNowhere({ count: places.length })} {names}
    </p>
  );
}
