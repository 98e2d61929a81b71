import { execFileSync } from "node:child_process";
import { readText } from "../read-text.ts";

/** A list of packages in CycloneDX, as `npm sbom` writes it; its parts that are used here. */
export interface Bom {
  readonly metadata: { readonly component: BomComponent };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface BomComponent {
  /** "react@19.3.1". */
  readonly "bom-ref": string;
  readonly name: string;
}

/** The used part of package-lock.json, whose folders are "node_modules/react"; "" is the project. */
interface PackageLock {
  readonly name: string;
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/**
 * The packages of package-lock.json that the site needs, with versions, licences and digests, under the name of the project in place of that
 * of its folder. `npm sbom --omit dev` would also leave out packages that the site and a development package need (npm 10 and 11).
 */
export function readBom(): Bom {
  const command = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--sbom-type", "application"];
  const bom = JSON.parse(execFileSync("npm", command, { encoding: "utf8", maxBuffer: 1 << 26 })) as Bom;
  const { name, packages } = JSON.parse(readText("package-lock.json")) as PackageLock;
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
