import { useKeeping } from "../context.ts";

/** The form that corrects a published place, or adds one. */
export function PlaceEditor() {
  const { actions } = useKeeping();
  return (
    <section>
      <h2>Corriger</h2>
      <button type="button" className="button" onClick={() => actions.edit({ kind: "none" })}>
        Fermer
      </button>
    </section>
  );
}
