/** A share as a bar. Decorative: the figure stands beside it. */
export function ShareBar({ share }: { readonly share: number | undefined }) {
  return (
    <span className="share-bar" aria-hidden="true">
      <span style={{ width: `${100 * (share ?? 0)}%` }} />
    </span>
  );
}
