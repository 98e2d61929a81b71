/**
 * Gives the focus to what surrounds a control that is about to go away, so that the keyboard stays where it was: the
 * nearest part of the page that can take it.
 */
export function keepFocusNear(control: Element): void {
  control.closest<HTMLElement>('[tabindex="-1"]')?.focus();
}
