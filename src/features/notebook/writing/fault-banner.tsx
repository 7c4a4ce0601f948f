import type { ReactNode } from "react";

import { Banner } from "../../../ui/banner/banner";
import { infoIcon } from "../../../ui/icon/outlines/info";

export type FaultBannerProps = {
  /** It came while she was noting: read aloud at once. */
  alert?: boolean;
  /** What mends it, or at least tries. */
  action?: ReactNode;
  children: ReactNode;
};

/** What stands in the way of keeping notes, in one calm frame. */
export function FaultBanner({ alert = false, action, children }: FaultBannerProps) {
  const banner = (
    <Banner kind="care" icon={infoIcon} action={action}>
      {children}
    </Banner>
  );
  return alert ? <div role="alert">{banner}</div> : banner;
}
