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

/** A policy in the syntax of the header and of <meta>. */
export function writePolicy(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}
