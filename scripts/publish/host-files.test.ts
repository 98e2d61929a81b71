import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SERVICE_HOSTS } from "../../src/data/online/services.ts";
import { PAGE_POLICY, PLAIN_POLICY, writePolicy } from "./hosting.ts";

const HEADERS = readFileSync("deploy/netlify/_headers", "utf8");
const NGINX = readFileSync("deploy/nginx/services-alpins.conf", "utf8");
const APACHE = readFileSync("deploy/apache/.htaccess", "utf8");

describe("the configurations of hosts", () => {
  it("have the page's policy, and let partners frame it", () => {
    for (const text of [HEADERS, NGINX, APACHE]) {
      expect(text).toContain(`${writePolicy(PAGE_POLICY)}; frame-ancestors *`);
      expect(text).not.toContain("X-Frame-Options");
    }
  });

  it.each([...HEADERS.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]))(
    "have the same %s, once",
    (name, value) => {
      for (const text of [HEADERS, NGINX, APACHE]) expect(text).toContain(value);
      expect(NGINX.match(new RegExp(`add_header ${name} `, "g"))).toHaveLength(1);
      expect(HEADERS.split(name)).toHaveLength(2);
    },
  );

  it("have the same types of files", () => {
    const ofNginx = [...NGINX.matchAll(/^ {8}(\w+\/\S+) (.+);$/gm)].map(([, type, endings]) => `${type} ${endings}`);
    const ofApache = [...APACHE.matchAll(/^AddType (\S+) (.+)$/gm)].map(
      ([, type, endings = ""]) => `${type} ${endings.replaceAll(".", "")}`,
    );
    expect(ofNginx).toEqual(ofApache);
    expect(ofNginx).toContain("application/json json topojson");
  });

  it("open the folder data/ to all sites, and nothing else", () => {
    expect(HEADERS).toMatch(/^\/data\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
    expect(NGINX).toMatch(
      /default "";\n {4}"~\/data\/" "\*";[\s\S]*add_header Access-Control-Allow-Origin \$services_alpins_origins;/,
    );
    expect(APACHE).toMatch(/<If "[^"]*m#\/data\/#">\n {4}Header set Access-Control-Allow-Origin "\*"\n {2}<\/If>/);
    expect(APACHE.split("Access-Control-Allow-Origin")).toHaveLength(2);
  });

  it.each([NGINX, APACHE])("redirect to HTTPS, once enabled", (text) => {
    expect(text).toMatch(/^# .*https:\/\/(\$host|%\{HTTP_HOST\})/m);
  });
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
