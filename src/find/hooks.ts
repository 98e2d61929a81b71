import { type RefObject, useEffect, useEffectEvent, useId, useMemo, useRef, useSyncExternalStore } from "react";

/** Calls `close` when Escape is pressed inside an element while `isOpen` is true, and stops the propagation of the key. */
export function useEscape(within: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  const closeOnce = useEffectEvent(close);
  useEffect(() => {
    const element = within.current;
    if (element === null || !isOpen) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      closeOnce();
    };
    element.addEventListener("keydown", hear);
    return () => element.removeEventListener("keydown", hear);
  }, [within, isOpen]);
}

/**
 * Whether a media query matches on the screen, followed as long as the component is mounted. While the page is printed it is the value from
 * before: the width of the paper would close a view, and with it the report that is being printed.
 */
export function useMedia(query: string): boolean {
  const { follow, read } = useMemo(() => followMedia(query), [query]);
  return useSyncExternalStore(follow, read);
}

function followMedia(query: string) {
  const media = matchMedia(query);
  const print = matchMedia("print");
  let isMatched = media.matches;
  return {
    follow(onChange: () => void): () => void {
      media.addEventListener("change", onChange);
      print.addEventListener("change", onChange);
      return () => {
        media.removeEventListener("change", onChange);
        print.removeEventListener("change", onChange);
      };
    },
    read(): boolean {
      if (!print.matches) isMatched = media.matches;
      return isMatched;
    },
  };
}

/** Whether the primary pointer is coarse, such as a finger. */
export function useCoarsePointer(): boolean {
  return useMedia("(pointer: coarse)");
}

/** Id of the status region of the page, which src/find/shell/page.tsx renders empty and never changes. */
const LIVE_REGION_ID = "annonce";
/** A screen reader drops a text that arrives together with the change that it describes. */
const AFTER_LAST_CHANGE_MS = 400;
/** Later a reader who explores the page would take the text for a part of it. */
const ERASED_AFTER_MS = 15_000;

/** Sentences to come, each under the view that says it. */
const waiting = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says in the status region of the page what a change has led to: whole sentences, 400 ms after the last change. A view says only its last
 * sentence; sentences of several views follow one another.
 *
 * @param sentence "" says nothing; undefined while it is not yet known. The first known sentence describes the view as it opened and is
 *   not said, except by a view that an action has brought.
 */
export function useSpoken(sentence: string | undefined, { isBrought = false } = {}): void {
  const id = useId();
  const last = useRef(isBrought ? "" : sentence);
  useEffect(() => {
    const isChange = last.current !== undefined && sentence !== undefined && sentence !== last.current;
    last.current = sentence ?? last.current;
    if (isChange) say(id, sentence);
  }, [id, sentence]);
  useEffect(() => () => void waiting.delete(id), [id]);
}

/** Whether a value differs from the one with which the view opened, so that a part that shows it was brought by an action. */
export function useIsNew(value: unknown): boolean {
  const first = useRef(value);
  return value !== first.current;
}

/**
 * Gives the focus to the content of a page that takes the place of another: the element that had it is gone.
 *
 * @param id of an element that can take the focus
 */
export function useFocusAfter(hasReplaced: boolean, id: string): void {
  useEffect(() => {
    if (hasReplaced && document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [hasReplaced, id]);
}

function say(id: string, sentence: string): void {
  waiting.delete(id);
  if (sentence !== "") waiting.set(id, sentence);
  clearTimeout(timer);
  timer = setTimeout(write, AFTER_LAST_CHANGE_MS);
}

/** Replaces the text of the region by the sentences to come, of which there may be none. */
function write(): void {
  const region = document.getElementById(LIVE_REGION_ID);
  const text = [...waiting.values()].map(ended).join(" ");
  waiting.clear();
  if (region === null) return;
  region.textContent = text;
  if (text !== "") timer = setTimeout(() => region.replaceChildren(), ERASED_AFTER_MS);
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
