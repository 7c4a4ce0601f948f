import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const office = spawnSync("soffice", ["--version"], { encoding: "utf8" });

/** Whether this machine has LibreOffice. */
export const hasOffice = office.status === 0;

/** The name of a test that needs it. */
export const officeName = (name: string): string =>
  hasOffice ? name : `${name} (skipped: no soffice on this machine)`;

/** What LibreOffice makes of the file, as one that is set to Indonesian opens it. */
export function openedInOffice(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "events-"));
  try {
    const file = join(folder, "events.csv");
    writeFileSync(file, text);
    execFileSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true",
      "--convert-to",
      "fods",
      "--outdir",
      folder,
      file,
    ]);
    return readFileSync(join(folder, "events.fods"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
