/** Ids travel in addresses, file names and calendars: nothing but letters, digits, `-` and `_`, 64 of them at most. */
export const ID_FORM = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a text may be the id of a record or the name of a phone. */
export const isId = (text: string): boolean => ID_FORM.test(text);
