import { selectIsAsked, selectQuestionId } from "../../state/answer-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";

/** What is asked, as the beginning of the answer: "Pour votre retraite". */
export function useQuestionText(): string {
  const { messages, format } = useApp();
  const id = useAppState(selectQuestionId);
  const isAsked = useAppState(selectIsAsked);
  const { theme, category } = useAppState((state) => state.filters);
  if (id !== undefined) return messages.question.answersFor[id];
  if (!isAsked || theme.length + category.length === 0) return messages.question.answerForAny;
  const names =
    theme.length > 0 ? theme.map((one) => messages.themes[one]) : category.map((one) => messages.categories[one]);
  return messages.question.answerFor({ names: format.list(names) });
}
