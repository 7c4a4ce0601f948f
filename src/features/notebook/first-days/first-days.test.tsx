// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, describe, expect, it } from "vitest";

import {
  atHour,
  birth,
  comingIn,
  feed,
  massage,
  milk,
  milkBetween,
  nappy,
  notYet,
  twinBirth,
} from "../../../../tests/fakes/first-days";
import { fetchWords, i18n, speak } from "../../../app/i18n";
import { stillServices } from "../../../start/still";
import { createFakeSettings } from "../../../../tests/fakes/fake-settings";
import { createFakeValueStorage } from "../../../../tests/fakes/fake-stores";
import type { EntryRecord } from "../../../core/notebook/record";
import { entriesOf } from "../../../core/notebook/reading";
import { ServicesContext } from "../../../access/services-context";
import { AllCharts } from "./all-charts";
import { AmountsChart } from "./amounts-chart";
import { FirstDaysChart } from "./first-days-chart";
import { HoursToColostrum } from "./hours-to-colostrum";
import { NappyTable } from "./nappy-table";
import { WorthAVisit } from "./worth-a-visit";

beforeAll(() => fetchWords(["massage", "notebook"]));
afterEach(async () => {
  cleanup();
  await speak("id");
});

const propsOf = (entries: readonly EntryRecord[], nowHour: number) => ({
  entries: entriesOf([birth, ...entries]),
  birth,
  now: atHour(nowHour),
});

function show(page: ReactNode, midwife = "") {
  const stored = { contacts: { midwife: { name: "Bidan Sri", number: midwife } } };
  const settings = createFakeSettings(createFakeValueStorage(stored));
  return render(
    <ServicesContext value={{ ...stillServices(), settings }}>
      <I18nextProvider i18n={i18n}>
        <MemoryRouter>{page}</MemoryRouter>
      </I18nextProvider>
    </ServicesContext>,
  ).container;
}

/** The rows of the only table, each as its cells. */
const rows = (): readonly string[][] =>
  within(screen.getByRole("table", { hidden: true }))
    .getAllByRole("row", { hidden: true })
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.trim()));

const described = (element: HTMLElement): string =>
  document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent ?? "";

const typical = [
  massage(3),
  notYet(2),
  milk(5.2, ["drops", 5]),
  milkBetween(26.2, 30.9, ["half-teaspoon", 1]),
  ...[1, 4, 9, 25, 28].map(feed),
  ...[10, 21, 28.5].map((hour) => nappy("wet", hour)),
  nappy("stool", 7),
];

describe("the pictures of the first days", () => {
  it("begin with the nappies, which are looked up most, and open where the last note is", () => {
    show(<AllCharts {...propsOf(typical, 100)} />);

    const titles = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);

    expect(titles.slice(-3)).toEqual(["Popok menurut hari", "3 hari pertama", "Kira-kira berapa"]);
  });
});

describe("the first days", () => {
  it("have a name, sentences and the same in a table", () => {
    show(<FirstDaysChart {...propsOf(typical, 31)} />);

    const figure = screen.getByRole("figure", { name: "3 hari pertama" });
    expect(described(figure)).toBe(
      "Hari 2: kolostrum atau ASI 1 kali. Menyusu 2 kali, pipis 1 kali.",
    );
    expect(figure.textContent).toContain("Ini catatan, bukan bukti bahwa pijat bekerja.");
    expect(rows()).toEqual([
      ["Catatan", "Jam sejak lahir"],
      ["Hari 1"],
      ["Pijat", "1 kali: 3"],
      ["Kolostrum pertama", "1 kali: 5"],
      ["Belum terlihat", "1 kali: 2"],
      ["Menyusu", "3 kali: 1, 4, 9"],
      ["Pipis", "2 kali: 10, 21"],
      ["BAB", "1 kali: 7"],
      ["Hari 2"],
      ["Kolostrum, ASI", "1 kali: 26\u2060–\u206030"],
      ["Menyusu", "2 kali: 25, 28"],
      ["Pipis", "1 kali: 28"],
    ]);
  });

  it("tell a day of everything in three sentences, the first colostrum among the others", () => {
    const all = [massage(1), milk(2), milk(3), comingIn(4), notYet(0.5), feed(5)];
    show(<FirstDaysChart {...propsOf([...all, nappy("wet", 6), nappy("stool", 7)], 10)} />);

    expect(described(screen.getByRole("figure"))).toBe(
      "Hari 1: pijat 1 kali, kolostrum atau ASI 2 kali. ASI mulai banyak, belum terlihat 1 kali. " +
        "Menyusu 1 kali, pipis 1 kali, BAB 1 kali.",
    );
  });

  it("tell a span with all its hours, and that its day is not known", () => {
    show(<FirstDaysChart {...propsOf([milkBetween(20.5, 30.2)], 31)} />);

    expect(described(screen.getByRole("figure"))).toBe(
      "Hari 2: kolostrum atau ASI 1 kali. 1 di antaranya mungkin di hari lain.",
    );
    expect(rows().slice(-1)).toEqual([["Kolostrum pertama", "1 kali: 20\u2060–\u206030"]]);
  });

  it("call a day without notes so only where no span reaches into it", () => {
    show(<FirstDaysChart {...propsOf([milkBetween(18, 26)], 27)} />);

    expect(described(screen.getByRole("figure"))).toBe(
      "Hari 2: belum ada catatan. 1 catatan lain mungkin di hari 2.",
    );
  });

  it("say how often beside each lane, and explain only the marks that are there", () => {
    show(<FirstDaysChart {...propsOf(typical, 31)} />);
    const figure = screen.getByRole("figure");

    expect(figure.textContent).toContain("Kolostrum, ASI2 kali");
    expect(figure.textContent).toContain("Pipis3 kali");
    expect(within(figure).queryByText("Belum terlihat")).not.toBeNull();
    expect(within(figure).queryByText("Antara 2 waktu")).not.toBeNull();
    expect(within(figure).queryByText("ASI mulai banyak")).toBeNull();
  });

  it("draw a massage for as long as it lasted, and not as a time between", () => {
    const page = show(<FirstDaysChart {...propsOf([massage(24, 144)], 50)} />);
    const [length] = [...page.querySelectorAll("figure rect")];

    expect([length?.getAttribute("x"), length?.getAttribute("width")]).toEqual(["33.33%", "3.33%"]);
    expect(length?.getAttribute("rx")).toBe("0");
    expect(screen.queryByText("Antara 2 waktu")).toBeNull();
  });

  it("put each mark at its hour, and need no style for it", () => {
    const page = show(<FirstDaysChart {...propsOf([feed(18), nappy("wet", 54)], 60)} />);
    const places = [...page.querySelectorAll("figure svg svg[viewBox]")].map((mark) =>
      mark.getAttribute("x"),
    );

    expect(places).toEqual(["25%", "75%"]);
    expect(page.querySelectorAll("[style]")).toHaveLength(0);
  });

  it("draw what has not happened yet apart from what has", () => {
    const page = show(<FirstDaysChart {...propsOf([feed(3)], 18)} />);
    const [past, ahead] = [...page.querySelectorAll("figure line[y1='50%']")];

    expect(
      [past, ahead].map((line) => [line?.getAttribute("x1"), line?.getAttribute("x2")]),
    ).toEqual([
      ["0", "25%"],
      ["25%", "100%"],
    ]);
    expect(screen.getByRole("figure").textContent).toContain("belum terjadi");
  });

  it("show the days of the last note, lead back to the first, and leave the reader at the title", async () => {
    const user = userEvent.setup();
    show(<FirstDaysChart {...propsOf([...typical, feed(80), feed(150), comingIn(60)], 160)} />);
    expect(screen.getByRole("heading", { name: "Hari 7 sampai 9" })).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Hari 1\u2060–\u20603" }));

    const title = screen.getByRole("heading", { name: "3 hari pertama" });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText("ASI mulai banyak", { selector: "figure span" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Hari 7/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Hari 4\u2060–\u20606" })).toBeTruthy();
  });

  it("begin with an empty axis and no reproach", () => {
    show(<FirstDaysChart {...propsOf([], 3)} />);

    expect(described(screen.getByRole("figure"))).toBe("Hari 1: belum ada catatan.");
    expect(rows()).toEqual([["Catatan", "Jam sejak lahir"], ["Hari 1"], ["Tidak ada catatan"]]);
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("speak English with its plurals", async () => {
    await speak("en");
    show(<FirstDaysChart {...propsOf(typical, 31)} />);

    expect(described(screen.getByRole("figure", { name: "The first 3 days" }))).toBe(
      "Day 2: colostrum or milk 1 time. 2 feeds, 1 wee.",
    );
  });
});

describe("the amounts", () => {
  const told = [milk(5, ["drops", 5]), milk(30, ["teaspoon", 1]), milk(100, ["cup", 30])];

  it("have a name, a sentence and a table with what each may be", () => {
    show(<AmountsChart {...propsOf(typical, 31)} />);

    const figure = screen.getByRole("figure", { name: "Kira-kira berapa" });
    expect(described(figure)).toBe("2 catatan, kira-kira 0,25 sampai 2,5 ml.");
    expect(figure.textContent).toContain("Ini catatan, bukan bukti bahwa pijat bekerja.");
    expect(rows()).toEqual([
      ["Jam sejak lahir", "Kira-kira"],
      ["5", "0,25 ml (0,15–0,5), tetes"],
      ["26\u2060–\u206030", "2,5 ml (1,3–3,7), ½ sendok teh"],
    ]);
  });

  it("explain the line of a span only where one is drawn", () => {
    show(<AmountsChart {...propsOf(typical, 31)} />);
    const withSpan = screen.getByRole("figure").textContent;
    cleanup();
    show(<AmountsChart {...propsOf([milk(5, ["drops", 5])], 31)} />);

    expect(withSpan).toContain("Antara 2 waktu");
    expect(screen.getByRole("figure").textContent).not.toContain("Antara 2 waktu");
  });

  it("have the soft band on the first days only, and no number to reach", async () => {
    const user = userEvent.setup();
    const page = show(<AmountsChart {...propsOf(told, 110)} />);
    expect(page.querySelectorAll("[data-range]")).toHaveLength(0);
    expect(screen.queryByText("Tentang angka penelitian")).toBeNull();

    await user.click(screen.getByRole("button", { name: /Hari 1/ }));

    expect(page.querySelectorAll("[data-range] rect")).toHaveLength(2);
    expect(page.querySelector("[data-range] rect")?.getAttribute("width")).toBe("33.33%");
    expect(page.textContent).toContain(
      "Itu bukan hasil perah. Tidak ada angka yang harus dicapai.",
    );
  });

  it("tell the figures of later days in words alone", () => {
    show(<AmountsChart {...propsOf(told.slice(0, 2), 40)} />);

    expect(screen.getByText("Hari 1, sehari penuh: 7 sampai 123 g (9 bayi).")).toBeTruthy();
    expect(screen.getByText("Hari 3, sehari penuh: 98 sampai 775 g (9 bayi).")).toBeTruthy();
    expect(screen.getByText(/Tiap bayi berbeda, kira-kira 0,4 sampai 2,6 g/)).toBeTruthy();
  });

  it("may be left empty", () => {
    show(<AmountsChart {...propsOf([milk(5)], 31)} />);

    expect(screen.getByText("Belum ada hasil perah. Ini memang boleh kosong.")).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
  });
});

describe("the table of nappies", () => {
  it("has each day's notes beside what is usual, and a dash where nothing was noted", () => {
    show(<NappyTable {...propsOf([...typical, feed(50)], 80)} />);

    expect(rows()).toEqual([
      ["Hari", "Pipis", "BAB"],
      ["Hari 1", "2 biasanya 1 atau lebih", "1 biasanya 1 atau lebih, hitam"],
      ["Hari 2", "1 biasanya 2 atau lebih", "0 biasanya kira-kira 2, hitam"],
      [
        "Hari 3",
        "–Tidak dicatat biasanya 3 atau lebih",
        "–Tidak dicatat biasanya kira-kira 3, mulai hijau",
      ],
    ]);
  });

  it("marks no day, however few were noted", () => {
    const page = show(<NappyTable {...propsOf(typical, 71)} />);
    const looks = [...page.querySelectorAll("td b")].map((figure) => figure.className);

    expect(new Set(looks).size).toBe(1);
    expect(screen.getByText("belum selesai")).toBeTruthy();
  });

  it("shows the next days of the first three, and no day later than the last note", () => {
    show(<NappyTable {...propsOf([nappy("wet", 200)], 500)} />);
    const days = rows().map(([day]) => day);

    expect(days).toEqual(["Hari", "Hari 4", "Hari 5", "Hari 6", "Hari 7", "Hari 8", "Hari 9"]);
    expect(screen.getByText("BAB masih hitam di hari 5? Hubungi bidan hari ini.")).toBeTruthy();
  });
});

describe("the notes of twins", () => {
  const ofTwins = (entries: readonly EntryRecord[], nowHour: number) => ({
    ...propsOf(entries, nowHour),
    birth: twinBirth,
  });

  it("are counted for all babies together, which is said", () => {
    show(<FirstDaysChart {...ofTwins(typical, 31)} />);

    expect(screen.getByRole("figure").textContent).toContain(
      "Hitungan ini untuk semua bayi bersama.",
    );
  });

  it("have no figure of one baby beside them, and send for either baby", () => {
    const page = show(<NappyTable {...ofTwins(typical, 40)} />);
    const words = page.textContent;

    expect(rows().slice(0, 3)).toEqual([
      ["Hari", "Pipis", "BAB"],
      ["Hari 1", "2", "1"],
      ["Hari 2belum selesai", "1", "0"],
    ]);
    expect(described(screen.getByRole("table"))).toBe("Hitungan ini untuk semua bayi bersama.");
    expect(words).toContain("1 bayi sudah pipis, bayi lain bisa saja belum.");
    expect(words).toContain("Jadi, lihat popok tiap bayi.");
    expect(words).toContain("Pipis tiap bayi di hari 2: 2 kali atau lebih.");
    expect(words).toContain("1 bayi saja tidak pipis 24 jam? Berangkat sekarang.");
    expect(words).toContain("1 bayi saja tidak mau menyusu? Berangkat ke Puskesmas sekarang.");
    expect(words).not.toContain("Tipis: yang biasa");
  });

  it("speak of the day on which black poo calls for the midwife, of either baby", () => {
    const page = show(<NappyTable {...ofTwins([...typical, nappy("stool", 100)], 110)} />);

    expect(page.textContent).toContain(
      "BAB 1 bayi saja masih hitam di hari 5? Hubungi bidan hari ini.",
    );
  });

  it("are not judged by the table of one, but no wee at all sends to the Puskesmas", () => {
    const page = show(
      <WorthAVisit {...ofTwins([nappy("stool", 30), nappy("wet", 40)], 49)} />,
    ).textContent;
    cleanup();
    show(<WorthAVisit {...ofTwins([nappy("stool", 3)], 25)} />);

    expect(page).toBe("");
    expect(screen.getByRole("heading", { name: "Perlu diperiksa sekarang" })).toBeTruthy();
  });
});

describe("what is worth a visit", () => {
  const few = [nappy("stool", 30), nappy("wet", 40)];

  it("is nothing where there is no reason", () => {
    const page = show(<WorthAVisit {...propsOf([feed(3)], 26)} />);

    expect(page.textContent).toBe("");
  });

  it("is told as what was noted, with the midwife's number and the danger signs", () => {
    show(<WorthAVisit {...propsOf(few, 49)} />, "0812-3456");

    expect(screen.getByRole("heading", { name: "Hubungi bidan hari ini" })).toBeTruthy();
    expect(screen.getByText(/^Tercatat 1 pipis di hari 2\. Di tabel: 2 atau lebih\./)).toBeTruthy();
    expect(screen.getByText(/Kalau memang begitu, hubungi bidan hari ini\./)).toBeTruthy();
    const call = screen.getByRole("link", { name: "Telepon Bidan Sri" });
    expect(call.getAttribute("href")).toBe("tel:08123456");
    expect(screen.getByRole("link", { name: "Lihat tanda bahaya" }).getAttribute("href")).toBe(
      "/bahaya",
    );
  });

  it("leads to where a number is saved when there is none", () => {
    show(<WorthAVisit {...propsOf(few, 49)} />);

    const save = screen.getByRole("link", { name: "Simpan nomor bidan" });
    expect(save.getAttribute("href")).toBe("/pengaturan#kontak");
    expect(screen.queryByRole("link", { name: /Telepon/ })).toBeNull();
  });

  it("asks whether it was only not noted where feeds were and no wee", () => {
    show(<WorthAVisit {...propsOf([feed(3), feed(26)], 27)} />);

    expect(screen.getByRole("heading", { name: "Belum pipis, atau belum dicatat?" })).toBeTruthy();
    expect(screen.getByText(/24 jam ini tidak ada pipis tercatat/)).toBeTruthy();
  });

  it("says so when it should not wait", () => {
    show(<WorthAVisit {...propsOf([nappy("stool", 3)], 25)} />);

    expect(screen.getByRole("heading", { name: "Perlu diperiksa sekarang" })).toBeTruthy();
    expect(screen.getByText(/Kalau memang belum pipis, berangkat ke Puskesmas/)).toBeTruthy();
  });
});

describe("the hours to the first colostrum", () => {
  it.each([
    ["none", [], "Kolostrum pertama belum dicatat."],
    ["the first hour", [milk(0.5)], "Kolostrum pertama terlihat di jam pertama setelah lahir."],
    [
      "the earliest of several",
      [milk(9), milk(5.9)],
      "Kolostrum pertama terlihat 5 jam setelah lahir.",
    ],
    [
      "a span",
      [milkBetween(5.2, 11.5)],
      "Kolostrum pertama terlihat antara 5 dan 11 jam setelah lahir.",
    ],
    [
      "a moment within a span of which nobody knows what came first",
      [milk(8), milkBetween(3.5, 15)],
      "Kolostrum pertama terlihat antara 3 dan 8 jam setelah lahir.",
    ],
    [
      "a span that begins before the birth",
      [milkBetween(-3, 4.5)],
      "Kolostrum pertama terlihat sebelum atau sesudah lahir, sampai jam ke-4.",
    ],
    ["before the birth", [milk(-30)], "Kolostrum sudah terlihat sebelum bayi lahir."],
  ])("are told for %s", (_what, entries, sentence) => {
    const page = show(<HoursToColostrum {...propsOf(entries, 20)} />);

    expect(page.textContent).toBe(sentence);
  });

  it("are told in English with its plurals", async () => {
    await speak("en");
    const page = show(<HoursToColostrum {...propsOf([milk(1.2)], 20)} />);

    expect(page.textContent).toBe("First colostrum seen 1 hour after birth.");
  });
});
