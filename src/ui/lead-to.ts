/** Name of the list of resorts without an Espace saisonnier near by. */
export const WITHOUT_SPACE = "without-space";

/** Name of the element that an action in one view opens in another view, which may load later. */
let awaited: string | undefined;

/** Names the element that the other view opens and focuses. */
export function leadTo(name: string): void {
  awaited = name;
}

/** Returns true once for the name given to leadTo: the element then opens and takes the focus. */
export function takeLead(name: string): boolean {
  const isAwaited = awaited === name;
  if (isAwaited) awaited = undefined;
  return isAwaited;
}
