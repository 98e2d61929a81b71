import { useEffect, useEffectEvent } from "react";

/** Where a person asked for a paper: prints as soon as it stands in the page, and says when that is over. */
export function usePrint(onPrinted: (() => void) | undefined): void {
  const finish = useEffectEvent(() => onPrinted?.());
  const isAsked = onPrinted !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    addEventListener("afterprint", finish);
    print();
    return () => removeEventListener("afterprint", finish);
  }, [isAsked]);
}
