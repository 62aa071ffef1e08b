// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_61_67 = `
6101 men's knitted overcoat; .6 men's knitted jacket; .5 knit coat, knit parka; .25 fleece jacket; .1 windbreaker
6102 .6 women's knitted jacket; .5 knit cape, knit coat; .35 sherpa jacket; .25 fleece jacket; .1 windbreaker
6103 basketball shorts; .5 sweatpants, jogger pants, joggers, track pants; .4 knit pants, fleece pants; .2 shorts
6104 jersey dress; .6 yoga wear; .5 tennis skirt; .4 activewear; .35 dress; .3 skirt, jumpsuit
610442 knitted cotton dress, cotton jersey dress
610443 knitted polyester dress, synthetic knit dress
610462 women's cotton knit trousers, cotton leggings
610463 yoga pants, yoga leggings, women's polyester knit trousers, biker shorts; .7 leggings
6105 .6 polo shirt, pique shirt, golf shirt; .5 knit shirt, collared t-shirt; .3 golf wear, golf apparel; .2 shirt
610510 men's cotton knit shirt; .6 cotton polo shirt
610520 men's polyester knit shirt; .6 polyester polo shirt, dry fit polo
6106 jersey blouse; .3 blouse, polo shirt
6107 men's underpants, long johns; .6 boxer shorts; .5 men's pajamas, briefs; .4 trunks; .3 underwear, thermal underwear; .25 pyjamas
6108 petticoat, negligee, thong; .8 panties; .7 period panties; .6 ladies pajamas; .5 nightdress, nightgown; .4 slip, lingerie, pajamas, sleepwear, bathrobe, dressing gown; .35 underwear; .3 loungewear, thermal underwear
6109 t-shirt, tee shirt, tshirt, tank top, singlet, vest top; .8 long sleeve tee, undershirt; .7 sleeveless top, crop top; .5 camisole; .3 tee, apparel, children's clothing, kids clothing; .25 clothing, garment; .2 fashion
610910 cotton t-shirt, cotton tee, cotton tank top, cotton singlet; .6 t-shirt
610990 polyester t-shirt, dry fit t-shirt, sports t-shirt, synthetic tank top
6110 sweater, cardigan, pullover, hoodie, hoody, sweatshirt, turtleneck, knit vest, fleece top, quarter zip top; .6 knitwear; .5 jumper, jersey top; .3 waistcoat, fleece jacket, golf wear, vest; .25 apparel; .2 clothing, garment, fashion, kids clothing
611011 wool sweater, merino sweater, wool cardigan
611012 cashmere sweater, cashmere cardigan
611020 cotton sweater, cotton hoodie, cotton sweatshirt, cotton cardigan; .6 hoodie, sweatshirt
611030 polyester hoodie, acrylic sweater, polyester sweatshirt, fleece pullover; .4 rash guard
6111 baby bodysuit, baby mittens; .7 baby clothes, baby garment, infant wear, baby romper, newborn clothes, baby pajamas; .6 onesie, swaddle suit, layette; .5 baby bib; .2 baby product, baby & toddler, baby, kids clothing
611120 cotton baby bodysuit; .7 cotton baby romper, organic cotton baby clothes
6112 swimwear, swimsuit, bathing suit, bikini, monokini, tankini, jogging suit, swim leggings, track suit, swim shorts, rash vest; .8 tracksuit; .7 training suit; .6 swim trunks, swimming trunks; .5 beachwear; .4 rash guard, ski suit; .3 sportswear; .1 sporting goods, sports
611212 .6 tracksuit
6113 neoprene garment, coated knit jacket, laminated knit garment; .5 wetsuit, wet suit; .4 diving suit
6114 leotard, unitard, ballet wear, dancewear, gymnastics suit, cycling bib, tube top, knitted garment, garments knitted; .7 cycling wear, compression wear; .5 bodysuit, knitted costume; .4 sports uniform; .3 romper; .25 jumpsuit
6115 socks, hosiery, stockings, tights, pantyhose, panty hose, footlets, panty hoses; .5 calf compression sleeve
611510 compression stockings, compression socks, medical stockings, varicose vein stockings
611595 cotton socks, ankle socks; .6 socks
611596 polyester socks, nylon socks, sleeping socks, sports socks
6116 cut resistant gloves, touch screen gloves, mittens, aramid gloves; .8 esd gloves; .7 work gloves, working gloves; .6 winter gloves; .45 gloves
611610 coated gloves, palm fit gloves
611692 .8 cotton gloves
6117 neck gaiter, arm warmer, rib cuff, knitted collar, knitted tie; .6 cooling sleeve; .4 muffler, scrunchie; .3 garment parts; .25 wristband; .1 accessory, apparel accessory
611710 knitted scarf, snood; .7 neck warmer
611780 leg warmer, knitted belt; .6 arm sleeve; .3 headband
6201 men's overcoat, wind-cheaters; .5 men's jacket, padded jacket, puffer jacket, down jacket, parka, anorak, ski jacket, padded vest, puffer vest, car coat; .45 winter jacket; .4 softshell jacket, outdoor jacket, bomber jacket, heated vest, hiking jacket; .35 coat, outerwear, trench coat; .25 jacket; .2 raincoat, vest
620140 men's polyester jacket, men's down jacket, men's padded jacket, men's nylon jacket; .4 windbreaker
6202 .5 wool coat, trench coat; .45 puffer jacket, down jacket; .4 women's jacket, coat, cape, poncho, padded jacket, parka, anorak, ski jacket, padded vest; .35 outerwear; .3 softshell jacket, windbreaker; .25 raincoat
620240 women's polyester jacket, ladies down jacket, women's padded jacket
6203 men's suit, tuxedo, men's shorts, sport coat, breeches; .7 work trousers, work pants; .6 cargo pants, bib overall, combat uniform; .5 blazer, trousers, denim pants, slacks, military uniform; .45 pants, shorts; .4 suit, workwear, school uniform; .15 jacket, apparel, clothing, garment
620311 wool suit; .7 men's suit
620342 men's denim jeans, men's cotton trousers, chinos; .5 jeans
620343 men's polyester trousers, men's polyester shorts; .5 work trousers, golf pants
6204 women's suit, wedding dress, cocktail dress, women's trousers, denim skirt, women's shorts, overall dress, divided skirt; .6 skirt, pleated skirt, maternity dress; .55 dress; .45 jeans; .4 blazer, jumpsuit, hanbok, two-piece suit; .35 pants; .3 women's clothing; .2 apparel, clothing, garment, fashion, kids clothing
620442 .6 cotton dress
620443 evening dress; .7 wedding dress; .6 polyester dress
620462 women's jeans, ladies denim jeans, women's cotton trousers
620463 women's polyester trousers, ladies polyester slacks
6205 dress shirt, button down shirt; .8 men's shirt, flannel shirt; .7 linen shirt, denim shirt, casual shirt; .6 uniform shirt; .5 shirt
620520 men's cotton shirt, cotton dress shirt, oxford shirt
6206 chiffon blouse, silk blouse; .8 women's shirt; .7 blouse, cotton blouse; .4 tunic
6207 men's dressing gown; .6 men's bathrobe; .5 men's nightshirt; .35 boxer shorts
6208 silk pajamas, satin robe, kimono robe, terry bathrobe; .5 bathrobe; .4 nightgown, nightdress, dressing gown; .3 pajamas, sleepwear; .25 lingerie; .2 loungewear
6209 woven baby clothes, christening gown, muslin bib; .6 baby dress; .5 baby jacket; .4 baby bib; .3 baby clothes, infant wear, baby romper
6210 protective coverall, dry suit, pvc coated garment, rubberized garment, disposable lab coat, ppe suit, aluminized suit, drysuit, garments of coated fabrics, waterproof garment, protective gown; .8 protective suit; .7 protective clothing, rain suit; .6 rainwear, disposable underwear; .5 raincoat, waterproof jacket, laminated jacket; .3 radiation protection apron
621010 disposable coverall, isolation gown, surgical gown, nonwoven gown, disposable gown, hazmat suit
621040 wader, chemical protective suit, waterproof trousers
6211 boiler suit, cleanroom garment, cleanroom suit, esd smock, antistatic garment, nurse uniform, scrubs, scrub suit, karate gi, board shorts, graduation gown, flight suit, other garments, dobok, jiu jitsu gi; .8 lab coat; .7 work uniform, apron, safety vest, reflective vest, hi-vis vest; .6 coverall, patient gown, ski pants, firefighter suit; .5 workwear, uniform, overalls, hanbok, bulletproof vest, cooling vest; .4 swim trunks, costume, woven vest; .3 vest; .2 tracksuit; .1 sporting goods, sports
621120 .5 ski suit
621133 polyester coverall, men's polyester workwear; .7 cleanroom garment; .6 safety vest
6212 girdle, corselette, shapewear, body shaper; .7 bustier; .6 nubra, waist trainer; .2 braces
621210 bra, brassiere, bralette
621290 garter belt, bra strap; .8 bra cup; .7 suspenders, corset
6213 handkerchief, pocket square, hanky; .5 bandana
6214 pashmina; .8 hijab; .75 scarf; .7 shawl, veil, stole, cashmere scarf; .5 muffler, sarong; .3 bandana
621410 silk scarf
6215 necktie, cravat; .4 tie
621510 silk tie
6216 woven gloves; .6 oven mitt; .5 ski gloves, textile gloves, heat resistant gloves; .2 gloves, work gloves, welding gloves
6217 shoulder pad, pocketing part, sash, garment panel, parts of garments; .7 fabric belt; .5 clothing accessory, garment parts, scrunchie, armband, fabric hair tie, waistband, disposable sleeve cover; .4 garment accessory, collar; .3 headband, cuff; .15 accessory, apparel accessory
6301 travel rug, coral fleece blanket; .9 blanket; .7 picnic blanket; .3 weighted blanket; .2 carbon heating, heating mat
630110 electric blanket, heated blanket
630140 polyester blanket, fleece blanket, acrylic blanket, mink blanket
6302 towel, bed linen, bed sheet, fitted sheet, pillowcase, pillow case, duvet cover, quilt cover, tablecloth, table linen, table runner, cloth napkin, gauze towel, toilet linen, kitchen linen, washcloth; .8 sports towel; .7 kitchen towel; .6 mattress protector; .5 bedding set, exfoliating towel; .1 household goods, daily necessities, consumer goods, living
630221 printed cotton bed sheet, printed cotton duvet cover
630231 cotton bed sheet, cotton duvet cover, cotton pillowcase
630232 polyester bed sheet, microfiber bed sheet, polyester pillowcase
630260 .7 towel
630293 polyester towel; .7 microfiber towel
6303 curtain, drape, roman shade, valance, interior blinds; .7 roller blind, roller shade, zebra blind; .6 honeycomb blind, window shade; .5 shower curtain; .3 blind
6304 cushion cover, pillow cover decorative, sofa cover, slipcover, chair cover, coverlet, mosquito net, bed net, bed runner, furnishing articles, mosquito netting; .6 wall hanging; .4 headrest cover; .35 car seat cover, seat cover; .15 home decor, home dcor
630419 bedspread
630420 insecticide treated net, llin, treated bed net
6305 flexible intermediate bulk container, container bag, sandbag, mesh onion bag, rice bag woven, fertilizer bag woven, gunny bag, woven bags; .6 sack; .5 jute bag, drawstring packing bag; .4 dust bag
630532 fibc, jumbo bag, bulk bag, big bag, ton bag
630533 pp woven bag, pp woven sack, pe woven bag
6306 tarp, sail, beach shelter, ground sheet, sunblinds, canopies; .5 truck cover, sunshade, hammock; .4 camping goods, camping gear
630612 awning, pe tarp, shade sail; .8 tarpaulin
630622 tent
630640 .6 self-inflating mat; .3 air mattress
6307 kn95 mask, dental mask, 3 ply mask, medical mask, cloth mask, sleep mask, fall arrest harness, lashing strap, cargo strap, shoe lace, baby sling, hip seat, pennant, cooling towel, compressed towel, lanyard, ironing board cover, dress pattern textile, made up articles, made up textile articles, shoe cover, shoe bag, respirator mask, wrist brace, ankle support, waist support, velcro strap, ratchet strap, mop refill, dish-cloths; .8 ratchet tie down; .7 n95 respirator, dust mask, motorcycle cover; .6 mop pad, lifting sling, laundry bag, car cover, mask strap; .5 banner, fabric storage box; .4 eye mask, safety belt, garment bag, back support, life saving equipment; .3 knee support, wrist support
630710 dishcloth, duster, cleaning cloth, microfiber cloth, floor cloth, lens cloth
630720 life jacket, life vest, lifebelt
630790 kf94, surgical mask, disposable mask, webbing sling, shoelace, flag, surgical drape; .8 safety harness; .7 baby carrier; .6 face mask
6308 cross stitch kit, embroidery kit, rug making kit, tapestry kit, punch needle kit, needlework kit
6309 used clothing, second hand clothes, secondhand clothing, worn clothing, vintage clothing, used shoes, used garments, mixed rags clothing bale, used footwear, worn articles; .5 used bags
6310 rag, textile scrap, cutting waste fabric, fabric scrap, scrap rope, used rope, clip waste, scrap twine
6401 rubber boots, rain boots, wellington boots, gumboots, pvc boots, galoshes, waterproof footwear; .7 rain shoes; .6 waterproof boots
6402 eva sandal, bathroom slippers, jelly shoes, synthetic leather shoes, pvc shoes, footwear of plastics, footwear rubber soles, footwear with rubber uppers, plastic shoes; .7 clogs; .6 football boots; .5 slipper, high heels; .3 footwear, shoes, water shoes, boots; .25 sneakers
640212 ski boots, snowboard boots
640219 synthetic leather sports shoes; .6 soccer shoes; .5 bowling shoes; .4 golf shoes
640220 flip flops, thong sandals
640299 eva clog, pu shoes; .5 sandal, slippers
6403 leather boots, oxford shoes, combat boots, military boots, leather sandals, sheepskin boots, leather uppers; .7 work boots; .6 men's shoes; .5 hiking boots, trekking shoes, golf shoes, ankle boots, ballet shoes, pumps shoes, high heels; .4 boots; .35 shoes; .3 footwear, sandal; .1 fashion
640319 leather golf shoes, leather sports shoes
640340 steel toe shoes; .7 safety shoes, safety boots
640399 leather shoes, dress shoes, leather sneakers; .8 loafers
6404 jogging shoes, textile shoes, aqua shoes, fluffy slippers, espadrilles, knit shoes, mesh shoes, textile uppers, fabric shoes, slip-on shoes; .8 walking shoes; .7 sneakers; .6 trainers, trainers shoes, esd shoes, cycling shoes; .5 hiking shoes, snow boots; .4 kids shoes; .35 shoes, footwear; .3 slippers; .2 boots; .1 fashion, sporting goods, sports
640411 running shoes, tennis shoes; .8 athletic shoes; .7 sports shoes, basketball shoes, training shoes
640419 canvas shoes, indoor slippers; .7 water shoes; .6 sneakers
6405 felt shoes, felt slippers, wooden clogs, straw sandals, cork upper shoes; .7 disposable slippers, hotel slippers
6406 shoe parts, footwear parts, midsole, toe cap, shoe counter, leggings gaiter, shoe sole; .7 heel pad; .5 heel; .4 sole
640610 shoe upper, upper parts, toe puff
640620 outsole, rubber sole, eva sole, plastic heel
640690 insole, shoe insert, heel cushion; .6 gaiter
6501 hat form, felt hood, hat body felt, plateau, manchon
6502 hat shape, straw hat body, plaited hat body, toquilla straw body
6504 straw hat, panama hat, raffia hat, plaited hat, boater hat, paper straw hat
6505 baseball cap, ball cap, snapback, beanie, bucket hat, beret, golf cap, hair net, hairnet, bouffant cap, surgical cap, balaclava, military cap, felt hat, bandana cap, trucker cap; .8 hat, disposable cap; .7 sun hat, winter hat, fedora, headwear; .5 sun visor, headgear; .4 cap; .3 swim cap
6506 bump cap, fur hat, leather hat, ski helmet; .4 welding helmet
650610 helmet, hard hat, motorcycle helmet, bicycle helmet
650691 silicone swimming cap, shower cap; .7 swim cap
6507 helmet liner, helmet lining, chin strap, hat peak, hat sweatband, hat frame, hat foundation
6601 umbrella, parasol
6602 walking stick, whip, riding crop, seat stick; .5 cane, trekking pole, hiking pole
6603 umbrella frame, umbrella rib, umbrella handle, umbrella parts, umbrella shaft; .6 cane tip
6701 feather article, decorative feather, feather boa, ostrich feather, peacock feather, feather trim
6702 artificial flower, silk flower, artificial plant, fake plant, faux plant, artificial fruit, artificial foliage, artificial ivy, artificial green wall, faux flower; .8 artificial tree
670210 plastic flower
6703 dressed human hair, processed human hair, wig making hair, virgin hair bulk; .7 human hair material; .6 bulk hair
6704 wig, toupee, hairpiece, hair piece, hair extension, weaving hair, weft hair, false beard, hair topper, crochet hair, ponytail extension, lashes, human hair bundle; .9 eyelash, eye lash; .2 hair, hair care; .1 beauty tool
670411 synthetic wig, complete wig synthetic, costume wig
670419 false eyelashes, eyelash extension, lash extension, braiding hair, synthetic hair extension
670420 human hair wig, human hair extension; .7 lace wig; .6 toupee
`;
