import "./style.css";
import { groupByPart } from "../../domain/corrections/edit-place.ts";
import { FrenchFault } from "../../ui/shell/french-fault.tsx";
import { useKeepingState } from "../context.ts";
import { useLoaded } from "../use-loaded.ts";
import { CORRECTIONS_TITLE } from "./focus-corrections.ts";
import { words } from "./words.ts";

const loadItems = () => import("./correction-items.tsx").then(({ CorrectionItems }) => CorrectionItems);

/** The corrections that the person has gathered on this device; what they are loads when there is one. */
export function CorrectionList() {
  const corrections = useKeepingState((state) => state.corrections);
  const isEditing = useKeepingState(({ editing }) => editing.kind !== "none");
  const parts = groupByPart(corrections);
  const { value: CorrectionItems, isFailed, retry } = useLoaded(parts.length === 0 ? undefined : loadItems);
  // Correcting is one thing at a time.
  if (parts.length === 0 || isEditing) return null;
  return (
    <section className="corrections" aria-labelledby={CORRECTIONS_TITLE}>
      <h2 id={CORRECTIONS_TITLE} tabIndex={-1}>
        {words.listTitle(parts.length)}
      </h2>
      {isFailed && <FrenchFault text={words.notShown} onRetry={retry} />}
      {CorrectionItems !== undefined && <CorrectionItems parts={parts} />}
    </section>
  );
}
