import { type DocumentNode, Kind, print, visit } from 'graphql';

/**
 * A document as it is told apart from others: how it is laid out does not count, nor do the values in it, which may be
 * somebody's number or name.
 */
export const withoutValues = (document: DocumentNode): string =>
  print(
    visit(document, {
      [Kind.INT]: (node) => ({ ...node, value: '0' }),
      [Kind.FLOAT]: (node) => ({ ...node, value: '0' }),
      [Kind.STRING]: (node) => ({ ...node, value: '', block: false }),
    }),
  );
