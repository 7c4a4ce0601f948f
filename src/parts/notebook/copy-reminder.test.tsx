import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createWrittenPhone } from "../../../tests/fakes/written-phone";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { CopyReminder } from "./copy-reminder";
import { DAY_MS } from "../../core/time/spans";

afterEach(cleanup);

const QUESTION = "Simpan salinan catatan Ibu?";

const shown = () => screen.queryByText(QUESTION) !== null;

async function dayOld() {
  const phone = await createWrittenPhone({ kind: "feed", at: "2026-11-24T20:30:00.000+07:00" });
  phone.clock.sleep(DAY_MS);
  return phone;
}

describe("the reminder of a copy", () => {
  it("comes a day after the first note, and leads to where copies are made", async () => {
    const phone = await dayOld();

    await renderInApp(<CopyReminder />, phone.services);

    expect(await screen.findByText(QUESTION)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Simpan salinan" }).getAttribute("href")).toBe(
      "/catatan/simpanan",
    );
  });

  it("does not come before", async () => {
    const phone = await createWrittenPhone({ kind: "feed", at: "2026-11-24T20:30:00.000+07:00" });

    await renderInApp(<CopyReminder />, phone.services);
    await phone.services.copies.fetch();

    expect(shown()).toBe(false);
  });

  it("goes when it is put off, and stays away when the page is opened again", async () => {
    const phone = await dayOld();
    const { user, unmount } = await renderInApp(<CopyReminder />, phone.services);
    const later = await screen.findByRole("button", { name: "Nanti saja" });
    phone.clock.sleep(1_000);
    await user.click(later);
    const afterwards = shown();
    unmount();

    await renderInApp(<CopyReminder />, phone.services);

    expect([afterwards, shown()]).toEqual([false, false]);
  });

  it("goes when a copy was made", async () => {
    const phone = await dayOld();
    await phone.copies.backup.save();

    await renderInApp(<CopyReminder />, phone.services);

    expect(shown()).toBe(false);
  });

  it("is silent while there is something graver to say", async () => {
    const phone = await dayOld();
    await renderInApp(<CopyReminder />, phone.servicesIn({ hasUnsaved: true }));
    await renderInApp(<CopyReminder />, phone.servicesIn({ room: "nearly-full" }));

    await renderInApp(<CopyReminder />, phone.servicesIn({ status: "unavailable" }));

    expect(shown()).toBe(false);
  });
});
