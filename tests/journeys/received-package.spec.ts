import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { encodePackage, type MidwifePackage } from "../../src/core/midwife/package";
import { bareOfPlace, packedVoice } from "../fakes/midwife-package";
import { decode } from "../track/decode";
import { findSound } from "../track/find-sound";
import { chooseFile } from "./support/copies";
import { heardTrack, holdTracks } from "./support/heard-track";
import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, startMassage } from "./support/massage";
import { firstVisit } from "./support/prepare";
import { expect, test } from "./support/test";

const clipOf = (line: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../public/voice/id/${line}.mp3`, import.meta.url)));

/** Her voice: the first line of the massage, said in the sound of another one. */
const hers = {
  line: "take-oil",
  words: "Hangatkan sedikit minyak di tangan.",
  said: "Minyak dulu, ya.",
  bytes: clipOf("only-the-back"),
};
const FIRST_CUE_MS = 500;

const made: MidwifePackage = {
  ...bareOfPlace("Puskesmas Jujun"),
  numbers: [
    { label: "Bidan desa", number: "0812 0000 0001" },
    { label: "<b>Ambulans desa</b>", number: "0748 000002" },
  ],
  advice: { protocol: "jujun", restMs: 180_000 },
  voice: packedVoice([hers]),
};

const open = (page: Page, text: string) => chooseFile(page, { text });
const yes = (page: Page, part: string) =>
  page.getByRole("button", { name: `Ya, pakai: ${part}` }).click();

test("a package is looked into before anything is taken; each part has a yes of its own, and her voice is heard", async ({
  page,
  context,
}) => {
  await holdTracks(page);
  await firstVisit(page);
  await furnish(page, readyFamily({ bed: "silence" }));
  await page.goto("pengaturan");
  await page.getByRole("link", { name: /^Paket dari bidan/ }).click();
  await context.setOffline(true);

  await open(page, encodePackage(made).slice(0, -40));
  await expect(
    page.getByText("File ini rusak atau terpotong. Tidak ada yang diubah."),
  ).toBeVisible();
  await open(page, encodePackage(made));
  await expect(page.getByText("0812 0000 0001")).toBeVisible();
  // What stands in it is never markup.
  await expect(page.getByText("<b>Ambulans desa</b>")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("tetes-pertama.package"))).toBeNull();

  await yes(page, "Nomor telepon");
  await yes(page, "Suara bidan");
  await yes(page, "Cara pijat");
  await expect(page.getByText("Dipakai", { exact: true })).toHaveCount(3);

  await page.goto("bahaya");
  const calls = page.getByRole("main").locator("a[href^='tel:']");
  await expect(calls.first()).toHaveAttribute("href", "tel:081200000001");
  await expect(calls.last()).toHaveAttribute("href", "tel:119");
  await page.goto("pengaturan");
  await expect(
    page.getByText(/^Suara bidan dari Puskesmas Jujun: 1 dari \d+ kalimat pijat\./),
  ).toBeVisible();
  await startMassage(page);
  await expectRunsOn(page);
  const { samples, sampleRate, faults } = await heardTrack(page);
  const own = await decode(hers.bytes);
  const begun = own.samples.findIndex((sample) => Math.abs(sample) >= 0.01);
  const heardMs = findSound(samples, own.samples.slice(begun), {
    sampleRate,
    aroundMs: FIRST_CUE_MS,
    reachMs: 120,
  });
  expect(faults).toEqual([]);
  expect(Math.abs(heardMs - FIRST_CUE_MS)).toBeLessThanOrEqual(80);
});

test("another package replaces the one that stands only when that is asked for, and can be taken off", async ({
  page,
}) => {
  await page.goto("paket");
  await open(page, encodePackage(made));
  await yes(page, "Nomor telepon");
  const other = {
    ...bareOfPlace("Puskesmas Semurup"),
    numbers: [{ label: "Puskesmas", number: "0748 000003" }],
  };

  await open(page, encodePackage(other));
  await expect(page.getByText("Sekarang dipakai: paket dari Puskesmas Jujun.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Ya, pakai/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Biarkan yang lama" }).click();
  await page.getByRole("button", { name: "Ganti dengan paket ini" }).click();
  await yes(page, "Nomor telepon");

  await page.goto("bahaya");
  await expect(page.getByRole("main").locator("a[href^='tel:']")).toHaveCount(2);
  await expect(page.getByRole("link", { name: /0748 000003/ })).toBeVisible();

  await page.goto("paket");
  await page.getByRole("button", { name: "Lepas paket ini" }).click();
  await page.getByRole("button", { name: "Ya, lepas" }).click();
  await expect(page.getByText("Paket sudah dilepas.")).toBeVisible();
  await page.goto("bahaya");
  await expect(page.getByRole("main").locator("a[href^='tel:']")).toHaveCount(1);
});
