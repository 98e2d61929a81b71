import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being printed. The printed page must be mounted synchronously, before the event `beforeprint` ends; the media query
 * covers pages that are only displayed as if printed.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    const begin = () => flushSync(() => setPrinting(true));
    const follow = () => setPrinting(paper.matches);
    follow();
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", follow);
    paper.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", follow);
      paper.removeEventListener("change", follow);
    };
  }, []);
  return isPrinting;
}
