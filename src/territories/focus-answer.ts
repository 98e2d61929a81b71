/** Id of the answer. */
export const ANSWER_ID = "reponse";

/** Moves the focus to the answer: the control of the act goes away with it. */
export function focusAnswer(): void {
  document.getElementById(ANSWER_ID)?.focus();
}
