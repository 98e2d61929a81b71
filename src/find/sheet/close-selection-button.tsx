import { keepFocusNear } from "../../ui/keep-focus.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useApp } from "../app-context.ts";

/** Button that clears the selection; a neighbouring element takes the focus. */
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
