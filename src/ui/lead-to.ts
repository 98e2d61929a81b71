/** The resorts that have no Espace saisonnier near them. */
export const WITHOUT_SPACE = "without-space";

/** What an act in one view leads to in another, whose code and data may come later. */
let awaited: string | undefined;

export function leadTo(name: string): void {
  awaited = name;
}

/** Whether a person is led to what has this name, once: it then opens and takes the focus. */
export function takeLead(name: string): boolean {
  const isAwaited = awaited === name;
  if (isAwaited) awaited = undefined;
  return isAwaited;
}
