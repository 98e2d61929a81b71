import { SERVICE_HOSTS } from "../../src/online/services.ts";

/** Directives of a Content-Security-Policy (https://www.w3.org/TR/CSP3/) with their sources. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * Nothing but the site's own files may be loaded: no inline script or style, no evaluated code, no third party. The services of
 * src/online/services.ts may be asked. The one frame is the site itself, as « Intégrer cette carte » shows it beside its code.
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

/** Pages without a script: their stylesheet, and nothing else. */
export const PLAIN_POLICY: ContentPolicy = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/**
 * What only a header can say: who may frame the page. Anybody, for partners embed the map; whoever hosts it may name them
 * instead. A star stands for sites of the web, not for files or data.
 */
export const FRAME_ANCESTORS: ContentPolicy = { "frame-ancestors": ["*"] };

/** A policy as a header or a <meta> has it. */
export function writePolicy(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}
