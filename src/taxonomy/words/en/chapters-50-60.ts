// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_50_60 = `
5001 reelable cocoon; .8 silkworm cocoon; .6 cocoon
5002 raw silk, silk filament raw; .8 mulberry raw silk
5003 silk waste, silk noil, cocoon waste, silk sliver; .7 silk tops; .6 mulberry silk floss
5004 thrown silk yarn, filament silk yarn; .7 silk yarn
5005 spun silk yarn, noil silk yarn
5006 retail silk yarn, silkworm gut; .6 silk embroidery thread, silk thread spool
5007 silk fabric, woven silk, silk satin, silk chiffon, silk organza, silk crepe, habotai, dupioni; .6 charmeuse; .5 silk
5101 raw wool, greasy wool, scoured wool, shorn wool, carbonised wool; .5 wool, merino wool
5102 raw cashmere, dehaired cashmere, angora rabbit hair, mohair raw, raw alpaca hair; .7 yak hair; .6 camel hair, goat hair
5103 wool waste, wool noil, cashmere waste, wool yarn waste
5104 garnetted wool; .7 shoddy wool, recycled wool fibre
5105 wool top, combed wool, carded wool, cashmere top, combed alpaca; .9 wool tops; .7 wool roving
5106 carded wool yarn; .6 woollen yarn; .4 wool yarn
5107 worsted yarn, combed wool yarn; .6 merino wool yarn; .4 wool yarn
5108 .8 cashmere yarn, alpaca yarn, mohair yarn, angora yarn
5109 knitting wool, hand knitting wool yarn, wool knitting yarn; .3 knitting yarn
5110 horsehair yarn, coarse animal hair yarn
5111 woollen fabric, carded wool fabric, melton, wool coating fabric; .6 tweed, cashmere fabric; .5 wool fabric
5112 worsted fabric, worsted wool fabric, wool suiting; .6 suiting fabric, wool polyester suiting; .5 wool fabric
5113 horsehair fabric; .6 hair canvas, hair interlining
5201 raw cotton, cotton lint, cotton bale, upland cotton, ginned cotton, uncombed cotton; .6 pima cotton; .4 cotton
5202 cotton waste, cotton comber noil, cotton yarn waste, cotton noil, garnetted cotton; .4 cotton wiper waste
5203 carded cotton, combed cotton sliver, cotton sliver; .7 bleached cotton fibre
5204 cotton sewing thread, quilting cotton thread; .7 cotton thread; .2 sewing thread
5205 cotton yarn, 100% cotton yarn, combed cotton yarn, carded cotton yarn, ring spun cotton yarn, compact yarn, organic cotton yarn, cotton yarn cone; .6 open end yarn; .3 cotton; .2 yarn
5206 cvc yarn, cotton blended yarn; .6 cotton polyester yarn, cotton modal yarn
5207 cotton knitting yarn, cotton crochet yarn, cotton embroidery floss; .7 cross stitch thread; .3 knitting yarn
5208 cotton poplin, cotton lawn, cambric, percale, cotton shirting; .7 poplin, muslin, printed cotton fabric, gingham; .6 cotton fabric, woven cotton fabric, voile, grey cotton fabric, chambray, double gauze fabric, seersucker, batik cotton; .15 apparel & textiles, textile, textiles; .1 fabric
5209 cotton denim, cotton drill, cotton duck, duck fabric, chino fabric, heavy cotton fabric; .8 cotton canvas; .7 denim, denim fabric, cotton twill; .6 canvas fabric; .5 flannel; .4 cotton fabric
520942 denim, denim fabric
5210 .6 cvc fabric; .5 cotton polyester fabric, cotton blend fabric, cotton nylon fabric
5211 cotton polyester denim; .7 stretch denim; .6 cotton blend twill, cotton blend canvas; .3 denim
5212 cotton wool blend fabric, cotton ramie fabric; .5 cotton linen fabric
5301 flax fibre, flax fiber, scutched flax, flax tow, flax noil
5302 hemp fibre, hemp fiber, true hemp, hemp tow
5303 raw jute, jute fibre, jute fiber, kenaf fibre, jute waste
5305 coir fibre, coir fiber, coconut fibre, abaca fibre, manila hemp, sisal fibre, ramie fibre, banana fibre, pineapple leaf fibre; .6 coir pith; .5 coco peat
5306 linen yarn, flax yarn; .8 linen thread
5307 jute yarn; .7 jute thread
5308 paper yarn, hanji yarn, hemp yarn, coir yarn, ramie yarn, sisal yarn; .7 paper raffia yarn
5309 linen fabric, woven flax fabric, pure linen; .6 linen, linen viscose fabric; .5 linen cotton fabric
5310 jute fabric, hessian, burlap, jute cloth, hessian cloth, burlap fabric roll
5311 ramie fabric, hemp fabric, hemp cloth, mosi fabric, paper yarn fabric, sisal fabric, abaca fabric
5401 filament sewing thread, nylon sewing thread, bonded nylon thread, rayon embroidery thread, textured sewing thread; .6 embroidery thread; .5 sewing thread, polyester sewing thread, overlock thread; .4 core spun sewing thread
5402 polyester filament yarn, synthetic filament yarn, dty yarn, fully drawn yarn, poy, partially oriented yarn, ity yarn, air textured yarn, textured yarn, bcf yarn, nylon 6 yarn, nylon 66 filament yarn, high tenacity yarn, industrial yarn, polypropylene multifilament, uhmwpe yarn, hmpe fiber yarn, recycled polyester yarn, conjugate yarn; .8 nylon yarn, polyamide yarn, elastomeric yarn, aramid yarn; .7 polyester yarn, filament yarn, pp yarn; .6 spandex, dope dyed yarn, microfiber yarn, carpet yarn; .3 yarn
540211 aramid yarn, para-aramid filament
540220 high tenacity polyester yarn, polyester industrial yarn
540233 dty, polyester dty, draw textured yarn
540244 spandex, spandex yarn, elastane yarn
540247 fdy, polyester fdy
5403 viscose filament yarn, rayon filament yarn, acetate yarn, cupro yarn, triacetate yarn; .5 rayon yarn
5404 nylon monofilament, polyester monofilament, pe monofilament, toothbrush filament, slit film yarn, flat tape yarn, artificial straw, elastomeric monofilament, 3d spacer monofilament; .7 monofilament, brush filament, artificial grass yarn; .6 pp strip, synthetic raffia; .5 fishing line, trimmer line, wig filament; .4 synthetic hair fiber
5405 viscose monofilament, rayon strip, acetate monofilament, cellulose straw yarn
5406 retail filament yarn, nylon crochet yarn; .5 polyester knitting cord
5407 woven polyester fabric, nylon woven fabric, peach skin, nylon ripstop, taslan, abaya fabric, formal black fabric, minimatt, polyester lining, down proof fabric, sheer curtain fabric, parachute fabric, dty woven fabric; .9 taffeta; .8 georgette, pongee, ripstop; .7 nylon fabric, chiffon, pp woven fabric, woven geotextile, filament fabric, printed polyester fabric; .6 polyester fabric, satin, organza, oxford fabric, crepe fabric, curtain fabric, umbrella fabric, airbag fabric, pe woven fabric, aramid fabric, stretch woven fabric; .5 synthetic fabric, microfiber fabric, gabardine, lining fabric, blackout fabric, blind fabric, roller blind fabric, zebra blind fabric, outdoor fabric, recycled polyester fabric; .4 woven fabric, jacquard fabric; .3 sportswear fabric, upholstery fabric, textile; .25 apparel & textiles, textiles; .2 fabric, textile fabric
540710 airbag fabric, high tenacity fabric
540720 pp woven fabric, pe woven fabric, woven geotextile
540742 nylon taffeta, nylon fabric, dyed nylon woven fabric
540752 polyester woven fabric, chiffon, curtain fabric, pongee
540761 polyester satin, polyester taffeta, organza
5408 viscose filament fabric, rayon filament fabric, acetate fabric, triacetate fabric, cupro fabric, cupro lining, viscose lining, rayon satin; .4 rayon fabric; .3 lining fabric
5501 acrylic tow, polyester tow, nylon tow, pan precursor tow; .7 filament tow, flock tow; .1 fiber
5502 acetate tow, cellulose acetate tow, cigarette filter tow, viscose tow, lyocell tow
5503 polyester staple fibre, low melting fiber, lmf, hcs fiber, siliconized fiber, recycled psf, acrylic staple fiber, nylon staple fiber, pp staple fiber, aramid staple fiber, bicomponent fiber, es fiber; .7 staple fiber, staple fibre, acrylic fiber, modacrylic fiber; .6 fiberfill, polypropylene fiber, pva fiber; .5 concrete fiber; .4 fiber
550320 polyester staple fiber, psf, low melt fiber, hollow conjugated fiber
5504 viscose staple fiber, viscose staple fibre, vsf, rayon staple fiber, lyocell fiber, modal fiber, bamboo viscose fiber; .8 viscose rayon fiber; .2 fiber
5505 synthetic fiber waste, polyester fiber waste, polyester yarn waste, nylon yarn waste, acrylic waste, viscose waste
5506 acrylic top, polyester top, synthetic sliver, carded polyester fiber, stretch broken tow top
5507 viscose top, rayon sliver, lyocell top, carded viscose
5508 spun polyester sewing thread, staple sewing thread; .5 polyester sewing thread, core spun sewing thread; .4 sewing thread
5509 spun polyester yarn, polyester spun yarn, tc yarn, meta-aramid spun yarn; .8 acrylic yarn, polyester viscose yarn; .7 tr yarn, polyester cotton yarn, acrylic wool yarn; .5 blended yarn, spun yarn; .2 yarn
5510 rayon spun yarn, viscose spun yarn, modal yarn, lyocell yarn, vortex viscose yarn; .7 viscose yarn; .6 bamboo yarn; .5 rayon yarn
5511 hand knitting yarn, acrylic knitting yarn, crochet yarn acrylic; .7 knitting yarn; .6 crochet yarn
5512 spun polyester fabric, spun poly woven fabric, acrylic woven fabric, polyester voile spun; .6 acrylic awning fabric, thobe fabric; .5 meta-aramid fabric
5513 tc poplin, polyester cotton poplin, pocketing fabric, tc shirting, poly cotton sheeting; .6 tc fabric, t/c fabric, polycotton fabric, poly cotton fabric
5514 tc twill, polyester cotton twill; .6 workwear fabric, military uniform fabric; .5 uniform fabric; .4 tc fabric, polycotton fabric
5515 t/r fabric, polyester viscose fabric, poly rayon fabric, tr suiting; .8 tr fabric; .7 polyester rayon spandex woven; .6 polyester wool fabric
5516 spun rayon fabric, rayon challis, rayon printed fabric, woven modal fabric, rayon poplin; .7 viscose fabric, lyocell fabric; .6 rayon fabric; .5 viscose linen fabric, bamboo fabric; .1 apparel & textiles, textile, textiles
5601 wadding, cosmetic cotton pad, polyfill batting, quilt batting, flock powder, textile flock, cotton puff; .7 cotton swab, cotton ball, thermal insulation padding; .6 cotton pad; .5 cigarette filter rod; .4 cotton wool
560121 cotton pad, cotton bud, cotton swab, cotton ball
560122 polyester wadding, padding wadding, cigarette filter rod
5602 needle felt, wool felt, needleloom felt; .8 felt fabric, felt sheet, needle punched felt, polyester felt; .7 felt; .6 acoustic felt; .5 needle punched nonwoven
5603 nonwoven, non-woven, nonwoven fabric, non woven fabric, spunbonded nonwoven, pp spunbond, meltblown fabric, smms, spunlace, airlaid nonwoven, air through nonwoven, thermal bond nonwoven, hydrophilic nonwoven, polypropylene nonwoven, diaper nonwoven, flash spun polyethylene sheet; .7 nonwoven geotextile, nonwoven interlining, facial mask sheet fabric, backsheet nonwoven; .6 crop cover fleece, microfiber suede nonwoven; .5 needle punched nonwoven, mask fabric, weed control fabric; .4 geotextile, landscape fabric, dry wipe
560311 spunbond, sms nonwoven, meltblown
560314 nonwoven geotextile
560392 spunlace nonwoven, wet wipe substrate
5604 covered rubber thread, pvc coated yarn, pvc coated polyester yarn, resin coated yarn, imitation catgut; .6 dipped cord yarn; .5 rubber cord, elastic cord; .4 bungee cord
5605 metallic yarn, metallised yarn, metallized yarn, zari thread; .8 gold thread; .7 silver thread, metallic embroidery thread; .6 conductive yarn
5606 gimped yarn, covered yarn, scy, chenille yarn, loop wale yarn; .8 covered spandex yarn, spandex covered yarn; .7 feather yarn; .6 air covered yarn; .5 fancy yarn
5607 twine, cordage, polypropylene rope, pp rope, pe rope, hawser, fishing rope, baler twine, binder twine, sisal rope, manila rope, jute twine, hemp rope, cotton rope, coir rope, climbing rope, static rope, braided rope, packing twine, hmpe rope, uhmwpe rope, guy line, netting twine; .8 marine rope; .7 macrame cord; .6 rope, braided cord, raffia twine; .4 drawcord; .3 cord
560750 nylon rope, polyester rope, mooring rope, paracord
5608 fish net, knotted netting, knotted net, gill net, aquaculture net, fish cage net, cargo net; .8 safety net; .7 bird net, anti bird net, monofilament net, cast net; .6 debris net; .5 netting, golf net, pallet net; .4 net, trellis net, landing net mesh
560811 fishing net, trawl net, purse seine net
5609 rope sling, dock line with loop; .8 rope ladder; .6 tow rope, cord handle; .5 shoelace, shoe lace, clothesline, rope lanyard, lifeline rope; .4 string tag fastener
5701 hand knotted carpet, knotted rug, hand knotted rug, silk carpet; .9 persian carpet; .7 oriental carpet
5702 woven carpet, woven rug, kilim, kelem, dhurrie, wilton carpet, axminster carpet, machine woven carpet; .8 coir mat, coir doormat; .7 jute rug, sisal rug; .6 cotton rug, prayer rug, prayer mat; .4 rug, area rug; .3 carpet
5703 tufted carpet, tufted rug, synthetic turf, football turf, shaggy rug, broadloom carpet; .9 artificial turf, artificial grass; .8 carpet tile, nylon carpet; .7 car carpet; .5 carpet, putting green mat; .4 car mat, automotive floor mat, doormat, entrance mat, floor rug; .3 bath mat, rug
570321 nylon turf
570329 nylon carpet, carpet tile
570331 artificial turf, artificial grass
5704 felt carpet, felt carpet tile, needle punch carpet, felt floor covering; .6 exhibition carpet
5705 bonded carpet, flocked carpet, knitted rug; .7 flocked mat; .6 braided rug; .5 microfiber rug; .4 kitchen rug, printed floor mat; .3 rug, car mat; .2 carpet
5801 woven velvet, corduroy fabric, velveteen, chenille fabric, woven pile fabric, moquette; .9 corduroy; .7 velvet, velvet fabric, upholstery velvet; .6 woven fur fabric; .4 plush fabric, sofa fabric
5802 terry towelling, towel fabric, tufted fabric, woven terry; .7 terry cloth fabric; .6 terry fabric
5803 leno fabric, leno gauze, cotton leno; .6 gauze roll non medical; .5 gauze fabric
5804 lace trim, raschel lace, torchon lace, tulle, tulle fabric, bobbinet, chantilly lace, lingerie lace, hand made lace; .8 lace fabric, stretch lace; .7 lace, crochet lace; .6 net fabric, cord lace; .5 mosquito net fabric
5805 hand woven tapestry, gobelin, needlepoint tapestry; .8 tapestry
5806 grosgrain ribbon, organza ribbon, polyester webbing, nylon webbing, pp webbing, narrow woven fabric, twill tape, bias binding, herringbone tape, hook loop fastener tape, petersham, polyester lashing webbing, sling webbing; .9 hook and loop tape; .8 narrow fabric, woven tape, bias tape, hook and loop, velcro tape, woven elastic, curtain tape, ladder tape; .7 ribbon; .6 cotton tape, elastic tape; .5 cord strap, label ribbon; .4 elastic band
580610 hook and loop tape, velvet ribbon
580620 woven elastic, elastic tape, elastic webbing
580632 ribbon, webbing, satin ribbon, seat belt webbing
5807 woven label, textile label, care label, main label, size label, printed fabric label, damask label; .8 satin label; .7 garment label, clothing label, woven patch, woven badge; .3 label
5808 braid in the piece, decorative braid, braid trim, tassel, pompon, fringe trim, gimp trim, soutache, rickrack, flat braid tape; .8 pom pom; .7 fringe; .6 piping cord, decorative cord; .5 trimming; .4 braided elastic cord
5809 metal thread fabric, metallic yarn fabric, brocade with metal thread; .7 lame fabric
5810 embroidered fabric, embroidery lace, embroidered lace, embroidered tulle, chemical lace, guipure lace, eyelet fabric, embroidered patch, embroidery patch, embroidered badge, embroidered motif, schiffli, sequin embroidered fabric, swiss voile lace; .7 beaded lace fabric; .6 embroidery, applique; .5 sequin fabric
5811 quilted fabric, quilted textile, quilted padding fabric, quilted lining, ultrasonic quilted fabric; .6 mattress quilting panel
5901 painting canvas, artist canvas, prepared canvas, canvas roll for painting, book cloth, bookbinding cloth, tracing cloth, buckram, hat foundation fabric; .6 stretched canvas
5902 tyre cord fabric, tire cord fabric, dipped tyre cord, nylon 6 tyre cord fabric, polyester tyre cord fabric; .8 tire cord, tyre cord; .6 chafer fabric
5903 leatherette, frontlit banner, woven fusible interlining, coated oxford fabric, coated nylon fabric; .8 synthetic leather, artificial leather, pvc leather, faux leather, coated fabric, breathable waterproof fabric, fusible interlining; .7 laminated fabric, waterproof fabric, pvc tarpaulin, tarpaulin fabric, membrane structure fabric; .6 vegan leather, banner fabric, interlining, blackout coated fabric, inflatable boat fabric, foam laminated fabric; .5 flex banner, blackout blind fabric, awning fabric, upholstery leather, tent fabric; .4 roller blind fabric, ptfe coated fabric, car seat fabric; .1 apparel & textiles, textile, textiles
590310 pvc coated fabric, pvc leather, pvc tarpaulin
590320 pu leather, pu coated fabric, pu synthetic leather
590390 tpu laminated fabric, fusible interlining, acrylic coated fabric
5904 linoleum, linoleum flooring, linoleum sheet, lino floor tile
5905 textile wall covering, fabric wallpaper, textile wallpaper, jute wall covering
5906 rubberised fabric, rubberized fabric, rubber coated fabric, wetsuit fabric, cspe fabric, rubberised canvas, rubber laminated knit; .8 neoprene fabric; .7 cotton friction tape, diaphragm fabric; .5 cloth adhesive tape
5907 waxed canvas, waxed cotton fabric, oiled fabric, painted backdrop, theatrical scenery canvas; .8 flocked fabric; .7 oilcloth; .6 studio backdrop cloth; .4 fire retardant coated canvas
5908 lamp wick, lighter wick, stove wick, gas mantle, lantern mantle; .9 candle wick; .8 wick, cotton wick
5909 canvas hose, textile hose, woven jacket hose; .9 fire hose, fire fighting hose; .8 hydrant hose; .5 layflat hose, lay flat hose
5910 textile conveyor belt, nylon flat belt, spindle tape, power transmission flat belt; .8 polyester conveyor belting; .6 flat belt; .5 pvc conveyor belt, pu conveyor belt; .3 conveyor belt, transmission belt
5911 dust filter bag, filter press cloth, silk screen mesh, paper machine felt, papermaking felt, forming fabric, air slide fabric, card clothing fabric, press felt, corrugator belt; .8 filter bag, liquid filter bag, screen printing mesh, dryer screen fabric; .7 textile gasket; .6 bag filter, filter fabric, sieve cloth, textile packing, polishing felt; .4 industrial textile, technical textile
591120 bolting cloth, screen printing mesh
591190 filter bag, filter cloth, dust collector bag
6001 knitted pile fabric, coral fleece, flannel fleece, sherpa fleece, boa fabric, toy plush fabric, crystal super soft; .8 knitted terry; .7 fleece fabric, polar fleece, velour, stretch velvet, microfiber towel fabric; .6 pile fabric, korean velvet, fake fur, plush fabric; .5 fleece, faux fur
600110 faux fur fabric, long pile fabric, sherpa fabric
600192 velboa, polar fleece, minky fabric, knitted velvet
6002 narrow elastic knit, knitted elastic tape; .7 knitted elastic band, crochet elastic; .6 mask ear loop
6003 narrow knitted fabric; .7 knitted tape; .5 knitted cord; .4 crochet trim
6004 stretch knit fabric, spandex knit fabric, elastane knit fabric, cotton spandex jersey, rayon spandex jersey, leggings fabric, yoga wear fabric; .8 nylon spandex fabric, swimwear fabric, power net, ity knit; .7 spandex fabric, polyester spandex fabric, powermesh, ponte roma, dty brushed knit; .6 activewear fabric, ponte, four way stretch fabric; .4 knit fabric, knitted fabric, sportswear fabric; .1 fabric
6005 warp knit, warp knitted fabric, raschel fabric, 3d air mesh fabric, sandwich mesh, shoe mesh fabric, brushed tricot; .8 tricot, tricot fabric, air mesh, spacer fabric; .7 mesh fabric, loop velvet tricot, warp knit geogrid, warp knit suede; .6 shade net, raschel net; .5 shade cloth, windbreak net, car headliner fabric; .4 geogrid
600537 tricot fabric, air mesh, mesh fabric
6006 circular knit, circular knitted fabric, weft knit fabric; .8 single jersey, french terry, cotton knit fabric; .7 jersey fabric, double knit, rib fabric, rib knit, pique fabric, cotton jersey, polyester knit fabric, brushed knit fabric, waffle knit; .6 knit fabric, knitted fabric, hacci knit, bird eye mesh, dry fit fabric, t-shirt fabric; .4 scuba knit; .3 fleece fabric; .2 textile, fabric, apparel & textiles, textiles
600622 cotton jersey, cotton knit fabric, french terry
600632 polyester knit fabric, dry fit fabric, interlock fabric
`;
