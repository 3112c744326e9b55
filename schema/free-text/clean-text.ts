/** What is ordinary in a Dutch text: Latin letters, digits, punctuation, and pictures. Look-alikes are not in it. */
const ORDINARY =
  /^[\n\t\u0020-\u007e\u00a1-\u017f\u0218-\u021b\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2600-\u2775\u2794-\u27bf\u{1f300}-\u{1faff}]*$/u;

const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}|[^\P{Cc}\n\t]/gu;

/**
 * The text as it is stored and checked: in compatibility form (NFKC), so that full-width and the like become ordinary;
 * without what does not show; letters with their accents in one piece.
 */
export const cleanText = (text: string): string => {
  const shown = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '');
  return shown.normalize('NFKC').replace(UNSEEN, '').replace(/\p{M}/gu, '').trim();
};

/** Whether a clean text has ordinary characters only: none of another script, which may look like others. */
export const isOrdinary = (text: string): boolean => ORDINARY.test(text);
