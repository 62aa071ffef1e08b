// data: words that many company names share, in Latin letters: agreeing on them says little. About one name in fifty has one of them.
export const COMMON_WORDS = new Set(
  (
    'trading trade global international group holding holdings import export imports exports impex industry industries industrial enterprise enterprises commerce commercial company general ' +
    'beauty cosmetic cosmetics kosmetik kosmetika pharma pharmacy pharm medical med health healthcare food foods foodstuff market mart shop store online distribution distributor distributors supply supplies solution solutions service services ' +
    'technology technologies tech system systems engineering machinery equipment tools auto motors parts electric electronics electrical energy power chemical chemicals plastic plastics textile textiles fashion ' +
    'asia europe world pacific eastern western north south east west central new star best first the and of for de la & torg torgovy dom savdo thuong mai xuat nhap khau dau tu san xuat dich vu phat trien muyeok teureiding geullobeol'
  ).split(' '),
);
