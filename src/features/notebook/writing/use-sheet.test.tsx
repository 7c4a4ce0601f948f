import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { BrowserRouter, Link, Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, it } from "vitest";

import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { birthAt, createWrittenPhone } from "../../../../tests/fakes/written-phone";
import { sheetPaths } from "../../../paths";
import { NotebookPage } from "../notebook-page";

beforeEach(() => window.history.pushState(null, "", "/"));
afterEach(cleanup);

const BIRTH = "2026-11-23T08:15:00.000+07:00";

async function openAt(address: string) {
  window.history.pushState(null, "", address);
  const phone = await createWrittenPhone(birthAt(BIRTH));
  const { user } = await renderInApp(
    <Routes>
      <Route
        path="/"
        element={
          <>
            <h1>Beranda</h1>
            <Link to={sheetPaths.birth}>Jam lahir</Link>
            <Link to={sheetPaths.afterMassage("a")} replace>
              Sesudah pijat
            </Link>
          </>
        }
      />
      <Route path="/catatan" element={<NotebookPage />} />
    </Routes>,
    phone.services,
    "id",
    BrowserRouter,
  );
  return user;
}

const place = (): string => window.location.pathname + window.location.search;
/** How many pages of the app lie before this one. */
const pagesBefore = (): unknown => Reflect.get(Object(window.history.state), "idx");
const close = async () => fireEvent.click(await screen.findByRole("button", { name: "Tutup" }));

it("closed, a sheet leaves no step of the way back behind", async () => {
  const user = await openAt("/catatan");

  await user.click(screen.getByRole("button", { name: "Lainnya" }));
  await user.click(await screen.findByRole("button", { name: /^Jam lahir bayi/ }));
  const pagesUnder = pagesBefore();
  await close();

  await expect.poll(place).toBe("/catatan");
  expect([pagesUnder, pagesBefore()]).toEqual([1, 0]);
});

it("closed twice by one thumb, it leads back once", async () => {
  const user = await openAt("/");
  await user.click(screen.getByRole("link", { name: "Jam lahir" }));
  const button = await screen.findByRole("button", { name: "Tutup" });

  act(() => {
    button.click();
    button.click();
  });

  await expect.poll(place).toBe("/");
  expect(screen.getByRole("heading", { name: "Beranda" })).toBeTruthy();
});

it("closed or saved, it leads back to the page from which it was opened", async () => {
  const user = await openAt("/");
  await user.click(screen.getByRole("link", { name: "Jam lahir" }));

  fireEvent.click(await screen.findByRole("button", { name: "Simpan" }));

  await expect.poll(place).toBe("/");
  expect(pagesBefore()).toBe(0);
});

it("opened by its address, it gives its place to the notes", async () => {
  await openAt("/catatan?catat=lahir");
  const length = window.history.length;

  await close();

  await expect.poll(place).toBe("/catatan");
  expect([window.history.length, pagesBefore()]).toEqual([length, 0]);
});

it("opened in the place of a massage that is over, it leads to the notes", async () => {
  const user = await openAt("/");
  await user.click(screen.getByRole("link", { name: "Sesudah pijat" }));

  await close();

  await expect.poll(place).toBe("/catatan");
});
