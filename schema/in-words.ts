import { entityTypes } from './index.ts';

const types = [...entityTypes.values()];

/** Sentences of the row conditions by name, for the documentation of the slices. */
export const conditionSentences: ReadonlyMap<string, string> = new Map(
  types.flatMap((type) => Object.entries(type.conditions).map(([name, { sentence }]) => [name, sentence])),
);

/** The masked forms in words, by coordinate and name of the mask. */
export const maskForms: ReadonlyMap<string, string> = new Map(
  types.flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) =>
      field.kind === 'column'
        ? Object.entries(field.masked ?? {}).map(([mask, { form }]) => [`${type.name}.${name} ${mask}`, form] as const)
        : [],
    ),
  ),
);
