import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { fakeStudioPorts, type FakeStudioPorts } from "../../../tests/fakes/fake-studio";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { createLate } from "../../application/late";
import type { StudioPorts } from "../../application/studio/studio";
import { createStudio } from "../../application/studio/studio";
import { failure } from "../../core/result";
import { VoiceStudioPage } from "./voice-studio-page";

const FIRST = "Suara ini terdengar jelas?";
const SECOND = "Hangatkan sedikit minyak di tangan.";

async function openPage(ports: StudioPorts = fakeStudioPorts(), language: "id" | "en" = "id") {
  const studio = createStudio(ports);
  return renderInApp(<VoiceStudioPage />, { studio: createLate(async () => studio) }, language);
}

async function agreed(): Promise<FakeStudioPorts> {
  const ports = fakeStudioPorts();
  await ports.store.agree({ agreedAt: "2026-11-24T21:00:00.000+07:00" });
  return ports;
}

const press = async (user: Awaited<ReturnType<typeof openPage>>["user"], name: string) =>
  user.click(await screen.findByRole("button", { name }));

afterEach(cleanup);

describe("recording a voice", () => {
  it("asks the speaker once, before anything is recorded", async () => {
    const ports = fakeStudioPorts();
    const { user, unmount } = await openPage(ports);
    await press(user, "Setuju, suara saya boleh didengar");
    await screen.findByRole("button", { name: "Rekam" });
    unmount();
    await openPage(ports);

    expect(await screen.findByRole("heading", { level: 1, name: FIRST })).toBeTruthy();
    expect(await ports.store.consent()).toEqual({
      ok: true,
      value: { agreedAt: "2026-11-24T21:00:00.000+07:00" },
    });
  });

  it("lets a take be deleted, and brings it back", async () => {
    const ports = await agreed();
    const { user } = await openPage(ports);
    await press(user, "Rekam");
    await press(user, "Berhenti");
    await screen.findByText("Rekaman tersimpan di HP ini.");
    await press(user, "Hapus rekaman ini");

    await screen.findByText("Rekaman dihapus. Kalimat ini diucapkan mesin.");
    expect(screen.getByRole("button", { name: "Rekam" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Dengar" })).toBeNull();
    await press(user, "Kembalikan rekaman");
    await screen.findByRole("button", { name: "Dengar" });
    expect(screen.getByText("Sudah direkam.")).toBeTruthy();
  });

  it("leads from one line to the next with one button", async () => {
    const ports = await agreed();
    const { user } = await openPage(ports);
    await press(user, "Rekam");
    await press(user, "Berhenti");
    await screen.findByText("Rekaman tersimpan di HP ini.");
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe(FIRST);
    await press(user, "Simpan, berikutnya");

    const next = await screen.findByRole("heading", { level: 1, name: SECOND });
    expect(document.activeElement).toBe(next);
    expect(screen.getByText("Kalimat pijat: 1 dari 75 direkam")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Rekam" })).toBeTruthy();
  });

  it("keeps what she said instead", async () => {
    const ports = await agreed();
    const { user } = await openPage(ports);
    await press(user, "Rekam");
    await press(user, "Berhenti");
    await user.type(await screen.findByRole("textbox"), "Lah tadengar?");
    await press(user, "Simpan, berikutnya");
    await screen.findByRole("heading", { level: 1, name: SECOND });

    expect(ports.store.kept.get("sound-test")?.said).toBe("Lah tadengar?");
  });

  it("says what went wrong and what helps, and that what was kept is still there", async () => {
    const ports = await agreed();
    const { user } = await openPage(ports);
    await press(user, "Rekam");
    await press(user, "Berhenti");
    await press(user, "Ulangi");
    ports.microphone.hearing()?.onLost("taken");

    expect(
      await screen.findByText(
        "Mikrofon dipakai telepon atau aplikasi lain. Coba lagi nanti. Rekaman yang tersimpan tetap ada.",
      ),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Simpan, berikutnya" })).toBeTruthy();
  });

  it("says that a microphone is refused", async () => {
    const ports = await agreed();
    const { user } = await openPage({
      ...ports,
      microphone: { listen: async () => failure("refused") },
    });
    await press(user, "Rekam");

    expect(
      await screen.findByText("Mikrofon belum diizinkan. Izinkan di pengaturan HP."),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ulangi" })).toBeTruthy();
  });

  it("lets her jump to any line, and tells which are spoken", async () => {
    const ports = await agreed();
    const { user } = await openPage(ports);
    await press(user, "Rekam");
    await press(user, "Berhenti");
    await user.click(await screen.findByRole("button", { name: /Semua kalimat/ }));
    expect(screen.getAllByText("Sudah direkam.")).toHaveLength(1);
    expect(screen.getByText("Setuju sejak 24 Nov 2026.")).toBeTruthy();
    await user.click(screen.getByText("Selimuti punggung Ibu."));

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Selimuti punggung Ibu.");
    expect(
      screen.getByText(
        "Terdengar saat istirahat. Terdengar saat pijat selesai. Paling lama 2 detik.",
      ),
    ).toBeTruthy();
  });

  it("asks for a line again whose words have changed", async () => {
    const ports = await agreed();
    await ports.store.keep({
      line: "sound-test",
      words: "Suara ini jelas?",
      said: null,
      bytes: new Uint8Array(72),
    });
    await openPage(ports);

    expect(await screen.findByText("Kalimat ini sudah berubah. Rekam lagi.")).toBeTruthy();
    expect(screen.getByText("Kalimat pijat: 0 dari 75 direkam")).toBeTruthy();
  });

  it("says so when what is kept cannot be read, and tries again", async () => {
    const ports = await agreed();
    ports.store.setFault("silent");
    const { user } = await openPage(ports);
    await screen.findByText("HP belum menjawab. Coba lagi.");
    ports.store.setFault(null);
    await press(user, "Coba lagi");

    expect(await screen.findByRole("button", { name: "Rekam" })).toBeTruthy();
  });

  it("shows the lines in Indonesian to those who read English", async () => {
    await openPage(await agreed(), "en");

    expect(await screen.findByRole("heading", { level: 1, name: FIRST })).toBeTruthy();
    expect(screen.getByText("Heard when the sound is tried. At most 2.4 seconds.")).toBeTruthy();
  });
});
