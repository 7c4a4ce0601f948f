import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { WriteFault } from "../../../application/register/lying-parts";
import type { Result } from "../../../core/result";
import { classNames } from "../../../ui/class-names";
import { goesOnClass } from "../../../ui/goes-on/goes-on";
import { Toast } from "../../../ui/toast/toast";
import styles from "./just-done.module.css";

/** What has just been written, and the way to take it back. */
export type JustDone = {
  readonly message: string;
  readonly undo: () => Promise<Result<null, WriteFault>>;
};

/** How long the way back stays in sight, in seconds: as in the notebook. */
const UNDO_SECONDS = 10;

const Telling = createContext<(done: JustDone) => void>(() => undefined);

/** Tells what was just written, on whichever page of the register she is by then. */
export const useJustDone = () => useContext(Telling);

/** Below the pages of the register: what was last written, with the way to take it back. */
export function JustDonePlace({ children }: { children: ReactNode }) {
  const { t } = useTranslation(["steps", "common"]);
  const [done, setDone] = useState<JustDone | null>(null);
  const [isRefused, setIsRefused] = useState(false);

  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [done]);

  const tell = useCallback((next: JustDone): void => {
    setIsRefused(false);
    setDone(next);
  }, []);
  const undo = async (of: JustDone): Promise<void> => {
    const { ok } = await of.undo();
    setIsRefused(!ok);
    setDone(ok ? null : { ...of });
  };

  return (
    <Telling value={tell}>
      {children}
      {done !== null && (
        <div className={classNames(styles["place"], goesOnClass)} data-screen>
          <Toast
            key={done.message}
            message={isRefused ? t("done.notUndone") : done.message}
            actionLabel={t("common:undo")}
            onAction={() => void undo(done)}
            seconds={UNDO_SECONDS}
          />
        </div>
      )}
    </Telling>
  );
}
