import { type LayerId, layerId } from "./layer-id.ts";

/**
 * The identifier of a layer that is brought now: one after the highest there is. Where the device has not said yet what it keeps, the
 * seconds since 1970, that no layer it keeps can have.
 */
export function nextLayerId(known: readonly { readonly id: LayerId }[], isAllKnown: boolean, now: Date): LayerId {
  const numbers = known.map(({ id }) => Number(id.replace(/^\D+/, "")));
  return layerId(isAllKnown ? Math.max(0, ...numbers) + 1 : Math.floor(now.getTime() / 1000));
}
