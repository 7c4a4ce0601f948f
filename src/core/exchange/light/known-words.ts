const WORDS = `
  appVersion at createdAt deletedAt deviceId id kind madeAt updatedAt
  birth erased feed first-colostrum milk-coming-in milk-volume nappy
  not-yet safety-check session
  activeMs advice answers atMs cause choices content count endedAt
  feeling from helper highMl interruptions lowMl method midwifeAgreed
  ml mode oil place position protocol relation restMs rounds
  sessionId side skinToSkin sound startedAt stopReason to twins until
  volume weightG when
  vaginal caesarean exact between left right both before after
  drops half-teaspoon teaspoon tablespoon syringe cup wet stool
  jujun downward father other sitting side-lying audible silent
  asked lock-screen outside danger-signs page-frozen app-closed stopped
  enough baby pain unwell comfortable so-so uncomfortable
  no yes unsure clear ask-midwife not-in-pregnancy get-help
  bleeding head-and-fever breath-and-leg back-and-body baby-today
  just-after-birth pregnancy how-she-gave-birth heart-and-blood back-and-allergy
`;

/**
 * Words that need not be spelt, told by their places here: a third of a small notebook would be names of fields and of
 * what is chosen from. Part of version 1, so never altered, whatever becomes of the fields: any other word is spelt
 * where it is met first, those of later apps too.
 */
export const KNOWN_WORDS: readonly string[] = WORDS.trim().split(/\s+/);
