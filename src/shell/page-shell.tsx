import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";

import { Mark } from "../content/illustrations/mark";
import { useObservable, useServices } from "../access/services-context";
import { openVolume } from "../core/catalogue/open-volume";
import { paths, type Path } from "../paths";
import { Header, headerBackClass, headerNameClass, headerTextClass } from "../ui/header/header";
import { Icon } from "../ui/icon/icon";
import type { Outline } from "../ui/icon/outline";
import { AppColumn, Frame } from "../ui/layout/layout";
import { Strip } from "../ui/strip/strip";
import { TabBar, TabFace, tabClass } from "../ui/tab-bar/tab-bar";
import { DangerLink } from "./danger-link";
import { DocumentTitle } from "./document-title";
import { NeedsScript } from "./needs-script";
import { Notices } from "./notices";
import { bookOpenIcon } from "../ui/icon/outlines/book-open";
import { chevronLeftIcon } from "../ui/icon/outlines/chevron-left";
import { handIcon } from "../ui/icon/outlines/hand";
import { houseIcon } from "../ui/icon/outlines/house";
import { notebookPenIcon } from "../ui/icon/outlines/notebook-pen";

export type TabPageProps = {
  /** Title of the document and, beside the mark, of the page. */
  title: string;
  children: ReactNode;
};

/** A page that is one of the ways in. */
export function TabPage({ title, children }: TabPageProps) {
  const { t } = useTranslation("common");
  // Whose notebook is open must be seen before something is noted in it; a family with one needs no name.
  const { name } = openVolume(useObservable(useServices().catalogue));
  return (
    <Frame>
      <DocumentTitle title={title} />
      <Strip />
      <AppColumn kind="tabs">
        <Header
          name={
            <span className={headerNameClass}>
              <Mark />
              {name === "" ? t("appName") : <span className={headerTextClass}>{name}</span>}
            </span>
          }
          danger={<DangerLink />}
        />
        <Notices />
        {children}
        <MainTabs />
      </AppColumn>
      <NeedsScript />
    </Frame>
  );
}

export type BackWay =
  | { readonly to: Path; readonly label: string }
  | { readonly onBack: () => void; readonly label: string };

export type FlowPageProps = {
  title: string;
  back: BackWay;
  /** A tool has no greeting: no weave above it. */
  plain?: boolean;
  /** Left out on the page of the danger signs itself. */
  danger?: boolean;
  children: ReactNode;
};

/** A page in a line of pages; says where back leads. */
export function FlowPage({ title, back, plain = false, danger = true, children }: FlowPageProps) {
  return (
    <Frame>
      <DocumentTitle title={title} />
      {!plain && <Strip />}
      <AppColumn kind="flow">
        <Header back={<BackLink way={back} />} danger={danger ? <DangerLink /> : null} />
        {children}
      </AppColumn>
      <NeedsScript />
    </Frame>
  );
}

function BackLink({ way }: { way: BackWay }) {
  const face = (
    <>
      <Icon outline={chevronLeftIcon} />
      {way.label}
    </>
  );
  return "to" in way ? (
    <Link className={headerBackClass} to={way.to}>
      {face}
    </Link>
  ) : (
    <button type="button" className={headerBackClass} onClick={way.onBack}>
      {face}
    </button>
  );
}

const tabs = [
  { to: paths.home, icon: houseIcon, word: "home" },
  { to: paths.massage, icon: handIcon, word: "massage" },
  { to: paths.notebook, icon: notebookPenIcon, word: "notebook" },
  { to: paths.lessons, icon: bookOpenIcon, word: "lessons" },
] as const satisfies readonly { to: Path; icon: Outline; word: string }[];

function MainTabs() {
  const { t } = useTranslation("navigation");
  const { keepsNotes } = useServices();
  const shown = keepsNotes ? tabs : tabs.filter(({ to }) => to !== paths.notebook);
  return (
    <TabBar label={t("tabs")}>
      {shown.map(({ to, icon, word }) => (
        <NavLink key={to} className={tabClass} to={to} end>
          <TabFace icon={icon}>{t(word)}</TabFace>
        </NavLink>
      ))}
    </TabBar>
  );
}
