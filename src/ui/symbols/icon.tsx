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
  back: "M15 5l-7 7 7 7",
  phone: "M6 3h4l2 5-2.5 2a12 12 0 005 5L17 12.500l4 2v4a2 2 0 01-2 2A16 16 0 014 5a2 2 0 012-2z",
  mail: "M3 6h18v12H3zM3 7l9 6 9-6",
  way: "M12 3l9 9-9 9-9-9zM9 14v-3h5M12 8.500l2.500 2.500-2.500 2.500",
  web: "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  frame: "M3 5h18v14H3zM9.500 9L7 12l2.500 3M14.500 9l2.500 3-2.500 3",
  warning: "M12 4l9 16H3zM12 10v4M12 17v.500",
  share: "M12 15V3M8 7l4-4 4 4M6 11H4v10h16V11h-2",
  print: "M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7z",
  contact: "M9 11a4 4 0 100-8 4 4 0 000 8zM2 21c0-4 3-6.500 7-6.500s7 2.500 7 6.500M19 8v6M16 11h6",
  rings: "M12 9a3 3 0 100 6 3 3 0 000-6zM12 4a8 8 0 100 16 8 8 0 000-16z",
  flag: "M5 22V3M5 4h13l-3 4.500 3 4.500H5",
  download: "M12 4v11M8 11l4 4 4-4M5 20h14",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  copy: "M9 8h11v13H9zM15 8V3H4v13h5",
} as const;

interface IconProps {
  readonly name: keyof typeof PATHS;
  /** In pixels. */
  readonly size?: number;
}

/** A line icon on a grid of 24 units in the colour of the surrounding text. Decorative: the text beside it says the same. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

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
