import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useApp } from "./app-context.ts";
import { DetailedAppContext } from "./detailed-app.ts";
import type { LazySource, LoadedView } from "./lazy-source.ts";
import { RetryButton } from "./shell/retry-button.tsx";

export interface LazyPartProps<Props> {
  readonly source: LazySource<Props>;
  readonly props: Props;
  /** Shown until the part is there. */
  readonly waiting?: ReactNode;
  /** Where it is said that the part cannot be had, if not in its place. */
  readonly framed?: (fault: ReactNode) => ReactNode;
}

/**
 * A part of the page whose code and words come when it is first shown, or a little before. When they cannot be had it says so
 * and can be tried again. In another language it keeps its former words until the new ones have come.
 */
export function LazyPart<Props extends object>({
  source,
  props,
  waiting = null,
  framed = (fault) => fault,
}: LazyPartProps<Props>) {
  const app = useApp();
  const { language } = app;
  const [former, setFormer] = useState<LoadedView<Props>>();
  const [hasFailed, setFailed] = useState(false);
  const loaded = source.known(language) ?? former;
  useEffect(() => {
    if (hasFailed || source.known(language) !== undefined) return;
    let isCurrent = true;
    source.bring(language).then(
      (arrived) => isCurrent && setFormer(arrived),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [source, language, hasFailed]);
  const detailed = useMemo(
    () => loaded?.details && { ...app, messages: { ...app.messages, ...loaded.details } },
    [app, loaded],
  );
  if (hasFailed) return framed(<PartFault onRetry={() => setFailed(false)} />);
  if (loaded === undefined) return waiting;
  if (detailed === undefined) return <loaded.View {...props} />;
  return (
    <DetailedAppContext value={detailed}>
      <loaded.View {...props} />
    </DetailedAppContext>
  );
}

function PartFault({ onRetry }: { readonly onRetry: () => void }) {
  const { messages } = useApp();
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{messages.partFailed}</p>
      <RetryButton onRetry={onRetry} />
    </div>
  );
}
