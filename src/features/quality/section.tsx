import "./style.css";
import { useEffect } from "react";
import { type CountedRow, categoryColumns, countIn } from "../../design/category-columns.tsx";
import { FiguresTable } from "../../design/figures-table.tsx";
import { seekLikeOthers } from "../../domain/quality/find-like-others.ts";
import { BEYOND, type QualityRef, writeQualityRef } from "../../domain/quality/quality-ref.ts";
import { NEAR_KM } from "../../domain/seasonal/resort-access.ts";
import { inSlices } from "../../model/in-slices.ts";
import { selectResortPicture } from "../../model/seasonal-selectors.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { leadTo, WITHOUT_SPACE } from "../../ui/lead-to.ts";
import { LoadFault } from "../../ui/shell/load-fault.tsx";
import { FigureCell } from "./figure-cell.tsx";
import { InspectedPlaces } from "./inspected-places.tsx";
import { selectBeyondRow, selectDepartementRows, selectQualityRows } from "./state.ts";
import { QualityTable } from "./table.tsx";

/** Contents, gaps and age of the data; each figure lists its places. */
export function QualitySection() {
  const { messages } = useFrenchApp();
  useLikeOthers();
  const places = useAppState((state) => state.resources.places);
  const inspected = useAppState((state) => state.inspected);
  if (places.status === "failed") return <LoadFault title={messages.loadFailed} fault={places.fault} />;
  if (places.status === "loading") return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <>
      <p>{messages.qualityIntro}</p>
      {inspected !== undefined && <InspectedPlaces key={writeQualityRef(inspected)} figure={inspected} />}
      <QualityTable />
      <ResortLine />
      <DepartementTable />
    </>
  );
}

/** Number of places of each type by département. */
function DepartementTable() {
  const { messages } = useFrenchApp();
  const rows = useAppState(selectDepartementRows);
  const beyond = useAppState(selectBeyondRow);
  const whole = useAppState((state) => selectQualityRows(state, undefined))[0];
  const areas: AreaRow[] = rows.map(({ code, name, ...counts }) => ({
    ...counts,
    name: `${name} (${code})`,
    departement: code,
  }));
  if (beyond.total > 0) areas.push({ ...beyond, name: messages.beyondDepartements, departement: BEYOND });
  return (
    <>
      <FiguresTable
        className="figures-table quality-table"
        caption={messages.byDepartement}
        rowHead={messages.qualityWhere}
        rows={areas}
        foot={whole === undefined ? [] : [{ ...whole, departement: undefined, name: messages.total }]}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        columns={categoryColumns<AreaRow>(messages, ({ departement, ...row }, category) => (
          <FigureCell
            table="departements"
            count={countIn(row, category)}
            figure={{ check: "tous", category, departement }}
          />
        ))}
      />
      <p className="hint">{messages.countedOnce}</p>
    </>
  );
}

interface AreaRow extends CountedRow {
  readonly name: string;
  readonly departement: QualityRef["departement"];
}

/** Number of resorts without an Espace saisonnier near by, with a link to their list. */
function ResortLine() {
  const { actions, messages } = useFrenchApp();
  const picture = useAppState(selectResortPicture);
  if (picture === undefined) return null;
  const count = picture.withoutSpace.reduce((sum, { resorts }) => sum + resorts.length, 0);
  const goToResorts = () => {
    leadTo(WITHOUT_SPACE);
    actions.chooseView("saisonniers");
  };
  return (
    <p className="resort-line">
      {messages.resortsWithoutSpace({ count, all: picture.access.length, nearKm: NEAR_KM })}{" "}
      <button type="button" className="button" onClick={goToResorts}>
        {messages.showResorts}
      </button>
    </p>
  );
}

/** Searches for possible duplicates in small steps while « Données » is shown, again when the places change. */
function useLikeOthers(): void {
  const { actions } = useFrenchApp();
  const places = useAppState(selectPlaces);
  useEffect(() => {
    actions.reportLikeOthers(undefined);
    return inSlices(seekLikeOthers(places), actions.reportLikeOthers);
  }, [actions, places]);
}
