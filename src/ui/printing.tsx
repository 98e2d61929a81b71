import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";

/**
 * Whether the page is being printed. The printed page must be mounted synchronously, before the event `beforeprint` ends; the media query
 * covers pages that are only displayed as if printed.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const begin = () => flushSync(() => setPrinting(true));
    const follow = () => setPrinting(media.matches);
    follow();
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", follow);
    media.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", follow);
      media.removeEventListener("change", follow);
    };
  }, []);
  return isPrinting;
}

export interface PrintedPageProps {
  /** Names the page and, while it is there, the document: browsers propose it as the name of a PDF file. */
  readonly title: string;
  /** Language of the texts, for the attribute `lang`. */
  readonly language: string;
  readonly className?: string;
  /** Given for a page on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A page on paper in place of the rest of the document, mounted only for printing. */
export function PrintedPage({ title, language, className = "", onPrinted, children }: PrintedPageProps) {
  useRootMark("prints-sheet");
  useDocumentTitle(title);
  usePrint(onPrinted);
  return createPortal(
    <article className={`print-sheet ${className}`.trim()} aria-label={title} lang={language}>
      {children}
    </article>,
    document.body,
  );
}

/** Gives the document a title while a component is mounted. A title that came meanwhile stays. */
function useDocumentTitle(title: string): void {
  useLayoutEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      if (document.title === title) document.title = before;
    };
  }, [title]);
}

/** Prints once after mounting, and calls `onPrinted` afterwards. Does nothing without `onPrinted`. */
function usePrint(onPrinted: (() => void) | undefined): void {
  const finish = useEffectEvent(() => onPrinted?.());
  const isAsked = onPrinted !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    addEventListener("afterprint", finish);
    print();
    return () => removeEventListener("afterprint", finish);
  }, [isAsked]);
}

const mounted = new Map<string, number>();

/**
 * Gives the document a class while a component is mounted, for styles of the whole page that depend on it: `:has()` would say the same, but
 * Firefox learnt it in version 121.
 */
export function useRootMark(mark: string): void {
  useLayoutEffect(() => {
    change(mark, 1);
    return () => change(mark, -1);
  }, [mark]);
}

function change(mark: string, by: 1 | -1): void {
  const count = (mounted.get(mark) ?? 0) + by;
  mounted.set(mark, count);
  document.documentElement.classList.toggle(mark, count > 0);
}
