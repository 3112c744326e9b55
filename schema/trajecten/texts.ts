import { badInput } from '../errors.ts';

const LONGEST = 4000;
const MOST = 30;

/** A text as it comes in, without the blanks around it. @throws BAD_USER_INPUT for an empty or endless one */
export const checkedText = (text: string): string => {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > LONGEST) {
    throw badInput(`Een tekst telt 1 tot ${LONGEST} tekens.`, `A text has 1 to ${LONGEST} characters.`);
  }
  return trimmed;
};

/** Several texts, as many as somebody can keep in mind. @throws BAD_USER_INPUT */
export const checkedTexts = (texts: readonly string[]): readonly string[] => {
  if (texts.length > MOST) throw badInput(`Ten hoogste ${MOST} teksten.`, `At most ${MOST} texts.`);
  return texts.map(checkedText);
};
