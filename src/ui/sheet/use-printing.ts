import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being printed. What is printed must be there when `beforeprint` ends, hence at once; the medium tells
 * the same where a page is only shown as if on paper.
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
