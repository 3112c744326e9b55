/** Whether a text is the key of a row. */
export const isUuid = (value: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value);

/** SQL: the value is one of an array. Of a sub-select PostgreSQL takes it that it has ten, and looks them up. */
export const isOneOf = (value: string, array: string) => `${value} = any(array(select unnest(${array})))`;

/**
 * SQL: a condition that is only tried on rows which keys find. PostgreSQL 15 multiplies the lengths of all arrays that
 * one index could look up, and rather than that reads the whole table.
 */
export const tried = (condition: string) => `(${condition}) is true`;
