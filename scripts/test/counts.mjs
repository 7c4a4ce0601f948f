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
const countsOf = (passed, failed, isGood, failures) => {
  if (isGood) return { passed, failed, failures };
  if (failed > 0) return { passed, failed, failures };
  return { passed, failed: 1, failures: ["an error outside of its tests: see its output"] };
};

const UNREAD = { passed: 0, failed: 1, failures: ["no report: it never came to its end"] };

/** Counts of vitest's JSON report, and the names of what failed. */
export function unitCounts(file, isGood) {
  const report = readReport(file);
  if (report === null) return UNREAD;
  const failures = report.testResults
    .flatMap((tested) => tested.assertionResults)
    .filter((test) => test.status === "failed")
    .map((test) => test.fullName);
  return countsOf(report.numPassedTests, report.numFailedTests, isGood, failures);
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** Counts of Playwright's JSON report: "expected" is a test that ended as it should, "flaky" one that did not at first. */
export function journeyCounts(file, isGood) {
  const report = readReport(file);
  if (report === null) return UNREAD;
  const { expected, unexpected, flaky } = report.stats;
  const failures = report.suites
    .flatMap(specsOf)
    .filter((spec) => spec.tests.some((test) => !["expected", "skipped"].includes(test.status)))
    .map((spec) => `${spec.file}:${spec.line} ${spec.title}`);
  return countsOf(expected, unexpected + flaky, isGood, failures);
}
