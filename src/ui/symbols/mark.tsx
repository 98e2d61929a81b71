/** Logo of the site: three summits with a place between them. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect className="mark-ground" width="36" height="36" rx="8" />
      <path className="mark-ridge" d="M4 27L13 12l5 7 4-6 10 14z" />
      <circle className="mark-place" cx="20" cy="25" r="3.500" />
    </svg>
  );
}
