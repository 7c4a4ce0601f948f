import type { Finding, Services } from "../application/services";

/** What comes after the first page stands: keeping the app on the phone, a massage that was cut off, what is damaged. */
export async function lookRound(
  { settings, notebook, runner, updater, findings }: Services,
  reading: Promise<void>,
): Promise<void> {
  // Without its code (first visit, no network) the app works as long as there is a network, as before it.
  void updater.fetch().catch(() => undefined);
  const found: Finding[] = settings.unreadable.length > 0 ? ["settings"] : [];
  // Without the massage's code the notes are still there to read.
  const [recovered] = await Promise.all([
    runner.act((one) => one.recover()).catch(() => "nothing" as const),
    reading,
  ]);
  if (recovered === "unreadable") found.push("snapshot");
  if (recovered === "kept-as-partial") found.push("part");
  if (notebook.get().unreadable > 0) found.push("records");
  findings.set(found);
}
