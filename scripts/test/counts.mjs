import { readFileSync } from "node:fs";

/** A report that is missing or broken means that its runner never came to the end. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A run that failed without a failed test failed all the same: a file that does not load, a server that is down. */
const atLeastOne = (passed, failed, isGood) => ({
  passed,
  failed: isGood ? failed : Math.max(1, failed),
});

/** Counts of vitest's JSON report. */
export function unitCounts(file, isGood) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  return atLeastOne(report.numPassedTests, report.numFailedTests, isGood);
}

/** Counts of Playwright's JSON report: "expected" is a test that ended as it should, "flaky" one that did not at first. */
export function journeyCounts(file, isGood) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOne(expected, unexpected + flaky, isGood);
}
