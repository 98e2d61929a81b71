import { useApp } from "../app-context.ts";
import { keepFocusNear } from "../keep-focus.ts";
import { Icon } from "../symbols/icon.tsx";

/** A cross that lets go of what is selected; the focus stays near by. */
export function CloseSelectionButton({ name }: { readonly name: string }) {
  const { actions } = useApp();
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={name}
      onClick={(event) => {
        keepFocusNear(event.currentTarget);
        actions.closeSheet();
      }}
    >
      <Icon name="close" />
    </button>
  );
}
