import { type IconProps, LineIcon } from "./icon.tsx";

const PATHS = {
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

/** An icon of the views that are loaded after the first list. */
export function DetailIcon({ name, size }: IconProps<keyof typeof PATHS>) {
  return <LineIcon path={PATHS[name]} size={size} />;
}
