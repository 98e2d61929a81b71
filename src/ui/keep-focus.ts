/** Moves the focus from a control that will be unmounted to its nearest focusable ancestor. */
export function keepFocusNear(control: Element): void {
  control.closest<HTMLElement>('[tabindex="-1"]')?.focus();
}
