import { useKeeping, useKeepingState } from "../context.ts";
import { CorrectionList } from "../correct/correction-list.tsx";
import { PlaceEditor } from "../correct/place-editor.tsx";

/** « Vérifier »: what is missing, old or doubtful in the published places. */
export function Check() {
  const { actions } = useKeeping();
  const isEditing = useKeepingState(({ editing }) => editing.kind !== "none");
  return (
    <section aria-label="Vérifier">
      <CorrectionList />
      <button type="button" className="button" onClick={() => actions.edit({ kind: "new" })}>
        Ajouter un lieu
      </button>
      {isEditing && <PlaceEditor />}
    </section>
  );
}
