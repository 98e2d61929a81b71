/** Identifier of a layer that was brought to this device. */
export type LayerId = string & { readonly brand: "LayerId" };

/** The identifier of a layer by its number among those that this device ever had. */
export function layerId(number: number): LayerId {
  return `couche-${number}` as LayerId;
}

/** Its number among those that the device ever had. */
export function layerNumber(id: LayerId): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}
