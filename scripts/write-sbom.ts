import { writeFileSync } from "node:fs";
import { readBom } from "./licences/shipped-bom.ts";

/** Writes the list of the site's packages, in CycloneDX, into the built site. */
const FILE = "dist/licences/sbom.cdx.json";
const bom = readBom();
writeFileSync(FILE, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${FILE}: ${bom.components.length} packages`);
