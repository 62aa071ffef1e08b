/** Kinds of facts in a buyer's sentence that are shown and never scored; `carried` holds them under "statement." and the kind. */
export type FactKey =
  | 'quantity'
  | 'price'
  | 'age'
  | 'size'
  | 'form'
  | 'content'
  | 'grade'
  | 'audience'
  | 'use'
  | 'channel'
  | 'packaging'
  | 'delivery'
  | 'terms'
  | 'specification'
  | 'certificate'
  | 'partner';
