import { createMarket, rowsOf } from '/work/h/i4/bench/quality/market.mjs';
import { best, probabilityAt, rows, scorer, shareOfOracle } from '/work/h/i4/bench/quality/judge.mjs';
import { train } from 'buyer-match/learn';
const seeds=(process.argv[2]??'1,2').split(',').map(Number), ns=(process.argv[3]??'0,50,200,1000').split(',').map(Number);
for(const seed of seeds){
 const t00=performance.now();
 const m=createMarket({seed}); const met=m.introduce(0,800); 
 const test=Array.from({length:40},(_,i)=>900+i*2);
 console.log('seed',seed,'market',((performance.now()-t00)/1000).toFixed(1),'signed',met.filter(x=>x.signed).length);
 // introduce suppliers in random order by supplier: choose as many suppliers as needed
 for(const n of ns){
  // first n signed, by supplier order
  let c=0; const bySup=[...met].sort((a,b)=>a.s-b.s||a.day-b.day); const used=[]; for(const x of bySup){ if(c>=n) break; used.push(x); if(x.signed)c++; }
  const cr=rowsOf(m,used);
  const t0=performance.now();
  const model=train({suppliers:m.suppliers.map(x=>x.row),buyers:m.buyers.map(x=>x.row),contracts:cr,validate:false});
  const t1=performance.now();
  const read=scorer(m,cr,model), rowOf=rows(m,read);
  const cache=new Map(); const row=(s)=>{if(!cache.has(s))cache.set(s,rowOf(s));return cache.get(s)};
  const share=shareOfOracle(m,test,row);
  let out='';
  const cal=model.calibration[0];
  if(cal.verdict==='calibrated'){
    let p=0,t=0; for(const s of test) for(const b of best(row(s))){p+=probabilityAt(model,row(s)[b]).value;t+=m.probability(s,b);}
    // ece on introduced pairs of the test suppliers, against true probability
    const pairs=m.introduce(800,1000).map(({s,b})=>({s,b}));
    const P=pairs.map(({s,b})=>({p:probabilityAt(model,row(s)[b]).value,t:m.probability(s,b)})).sort((a,b)=>a.p-b.p);
    const B=10;let ece=0,tab=[];for(let i=0;i<B;i++){const x=P.slice(Math.floor(i*P.length/B),Math.floor((i+1)*P.length/B));const mp=x.reduce((a,y)=>a+y.p,0)/x.length,mt=x.reduce((a,y)=>a+y.t,0)/x.length;ece+=Math.abs(mp-mt)*x.length/P.length;tab.push(mp.toFixed(3)+'/'+mt.toFixed(3));}
    out=`top10 ${(p/t).toFixed(3)} (${(p/test.length/10).toFixed(3)}) ece ${ece.toFixed(4)} own ${cal.expectedCalibrationError.toFixed(4)} | ${tab.join(' ')}`;
  }
  console.log(n,used.length,'share',share.toFixed(3),'train',((t1-t0)/1000).toFixed(1)+'s','judge',((performance.now()-t1)/1000).toFixed(1)+'s','λ',model.fit.lambda,out);
 }
}
