/** Id of the imported file, in the ids of its places. */
export type LayerId = string & { readonly brand: "LayerId" };

/** Id by a number that grows with each import: the places of one file have no id of another's. */
export function layerId(number: number): LayerId {
  return `couche-${number}` as LayerId;
}

export function layerNumber(id: string): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}
