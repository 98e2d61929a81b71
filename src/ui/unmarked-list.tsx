import type { ComponentProps } from "react";

/**
 * A list whose items have no markers because they are flex or grid containers: WebKit takes it for layout, and drops its role, unless an attribute
 * states it. Other lists keep theirs by an empty marker (ui/base.css).
 */
export function UnmarkedList(props: ComponentProps<"ul">) {
  // biome-ignore lint/a11y/noRedundantRoles: not redundant in WebKit
  return <ul {...props} role="list" />;
}
