import type { CodeCommune } from "../../domain/codes.ts";
import type { Actions } from "../../state/actions.ts";

/** For a control that stands for a commune: pointed at or focused, the map shows it. */
export function hoverCommuneProps(code: CodeCommune, { hoverCommune }: Pick<Actions, "hoverCommune">) {
  const show = () => hoverCommune(code);
  const leave = () => hoverCommune(undefined);
  return { onPointerEnter: show, onPointerLeave: leave, onFocus: show, onBlur: leave };
}
