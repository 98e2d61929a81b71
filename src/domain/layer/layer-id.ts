/** Identifier of a layer that was brought to this device. */
export type LayerId = string & { readonly brand: "LayerId" };

/** The identifier of a layer by its number among those that this device ever had. */
export function layerId(number: number): LayerId {
  return `couche-${number}` as LayerId;
}
