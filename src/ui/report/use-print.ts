import { useEffect, useEffectEvent } from "react";

/** For a printed page on request: prints once after mounting, and calls `onPrinted` afterwards. Does nothing without `onPrinted`. */
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
