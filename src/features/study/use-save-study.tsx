import { useEffect, useRef, useState } from "react";
import { placesFileName } from "../../formats/export/file-name.ts";
import { writeStudy } from "../../formats/study/write-study.ts";
import { inSlices } from "../../model/in-slices.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { downloadText } from "../../ui/download.ts";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import { studyInSteps } from "./state.ts";
import { useStudy } from "./use-study.tsx";

interface Saving {
  /** What the last saving has led to; "" before the first. */
  readonly said: string;
  readonly save: () => void;
}

/** Saves the study of the page as one file, once its figures are computed. */
export function useSaveStudy(): Saving {
  const { store, messages, words, format } = useStudy();
  const [said, say] = useState("");
  const cancel = useRef((): void => undefined);
  useEffect(() => () => cancel.current(), []);
  const save = () => {
    cancel.current();
    const state = store.getState();
    const { layers } = state;
    if (layers.lastNumber > 0 && !layers.isRecalled) {
      say(words.layersWaiting);
      return;
    }
    say(words.saving);
    const territory = nameTerritory(selectChosenTerritory(state), state, messages);
    cancel.current = inSlices(studyInSteps(state, territory), (study) => {
      const file = placesFileName({ subject: ["etude", territory], date: study.savedOn, extension: "json" });
      downloadText(file, "application/json", writeStudy(study));
      const unread = [
        ...(layers.isRecallRefused ? [words.layersNotRead] : []),
        ...(layers.unread.length > 0 ? [words.layersUnread({ names: format.list(layers.unread) })] : []),
      ];
      const saved = study.figures.length === 0 ? words.savedWithoutFigures : words.saved;
      say([saved({ file }), ...unread].join(" "));
    });
  };
  return { said, save };
}
