/** The place of a supplier in the page: by its position, since ids hold anything. */
export const supplierAnchor = (position: number): string => `s${position}`;

export const matchAnchor = (position: number, rank: number): string => `s${position}-${rank}`;
