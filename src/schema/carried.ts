/** Under this key of `carried` stands the country that the statement names, where the buyer's country says another. */
export const OTHER_COUNTRY = 'statement.country';
