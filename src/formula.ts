/** What spreadsheets may run (OWASP, "CSV Injection"); with apostrophes before it, so that a guard can be taken off again. */
const FORMULA = /^(?:'*[=+\-@\t\r\n\0＝＋－＠])/;

/** Whether a spreadsheet might take a text for a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text);
