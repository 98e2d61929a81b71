import { Icon } from "../../design/symbols/icon.tsx";
import { useApp } from "../app-context.ts";
import { keepFocusNear } from "../keep-focus.ts";

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
