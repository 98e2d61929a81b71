/** Replaces a property of an object. Returns a function that restores the former one. */
export function replaceProperty(owner: object, name: string, property: PropertyDescriptor): () => void {
  const former = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, property);
  return () => {
    if (former === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, former);
  };
}

/** The prototype of elements that has a property: the exported classes of happy-dom are not those of its elements. */
export function prototypeWith(property: string): object {
  let owner: object | null = document.createElement("div");
  while (owner !== null && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner);
  if (owner === null) throw new Error(`No element has ${property}.`);
  return owner;
}
