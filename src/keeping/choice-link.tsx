import type { ComponentProps } from "react";
import { useKeeping, useKeepingState } from "./context.ts";
import { type KeepingChoices, writeKeepingLink } from "./link.ts";

interface ChoiceLinkProps extends Omit<ComponentProps<"a">, "href" | "aria-current" | "onClick"> {
  readonly change: Partial<KeepingChoices>;
  readonly isCurrent: boolean;
}

/** A link to the page with other choices, which change without a new page. */
export function ChoiceLink({ change, isCurrent, ...others }: ChoiceLinkProps) {
  const { actions } = useKeeping();
  const choices = useKeepingState((state) => state.choices);
  return (
    <a
      href={writeKeepingLink({ ...choices, ...change }) || "./"}
      aria-current={isCurrent ? "true" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.choose(change);
      }}
      {...others}
    />
  );
}
