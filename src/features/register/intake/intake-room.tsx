import { useMemo, useState } from "react";

import type { RegisterDesk } from "../../../application/register/desk";
import type { RegisterState } from "../../../application/register/register";
import { waitingIn } from "../../../core/register/hand-overs";
import { useRegisterPlace } from "../use-register-place";
import { FilmNotebook } from "./film-notebook";
import { HandOverForm } from "./hand-over-form";
import { IntakePage } from "./intake-page";

export type IntakeRoomProps = {
  desk: RegisterDesk;
  register: RegisterState;
  /** The one that is looked at; null for none. */
  handOver: string | null;
};

/** Where what families hand over comes in, and is looked at one by one. */
export function IntakeRoom({ desk, register, handOver }: IntakeRoomProps) {
  const { takeIn } = useRegisterPlace();
  const [isGiven, setIsGiven] = useState(false);
  const [isFilming, setIsFilming] = useState(false);
  /** The code of the mother who was taken in last. */
  const [taken, setTaken] = useState<string | null>(null);
  const waiting = useMemo(() => waitingIn(register.rows), [register.rows]);

  if (handOver !== null)
    return (
      <HandOverForm
        key={handOver}
        desk={desk}
        rows={register.rows}
        waiting={waiting.find((one) => one.handOver.id === handOver) ?? null}
        onTaken={(code) => {
          setTaken(code);
          takeIn(true);
        }}
        onLeave={() => takeIn(true)}
      />
    );
  if (isFilming) return <FilmNotebook desk={desk} onDone={() => setIsFilming(false)} />;
  return (
    <IntakePage
      desk={desk}
      waiting={waiting}
      taken={taken}
      isGiven={isGiven}
      onGiven={setIsGiven}
      onFilm={() => setIsFilming(true)}
    />
  );
}
