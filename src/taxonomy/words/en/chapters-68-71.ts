// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_68_71 = `
6801 paving stone, kerbstone, curbstone, sett, cobblestone, granite kerb, granite cube; .8 flagstone
6802 marble slab, marble tile, granite slab, granite tile, granite countertop, polished granite, travertine, limestone slab, building stone, dimension stone, tombstone, gravestone, headstone, monument stone, stone statue, stone carving, mosaic stone tile, stone tabletop, onyx slab; .9 marble; .8 natural stone, stone cladding, soapstone article; .6 granite
6803 roofing slate, slate tile, natural slate, slate slab, slate plate, slate coaster; .8 slate
6804 grinding stone, grinding disc, vitrified wheel, abrasive wheel, whetstone, sharpening stone, honing stone, oilstone, mounted point, millstone, grindstone, cup wheel, polishing stone; .9 cutting wheel; .8 cutting disc; .5 diamond polishing pad
680421 diamond wheel, diamond grinding wheel, diamond cup wheel
680422 grinding wheel, cut-off wheel, resin bond wheel, cbn wheel
6805 sandpaper, abrasive paper, emery paper, abrasive cloth, emery cloth, sanding belt, abrasive belt, sanding disc, velcro disc, flap disc, flap wheel, fibre disc, sanding sponge, non-woven abrasive, lapping film, sanding sheet, coated abrasive; .8 abrasive pad; .5 polishing film
6806 rock wool, stone wool, mineral wool, slag wool, ceramic fibre blanket, ceramic fiber, ceramic wool, mineral wool board, mineral fibre ceiling tile, exfoliated vermiculite, expanded vermiculite, expanded perlite, expanded clay, foamed slag; .5 calcium silicate insulation; .4 aerogel blanket; .3 thermal insulation
6807 asphalt shingle, roofing felt, bitumen membrane, bituminous membrane, modified bitumen sheet, self-adhesive bitumen membrane, asphalt roll roofing, bitumen sheet, tar paper; .5 waterproofing membrane
6808 wood wool board, wood wool cement board, cement bonded particle board, wood wool acoustic panel, straw cement board
6809 plasterboard, gypsum board, gypsum ceiling tile, gypsum panel, plaster moulding, plaster cornice, plaster statue, plaster ornament, gypsum block; .8 drywall; .15 construction material, building material, building materials
6810 concrete block, cement block, cement brick, concrete brick, paving block, interlocking paver, phc pile, concrete pipe, hume pipe, precast concrete, concrete sleeper, concrete roof tile, aac block, autoclaved aerated concrete, quartz surface, quartz countertop, artificial stone, cultured stone, manufactured stone veneer, grc panel, concrete planter, concrete manhole; .6 artificial marble
681019 concrete paver, engineered stone, quartz slab, terrazzo tile
681091 concrete pile, precast panel, tunnel segment
6811 fibre cement board, fiber cement siding, cement board, cellulose cement sheet, asbestos cement sheet, corrugated cement sheet, fibre cement plank; .5 calcium silicate board
6812 asbestos yarn, asbestos cloth, asbestos gasket, asbestos packing, asbestos paper, asbestos rope
6813 friction material, brake lining, clutch facing, clutch lining, brake lining roll; .7 friction disc; .6 friction plate; .5 brake block; .4 brake pad
6814 mica sheet, mica board, mica tape, mica plate, mica paper, mica washer, mica tube, phlogopite sheet
6815 carbon fiber, carbon prepreg, carbon fiber sheet, flexible graphite, basalt fibre, peat pot, dolomite brick; .8 graphite sheet, graphite part; .7 cfrp, graphite gasket; .6 prepreg, tourmaline ball; .4 activated carbon fiber, isostatic graphite; .3 magnesia brick
681511 carbon fibre, carbon fiber tow, chopped carbon fiber
681512 carbon fabric, carbon fiber cloth
681513 carbon tube, carbon fiber plate; .6 carbon prepreg
681519 graphite sheet, graphite foil, graphite mould, graphite gasket
6901 diatomite brick, diatomaceous earth brick, siliceous earth brick, kieselguhr block, diatomite insulating brick
6902 refractory brick, fire brick, firebrick, high alumina brick, magnesia carbon brick, chrome brick, silica brick, fireclay brick, insulating fire brick, refractory block, refractory tile; .8 magnesia brick; .6 refractory
6903 crucible, graphite crucible, alumina crucible, silicon carbide tube, sic beam, kiln furniture, kiln shelf, sagger, submerged entry nozzle, ladle shroud, stopper rod, refractory nozzle, refractory sleeve, muffle, cupel, recrystallized silicon carbide; .8 slide gate plate, setter plate; .7 thermocouple protection tube; .6 alumina tube
6904 clay brick, building brick, red brick, facing brick, hollow clay block; .7 brick; .6 flooring block
6905 clay roof tile, ceramic roofing tile, chimney pot, chimney liner, architectural terracotta; .7 terracotta facade panel; .6 roofing tile
6906 ceramic pipe, vitrified clay pipe, clay drain pipe, stoneware pipe, ceramic gutter
6907 ceramic tile, glazed tile, unglazed tile, polished porcelain tile, bathroom tile, kitchen tile, clinker tile, stoneware tile, pool tile, subway tile, hearth tile, finishing ceramic; .8 floor tile, mosaic tile; .7 tile, sintered stone slab; .4 tile trim; .15 construction material, building material, building materials
690721 porcelain tile, vitrified tile, porcelain slab
690723 wall tile, earthenware tile
6909 technical ceramic, industrial ceramic, advanced ceramic, fine ceramic part, alumina ceramic, zirconia ceramic, alumina ball, zirconia ball, ceramic ring, ceramic honeycomb, honeycomb substrate, ceramic carrier, silicon nitride part, ceramic rod, alumina liner, raschig ring, laboratory porcelain, ceramic shaft; .9 ceramic part; .8 zirconia bead, evaporating dish; .7 ceramic ball, silicon carbide part, ceramic tube; .6 mortar and pestle, ceramic seal ring, ceramic jar, ceramic bottle; .5 grinding media, ceramic membrane, aluminium nitride substrate, ceramic substrate, ceramic plate; .4 grinding ball, ceramic filter
6910 ceramic sanitary ware, toilet bowl, one piece toilet, two piece toilet, wall hung toilet, ceramic sink, pedestal basin, ceramic bidet, ceramic cistern, squatting pan; .9 water closet, urinal; .8 wash basin, washbasin; .7 sanitary ware, vessel sink; .6 toilet
6911 porcelain tableware, bone china, china ware, porcelain dinnerware, porcelain plate, porcelain bowl, porcelain cup, porcelain mug; .6 dinner set, tea cup, tea set, saucer; .5 dinnerware, coffee cup, ceramic plate, ceramic bowl; .4 mug, teapot, soup bowl; .1 kitchenware
6912 earthenware, stoneware, stoneware tableware, earthen pot, ttukbaegi, terracotta cookware, ceramic baking dish; .7 ceramic tableware, clay pot, onggi; .6 ceramic mug, ceramic cookware, ramekin; .5 ceramic bowl, ceramic plate, ceramic soap dispenser; .4 mug, ceramic pot
6913 ceramic figurine, porcelain figurine, ceramic ornament, ceramic statue, ceramic vase, porcelain vase, ceramic sculpture, decorative ceramic, ceramic piggy bank, moon jar; .6 celadon; .2 home decor, home dcor
6914 ceramic flower pot, terracotta pot, clay flower pot, ceramic planter, ceramic knob, ceramic sign plate; .4 flower pot, ceramic article
7001 cullet, glass cullet, waste glass, glass scrap, glass in the mass, scrap glass
7002 glass tube, glass tubing, glass rod, quartz tubing, quartz rod, fused silica tube, fused quartz ingot, borosilicate glass tubing, pharmaceutical glass tubing, optical fibre preform; .8 quartz tube; .6 glass ball
7003 rolled glass, cast glass, figured glass, patterned glass, wired glass, u-profile glass, channel glass; .4 solar glass
7004 drawn glass, blown glass sheet, drawn sheet glass, antique sheet glass; .7 stained glass sheet
7005 float glass, clear float glass, reflective glass, low iron glass, ultra clear glass; .8 tinted glass, low-e glass; .7 flat glass, coated glass; .6 sheet glass, window glass; .5 ground glass; .4 glass substrate; .3 glass
7006 bent glass, bevelled glass, etched glass, edge-worked glass, drilled glass, enamelled glass; .7 frosted glass, printed glass, display glass, glass shelf; .6 glass substrate; .5 ito glass, ultra thin glass, glass wafer
7007 safety glass, toughened glass, laminated glass, automotive glass, car window glass, bulletproof glass, bullet resistant glass, tempered glass screen protector, shower door glass, chemically strengthened glass; .9 glass screen protector; .7 fire rated glass, glass balustrade panel; .6 cover glass, solar glass; .5 switchable glass
700711 automotive tempered glass, sunroof glass, car side window
700719 tempered glass, solar tempered glass; .7 screen protector
700721 windshield, windscreen
7008 insulating glass unit, insulated glass, double glazing, double glazed unit, igu, triple glazing; .8 vacuum glazing
7009 glass mirror, bathroom mirror, compact mirror, mirror glass, full length mirror, vanity mirror; .9 mirror, rear view mirror, side mirror; .8 door mirror, makeup mirror; .6 convex mirror; .5 led mirror
700910 rear view mirror, side mirror, motorcycle mirror
700992 hand mirror, makeup mirror, wall mirror
7010 glass bottle, glass jar, glass vial, ampoule bottle, glass ampoule, cosmetic glass bottle, carboy, wine bottle, beer bottle, beverage glass bottle, mason jar, jam jar, demijohn, diffuser bottle, nail polish bottle, glass stopper; .8 vial, perfume bottle; .7 dropper bottle, glass container; .6 serum bottle, glass cartridge; .5 glass lid; .1 packaging, packaging goods
7011 glass bulb shell, glass envelope, lamp glass bulb, lamp glass tube, crt glass
7013 wine glass, whisky glass, champagne flute, stemware, glass tumbler, glass mug, glass tableware, heat resistant glass cup, glass food container, glass food storage container, glass lunch box, glass teapot, glass jug, carafe, glass vase, crystal glassware, lead crystal, glass ashtray, glass baking dish, glass fish bowl, bakeware glass; .9 decanter; .8 goblet, glass storage jar; .7 glassware, beer mug, glass candle holder; .6 borosilicate glassware, glass ornament, coffee server; .5 glass plate; .4 glass lid
701337 drinking glass, glass cup, beer glass, shot glass
701349 glass plate, glass bowl, glass pitcher
7014 signalling glass, reflector glass, headlamp glass lens, traffic signal lens glass, unworked optical element; .5 glass lens blank
7015 clock glass, spectacle glass blank, curved glass for clocks, sunglass glass blank; .8 watch glass; .7 watch crystal, instrument glass
7016 glass block, glass brick, glass tile, glass mosaic tile, glass mosaic, foam glass, multicellular glass, stained glass panel, leaded light
7017 laboratory glassware, lab glassware, erlenmeyer flask, volumetric flask, glass pipette, burette, microscope slide, glass slide, cover slip, glass funnel, distillation glassware; .9 beaker; .8 graduated cylinder, desiccator; .7 test tube, pasteur pipette, quartz crucible, quartz cuvette, glass condenser, glass dropper; .6 petri dish, culture tube; .5 flask, quartzware; .2 laboratory equipment
7018 glass bead, seed bead, imitation pearl of glass, hotfix rhinestone, glass rhinestone, glass cabochon, glass microsphere, hollow glass microsphere, reflective glass bead, road marking glass bead, blasting glass bead, doll eye glass, lamp-worked glass ornament; .8 crystal bead, rhinestone; .7 glass eye; .6 nail crystal; .4 bead
7019 glass fibre, fiberglass, fibreglass, fiberglass mat, fiberglass cloth, fiberglass fabric, glass cloth, woven roving, fiberglass mesh, fiberglass yarn, glass yarn, fiberglass tissue, glass veil, glass wool blanket, glass wool insulation, silica fabric, fiberglass insect screen; .8 fiberglass tape; .7 fire blanket; .6 roving, fiberglass sleeve; .5 agm separator, fiberglass rebar; .3 frp rebar
701911 chopped strand
701912 glass fiber roving, roving
701914 needle mat
701915 chopped strand mat
701980 glass wool, glasswool board
7020 vacuum flask glass inner, quartz ring, quartz part, quartz reactor tube, glass handle, industrial glass part, glass float; .8 quartz boat, quartz ware for semiconductor; .6 sight glass, gauge glass; .5 glass article, glass terrarium
7101 cultured pearl, natural pearl, freshwater pearl, south sea pearl, akoya pearl, loose pearl, tahitian pearl; .8 pearl
7102 rough diamond, polished diamond, loose diamond, cut diamond, brilliant cut diamond, melee diamond; .7 diamond, industrial diamond
7103 gemstone, precious stone, semi-precious stone, emerald, amethyst, topaz, turquoise stone, opal, agate, loose gemstone, rough gemstone; .8 ruby, tourmaline stone; .7 sapphire, jade; .5 garnet; .3 quartz crystal
7104 synthetic gemstone, lab grown diamond, laboratory-grown diamond, cubic zirconia, moissanite, synthetic sapphire, synthetic ruby, piezo-electric quartz, created gemstone; .8 cvd diamond; .6 synthetic diamond, sapphire window, synthetic quartz; .5 sapphire wafer, sapphire substrate
7105 diamond powder, diamond dust, diamond grit, synthetic diamond powder, micron diamond powder, nanodiamond, gemstone dust
7106 silver bar, silver bullion, silver ingot, silver powder, silver grain, silver granule, silver wire, silver sheet, unwrought silver, sterling silver wire; .7 silver flake; .6 silver
7107 silver clad metal, silver clad copper, rolled silver
7108 gold ingot, gold granule, gold powder, unwrought gold; .7 gold sputtering target; .6 gold; .4 gold leaf
710812 gold bar, gold bullion, gold dore
710813 gold bonding wire, gold wire, gold sheet
7109 gold clad metal, rolled gold plate, gold clad silver
7110 palladium, rhodium, ruthenium, iridium, osmium, platinum powder, platinum sponge, platinum wire, palladium sponge, iridium powder; .8 platinum
7111 platinum clad metal, platinum clad copper
7112 precious metal scrap, gold scrap, silver scrap, platinum scrap, sweepings of precious metal, jewellery scrap; .6 spent catalyst, scrap catalytic converter
7113 fine jewelry, gold earrings, silver earrings, gold bracelet, wedding ring, engagement ring, 14k, 18k gold, 925 silver, silver jewellery, gold chain, platinum jewelry, gold plated silver jewelry; .7 jewellery, jewelry; .6 ring jewelry; .4 necklace, earrings, bracelet, pendant
711311 sterling silver jewelry, silver ring, silver necklace
711319 gold ring, gold necklace, diamond ring
7114 silver tableware, silver spoon, silver cutlery, goldsmith ware, silversmith ware, silver tray, silver cup; .6 silverware, gold ornament; .3 silver plated tableware
7115 platinum crucible, platinum gauze catalyst, platinum gauze, platinum bushing, industrial silver article; .7 platinum electrode; .6 precious metal sputtering target, silver anode
7116 pearl necklace, pearl bracelet, gemstone bracelet, gemstone necklace, jade bangle, jade article, gemstone bead bracelet, crystal ornament natural stone; .7 pearl jewelry, jade roller, gua sha stone; .2 gua sha, gual sha
7117 imitation jewellery, costume jewelry, fashion jewelry, cufflink, cuff link, anklet, body piercing, piercing jewelry, choker, surgical steel earring, beaded bracelet, germanium bracelet; .9 brooch; .8 tie pin, tie clip; .7 accessory jewelry, bangle, magnetic bracelet; .6 earring, necklace, bracelet; .5 fashion accessory, lapel pin; .4 charm, pendant, silicone bracelet; .35 accessory, accessories, apparel accessory; .15 fashion
711719 stainless steel jewelry, gold plated jewelry, brooch
7118 gold coin, silver coin, legal tender coin, bullion coin; .9 commemorative coin; .8 coin
`;
