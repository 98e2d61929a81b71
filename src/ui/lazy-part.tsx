import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useApp } from "./app-context.ts";
import { DetailedAppContext } from "./detailed-app.ts";
import type { LazySource, LoadedView } from "./lazy-source.ts";
import { RetryButton } from "./shell/retry-button.tsx";

export interface LazyPartProps<Props> {
  readonly source: LazySource<Props>;
  readonly props: Props;
  /** Shown until the lazy view is loaded. */
  readonly waiting?: ReactNode;
  /** Renders the error message in another place. */
  readonly framed?: (fault: ReactNode) => ReactNode;
}

/**
 * A lazy view, whose code and words load when it is first shown, or are preloaded. A failed load shows a message with « Réessayer ». After
 * a change of language the view keeps its former words until the new ones are loaded.
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
