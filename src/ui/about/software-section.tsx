import { useEffect, useState } from "react";
import type { ListedPackage } from "../../domain/exchange/package-list.ts";
import { LOADING, type Loadable } from "../../domain/loadable.ts";
import { useAboutWords } from "./about-words.ts";
import { LicencesLink } from "./licences-link.tsx";
import { useAboutController } from "./use-about-controller.ts";

/** Licence of the code, and the third-party software and sources of the site. */
export function SoftwareSection() {
  const words = useAboutWords();
  const packages = usePackages();
  return (
    <>
      <p>{words.softwareLicence}</p>
      <p>{words.softwareFont}</p>
      <p>{words.softwareData}</p>
      {packages.status === "failed" && <p role="status">{words.softwarePackagesFailed}</p>}
      {packages.status === "ready" && <Packages packages={packages.value} />}
      <LicencesLink />
    </>
  );
}

function Packages({ packages }: { readonly packages: readonly ListedPackage[] }) {
  const { softwarePackages } = useAboutWords();
  return (
    <details className="method">
      <summary>{softwarePackages({ count: packages.length })}</summary>
      <ul className="about-list" lang="en">
        {packages.map(({ name, version, licence }) => (
          <li key={name}>{`${name} ${version}, ${licence.replace(/^\((.*)\)$/, "$1")}`}</li>
        ))}
      </ul>
    </details>
  );
}

function usePackages(): Loadable<readonly ListedPackage[]> {
  const controller = useAboutController();
  const [packages, setPackages] = useState<Loadable<readonly ListedPackage[]>>(LOADING);
  useEffect(() => {
    if (controller === undefined || controller === "missing") return;
    let isCurrent = true;
    void controller.packages().then((loaded) => isCurrent && setPackages(loaded));
    return () => {
      isCurrent = false;
    };
  }, [controller]);
  return packages;
}
