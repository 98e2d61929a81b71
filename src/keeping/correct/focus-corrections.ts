/** Id of the title of the gathered corrections. */
export const CORRECTIONS_TITLE = "corrections-gardees";

/** Moves the focus to the title of the gathered corrections once it is there; without any, to the content of the page. */
export function focusCorrections(): void {
  requestAnimationFrame(() => {
    (document.getElementById(CORRECTIONS_TITLE) ?? document.querySelector("main"))?.focus();
  });
}
