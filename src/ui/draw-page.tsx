import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { FIRST_VIEW, isFirstViewHidden } from "./first-view.ts";

/**
 * Draws a page in the element. The first view of the build is taken over as it stands, with what a person has typed, chosen and clicked in it;
 * where it is hidden, or there is none, the page replaces it. Returns a function that ends the page.
 */
export function drawPage(root: Element, page: ReactNode): () => void {
  const clicked = globalThis.takeEarlyClicks?.() ?? [];
  const running = (
    <Running root={root} clicked={clicked}>
      {page}
    </Running>
  );
  if (!root.classList.contains(FIRST_VIEW) || isFirstViewHidden()) {
    const fresh = createRoot(root);
    fresh.render(running);
    return () => fresh.unmount();
  }
  let drawn: Root | undefined;
  // In a transition React takes over in parts of 5 ms, and acts meanwhile are answered.
  startTransition(() => {
    drawn = hydrateRoot(root, running);
  });
  return () => drawn?.unmount();
}

interface RunningProps {
  readonly root: Element;
  readonly clicked: readonly HTMLElement[];
  readonly children: ReactNode;
}

/** Repeats the acts of the person in the first view, once the page runs. */
function Running({ root, clicked, children }: RunningProps) {
  const changes = useRef<readonly (() => void)[]>([]);
  useLayoutEffect(() => {
    root.classList.remove(FIRST_VIEW);
    performance.mark("page-running");
    // Before React gives the fields the values of the state.
    changes.current = readChanges(root);
  }, [root]);
  // After the effects of all components, some of which set what a field shows.
  useEffect(() => {
    for (const repeat of changes.current) repeat();
    for (const button of clicked) button.click();
  }, [clicked]);
  return children;
}

/** The changes and focus in the fields of the first view, to be repeated. */
function readChanges(root: Element): readonly (() => void)[] {
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  return fields.flatMap((field) => {
    const { value } = field;
    const usual = usualValue(field);
    if (value !== usual) return [() => change(field, usual, value)];
    const hasFocus = document.activeElement === field;
    return hasFocus ? [() => field.dispatchEvent(new FocusEvent("focusin", { bubbles: true }))] : [];
  });
}

function usualValue(field: HTMLInputElement | HTMLSelectElement): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}

/** React compares a typed value with the last one that was set by its own setter of the element, and the browser's setter passes it by. */
function change(field: HTMLInputElement | HTMLSelectElement, usual: string, value: string): void {
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  const { selectionStart, selectionEnd } = field;
  field.value = usual;
  Reflect.set(Object.getPrototypeOf(field), "value", value, field);
  // Null in a field of a kind that has no caret.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
