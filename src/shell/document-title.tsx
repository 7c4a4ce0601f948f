import { useTranslation } from "react-i18next";

/** React lifts it into the head of the document. */
export function DocumentTitle({ title }: { title: string }) {
  const { t } = useTranslation("common");
  const name = t("appName");
  return <title>{title === name ? name : `${title} · ${name}`}</title>;
}
