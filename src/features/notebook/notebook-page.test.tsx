import { act, cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderInApp } from "../../../tests/fakes/render-in-app";
import { createWrittenPhone } from "../../../tests/fakes/written-phone";
import type { NewEntry, NotebookState } from "../../application/notebook/state";
import { createObservable } from "../../application/observable";
import { NotebookPage } from "./notebook-page";

afterEach(cleanup);

const EMPTY = "Belum ada catatan";

/** Everything that stood on the page at any moment. */
function watchWords(): () => string {
  let words = "";
  const watcher = new MutationObserver(() => {
    words += document.body.textContent;
  });
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => words;
}

async function pageBeingRead(...entries: readonly NewEntry[]) {
  const phone = await createWrittenPhone(...entries);
  const read = phone.notebook.get();
  const state = createObservable<NotebookState>({ ...read, status: "loading", records: [] });
  await renderInApp(<NotebookPage />, {
    ...phone.services,
    notebook: { ...state, act: phone.notebook.act },
  });
  const words = watchWords();
  await act(async () => state.set(read));
  return words();
}

describe("the notebook, once it was read", () => {
  it("is called empty when nothing is noted", async () => {
    expect(await pageBeingRead()).toContain(EMPTY);
  });

  it("is not called empty for a moment when something is", async () => {
    const words = await pageBeingRead({ kind: "feed", at: "2026-11-24T20:30:00.000+07:00" });

    expect(words).toContain("Menyusu");
    expect(words).not.toContain(EMPTY);
  });
});
