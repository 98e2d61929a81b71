import { FRAME_ANCESTORS, PAGE_POLICY, writePolicy } from "./content-policy.ts";

export interface HostHeader {
  readonly name: string;
  readonly value: string;
  /** In a line of a configuration, in French as those who host the map read it. */
  readonly why: string;
}

/**
 * What the page uses of a device, and only itself: where it stands, when a person asks for the places around; the clipboard, to pass
 * on a link. A partner's frame gets both by its `allow` attribute. The system's dialog for sharing (web-share) is the page's own where
 * nothing is said, and a browser without one would warn of its name.
 */
const PERMITTED = ["geolocation", "clipboard-write"] as const;

/** What it never uses, so that nothing that strays into it could either. Only names that browsers know: they warn of others. */
const REFUSED = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "xr-spatial-tracking",
] as const;

/**
 * The headers of every answer. Neither Cross-Origin-Opener-Policy nor Cross-Origin-Resource-Policy: with the former, a browser opens
 * nothing from a partner's sandboxed frame, whose links lead to the whole page; with the latter, an isolated site could not frame the map.
 */
export const HOST_HEADERS: readonly HostHeader[] = [
  {
    name: "Content-Security-Policy",
    value: writePolicy({ ...PAGE_POLICY, ...FRAME_ANCESTORS }),
    why: "Ce que la page peut charger et demander, et qui peut l’encadrer",
  },
  { name: "Referrer-Policy", value: "same-origin", why: "Aucun autre site n’apprend l’adresse consultée" },
  {
    name: "Permissions-Policy",
    value: [...PERMITTED.map((name) => `${name}=(self)`), ...REFUSED.map((name) => `${name}=()`)].join(", "),
    why: "De l’appareil : la position et le presse-papiers, quand la personne le demande",
  },
  { name: "X-Content-Type-Options", value: "nosniff", why: "Un fichier est ce que son type annonce" },
];

/** Which value of Cache-Control files have. Names in assets/ carry a hash of what they hold; all else is asked for anew at each visit. */
export const CACHING = {
  hashedFolder: "assets/",
  hashed: "public, max-age=31536000, immutable",
  usual: "no-cache",
} as const;

/** Types of all files of the site, by ending: hosts do not know some of them. */
export const FILE_TYPES: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html"],
  "text/css": ["css"],
  "text/javascript": ["js", "mjs"],
  "text/plain": ["txt"],
  "text/xml": ["xml"],
  "application/json": ["json", "topojson"],
  "application/geo+json": ["geojson"],
  "application/manifest+json": ["webmanifest"],
  "image/svg+xml": ["svg"],
  "image/png": ["png"],
  "image/jpeg": ["jpg"],
  "font/woff": ["woff"],
  "font/woff2": ["woff2"],
};

/** Types that are text, and gain from compression. */
export const TEXT_TYPES: readonly string[] = Object.keys(FILE_TYPES).filter(
  (type) => !/^(image\/(png|jpeg)|font\/)/.test(type),
);
