/** Id of a layer imported on this device. */
export type LayerId = string & { readonly brand: "LayerId" };

/** Id of a layer by its serial number on this device. */
export function layerId(number: number): LayerId {
  return `couche-${number}` as LayerId;
}

/** Serial number of a layer on this device. */
export function layerNumber(id: LayerId): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}
