/** What an officer wrote beside a match in the workbook it came in. */
export interface Feedback {
  readonly supplierId: string;
  readonly buyerId: string;
  /** The day the match was made on. */
  readonly on?: string;
  /** 담당자 의견. */
  readonly comment?: string;
  /** 선정여부, as written: "선정", "O", "보류". */
  readonly selected?: string;
  /** 처리결과, as written: "상담 완료", "무응답". */
  readonly outcome?: string;
  readonly sheet?: string;
  readonly row: number;
}
