import { describe, expect, inject, it } from 'vitest';
import { describeMatrix } from './describe-matrix.ts';
import { expected } from './expected.ts';
import { allCoordinates } from './shape.ts';

describe('the transcribed matrix', () => {
  it('has a line for every coordinate of the graph, and none for any other', () => {
    expect(allCoordinates.filter((coordinate) => !expected.has(coordinate))).toEqual([]);
    expect([...expected.keys()].filter((coordinate) => !allCoordinates.includes(coordinate))).toEqual([]);
  });
});

// Every coordinate, and few rows of each type: the proof takes more rows, and the other personas of each role.
describeMatrix(
  inject('databaseEngine') === 'pglite' ? { rows: 4, whole: 50, others: 1 } : { rows: 6, whole: 100, others: 2 },
);
