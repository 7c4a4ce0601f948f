import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { createFakeRoom, type FakeRoom } from "../../../tests/fakes/fake-room";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { fetchWords } from "../../app/i18n";
import { createLate } from "../../application/late";
import { statements } from "../../content/reviews/statements";
import type { Review } from "../../core/midwife/review";
import type { Statement } from "../../core/review/statement";
import { ReviewPage } from "./review-page";

const AT = "2026-11-24T08:00:00.000+07:00";
const nth = (place: number): Statement => {
  const found = statements[place];
  if (found === undefined) throw new RangeError(`no statement ${place}`);
  return found;
};
const review = ({ id, hash }: Statement, change: Partial<Review> = {}): Review => ({
  statement: id,
  hash,
  verdict: "agrees",
  says: null,
  note: null,
  at: AT,
  ...change,
});
const headingOf = ({ phrases }: Statement) => ({ level: 2 as const, name: phrases[0]?.text ?? "" });

async function open(room: FakeRoom) {
  const view = await renderInApp(<ReviewPage />, {
    room: createLate(async () => room),
    clock: room.clock,
  });
  await screen.findByRole("group", { name: "Setuju dengan isi ini?" });
  return view;
}
const lying = async (room: FakeRoom): Promise<readonly Review[]> => {
  const listed = await room.reviews.list();
  return listed.ok ? listed.value : [];
};
const answerOf = (name: string) => screen.getByRole("radio", { name });
const seen = (statement: Statement) => screen.queryByRole("heading", headingOf(statement)) !== null;

beforeAll(() => fetchWords(["room", "lessons"]));
beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(cleanup);

describe("the review", () => {
  it("shows the first statement with its words, its sources and their grades", async () => {
    await open(createFakeRoom());

    const statement = screen.getByRole("article", { name: headingOf(nth(0)).name });
    expect(within(statement).getByText(nth(0).phrases[1]?.text ?? "-")).toBeTruthy();
    expect(within(statement).getAllByRole("listitem")).toHaveLength(nth(0).sources.length);
    expect(within(statement).getAllByText(/^Nilai /)).toHaveLength(nth(0).sources.length);
    expect(
      screen.getByRole("progressbar", { name: `0 dari ${statements.length} dijawab` }),
    ).toBeTruthy();
  });

  it("keeps an answer at once, under the hash of what is on the screen", async () => {
    const room = createFakeRoom();
    const { user } = await open(room);

    await user.click(answerOf("Setuju"));

    await screen.findByText("Tersimpan.");
    expect(await lying(room)).toEqual([review(nth(0), { at: room.clock.now() })]);
  });

  it("asks what it should say only where it should say something else, and keeps every letter", async () => {
    const room = createFakeRoom();
    const { user } = await open(room);
    const before = screen.queryAllByRole("textbox").length;

    await user.click(answerOf("Ubah"));
    await user.type(screen.getByRole("textbox", { name: "Seharusnya bagaimana?" }), "Lebih awal.");
    await user.type(screen.getByRole("textbox", { name: /^Catatan/ }), "=1");

    expect(before).toBe(0);
    await waitFor(async () =>
      expect(await lying(room)).toMatchObject([
        { verdict: "changes", says: "Lebih awal.", note: "=1" },
      ]),
    );
  });

  it("leads on and back, and begins where nothing was said yet", async () => {
    const { user } = await open(createFakeRoom({ reviews: [review(nth(0)), review(nth(1))] }));
    const begun = seen(nth(2));
    await user.click(screen.getByRole("button", { name: "Lanjut" }));
    const next = seen(nth(3));
    await user.click(screen.getByRole("button", { name: "Kalimat sebelumnya" }));
    await user.click(screen.getByRole("button", { name: "Kalimat sebelumnya" }));

    expect([begun, next, seen(nth(1))]).toEqual([true, true, true]);
    expect(document.activeElement).toBe(screen.getByRole("heading", headingOf(nth(1))));
    expect(answerOf("Setuju")).toHaveProperty("checked", true);
  });

  it("asks again where the words are others than she saw", async () => {
    const old = review(nth(0), { hash: "0".repeat(32), verdict: "unsure" });
    await open(createFakeRoom({ reviews: [old] }));

    expect(screen.getByText("Isi ini berubah sejak ditinjau. Jawab lagi.")).toBeTruthy();
    expect(screen.queryAllByRole("radio", { checked: true })).toHaveLength(1);
    expect(answerOf("Tidak tahu")).toHaveProperty("checked", false);
  });

  it("shows only what was objected to, and leads round it", async () => {
    const reviews = [
      review(nth(4), { verdict: "changes" }),
      review(nth(9), { verdict: "unsure" }),
      review(nth(10)),
    ];
    const { user } = await open(createFakeRoom({ reviews }));
    await user.click(screen.getByText("Pilih bagian"));

    await user.click(screen.getByRole("radio", { name: "Diubah" }));
    const first = seen(nth(4));
    await user.click(screen.getByRole("button", { name: "Lanjut" }));
    const second = seen(nth(9));
    await user.click(screen.getByRole("button", { name: "Lanjut" }));

    expect([first, second, seen(nth(4))]).toEqual([true, true, true]);
  });

  it("leads into a part, to what is open there", async () => {
    const lines = statements.filter(({ section }) => section === "line");
    const [line, nextLine] = lines;
    if (line === undefined || nextLine === undefined) throw new RangeError("no lines");
    const { user } = await open(createFakeRoom({ reviews: [review(line)] }));
    await user.click(screen.getByText("Pilih bagian"));

    await user.click(screen.getByRole("button", { name: /^Suara saat pijat/ }));

    expect(seen(nextLine)).toBe(true);
  });

  it("says so where the phone refuses an answer, and keeps it as soon as it can", async () => {
    const room = createFakeRoom();
    const { user } = await open(room);
    const { keep } = room.reviews;
    const refusing = vi
      .spyOn(room.reviews, "keep")
      .mockResolvedValue({ ok: false, reason: "full" });

    await user.click(answerOf("Setuju"));
    await screen.findByText("Belum tersimpan di HP. Coba lagi.");
    refusing.mockImplementation(keep);
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));

    await screen.findByText("Tersimpan.");
    expect(await lying(room)).toHaveLength(1);
  });

  it("shows what another tab has said, once it is looked at again", async () => {
    const room = createFakeRoom();
    await open(room);
    await room.reviews.keep(review(nth(0), { verdict: "unsure" }));

    act(() => void document.dispatchEvent(new Event("visibilitychange")));

    await waitFor(() => expect(answerOf("Tidak tahu")).toHaveProperty("checked", true));
  });
});

describe("the review on a phone that cannot read it", () => {
  it("asks nothing, says why, and can be tried again", async () => {
    const room = createFakeRoom();
    room.fail("unavailable");
    await renderInApp(<ReviewPage />, { room: createLate(async () => room) });

    await screen.findByText(/Tinjauan belum bisa dibuka/);

    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(screen.getByRole("button", { name: "Coba lagi" })).toBeTruthy();
  });
});
