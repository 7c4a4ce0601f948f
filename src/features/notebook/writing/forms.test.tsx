import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { useEffect } from "react";
import { useNavigate } from "react-router";
import { afterEach, describe, expect, it } from "vitest";

import { createFakeClock } from "../../../../tests/fakes/fake-clock";
import { createFakePhone } from "../../../../tests/fakes/fake-phone";
import { createFakeValueStorage } from "../../../../tests/fakes/fake-stores";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { birthAt, createCopyingPhone } from "../../../../tests/fakes/written-phone";
import { createDrafts } from "../../../application/notebook/drafts";
import type { NewEntry } from "../../../application/notebook/state";
import { NotebookPage } from "../notebook-page";

afterEach(cleanup);

/** East of Greenwich, in minutes. */
const PAPUA = 540;
const NOW = "2026-11-24T02:10:20.300+07:00";

function At({ query }: { query: string }) {
  const navigate = useNavigate();
  useEffect(() => void navigate(`/catatan?${query}`), [navigate, query]);
  return <NotebookPage />;
}

/** A phone in Kerinci, taken along to a place, with the notebook open at a sheet. */
async function phoneIn(place: number, now = NOW, ...entries: readonly NewEntry[]) {
  const home = createFakePhone();
  const { snapshots, records } = home;
  await home.notebook.open();
  const ids: string[] = [];
  for (const entry of entries) ids.push((await home.notebook.add(entry)).id);
  const clock = createFakeClock(now, place);
  const phone = createCopyingPhone(createFakePhone({ clock, snapshots, records }));
  await phone.notebook.open();
  const storage = createFakeValueStorage();
  const drafts = createDrafts(storage, () => false);
  const services = {
    ...phone.services,
    drafts: {
      get: () => drafts,
      act: <R,>(act: (all: typeof drafts) => Promise<R>) => act(drafts),
    },
  };
  const open = async (query: string) => {
    cleanup();
    const { user } = await renderInApp(<At query={query} />, services);
    await screen.findByRole("dialog");
    return user;
  };
  return { phone, ids, storage, open, records: () => phone.notebook.get().records };
}

const sheet = () => within(screen.getByRole("dialog"));
const fill = (label: string, value: string, within_ = sheet()) =>
  fireEvent.change(within_.getByLabelText(label), { target: { value } });
const press = async (name: string | RegExp) =>
  fireEvent.click(await sheet().findByRole("button", { name }));
const group = (name: string) => within(sheet().getByRole("group", { name }));

const seconds = { kind: "nappy", at: "2026-11-24T01:12:34.567+07:00", content: "wet" } as const;

describe("a note on a phone that was taken to another place", () => {
  it("is shown by the clock there, and saving it untouched changes nothing", async () => {
    const { ids, open, records } = await phoneIn(PAPUA, NOW, seconds);
    const before = records();
    await open(`catat=ubah&id=${ids[0]}`);
    const shown = sheet().getByLabelText<HTMLInputElement>("Jam").value;

    await press("Simpan");

    expect(shown).toBe("03:12");
    expect(records()).toEqual(before);
  });

  it("is moved to the minute that was typed there", async () => {
    const { ids, open, records } = await phoneIn(PAPUA, NOW, seconds);
    await open(`catat=ubah&id=${ids[0]}`);

    fill("Jam", "03:00");
    await press("Simpan");

    await expect.poll(() => records()).toMatchObject([{ at: "2026-11-24T03:00:00.000+09:00" }]);
  });

  it("keeps the hour of birth when only the weight is added", async () => {
    const at = "2026-11-23T08:15:42.123+07:00";
    const { open, records } = await phoneIn(PAPUA, NOW, birthAt(at));
    await open("catat=lahir");

    fill("Berat lahir (gram)", "2900");
    await press("Simpan");

    await expect.poll(() => records()).toMatchObject([{ at, weightG: 2_900 }]);
  });
});

describe("a birth weight", () => {
  it.each(["3.200", "3,2", "3 200", "3200 g", "3,2 kg"])("'%s' is 3,200 g", async (typed) => {
    const { open, records } = await phoneIn(420, NOW, birthAt("2026-11-23T08:15:00.000+07:00"));
    await open("catat=lahir");

    fill("Berat lahir (gram)", typed);
    const read = sheet().getByText("Dibaca 3.200 gram.");
    await press("Simpan");

    expect(read).toBeTruthy();
    await expect.poll(() => records()).toMatchObject([{ weightG: 3_200 }]);
  });
});

describe("undoing on a sheet", () => {
  it("brings back all that was changed since it was opened", async () => {
    const { ids, open, records } = await phoneIn(420, NOW, seconds);
    await open(`catat=ubah&id=${ids[0]}`);

    fireEvent.click(sheet().getByRole("radio", { name: "BAB" }));
    fill("Jam", "01:00");
    await press("Simpan");
    fireEvent.click(await screen.findByRole("button", { name: "Batalkan" }));

    await expect.poll(() => records()).toMatchObject([{ at: seconds.at, content: "wet" }]);
  });

  it("brings back what was told by a tap, also when no time was changed", async () => {
    const { ids, open, records } = await phoneIn(420, NOW, seconds);
    await open(`catat=ubah&id=${ids[0]}`);

    fireEvent.click(sheet().getByRole("radio", { name: "BAB" }));
    await expect.poll(() => records()).toMatchObject([{ content: "stool" }]);
    await press("Simpan");
    fireEvent.click(await screen.findByRole("button", { name: "Batalkan" }));

    await expect.poll(() => records()).toMatchObject([{ content: "wet" }]);
  });
});

describe("between two times", () => {
  it("begins empty, and its dates follow: midnight at two in the morning is this night", async () => {
    const { open, records } = await phoneIn(420);
    await open("catat=antara");
    const atFirst = group("Paling awal").getByLabelText<HTMLInputElement>("Tanggal").value;

    fill("Jam", "00:00", group("Paling awal"));
    fill("Jam", "02:00", group("Paling akhir"));
    const words = sheet().getByText(/ Nov \d\d\.00 sampai .* Nov \d\d\.00\.$/);
    await press("Simpan");

    expect(atFirst).toBe("");
    expect(words).toBeTruthy();
    await expect
      .poll(() => records())
      .toMatchObject([
        {
          when: { from: "2026-11-24T00:00:00.000+07:00", until: "2026-11-24T02:00:00.000+07:00" },
        },
      ]);
  });

  it("is told in words with one tap", async () => {
    const { open, records } = await phoneIn(420);
    await open("catat=antara");

    await press("Sejak magrib");
    await press("Simpan");

    await expect
      .poll(() => records())
      .toMatchObject([
        {
          when: { from: "2026-11-23T18:00:00.000+07:00", until: "2026-11-24T02:10:00.000+07:00" },
        },
      ]);
  });

  it("is asked about when it lasts more than twelve hours", async () => {
    const { open, records } = await phoneIn(420);
    await open("catat=antara");
    fill("Tanggal", "2026-11-23", group("Paling awal"));
    fill("Jam", "00:00", group("Paling awal"));
    fill("Jam", "02:00", group("Paling akhir"));

    await press("Simpan");
    const asked = sheet().getByText("Selang ini 26 jam. Kalau benar, tekan Simpan lagi.");
    const before = records().length;
    await press("Simpan");

    expect(asked).toBeTruthy();
    expect(before).toBe(0);
    await expect.poll(() => records()).toHaveLength(1);
  });
});

describe("milk that came in", () => {
  const night = { from: "2026-11-23T18:00:00.000+07:00", until: "2026-11-24T02:10:20.300+07:00" };

  it("last night is kept as the night it was, and mended as one", async () => {
    const { open, records } = await phoneIn(420);
    await open("catat=asi-banyak");

    await press(/^Tadi malam/);

    await expect
      .poll(() => records())
      .toMatchObject([{ kind: "milk-coming-in", when: { kind: "between", ...night } }]);
    await open(`catat=ubah&id=${records()[0]?.id ?? ""}`);
    expect(sheet().getByRole<HTMLInputElement>("radio", { name: "Antara 2 waktu" }).checked).toBe(
      true,
    );
    fireEvent.click(sheet().getByRole("radio", { name: "Jam tertentu" }));
    fill("Jam", "20:00");
    await press("Simpan");
    await expect
      .poll(() => records())
      .toMatchObject([{ when: { kind: "exact", at: "2026-11-23T20:00:00.000+07:00" } }]);
  });
});

describe("the birth", () => {
  it("has no hour that nobody gave", async () => {
    const { open, records } = await phoneIn(420);
    await open("catat=lahir");

    await press("Simpan");
    const said = sheet().getByText("Isi tanggal dan jam.");
    await press("Kemarin");
    fill("Jam", "23:15");
    await press("Simpan");

    expect(said).toBeTruthy();
    await expect.poll(() => records()).toMatchObject([{ at: "2026-11-23T23:15:00.000+07:00" }]);
  });

  it("asks whether it is twins, and takes no answer that was not given", async () => {
    const { open, records } = await phoneIn(420);
    await open("catat=lahir");
    await press("Kemarin");
    fill("Jam", "23:15");
    await press("Simpan");
    await expect.poll(() => records()).toMatchObject([{ twins: null }]);
    await open("catat=lahir");

    fireEvent.click(group("Berapa bayi yang lahir?").getByRole("radio", { name: "Kembar" }));
    await press("Simpan");

    await expect.poll(() => records()).toMatchObject([{ twins: true }]);
    await open("catat=lahir");
    expect(
      group("Berapa bayi yang lahir?").getByRole<HTMLInputElement>("radio", { name: "Kembar" })
        .checked,
    ).toBe(true);
    fireEvent.click(group("Berapa bayi yang lahir?").getByRole("radio", { name: "1 bayi" }));
    await press("Simpan");
    await expect.poll(() => records()).toMatchObject([{ twins: false }]);
  });

  it("is asked about where notes lie before it", async () => {
    const { open, records } = await phoneIn(420, NOW, seconds);
    await open("catat=lahir");
    await press("Hari ini");
    fill("Jam", "02:00");

    await press("Simpan");
    const asked = sheet().getByText("Kalau benar, tekan Simpan lagi.");
    const before = records().length;
    await press("Simpan");

    expect(asked).toBeTruthy();
    expect(before).toBe(1);
    await expect.poll(() => records()).toHaveLength(2);
  });
});

describe("a form that was closed", () => {
  it("comes back the same day with what was typed, and keeps nothing else", async () => {
    const { storage, open } = await phoneIn(420);
    await open("catat=jam");
    fill("Jam", "01:30");

    await open("catat=jam");

    expect(storage.stored()).toEqual({
      "time:milk:exact": { time: "01:30", typedOn: "2026-11-24" },
    });
    expect(sheet().getByText("Yang Ibu tulis tadi masih ada.")).toBeTruthy();
    expect(sheet().getByText(/ Nov \d\d\.30\.$/)).toBeTruthy();
  });

  it("does not come back two days later as if it were now", async () => {
    const { phone, open } = await phoneIn(420);
    await open("catat=jam");
    fill("Jam", "01:30");
    phone.clock.sleep(2 * 86_400_000);

    await open("catat=jam");

    expect(sheet().queryByText("Yang Ibu tulis tadi masih ada.")).toBeNull();
    expect(sheet().getByLabelText<HTMLInputElement>("Jam").value).toBe("");
  });
});

describe("last night", () => {
  it("early in the evening is the night before, with its dates on the button", async () => {
    const { open, records } = await phoneIn(420, "2026-11-24T18:30:00.000+07:00");
    await open("catat=kolostrum");

    await press(/^Tadi malam.* Nov \d\d\.00 sampai .* Nov \d\d\.00/);

    await expect
      .poll(() => records())
      .toMatchObject([
        {
          when: { from: "2026-11-23T18:00:00.000+07:00", until: "2026-11-24T06:00:00.000+07:00" },
        },
      ]);
  });
});
