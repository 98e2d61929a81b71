import "./style.css";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { selectLeftOutOfLink } from "./state.ts";
import { useSaveStudy } from "./use-save-study.tsx";
import { useStudy } from "./use-study.tsx";

/** Says what the link of the page leaves out because it would be too long, and offers the file of the study. */
export function LinkLine() {
  const { words, format } = useStudy();
  const { said, save } = useSaveStudy();
  // A text, so that the same parts do not render again.
  const leftOut = useAppState((state) => selectLeftOutOfLink(state).join());
  if (leftOut === "") return <div role="status" />;
  const parts = [...new Set(leftOut.split(",").map((name) => words.linkParts[name] ?? words.otherPart))];
  return (
    <div role="status">
      <div className="notice study-cut">
        <p>{words.linkCut({ parts: format.list(parts) })}</p>
        <button type="button" className="button" onClick={save}>
          <DetailIcon name="download" />
          {words.save}
        </button>
        {said !== "" && <p>{said}</p>}
      </div>
    </div>
  );
}
