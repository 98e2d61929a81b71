import type {
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
  SupportStatement,
  VersionValue,
} from "@mdn/browser-compat-data";
import { type DataEngine, type Floor, floorByDataEngine } from "./floor.ts";

/** The engines whose newest version decides whether a feature is common: a feature of one engine only is used on purpose. */
const COMMON = ["chrome", "firefox", "safari"] as const;

/** Answers whether the oldest engines served know a feature. */
export interface EngineSupport {
  /** The oldest engines that lack the feature, as "safari 15.4"; none when all know it. */
  readonly lackedBy: (feature: CompatStatement) => readonly string[];
  /** Whether the newest version of every engine knows it. */
  readonly isCommon: (feature: CompatStatement) => boolean;
}

export function engineSupport(floor: Floor): EngineSupport {
  const oldest = [...floorByDataEngine(floor)];
  return {
    lackedBy: (feature) =>
      oldest
        .filter(([engine, version]) => !isKnown(feature, engine, version))
        .map(([engine, version]) => `${engine} ${version}`),
    isCommon: (feature) => COMMON.every((engine) => isKnown(feature, engine, undefined)),
  };
}

/** Features of the data one level below another, with their names. */
export function featuresIn(group: Identifier | undefined): readonly (readonly [name: string, feature: Identifier])[] {
  const { __compat: _, ...features } = group ?? {};
  return Object.entries(features);
}

/** @param version undefined: the newest */
function isKnown({ support }: CompatStatement, engine: DataEngine, version: string | undefined): boolean {
  const statement: SupportStatement | undefined = support[engine];
  // The data say nothing of this engine: nothing is held against the feature.
  if (statement === undefined) return true;
  const all: readonly SimpleSupportStatement[] = Array.isArray(statement) ? statement : [statement];
  return all.some(
    ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: otherName }) =>
      flags === undefined &&
      prefix === undefined &&
      otherName === undefined &&
      hasCome(added, version) &&
      !hasCome(removed, version),
  );
}

function hasCome(change: VersionValue | undefined, version: string | undefined): boolean {
  if (change === undefined || change === false || change === "preview") return false;
  return version === undefined || compareVersions(change.replace("≤", ""), version) <= 0;
}

/** Orders "9", "15.4" and "109" as versions; negative when the first is the older one. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
