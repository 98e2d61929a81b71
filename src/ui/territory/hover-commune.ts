import type { CodeCommune } from "../../domain/codes.ts";
import type { Actions } from "../../model/actions.ts";

/** Event handlers for a control that stands for a commune: the map highlights the commune on hover and on focus. */
export function hoverCommuneProps(code: CodeCommune, { hoverCommune }: Pick<Actions, "hoverCommune">) {
  const show = () => hoverCommune(code);
  const leave = () => hoverCommune(undefined);
  return { onPointerEnter: show, onPointerLeave: leave, onFocus: show, onBlur: leave };
}
