import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakeClock } from "../../../../tests/fakes/fake-clock";
import { createFakePhone } from "../../../../tests/fakes/fake-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { settled } from "../../../../tests/fakes/settled";
import { birthAt, createCopyingPhone } from "../../../../tests/fakes/written-phone";
import type { NewEntry } from "../../../application/notebook/state";
import { NotebookPage } from "../notebook-page";

afterEach(cleanup);

const NOW = "2026-11-24T02:10:00.000+07:00";

async function notebookWith(...entries: readonly NewEntry[]) {
  const phone = createCopyingPhone(
    createFakePhone({ ...createFakePhone(), clock: createFakeClock(NOW, 420) }),
  );
  await phone.notebook.open();
  for (const entry of entries) await phone.notebook.add(entry);
  const { user } = await renderInApp(<NotebookPage />, phone.services);
  const tap = async (name: string): Promise<void> => {
    await user.click(await screen.findByRole("button", { name }));
    await act(settled);
  };
  const feeds = () =>
    phone.notebook
      .get()
      .records.flatMap((one) => (one.kind === "feed" ? [[one.at, one.deletedAt !== null]] : []));
  const babies = () =>
    phone.notebook
      .get()
      .records.flatMap((one) => (one.kind === "nappy" ? [[one.baby, one.at]] : []));
  const sides = () =>
    phone.notebook
      .get()
      .records.flatMap((one) => (one.kind === "feed" ? [[one.side, one.at]] : []));
  return { tap, feeds, babies, sides };
}

describe("a note of one tap", () => {
  it("is of now, and with a second tap of half an hour or an hour ago", async () => {
    const { tap, feeds } = await notebookWith();

    await tap("Menyusu");
    expect(feeds()).toEqual([[NOW, false]]);
    await tap("30 menit lalu");
    expect(feeds()).toEqual([["2026-11-24T01:40:00.000+07:00", false]]);
    expect(screen.getByText(/^Menyusu, \d\d\.40\. Tersimpan\.$/)).toBeTruthy();
    await tap("1 jam lalu");

    expect(feeds()).toEqual([["2026-11-24T01:10:00.000+07:00", false]]);
    expect(screen.getByRole("button", { name: "1 jam lalu", pressed: true })).toBeTruthy();
  });

  it("is of now again when that is taken back", async () => {
    const { tap, feeds } = await notebookWith();

    for (const name of ["Menyusu", "1 jam lalu", "1 jam lalu"]) await tap(name);

    expect(feeds()).toEqual([[NOW, false]]);
  });

  it("is undone altogether, also after its moment was changed", async () => {
    const { tap, feeds } = await notebookWith();

    for (const name of ["Menyusu", "30 menit lalu", "Batalkan"]) await tap(name);

    expect(feeds()).toEqual([["2026-11-24T01:40:00.000+07:00", true]]);
    expect(screen.queryByRole("button", { name: "30 menit lalu" })).toBeNull();
  });

  it("is never moved to before the birth", async () => {
    const { tap } = await notebookWith(birthAt("2026-11-24T01:30:00.000+07:00"));

    await tap("Pipis");

    expect(screen.queryByRole("button", { name: "30 menit lalu" })).not.toBeNull();
    expect(screen.queryByRole("button", { name: "1 jam lalu" })).toBeNull();
  });
});

describe("a feed", () => {
  it("is kept by one tap, and tells its side with a second: both where both are tapped, none where it is taken back", async () => {
    const { tap, sides } = await notebookWith();

    await tap("Menyusu");
    expect(sides()).toEqual([[undefined, NOW]]);
    await tap("Kiri");
    expect(sides()).toEqual([["left", NOW]]);
    expect(screen.getByText("baru saja, kiri")).toBeTruthy();
    await tap("30 menit lalu");
    await tap("Kanan");
    expect(sides()).toEqual([["both", "2026-11-24T01:40:00.000+07:00"]]);
    expect(screen.getByText("30 menit lalu, kiri dan kanan")).toBeTruthy();
    expect(screen.getByText(/Keduanya$/)).toBeTruthy();
    await tap("Kiri");
    await tap("Kanan");

    expect(sides()).toEqual([[undefined, "2026-11-24T01:40:00.000+07:00"]]);
  });

  it("asks for no side of a nappy", async () => {
    const { tap } = await notebookWith();

    await tap("Pipis");

    expect(screen.queryByRole("button", { name: "Kiri" })).toBeNull();
  });
});

describe("a note of twins", () => {
  const twins = { ...birthAt("2026-11-23T01:30:00.000+07:00"), twins: true };

  it("is of which of them with a second tap, at whatever moment it was, and of none in particular with the same again", async () => {
    const { tap, babies } = await notebookWith(twins);

    await tap("Pipis");
    await tap("30 menit lalu");
    await tap("Bayi 2");
    expect(babies()).toEqual([["second", "2026-11-24T01:40:00.000+07:00"]]);
    expect(screen.getByText("Jam ke-24 · Bayi 2")).toBeTruthy();
    await tap("Bayi 1");
    expect(babies()).toEqual([["first", "2026-11-24T01:40:00.000+07:00"]]);
    await tap("Bayi 1");

    expect(babies()).toEqual([[undefined, "2026-11-24T01:40:00.000+07:00"]]);
  });

  it("of one baby asks nothing", async () => {
    const { tap } = await notebookWith(birthAt("2026-11-23T01:30:00.000+07:00"));

    await tap("Pipis");

    expect(screen.queryByRole("button", { name: "Bayi 1" })).toBeNull();
  });
});

describe("the last feed, wee and poo", () => {
  it("are told by how long ago they were", async () => {
    await notebookWith(
      { kind: "feed", at: "2026-11-23T23:20:00.000+07:00" },
      { kind: "nappy", content: "wet", at: "2026-11-24T01:30:00.000+07:00" },
      { kind: "nappy", content: "stool", at: "2026-11-23T01:10:00.000+07:00" },
    );

    const told = within(await screen.findByRole("region", { name: "Terakhir" }));

    expect(told.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "2 jam 50 menit lalu",
      "40 menit lalu",
      "1 hari lalu",
    ]);
  });

  it("are not told while nothing of them is noted", async () => {
    await notebookWith(birthAt("2026-11-23T20:00:00.000+07:00"));

    expect(screen.queryByRole("region", { name: "Terakhir" })).toBeNull();
  });
});
