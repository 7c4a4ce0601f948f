import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakePhone } from "../../../../tests/fakes/fake-phone";
import { birthAt, createCopyingPhone } from "../../../../tests/fakes/written-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { encodeBundle } from "../../../core/exchange/bundle";
import type { NotebookRecord } from "../../../core/notebook/record";
import { TakenInNotice } from "../../../parts/notebook/taken-in-notice";
import { CopySection } from "./copy-section";

afterEach(cleanup);

const AT = "2026-11-24T20:30:00.000+07:00";
const LATER = "2026-11-24T20:59:00.000+07:00";
const made = { madeAt: LATER, appVersion: "0.1.0" };

const page = (
  <main>
    <TakenInNotice />
    <CopySection />
  </main>
);

const press = (name: string) => screen.findByRole("button", { name });
const said = async (dialog: string) => within(await screen.findByRole("dialog", { name: dialog }));

/** A phone with one note and, if known, one birth; it opens a copy of what they become elsewhere. */
async function open(
  elsewhere: (records: readonly NotebookRecord[]) => readonly NotebookRecord[],
  isBirthKnown = true,
) {
  const phone = createCopyingPhone(createFakePhone());
  await phone.notebook.open();
  await phone.notebook.add({ kind: "feed", at: AT });
  if (isBirthKnown)
    await phone.notebook.add({ ...birthAt("2026-11-23T08:00:00.000+07:00"), place: "Jujun" });
  phone.clock.advance(60_000);
  const before = phone.notebook.get().records;
  const text = encodeBundle(elsewhere(before), made);
  const file = Object.assign(new File([text], "salinan.txt"), { text: async () => text });
  const { user, container } = await renderInApp(page, phone.services);
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file can be chosen");
  await user.upload(input, file);
  return { phone, user, before };
}

/** As a second phone sends it that deleted all eight days ago. */
const erased = (records: readonly NotebookRecord[]): readonly NotebookRecord[] =>
  records.map(({ id, createdAt, deviceId }) => ({
    kind: "erased",
    id,
    createdAt,
    deviceId,
    updatedAt: "2026-11-24T21:00:30.000+07:00",
    deletedAt: "2026-11-16T21:00:00.000+07:00",
  }));

const anotherFamily = (): readonly NotebookRecord[] => [
  {
    ...birthAt("2026-11-16T01:00:00.000+07:00"),
    place: "Semurup",
    id: "other",
    createdAt: AT,
    updatedAt: LATER,
    deletedAt: null,
    deviceId: "phone-2",
  },
];

describe("a copy that takes notes away", () => {
  it("asks before, and says afterwards what went, never that nothing was lost", async () => {
    const { phone, user } = await open(erased);

    const why = (await said("Hapus 2 catatan juga?")).getByText(
      "Di salinan ini 2 catatan sudah dihapus.",
    );
    await user.click(await press("Ya, hapus juga"));

    expect(why).toBeTruthy();
    expect(
      await screen.findByText("2 catatan dihapus. Masih 7 hari di tempat sampah."),
    ).toBeTruthy();
    expect(screen.queryByText(/Tidak ada yang hilang/)).toBeNull();
    expect(
      phone.notebook
        .get()
        .records.map(({ kind }) => kind)
        .sort(),
    ).toEqual(["birth", "feed"]);
  });

  it("leaves them where she says so", async () => {
    const { phone, user, before } = await open(erased);

    await user.click(await press("Jangan hapus, tambahkan saja"));

    expect(await screen.findByText("Semua catatan ini sudah ada.")).toBeTruthy();
    expect(phone.notebook.get().records).toEqual(before);
  });

  it("changes nothing when the question is closed", async () => {
    const { phone, user, before } = await open(erased);

    await user.click(await press("Jangan tambahkan"));

    expect(await screen.findByText("Tidak ada yang diubah.")).toBeTruthy();
    expect(phone.notebook.get().records).toBe(before);
  });

  it("can be taken back, all of it", async () => {
    const { phone, user, before } = await open(erased);
    await user.click(await press("Ya, hapus juga"));
    const until = await screen.findByText(/Bisa diurungkan sampai jam \d\d\.11\./);

    await user.click(await press("Urungkan salinan"));

    expect(until).toBeTruthy();
    expect(await screen.findByText("Salinan diurungkan.")).toBeTruthy();
    expect(phone.notebook.get().records).toEqual(before);
  });
});

describe("a copy with another birth", () => {
  it("asks whether it is the same mother, and shows both births with their places", async () => {
    const { phone, user, before } = await open(anotherFamily);
    const asked = await said("Ibu yang sama?");

    const births = [asked.getByText(/Jujun$/), asked.getByText(/Semurup$/)];
    await user.click(await press("Jangan tambahkan"));

    expect(births).toHaveLength(2);
    expect(await screen.findByText("Tidak ada yang diubah.")).toBeTruthy();
    expect(phone.notebook.get().records).toBe(before);
  });

  it("is asked about too where notes are here and no birth, with what is known of both", async () => {
    const { phone, user, before } = await open(anotherFamily, false);
    const asked = await said("Ibu yang sama?");

    const told = [
      asked.getByText("Di HP ini belum ada jam lahir."),
      asked.getByText(/^1 catatan, .* 24 Nov$/),
      asked.getByText(/Semurup$/),
    ];
    await user.click(await press("Jangan tambahkan"));

    expect(told).toHaveLength(3);
    expect(phone.notebook.get().records).toBe(before);
  });

  it("is added without a question to notes that it has met before", async () => {
    const { phone } = await open((records) => [...records, ...anotherFamily()], false);

    expect(await screen.findByText("1 catatan ditambahkan. Tidak ada yang hilang.")).toBeTruthy();
    expect(phone.notebook.get().records).toHaveLength(2);
  });

  it("is added where she says so", async () => {
    const { phone, user } = await open(anotherFamily);

    await user.click(await press("Ya, Ibu yang sama"));

    expect(await screen.findByText("1 catatan ditambahkan. Tidak ada yang hilang.")).toBeTruthy();
    expect(phone.notebook.get().records).toHaveLength(3);
  });

  it("asks both where it also takes notes away", async () => {
    const { user } = await open((records) => [...erased(records.slice(0, 1)), ...anotherFamily()]);

    await user.click(await press("Ya, Ibu yang sama"));

    expect(await screen.findByRole("dialog", { name: "Hapus 1 catatan juga?" })).toBeTruthy();
  });
});
