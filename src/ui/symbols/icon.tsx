/** Icons of the first list; those of later views are in detail-icon.tsx. */
const PATHS = {
  search: "M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5",
  locate: "M12 5a7 7 0 100 14 7 7 0 000-14zM12 2v3M12 19v3M2 12h3M19 12h3M12 11a1 1 0 100 2 1 1 0 000-2z",
  close: "M6 6l12 12M18 6L6 18",
  reset: "M4 4v5h5M5 9a8 8 0 111 8",
  menu: "M4 6h16M4 12h16M4 18h16",
  filter: "M4 6h16M7 12h10M10 18h4",
  outside: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  up: "M5 15l7-7 7 7",
  down: "M5 9l7 7 7-7",
} as const;

export interface IconProps<Name> {
  readonly name: Name;
  /** In pixels. */
  readonly size?: number;
}

export function Icon({ name, size }: IconProps<keyof typeof PATHS>) {
  return <LineIcon path={PATHS[name]} size={size} />;
}

/** A line icon on a grid of 24 units in the colour of the surrounding text. Decorative: the text beside it says the same. */
export function LineIcon({ path, size = 20 }: { readonly path: string; readonly size: number | undefined }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
