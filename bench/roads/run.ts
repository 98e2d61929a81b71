import { measureNetwork } from "../../scripts/network/build-network.ts";
import { estimatePairs } from "../../scripts/network/estimate-errors.ts";
import { splitPairs } from "../../scripts/network/split-pairs.ts";
import { readNetworkColumns, toNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { LENGTH_PARAMETERS } from "../../src/domain/network/length-rule.ts";
import { readRegion } from "../read-region.ts";
import { fitParameters } from "./fit-parameters.ts";
import { readRoads } from "./read-roads.ts";
import { reportErrors, reportWorst } from "./report-errors.ts";
import { measureSpeed } from "./speed.ts";

/**
 * How far the road network is from distances that are known. With --fit it also fits the parameters of the length rule on half
 * of the reference pairs, chosen by a hash, and measures them on the other half. Control pairs serve for no fit.
 */
const { communes, draft, referencePairs, controlPairs } = readRoads(process.cwd());
const { fitted, keptAside } = splitPairs(referencePairs);

const parameters = process.argv.includes("--fit") ? fitParameters(draft, fitted) : LENGTH_PARAMETERS;
console.log(process.argv.includes("--fit") ? "Fitted on the first half:" : "In use:", parameters);

// As it is stored: rounded.
const network = readNetworkColumns(
  toNetworkColumns(measureNetwork(draft, parameters)),
  communes.map(({ position }) => position),
);
if (typeof network === "string") throw new Error(network);
reportErrors("First half, fitted on", estimatePairs(network, fitted), communes);
reportErrors("Second half, kept aside", estimatePairs(network, keptAside), communes);
reportErrors("All reference pairs", estimatePairs(network, referencePairs), communes);
reportErrors("Control pairs", estimatePairs(network, controlPairs), communes);
console.log("\nThe ten worst reference pairs (summer, winter):");
reportWorst(estimatePairs(network, referencePairs), 10);
console.log("\nThe ten worst control pairs:");
reportWorst(estimatePairs(network, controlPairs), 10);

if (!measureSpeed(network, readRegion().points)) process.exitCode = 1;
