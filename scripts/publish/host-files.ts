import { writeApache } from "./write-apache.ts";
import { writeHeadersFile } from "./write-headers-file.ts";
import { writeNginx } from "./write-nginx.ts";

/** The configurations generated from hosting.ts, by path in the repository; a test compares the files with them. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    "deploy/nginx/services-alpins.conf": writeNginx(),
    "deploy/apache/.htaccess": writeApache(),
    "deploy/netlify/_headers": writeHeadersFile(),
  };
}
