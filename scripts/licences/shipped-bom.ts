import { execFileSync } from "node:child_process";
import { readText } from "../read-text.ts";

/** A list of packages in CycloneDX, as `npm sbom` writes it; its parts that are used here. */
export interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: BomComponent };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface BomComponent {
  /** "react@19.3.1". */
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

/** The used part of package-lock.json. */
export interface PackageLock {
  readonly name: string;
  /** By folder: "node_modules/react"; "" is the project. */
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/**
 * The packages that the site needs, with versions, licences and digests.
 * @throws Error when npm fails, or finds other packages installed than package-lock.json names
 */
export function readBom(): Bom {
  const installed = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return shippedBom(JSON.parse(installed), JSON.parse(readText("package-lock.json")));
}

/**
 * Removes the packages that only development needs, and writes the name of the project in place of that of its folder. `npm sbom --omit dev`
 * would also remove the packages that the site and a development package need, react among them (npm 10 and 11).
 */
export function shippedBom(bom: Bom, { name, packages }: PackageLock): Bom {
  const { component } = bom.metadata;
  const shipped = new Set(
    Object.entries(packages).flatMap(([folder, { version, dev, devOptional }]) =>
      dev === true || devOptional === true ? [] : `${folder.replace(/^.*node_modules\//, "")}@${version}`,
    ),
  );
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...component, name } },
    components: bom.components.filter((each) => shipped.has(each["bom-ref"])),
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === component["bom-ref"] || shipped.has(ref))
      .map((dependency) => ({ ...dependency, dependsOn: dependency.dependsOn.filter((ref) => shipped.has(ref)) })),
  };
}
