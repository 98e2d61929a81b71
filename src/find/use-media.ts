import { useMemo, useSyncExternalStore } from "react";

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
