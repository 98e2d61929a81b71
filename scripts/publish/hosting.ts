import { SERVICE_HOSTS } from "../../src/data/online/services.ts";

/** Directives of a Content-Security-Policy (https://www.w3.org/TR/CSP3/) with their sources. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * Only the site's own files may be loaded: no inline script or style, no eval, no third party. The services of src/data/online/services.ts may
 * be requested. The only frame is the site itself, in the preview of « Montrer la carte sur votre site ».
 */
export const PAGE_POLICY: ContentPolicy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'", ...SERVICE_HOSTS],
  "frame-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** Pages without a script: their stylesheet only. */
export const PLAIN_POLICY: ContentPolicy = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/**
 * Only possible in a header: which sites may frame the page. All, since partners embed the map; a host may list some instead. A star does
 * not include files and data URLs.
 */
const FRAME_ANCESTORS: ContentPolicy = { "frame-ancestors": ["*"] };

/** A policy in the syntax of the header and of <meta>. */
export function writePolicy(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

export interface HostHeader {
  readonly name: string;
  readonly value: string;
  /** Reason in a comment of the configuration, in French for hosts. */
  readonly why: string;
}

/**
 * Device features that the page may use, and no other site: the position, at a person's request; the clipboard, to copy a link. A partner's
 * frame gets both by its `allow` attribute. web-share is not listed: its default is the page itself, and some browsers warn of the unknown
 * name.
 */
const PERMITTED = ["geolocation", "clipboard-write"] as const;

/** Features that the page never uses, forbidden in case of injected code. Only names known to browsers, which warn of others. */
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
 * The headers of every response. Without Cross-Origin-Opener-Policy, with which a sandboxed partner's frame could not open the whole page;
 * without Cross-Origin-Resource-Policy, with which an isolated site could not frame the map.
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

/** For hosts where the whole domain is in HTTPS: browsers then ask for nothing else for a year. Subdomains decide for themselves. */
export const HTTPS_HEADER = { name: "Strict-Transport-Security", value: "max-age=31536000" } as const;

/** Lets pages of other sites read the open data, which have no secret and need no sign-in: all of the folder, and nothing else. */
export const OPEN_DATA = {
  folder: "data/",
  header: "Access-Control-Allow-Origin",
  value: "*",
  why: "Les données ouvertes peuvent être lues par les pages d’autres sites (uMap, tableaux de bord)",
} as const;

/** Values of Cache-Control. Names in assets/ contain a hash of the content; other files are revalidated at each visit. */
export const CACHING = {
  hashedFolder: "assets/",
  hashed: "public, max-age=31536000, immutable",
  usual: "no-cache",
} as const;

/** Media types of all files of the site, by extension: some are unknown to hosts. */
export const FILE_TYPES: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html"],
  "text/calendar": ["ics"],
  "text/css": ["css"],
  "text/javascript": ["js", "mjs"],
  "text/plain": ["txt"],
  "text/xml": ["xml"],
  "application/atom+xml": ["atom"],
  "application/json": ["json", "topojson"],
  "application/geo+json": ["geojson"],
  "application/manifest+json": ["webmanifest"],
  "image/svg+xml": ["svg"],
  "image/png": ["png"],
  "image/jpeg": ["jpg"],
  "image/webp": ["webp"],
  "font/woff": ["woff"],
  "font/woff2": ["woff2"],
};

/** Text types, which are compressed. */
export const TEXT_TYPES: readonly string[] = Object.keys(FILE_TYPES).filter(
  (type) => !/^(image\/(png|jpeg)|font\/)/.test(type),
);
