import type { ComponentProps } from "react";
import { keepFocusNear } from "./keep-focus.ts";

export interface ActButtonProps extends Omit<ComponentProps<"button">, "type" | "className" | "onClick"> {
  readonly act: () => void;
  readonly look?: "primary" | "plain";
  /** The act unmounts the button: its nearest focusable ancestor takes the focus. */
  readonly isLeaving?: boolean;
}

/** A button of a page, with what it does. */
export function ActButton({ act, look, isLeaving = false, ...others }: ActButtonProps) {
  return (
    <button
      type="button"
      className={look === undefined ? "button" : `button button-${look}`}
      onClick={({ currentTarget }) => {
        if (isLeaving) keepFocusNear(currentTarget);
        act();
      }}
      {...others}
    />
  );
}
