// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_41_49 = `
4101 raw cattle hide, raw bovine hide, wet salted hide, salted cow hide, heavy native steer hide, branded steer hide, calf skin raw, raw horse hide; .6 raw hide
4102 raw sheepskin, raw lambskin, wet salted sheepskin, pickled sheepskin, sheep pelt
4103 raw pigskin, raw goat skin, raw reptile skin, raw crocodile skin, raw ostrich skin, raw deer skin
4104 wet blue, wet blue hide, wet blue split, bovine crust leather, cow crust leather, tanned bovine hide; .8 wet white leather
4105 wet blue sheepskin, sheep crust leather, tanned lambskin, hair sheep crust
4106 pig wet blue, pigskin crust, goat wet blue, goat crust leather, reptile crust leather
4107 cow leather, cowhide leather, bovine leather, full grain leather, top grain leather, buffalo leather, calf leather, horse leather; .8 automotive leather, upholstery leather; .7 cowhide, finished leather, split leather, vegetable tanned leather; .6 nubuck, shoe upper leather; .4 leather, genuine leather; .3 suede
4112 sheep leather, sheepskin leather, lamb leather, lambskin leather, sheep nappa; .5 nappa leather
4113 pig leather, pigskin leather, goat leather, goatskin leather, crocodile leather, snake leather, python leather, ostrich leather, eel leather, stingray leather, deer leather, kangaroo leather, fish leather
4114 chamois leather, patent leather, metallised leather; .8 metallic leather; .7 chamois
4115 composition leather, bonded leather, leather fibre board, leatherboard, recycled leather, leather scrap, leather waste, leather parings, leather dust
4201 horse saddle, saddlery, bridle, girth, saddle pad, saddle cloth, dog collar, pet collar, cat collar, dog leash, pet leash, dog harness, pet harness, dog muzzle, dog clothes, dog coat, pet clothes, pet apparel, horse blanket, horse rug, riding tack, dog rain coat; .7 halter; .5 saddle bag; .4 pet product, pet products, pet supplies
4202 handbag, tote bag, messenger bag, clutch, hobo bag, bucket bag, rucksack, laptop sleeve, briefcase, attache case, luggage set, carry-on, travel case, duffle bag, gym bag, non-woven shopping bag, tarpaulin bag, cosmetic pouch, makeup bag, toiletry bag, wallet, purse, card wallet, card case, passport holder, key case, key pouch, eyewear case, spectacle case, sunglasses case, camera case, binocular case, drone bag, guitar case, guitar bag, caddie bag, belt bag, fanny pack, hip pack, sling bag, insulated bag, lunch bag, diaper bag, tool pouch, fishing bag, pen case, jewellery case, ring box, wallet phone case, earbuds pouch, dry bag, waterproof bag, pet carrier bag, shoe bag, holster, makeup train case, bike bag, pannier bag, delivery bag, beach bag, hydration pack; .8 tablet case; .7 nonwoven bag, name card case, instrument case, carrying case; .6 cotton bag, drawstring bag, pouch, pencil case, flip case, pet carrier, hard case, eco bag kraft, washable kraft; .5 bag, card holder, watch box, garment bag; .4 shopping bag, earphone case; .3 phone case, mobile phone case; .2 fashion; .15 accessory, accessories, apparel accessory
420212 suitcase, luggage, trolley case, vanity case, hard shell luggage; .7 attache case
420221 leather handbag, leather bag, leather tote, leather shoulder bag
420222 pu handbag, nylon handbag, fabric handbag, shoulder bag, crossbody bag, clutch bag; .6 handbag
420231 leather wallet, leather card case, leather key case, leather phone case; .6 wallet
420232 passport case, coin purse, glasses case, pu wallet, flip case; .6 card wallet
420291 leather backpack, leather travel bag, leather golf bag
420292 backpack, school bag, eco bag, canvas bag, reusable shopping bag, cooler bag, cosmetic bag, laptop bag, golf bag, duffel bag, sports bag, tool bag, travel bag, waist bag, camera bag, eva case, tablet case, pencil case
420299 moulded plastic case; .6 jewelry box
4203 leather jacket, leather coat, leather pants, leather vest, leather garment, biker jacket, driver gloves, cabretta golf glove, baseball mitt, leather apron, welding apron; .7 men's belt; .6 golf glove, waist belt; .4 leather bracelet; .3 belt
420321 golf glove, baseball glove, ski glove leather, batting glove
420329 leather gloves, leather work gloves, welding gloves
420330 leather belt, waist belt
4205 leather keychain, leather key ring, leather cord, leather lace, leather tag, leather patch, leather label, leather desk mat, leather coaster, leather bookmark, leather washer, leather gasket; .6 leather strap, luggage tag, leather steering wheel cover; .5 leather goods, bag handle; .4 bag strap
4206 natural gut string, gut string, bladder article, goldbeater skin; .6 catgut
4301 raw furskin, raw mink skin, mink pelt, raw fox skin, karakul lamb skin
4302 dressed furskin, tanned fur, mink fur skin, rabbit fur, fur plate, sheepskin with wool; .7 fox fur, raccoon fur; .6 shearling; .5 fur trim
4303 fur coat, mink coat, fur jacket, fur vest, fur stole, fur scarf, fur garment, sheepskin rug, fur key ring; .7 fur collar; .5 fur pompom
4304 imitation fur article; .6 artificial fur, faux fur, fake fur, eco fur, faux fur throw
4401 firewood, fuel wood, kindling wood, wood chip, wood briquette, sawdust, sawdust briquette, wood waste, wood scrap, smoking wood chips, bbq smoking chunks, pine litter; .8 wood shavings; .7 biomass pellet
440131 wood pellet
4402 wood charcoal, lump charcoal, bbq charcoal, barbecue charcoal, charcoal briquette, hardwood charcoal, hookah charcoal, binchotan, white charcoal, mangrove charcoal, sawdust charcoal; .8 charcoal; .5 biochar
440210 bamboo charcoal
440220 coconut charcoal, coconut shell charcoal, shisha charcoal
4403 roundwood, saw log, timber log, pine log, radiata pine log, oak log, teak log, spruce log, birch log, larch log, veneer log, utility pole wooden, pulpwood; .6 wood pole; .5 log
4404 wooden stake, hoopwood, chipwood, split pole, vine stake, rough wooden stick; .7 wooden pile; .5 picket
4405 wood wool, excelsior, wood flour, wood powder; .5 bamboo powder
4406 wooden sleeper, crosstie, cross-tie, railroad tie; .7 railway sleeper
4407 lumber, sawn timber, sawn wood, kiln dried lumber, softwood lumber, hardwood lumber, spf lumber, douglas fir lumber, hemlock lumber, cedar lumber, hinoki lumber, walnut lumber, ash lumber, maple lumber, birch lumber, beech lumber, cherry lumber, poplar lumber, teak sawn timber, mahogany, rubberwood, acacia sawn timber, paulownia board; .7 timber, cypress wood, meranti, wood plank; .6 finger jointed board; .5 edge glued panel
440711 pine lumber, radiata pine lumber, red pine lumber
440712 spruce lumber, fir lumber
440791 oak lumber, white oak lumber, red oak lumber
4408 wood veneer, face veneer, veneer sheet, sliced veneer, rotary veneer, core veneer, engineered veneer, plywood veneer; .8 veneer
4409 wood moulding, wood molding, tongue and groove board, solid wood flooring strip, parquet strip, wood decking, bamboo decking, timber cladding, wood siding, beaded board, primed moulding, picture frame moulding; .6 decking board, skirting board, baseboard, wooden dowel; .5 hardwood flooring
4410 particle board, particleboard, melamine particle board, melamine faced chipboard, waferboard, straw board panel; .6 chipboard, bagasse board
441012 osb, oriented strand board
4411 mdf, mdf board, medium density fibreboard, medium density fiberboard, hdf, hdf board, hardboard, laminate flooring, laminated flooring hdf, melamine mdf, softboard, wood fibre insulation, mdf moulding, hdf door skin; .8 fibreboard, fiberboard; .3 tambour board, wall panel
4412 plywood, film faced plywood, marine plywood, birch plywood, okoume plywood, commercial plywood, packing plywood, container plywood, formply, tego plywood, fancy plywood, bamboo plywood, lvl, laminated veneer lumber, blockboard, laminboard, veneered panel, melamine plywood; .7 bamboo panel, bent plywood, laminated wood; .6 finger joint laminated board
4413 densified wood, compressed wood, densified laminated wood, compreg
4414 wooden frame, wooden photo frame, wooden mirror frame; .6 picture frame, canvas stretcher frame; .5 photo frame; .1 home decor, home dcor
4415 wooden crate, wood packing, wooden pallet, wood pallet, pallet collar, wooden cable reel, wine wooden box, packing case wood; .7 cable drum; .6 wooden box, wooden case; .4 dunnage; .3 pallet
4416 oak barrel, wooden barrel, wine barrel, whisky cask, stave; .7 cask, wooden tub; .6 wooden bucket
4417 wooden tool handle, hammer handle wood, wooden shovel handle, wooden brush handle, brush body; .7 shoe tree; .6 broom handle, shoe last
4418 wooden door, wood door, solid wood door, timber door, wooden window, wooden door frame, parquet, parquet flooring, bamboo flooring, mosaic floor panel, glulam, glue laminated timber, clt, cross-laminated timber, i-joist, roof truss wooden, wooden staircase, cedar shingle, timber formwork, joinery, cellular wood panel; .7 wood flooring, flooring panel, wooden beam, stair tread, wood fence panel, wooden deck tile; .6 shingle; .4 door frame, shake; .3 dividing door, tambour board, wall panel; .15 construction material, building material, building materials
441875 engineered wood flooring, multilayer flooring, engineered flooring
4419 disposable chopsticks, wooden fork, wooden cutlery, wooden cutting board, wooden tray, wooden plate, wooden tableware, wooden kitchenware, wooden spatula, wooden rice paddle, rolling pin, pepper mill wooden, wooden coaster, salad bowl wooden, bamboo cutlery, wooden cup; .8 bamboo tableware; .7 lacquerware bowl; .5 chopsticks, chopping board; .4 cutting board
441911 bamboo cutting board
441912 bamboo chopsticks
441990 wooden chopsticks, wooden spoon, wooden bowl
4420 wooden ornament, wood carving, wooden figurine, wooden statuette, wooden craft, marquetry, inlaid wood, mother of pearl lacquer box, lacquer box, wooden jewelry box, wooden jewellery box, wooden watch box, wooden mask, wooden decoration, wood plaque; .7 wooden gift box, wooden nameplate, wooden storage box; .5 wooden coat rack, wooden christmas ornament
4421 bamboo stick, ice cream stick, popsicle stick, wooden coffee stirrer, wax stick wooden, matchstick splint, coffin, wooden blind, wooden ladder, wooden pin, wooden planter, wooden plug, wooden spool, wooden easel, wooden article; .9 toothpick; .8 tongue depressor; .7 skewer, wooden stick, beehive; .6 wooden peg, bird house, wood parts, wooden sign; .5 casket, bamboo blind, dog house, bamboo products; .4 hanger, clothespin
442110 wooden hanger, wooden clothes hanger
442191 bamboo skewer, bamboo toothpick, bamboo blind
4501 raw cork, natural cork raw, corkwood, granulated cork, cork granule, cork powder, cork waste
4502 natural cork block, natural cork sheet, natural cork plate; .6 cork strip
4503 cork stopper, natural cork stopper, wine cork, natural cork article; .6 cork lid
4504 agglomerated cork, cork roll, cork flooring, cork tile, cork mat, cork yoga block, cork coaster, cork gasket, cork underlay; .7 cork sheet, cork board, champagne cork; .5 cork yoga mat
4601 rattan webbing, cane webbing, bamboo mat, bamboo screen, sushi mat, rush mat, straw mat, tatami, tatami mat, water hyacinth mat, reed fence, straw braid, plaited mat, raffia braid; .7 bamboo fence, seagrass rug; .5 plait
4602 wicker basket, wickerwork, seagrass basket, water hyacinth basket, willow basket, rattan box, straw bag, raffia bag, woven straw tote, rattan craft, corn husk basket; .7 fruit basket; .6 basket, paper rope basket, loofah; .4 bamboo lantern weave
460211 bamboo basket, bamboo steamer
460212 rattan basket, rattan tray, rattan bag
4701 mechanical pulp, mechanical wood pulp, groundwood pulp, thermomechanical pulp, tmp pulp
4702 dissolving pulp, dissolving wood pulp, rayon grade pulp
4703 kraft pulp, bleached kraft pulp, bek pulp, unbleached kraft pulp, ukp; .7 wood pulp; .6 pulp
470321 nbsk, nbkp, softwood pulp, fluff pulp
470329 lbkp, bhkp, hardwood pulp, bleached eucalyptus kraft pulp
4704 sulphite pulp, sulfite pulp
4705 bctmp, ctmp, chemi-thermomechanical pulp, semi-chemical pulp
4706 recycled pulp, deinked pulp, cotton linter pulp, linter pulp, bamboo pulp, bagasse pulp, straw pulp, hemp pulp, kenaf pulp
4707 waste paper, wastepaper, occ, old corrugated container, onp, old newspaper, recovered paper, paper scrap, sorted office paper, double lined kraft cuttings, tissue broke
4801 newsprint, newsprint paper, newsprint reel
4802 uncoated paper, woodfree paper, wood free offset paper, offset paper, bond paper, copier paper, handmade paper, drawing paper, watercolor paper, security paper, banknote paper, thermal base paper, wallpaper base, ledger paper; .7 hanji, mulberry paper; .6 printing paper, writing paper, cheque paper, coloured paper
480256 copy paper, a4 paper, photocopy paper
4803 tissue paper jumbo roll, jumbo roll tissue, tissue parent roll, facial tissue stock, toilet tissue base paper, napkin stock, towel stock, cellulose wadding, carrier tissue; .6 airlaid paper
4804 kraft paper, kraft liner, kraftliner, sack kraft paper, unbleached kraft paper, bleached kraft paper, mg kraft paper, kraft bag paper, electrical insulating kraft paper, cable paper; .7 kraft board
4805 fluting paper, corrugating medium, medium paper, testliner, test liner, grey board, gray board, core board, coreboard paper, blotting paper, interleaving paper, sulphite wrapping paper; .7 filter paper roll; .6 pressboard; .5 chipboard paper, felt paper, insulation paper, absorbent paper
4806 vegetable parchment, greaseproof paper, glassine, glassine paper, tracing paper; .8 parchment paper; .6 baking paper
4807 composite paper, composite paperboard, pasted board; .6 laminated paperboard, bituminised paper; .5 straw paper
4808 corrugated paper, corrugated board, corrugated sheet paper, single face corrugated, crepe paper, creped kraft, crinkled paper; .7 embossed paper; .6 perforated paper
4809 .6 carbonless paper, ncr paper, self-copy paper; .5 carbon paper, sublimation paper, sublimation transfer paper; .4 heat transfer paper
4810 art paper, art board, gloss art paper, matt coated paper, c2s, c1s, lwc paper, light weight coated paper, duplex board, ivory board, fbb, sbs board, cast coated paper, manila board, coated kraft board; .7 coated paper; .5 paperboard
481092 coated duplex board, white lined chipboard, folding box board
4811 thermal paper roll, receipt paper roll, cash register roll, silicone coated paper, poly coated paper, cupstock paper, aseptic packaging paper, waxed paper, wax paper, kraft paper tape, gummed paper tape, inkjet photo paper, gift wrapping paper, decor paper, decorative base paper, melamine impregnated paper, phenolic paper, silicone baking paper, barrier coated paper; .7 label stock, washi tape, photo paper, wrapping paper; .6 paper tape, thermal label paper; .5 release liner, masking tape, baking paper
481141 self-adhesive paper, paper masking tape, adhesive label stock
481159 pe coated paper, cup stock, release paper, liquid packaging board
481190 thermal paper, pos paper roll, wrapping paper
4812 filter block, filter pad of pulp, filter slab, depth filter sheet; .5 filter sheet
4813 cigarette paper, rolling paper, cigarette tube, pre-rolled cone, plug wrap paper, porous plug wrap; .6 tipping paper
4814 paper wallpaper, vinyl coated wallpaper, mural wallpaper, embossed wallpaper, wall paper roll, wallpaper border; .9 wallpaper; .7 non-woven wallpaper; .5 wallcovering, wall covering; .4 pvc wallpaper
4816 duplicator stencil, paper offset plate; .7 stencil paper, tattoo stencil paper; .6 carbon paper; .5 carbonless paper, ncr paper; .4 heat transfer paper
4817 paper envelope, kraft envelope, document envelope, letter set, plain postcard, correspondence card; .9 envelope; .7 red packet; .5 padded envelope, stationery set; .05 stationery, school supplies
4818 toilet roll, kitchen roll, paper hand towel, cocktail napkin, paper bib, examination paper roll, paper bed sheet, toilet seat cover paper, paper handkerchief, bamboo tissue, paper gown; .7 napkin; .6 tissue paper, tissue box paper; .5 cleansing tissue paper, oil blotting paper; .2 wet wipes, wet tissue; .1 household goods, daily necessities, consumer goods, living
481810 toilet paper, toilet tissue, bathroom tissue
481820 facial tissue, paper towel, kitchen towel, hand towel paper, pocket tissue
481830 paper napkin, napkin, paper tablecloth
4819 carton, paperboard box, cardboard box, packaging box, pizza box, mailer box, kraft bag, bread bag paper, sos bag, paper sack, multiwall paper sack, cement bag paper, milk carton, gable top carton, aseptic carton, paper packaging, paper mailer, box file, sleeve box; .7 gift box, record sleeve, paper food box; .6 display box, magazine file; .4 shopping bag, packaging, packaging goods; .3 packing material
481910 corrugated box, corrugated carton, shipping box, carton box
481920 folding carton, folding box, paper box, color box, gift box, cosmetic box, cake box
481940 paper bag, kraft paper bag, paper shopping bag
481950 paper can, composite can, rigid box, paper tube packaging, beverage carton
4820 exercise book, spiral notebook, paper notebook, journal notebook, notepad, sticky memo, sketchbook, sketch pad, writing pad, ledger book, order book, continuous form, business form, paper folder, scrapbook, paper stationery, stamp album, guest book, blotting pad; .6 notebook; .5 ring binder, file folder, album, book cover; .4 stationery; .3 school supplies, office supplies
482010 notebook, diary, planner, memo pad, sticky note, receipt book
482050 photo album, album, sample book
4821 paper label, self-adhesive label, sticker label, barcode label, shipping label, price label, wine label, hangtag, swing tag, paper tag, price tag, garment tag paper, label roll; .7 label; .6 luggage label, seal label, security label; .4 sticker; .1 packaging, packaging goods
482110 printed label, hang tag, product label, care label paper
482190 blank label, label sheet, thermal label
4822 paper bobbin, textile paper tube, yarn paper cone, paper spool, cardboard core; .9 paper core; .6 paper tube, paper cone
4823 ice cream cup paper, noodle cup paper, paper lid, cup sleeve, cup holder paper, moulded pulp tray, pulp mold packaging, sugarcane tableware, paper filter, chart paper, ecg paper, recorder paper, paper gasket, paper coaster, baking cup, muffin cup, paper doily, edge protector paper, paper void fill, perfume test strip paper, paper lollipop stick, paper stick, papier mache; .8 egg carton, coffee filter; .7 paper tray, filter paper, honeycomb board, angle board, paper cushioning; .6 paper craft, paper honeycomb, slip sheet, pattern paper; .5 disposable cup, disposable plate, egg tray, hand fan; .4 drinking straw
482320 filter paper, coffee filter, tea bag filter paper
482361 bamboo paper plate, bamboo pulp tableware
482369 paper cup, paper plate, paper bowl, paper food container
482370 molded pulp, egg tray, egg carton, bagasse plate, bagasse tableware
482390 paper straw, origami paper, paper fan, cupcake liner
4901 printed book, textbook, workbook, novel, comic book, manga book, dictionary, encyclopedia, bible, instruction manual, user manual, cookbook, study material, used book; .8 book; .7 booklet; .6 pamphlet, children book, photo book; .5 manual, leaflet; .4 brochure
4902 newspaper, periodical, weekly magazine, monthly magazine; .8 magazine; .5 journal
4903 picture book, coloring book, colouring book, board book, pop-up book, drawing book for children; .7 sticker book
4904 sheet music, music score, printed music; .6 songbook
4905 world map, wall map, nautical chart, atlas, topographic map; .8 map; .7 scratch map; .6 globe
4906 architectural drawing, engineering drawing, blueprint, plan drawing; .8 technical drawing; .6 manuscript
4907 unused stamp, revenue stamp, bank note, cheque form, traveller's cheque, stock certificate, bond certificate, tax stamp; .8 banknote; .7 gift voucher, excise stamp; .6 postage stamp
4908 decalcomania, transfer sticker, heat transfer label, heat transfer sticker, iron-on transfer, water transfer decal, temporary tattoo, tattoo sticker, ceramic decal, vitrifiable transfer, rub-on transfer; .9 decal; .7 nail decal; .6 water transfer film; .5 heat transfer film; .4 nail sticker
4909 postcard, greeting card, birthday card, christmas card, invitation card, wedding invitation, thank you card, pop-up card, greeting cards
4910 calendar, desk calendar, wall calendar, calendar block; .5 advent calendar
4911 advertising material, commercial catalogue, photocard, idol photo card, printed picture, diary sticker, deco sticker, admission ticket, scratch card, learning card, warranty card, color chart, shade card, printed insert; .8 printed matter, photo card, business card, flash card; .7 photograph, picture print, sticker sheet, decorative sticker, ticket, lottery ticket; .6 brochure, coupon, menu card, printed card; .5 leaflet, sticker, wall sticker, bookmark, certificate; .4 lithograph print, wall decal, trading card
491110 catalogue, catalog, brochure, flyer, leaflet
491191 poster, photo card, photograph, art print
491199 sticker, business card, ticket, coupon, flash card
`;
