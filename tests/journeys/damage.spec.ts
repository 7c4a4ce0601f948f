import { usualSettings } from "../../src/core/settings/settings";
import { readRows } from "./support/database";
import { ago, clearCheck, furnish, readyFamily, snapshotAt, wholeSession } from "./support/furnish";
import {
  driveThrough,
  JUJUN,
  keptMassages,
  partsOf,
  startMassage,
  trackOf,
} from "./support/massage";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const SNAPSHOT_LOST = "Pijat tadi tidak bisa dibaca. Yang lain tetap ada.";
const SETTING_LOST = "Sebagian pengaturan tidak bisa dibaca. Periksa nomor bidan.";
const KEPT = "15 menit, sampai babak 3. Nyaman.";

const badSnapshots: readonly { readonly name: string; readonly snapshot: unknown }[] = [
  { name: "is no massage at all", snapshot: "rusak" },
  { name: "stands outside its axis", snapshot: { ...snapshotAt(425), positionMs: 9_000_000 } },
  { name: "is of a later version", snapshot: { ...snapshotAt(425), version: 2 } },
];

for (const { name, snapshot } of badSnapshots)
  test(`a written-down massage that ${name} is reported once, and nothing else is lost`, async ({
    page,
  }) => {
    const records = [clearCheck(), wholeSession("kept")];
    await furnish(page, { ...readyFamily(), records, snapshot });

    await page.goto("catatan");
    await expect(page.getByText(SNAPSHOT_LOST)).toBeVisible();
    await expect(keptMassages(page)).toContainText(KEPT);

    await page.reload();
    await expect(keptMassages(page)).toContainText(KEPT);
    await expect(page.getByText(SNAPSHOT_LOST)).toBeHidden();
    expect(await readRows(page, "running-session")).toEqual([snapshot]);
    await page.goto("pijat");
    await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
  });

test("settings that are no JSON are put back to the usual ones, and the notes are there", async ({
  page,
}) => {
  await furnish(page, { settings: "{rusak", records: [clearCheck(), wholeSession("kept")] });

  await page.goto("");
  await expect(page.getByText(SETTING_LOST)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Selamat datang, Ayah dan Ibu" })).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: "Catatan" }).click();

  await expect(keptMassages(page)).toContainText(KEPT);
});

test("one bad field of the settings loses itself and nothing else", async ({ page }) => {
  const settings = {
    ...usualSettings,
    textSize: "huge",
    theme: "night",
    massage: { ...usualSettings.massage, protocol: "downward", rounds: 2 },
    contacts: {
      ...usualSettings.contacts,
      midwife: { name: "Bidan desa", number: "0812 345 678" },
    },
  };
  await furnish(page, { settings: JSON.stringify(settings), records: [clearCheck()] });

  await page.goto("");
  await expect(page.getByText(SETTING_LOST)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await page.goto("bahaya");
  await expect(page.getByRole("link", { name: "Bidan desa" })).toHaveAttribute(
    "href",
    "tel:0812345678",
  );
  await page.goto("pijat");

  await expect(page.getByText("Turun, 2 kali")).toBeVisible();
});

test("a row of the notebook that cannot be read is told and left, the others are shown", async ({
  page,
}) => {
  const broken = { id: "broken", kind: "session", startedAt: "kemarin" };
  await furnish(page, {
    ...readyFamily(),
    records: [clearCheck(), wholeSession("kept", ago(7_200_000)), broken],
  });

  await page.goto("catatan");
  await expect(page.getByText("1 catatan tidak bisa dibaca. Yang lain aman.")).toBeVisible();
  await expect(keptMassages(page)).toHaveCount(1);
  await expect(keptMassages(page)).toContainText(KEPT);

  expect(await readRows(page, "records")).toContainEqual(broken);
});

test("a sound that is broken is left out, told, and the massage goes to its end", async ({
  page,
}) => {
  await page.route("**/voice/id/round-one-of-three-long.mp3", (route) =>
    route.fulfill({ contentType: "audio/mpeg", body: "this was a voice once" }),
  );
  await furnish(page, readyFamily());
  await startMassage(page);

  await expect(page.getByText("Ada suara yang hilang. Ikuti layar.")).toBeVisible();
  expect((await trackOf(page)).source).toContain("blob:");
  await driveThrough(page, partsOf(JUJUN));

  await expect(page.getByText("15 menit, sampai babak 3. Tersimpan.")).toBeVisible();
});
