import { useId } from "react";
import { readyValue } from "../../domain/loadable.ts";
import { FrenchFault } from "../../ui/shell/french-page.tsx";
import { CORRECTIONS_TITLE, useKeeping, useKeepingState, useLoaded } from "../context.ts";
import { words } from "./words.ts";

const loadItems = () => import("./correction-items.tsx").then(({ CorrectionItems }) => CorrectionItems);

/** The corrections that the person has gathered on this device; what they are loads when there is one. */
export function CorrectionList() {
  const rows = useKeepingState(({ corrections }) => new Set(corrections.map(({ id }) => id)).size);
  const isEditing = useKeepingState(({ editing }) => editing.kind !== "none");
  const [items, retry] = useLoaded(rows === 0 ? undefined : loadItems);
  const CorrectionItems = readyValue(items);
  // Correcting is one thing at a time.
  if (rows === 0 || isEditing) return null;
  return (
    <section className="corrections stack card" aria-labelledby={CORRECTIONS_TITLE}>
      <h2 id={CORRECTIONS_TITLE} tabIndex={-1}>
        {words.listTitle(rows)}
      </h2>
      {items.status === "failed" && <FrenchFault text={words.notShown} onRetry={retry} />}
      {CorrectionItems !== undefined && <CorrectionItems />}
    </section>
  );
}

const loadForm = () => import("./place-form.tsx").then(({ PlaceForm }) => PlaceForm);

/** The form that corrects a published place, or adds one. Its code and the tables load when it is first opened. */
export function PlaceEditor() {
  const { actions } = useKeeping();
  const titleId = useId();
  const editing = useKeepingState((state) => state.editing);
  const places = useKeepingState(({ resources }) => readyValue(resources.places));
  const communes = useKeepingState(({ resources }) => readyValue(resources.communes)?.communes);
  const [form, retry] = useLoaded(loadForm);
  const PlaceForm = readyValue(form);
  const id = editing.kind === "place" ? editing.id : undefined;
  const place = places?.find((one) => one.id === id);
  const isReady = PlaceForm !== undefined && communes !== undefined && (id === undefined || place !== undefined);
  return (
    <section className="stack" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {id === undefined ? words.add : words.correct(place?.name ?? id)}
      </h2>
      {form.status === "failed" && <FrenchFault text={words.failed} onRetry={retry} />}
      {form.status !== "failed" && !isReady && <p role="status">{words.loading}</p>}
      {isReady && (
        <PlaceForm key={id ?? ""} place={place} communes={communes} onClose={() => actions.edit({ kind: "none" })} />
      )}
    </section>
  );
}
