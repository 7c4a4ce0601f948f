import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { renderInApp } from "../../../tests/fakes/render-in-app";
import { fetchWords } from "../../app/i18n";
import type { TakenPackageService } from "../../application/services";
import { hashes } from "../../content/reviews/hashes";
import type { KeptReviews } from "../../core/midwife/kept-reviews";
import type { Review } from "../../core/midwife/review";
import { untaken } from "../../core/midwife/taken";
import { failure } from "../../core/result";
import { createObservable } from "../../application/observable";
import { AppReviewed } from "./app-reviewed";
import { ReviewMark } from "./review-mark";

const AT = "2026-11-24T08:00:00.000+07:00";
const CARD = "lesson/learn-massage/warm-oil";
const who = { place: "Puskesmas Contoh", role: "Bidan" };
const review = (change: Partial<Review> = {}): Review => ({
  statement: CARD,
  hash: hashes[CARD] ?? "",
  verdict: "agrees",
  says: null,
  note: null,
  at: AT,
  ...change,
});

/** A package in use that holds these reviews. */
function packageWith(...reviews: readonly Review[]): TakenPackageService {
  const kept: KeptReviews = { madeAt: AT, who, reviews };
  const never = () => Promise.reject(new Error("not asked for"));
  const keeper = {
    open: never,
    openSmall: () => failure("damaged" as const),
    take: never,
    drop: never,
    takeOff: never,
    heard: never,
    clips: never,
    reviews: async () => kept,
  };
  return {
    ...createObservable({ package: { ...untaken({ madeAt: AT, who }), reviews: true } }),
    act: (work) => work(keeper),
    fetch: async () => keeper,
  };
}
const card = async (takenPackage: TakenPackageService) =>
  renderInApp(
    <>
      <ReviewMark statement={CARD} />
      <p data-testid="app">
        <AppReviewed />
      </p>
    </>,
    { takenPackage },
  );
/** By then what is read and fetched has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeAll(() => fetchWords(["lessons"]));
afterEach(cleanup);

describe("the mark on a card", () => {
  it("names the place and the month of a midwife who agrees with just this card", async () => {
    await card(packageWith(review()));

    expect(await screen.findByText("Ditinjau bidan, Puskesmas Contoh, November 2026")).toBeTruthy();
    expect(screen.getByTestId("app").textContent).toBe(
      "Bidan sudah meninjau sebagian isi aplikasi ini.",
    );
  });

  it.each([
    ["were others when she saw them", review({ hash: "0".repeat(32) })],
    ["should be changed, she says", review({ verdict: "changes" })],
    ["are not known to her", review({ verdict: "unsure" })],
    ["are those of another card", review({ statement: "lesson/learn-massage/ask-her-first" })],
  ])("is not there where its words %s", async (_why, said) => {
    await card(packageWith(said));
    await settled();

    expect(screen.queryByText(/^Ditinjau bidan/)).toBeNull();
    expect(screen.getByTestId("app").textContent).toBe("Isi aplikasi ini belum ditinjau bidan.");
  });
});
