import type { Finding } from "./finding.ts";
import type { KnownUse } from "./known-uses.ts";

/** A finding and the built file that it is in. */
export interface FoundIn extends Finding {
  readonly file: string;
}

/** What must be mended: findings that no known use explains, and known uses that are no longer found. */
export function problemsOf(found: readonly FoundIn[], known: readonly KnownUse[]): readonly string[] {
  const explains = (use: KnownUse, { name }: Finding) => name === use.name || name.startsWith(`${use.name}: `);
  const unexplained = found
    .filter((finding) => !known.some((use) => explains(use, finding)))
    .map(
      ({ file, name, lackedBy }) =>
        `${file}: ${name}${lackedBy.length > 0 ? `, unknown to ${lackedBy.join(", ")}` : ""}`,
    );
  const gone = known
    .filter((use) => !found.some((finding) => explains(use, finding)))
    .map(({ name }) => `scripts/engines/known-uses.ts: ${name} is no longer used.`);
  return [...unexplained, ...gone];
}
