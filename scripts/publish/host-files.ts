import { writeApache } from "./write-apache.ts";
import { writeHeadersFile } from "./write-headers-file.ts";
import { writeNginx } from "./write-nginx.ts";

/** The configurations that are written from hosting.ts, by their path in the repository: a test holds the files to it. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    "deploy/nginx/services-alpins.conf": writeNginx(),
    "deploy/apache/.htaccess": writeApache(),
    "deploy/netlify/_headers": writeHeadersFile(),
  };
}
