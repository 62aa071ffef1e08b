/**
 * Names that end so are machines or devices, and what stands before is what they make or do it to: "국수 제조 기계", "라면 끓임기".
 * A bare 기 ends too many other words (고기, 딸기), so what the machine does must stand before it.
 */
const MACHINE =
  /(?:기계|기기|장비|설비|머신|라인|(?:가공|건조|검사|구이|끓임|도포|드라이|마사지|발효|방제|분리|분사|분쇄|살균|살포|선별|성형|세척|소독|숙성|안마|압착|연마|용접|자극|재단|절단|제거|제모|제면|제조|조리|주입|착즙|청소|추출|충전|충진|측정|치료|커팅|탈수|튀김|파쇄|포장|혼합|흡입)기|(?<![a-z])(?:machine|machinery|equipment|cooker|device|apparatus)s?)$/;

/** Whether a folded name names a machine: its part before a comma, bracket or semicolon decides. */
export const isMachineName = (name: string): boolean => MACHINE.test(name.split(/[,(/;]/)[0]!.trim());
