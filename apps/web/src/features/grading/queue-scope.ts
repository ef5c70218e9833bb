/** Of everything one grades, where an assignment's id would stand. */
export const EVERYTHING = 'all';

export const ORDERS = ['OLDEST', 'DUE', 'STUDENT'] as const;
export type Order = (typeof ORDERS)[number];
