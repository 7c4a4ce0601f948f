import {
  driveThrough,
  JUJUN,
  keptMassages,
  type Part,
  partsOf,
  tellFeeling,
} from "./support/massage";
import {
  answerAllNo,
  chooseMassage,
  firstVisit,
  leaveOutNumber,
  type Choice,
} from "./support/prepare";
import { expect, testOnOwnSite as test } from "./support/test";

const journeys: readonly {
  /** Null: nobody chose, and the study's way stands ready. */
  readonly choice: Choice | null;
  readonly parts: readonly Part[];
  readonly finished: string;
  readonly kept: string;
}[] = [
  {
    choice: null,
    parts: partsOf(JUJUN),
    finished: "15 menit, sampai babak 3. Tersimpan.",
    kept: "15 menit, sampai babak 3. Nyaman.",
  },
  {
    choice: { way: "downward", length: "2 kali" },
    parts: partsOf({ rounds: 2, roundS: 180, restS: 24 }),
    finished: "6 menit, sampai babak 2. Tersimpan.",
    kept: "6 menit, sampai babak 2. Nyaman.",
  },
];

for (const { choice, parts, finished, kept } of journeys)
  test(`without a network, from Beranda to Selesai: ${choice === null ? "as it stands ready" : `${choice.way}, ${choice.length}`}`, async ({
    page,
    context,
    site,
    watched,
  }) => {
    await firstVisit(page);
    site.close();
    await context.setOffline(true);

    await page.goto("");
    await page.getByRole("link", { name: "Pijat Suara memandu Ayah" }).click();
    await (choice === null ? leaveOutNumber(page) : chooseMassage(page, choice));
    await answerAllNo(page);
    await page.getByRole("button", { name: "MULAI" }).click();
    await driveThrough(page, parts);

    await expect(page.getByRole("heading", { name: "Terima kasih, Ayah." })).toBeVisible();
    await expect(page.getByText(finished)).toBeVisible();
    await tellFeeling(page, "Nyaman");
    await page.getByRole("link", { name: "Catatan" }).click();
    await expect(keptMassages(page)).toContainText(kept);
    await page.reload();
    await expect(keptMassages(page)).toContainText(kept);
    // The watch over foreign addresses sees the worker's requests too.
    expect(watched.byWorker.length).toBeGreaterThan(100);
    expect(watched.foreign).toEqual([]);
  });

const addresses = [
  { path: "", heading: "Selamat datang, Ayah dan Ibu" },
  { path: "pijat", heading: "Nomor bidan desa?" },
  { path: "pijat/sesi", heading: "Sesi pijat" },
  { path: "catatan", heading: "Catatan Ibu" },
  { path: "belajar", heading: "Mau belajar apa?" },
  { path: "belajar/kolostrum", heading: "Kolostrum" },
  { path: "sumber", heading: "Dari mana isi aplikasi ini?" },
  { path: "bahaya", heading: "Minta tolong sekarang" },
  { path: "pengaturan", heading: "Pengaturan" },
  { path: "tidak/ada?x=1", heading: "Halaman ini tidak ada." },
];

test("without a network, every address opens by itself", async ({ page, context, site }) => {
  await firstVisit(page);
  site.close();
  await context.setOffline(true);

  for (const { path, heading } of addresses) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }
});

test("every sound and every drawing is on the phone after the first visit", async ({
  page,
  context,
  site,
}) => {
  await firstVisit(page);
  site.close();
  await context.setOffline(true);

  const missing = await page.evaluate(async () => {
    const worker = await (await fetch("service-worker.js", { cache: "force-cache" })).text();
    const listed = [...worker.matchAll(/["']([\w/.-]+\.(?:mp3|ogg|svg|js|css|png|html))["']/g)];
    const answers = await Promise.all(
      listed.map(async ([, file = ""]) => ({ file, ok: (await fetch(file)).ok })),
    );
    return { count: listed.length, lost: answers.filter(({ ok }) => !ok) };
  });

  expect(missing.count).toBeGreaterThan(150);
  expect(missing.lost).toEqual([]);
});
