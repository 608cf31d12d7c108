declare const brand: unique symbol;

/** A string that is no other kind of string: a mixed-up id does not compile. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
