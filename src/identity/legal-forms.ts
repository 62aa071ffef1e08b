// data: legal forms of companies as they are written, by the kind of company they stand for. A form that translations use for
// several kinds ("Co., Ltd." of a 주식회사) stands with all of them. Written for this project from general knowledge; as of 2026-11-24.
export type LegalKind = 'limited' | 'joint-stock' | 'sole' | 'partnership' | 'state';

/** Written folded: lower case, without accents, points and commas; several words stand as they follow each other. */
export const LEGAL_FORMS: readonly { readonly kinds: readonly LegalKind[]; readonly forms: string }[] = [
  {
    kinds: ['limited', 'joint-stock'],
    forms: 'co ltd | co limited | company limited | company ltd | ltd co | ltd | limited | inc | incorporated | corp | corporation | co | company | 주식회사 | 주 | jusighoesa | 회사 | 株式会社 | 株式會社 | kk | kabushiki kaisha | plc | pte ltd | pte limited | private limited | pvt ltd | pvt limited | pty ltd | pty limited | berhad | sdn bhd | bhd | pt | cong ty | cty | kompaniyasi | kompaniya',
  },
  {
    kinds: ['limited'],
    forms: 'llc | l l c | gmbh | gmbh & co kg | ug | srl | s r l | sarl | s a r l | sprl | bv | b v | bvba | sp z o o | sp z oo | sp zoo | spolka z o o | spolka z oo | spolka z ograniczona odpowiedzialnoscia | s r o | sro | spol s r o | d o o | doo | kft | korlatolt felelossegu tarsasag | uab | sia | ou | eood | ood | ltda | limitada | lda | s de r l | oy | as | aps | ooo | ооо | общество с ограниченной ответственностью | тоо | too | тов | tov | осоо | osoo | mchj | мчж | masuliyati cheklangan jamiyati | mmc | cong ty tnhh | tnhh | cong ty trach nhiem huu han | cong ty tnhh mtv | tnhh mtv | cong ty tnhh mot thanh vien | 유한회사 | 유한책임회사 | 유 | 有限公司 | 有限责任公司 | 有限会社 | wll | w l l | fze | fzco | fz llc | llp | ххк | xxk | hhk',
  },
  {
    kinds: ['joint-stock'],
    forms: 'spolka akcyjna | jsc | ojsc | cjsc | pjsc | joint stock company | ag | a g | sa | s a | spa | s p a | nv | n v | ab | asa | a s | akciova spolocnost | sa de cv | s a de c v | ad | a d | zrt | nyrt | ao | ао | оао | oao | зао | zao | пао | pao | акционерное общество | aj | aksiyadorlik jamiyati | qk | anonim sirketi | anonim sti | as sti | cong ty co phan | cty cp | ctcp | tbk | 股份有限公司 | ехк',
  },
  { kinds: ['sole'], forms: 'ip | ип | индивидуальный предприниматель | yatt | xk | xususiy korxona | sole proprietorship | est | establishment | 개인사업자 | ho kinh doanh | fop | фоп | ltd sti' },
  { kinds: ['partnership'], forms: 'kg | ohg | lp | general partnership | cv | c v | snc | 합자회사 | 합명회사' },
  { kinds: ['state'], forms: 'gup | гуп | state enterprise | due | унитарное предприятие | davlat unitar korxonasi' },
];
