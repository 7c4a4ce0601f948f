import type { Page } from "@playwright/test";

import { encodeBundle } from "../../src/core/exchange/bundle";
import type { NotebookRecord } from "../../src/core/notebook/record";
import { readRows } from "./support/database";
import { ago, furnish } from "./support/furnish";
import { bornAgo, HOUR_MS, nappyAgo, notes, tap } from "./support/notebook";
import { firstVisit } from "./support/prepare";
import { expect, testOnOwnSite } from "./support/test";

const copyOf = (records: readonly NotebookRecord[]): string =>
  encodeBundle(records, { madeAt: ago(60_000), appVersion: "9.9.9" });

/** Hands a file over as a phone's share menu does: from outside of the app, to its own address. */
async function handOver(page: Page, site: string, text: string): Promise<void> {
  await page.goto("about:blank");
  await page.evaluate(
    ([address, content]) => {
      const form = document.createElement("form");
      form.action = `${address}catatan/terima`;
      form.method = "post";
      form.enctype = "multipart/form-data";
      const field = document.createElement("input");
      field.type = "file";
      field.name = "berkas";
      const files = new DataTransfer();
      files.items.add(
        new File([content ?? ""], "dokumen.bin", { type: "application/octet-stream" }),
      );
      field.files = files.files;
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [site, text],
  );
}

testOnOwnSite(
  "without a network a file that another app hands over is opened by its content; another mother's gets a notebook of its own",
  async ({ page, site }) => {
    await firstVisit(page);
    await furnish(page, { records: [bornAgo(30 * HOUR_MS), nappyAgo(2 * HOUR_MS)] });
    const before = await readRows(page, "records");
    site.close();
    const theirs = [
      { ...bornAgo(60 * HOUR_MS), id: "other-birth" },
      { ...nappyAgo(3 * HOUR_MS, "stool"), id: "other-nappy" },
      { ...nappyAgo(4 * HOUR_MS), id: "third-nappy" },
    ];

    await handOver(page, site.address, "Catatan belanja");
    await expect(page.getByText(/^File ini bukan salinan Tetes Pertama\./)).toBeVisible();
    await expect(page).toHaveURL(`${site.address}catatan/simpanan`);
    await handOver(page, site.address, copyOf(theirs));
    await expect(page.getByRole("dialog", { name: "Ibu yang sama?" })).toBeVisible();
    await tap(page, "Bukan, simpan di buku baru");

    await expect(page.getByText("3 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible();
    expect(await readRows(page, "records")).toEqual(before);
    await page.getByRole("link", { name: "Catatan", exact: true }).click();
    await expect(notes(page)).toHaveCount(3);
    await page.getByRole("link", { name: /^Buku catatan/ }).click();
    await page.getByRole("button", { name: /^Buka: / }).click();
    await expect(notes(page)).toHaveCount(2);
    await handOver(page, site.address, copyOf([nappyAgo(5 * HOUR_MS, "stool")]));
    await expect(page.getByRole("dialog", { name: "Tambahkan catatan ini?" })).toContainText(
      "1 catatan",
    );
    expect(await readRows(page, "records")).toEqual(before);
    await tap(page, "Ya, tambahkan");
    await expect(page.getByText("1 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible();
  },
);
