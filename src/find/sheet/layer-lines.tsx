import type { LayerId } from "../../domain/place.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { selectLayer } from "../layer/state.ts";

/** File, import date and data date of an imported record. */
export function LayerLines({ id }: { readonly id: LayerId }) {
  const { messages, format } = useDetailedApp();
  const layer = useAppState((state) => selectLayer(state, id));
  if (layer === undefined) return null;
  const { fileName, addedOn, vintage } = layer;
  return (
    <>
      <p>{messages.layerFile({ file: fileName })}</p>
      <p>
        {messages.layerAddedOn({ date: format.date(addedOn) })}{" "}
        {vintage === "" ? messages.layerUndated : messages.layerVintage({ date: format.date(vintage) })}
      </p>
    </>
  );
}
