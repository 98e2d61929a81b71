import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SERVICE_HOSTS } from "../../src/data/online/services.ts";
import { hostFiles } from "./host-files.ts";
import { PAGE_POLICY, PLAIN_POLICY, writePolicy } from "./hosting.ts";

describe("the configurations of hosts", () => {
  it.each(Object.entries(hostFiles()))("%s is up to date with npm run hosts", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it.each(Object.entries(hostFiles()))("%s has the page's policy, and lets partners frame it", (_, text) => {
    expect(text).toContain(`${writePolicy(PAGE_POLICY)}; frame-ancestors *`);
    expect(text).not.toContain("X-Frame-Options");
  });
});

describe("the open data", () => {
  it.each(Object.entries(hostFiles()))("%s opens the folder data/ to all sites, and nothing else", (path, text) => {
    const opened: Readonly<Record<string, RegExp>> = {
      "deploy/nginx/services-alpins.conf":
        /default "";\n {4}"~\/data\/" "\*";[\s\S]*add_header Access-Control-Allow-Origin \$services_alpins_origins;/,
      "deploy/apache/.htaccess": /<If "[^"]*m#\/data\/#">\n {4}Header set Access-Control-Allow-Origin "\*"\n {2}<\/If>/,
      "deploy/netlify/_headers": /^\/data\/\*\n {2}Access-Control-Allow-Origin: \*$/m,
    };
    expect(text).toMatch(opened[path] ?? /^$/);
    expect(text.split("Access-Control-Allow-Origin")).toHaveLength(2);
  });
});

describe("HTTPS in the configurations of hosts", () => {
  it.each(Object.entries(hostFiles()))("%s has its header, once", (_, text) => {
    expect(text.split("Strict-Transport-Security")).toHaveLength(2);
  });

  it.each(["deploy/nginx/services-alpins.conf", "deploy/apache/.htaccess"])(
    "%s redirects to it, once enabled",
    (path) => {
      expect(hostFiles()[path]).toMatch(/^# .*https:\/\/(\$host|%\{HTTP_HOST\})/m);
    },
  );
});

describe("the content security policy", () => {
  it("forbids inline code, eval and undeclared hosts", () => {
    for (const policy of [PAGE_POLICY, PLAIN_POLICY])
      expect(writePolicy(policy)).not.toMatch(/unsafe|\*|https?:(?!\/\/)|wasm/);
    expect(PAGE_POLICY["default-src"]).toEqual(["'none'"]);
  });

  it("lets the page request its own site and the declared services only", () => {
    expect(PAGE_POLICY["connect-src"]).toEqual(["'self'", ...SERVICE_HOSTS]);
    for (const host of SERVICE_HOSTS) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+$/);
  });
});
