// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_72_83 = `
7201 pig iron, foundry pig iron, basic pig iron, nodular pig iron, spiegeleisen
7202 ferroalloy, ferro-alloy, ferro manganese, ferromanganese, ferro silicon, ferrosilicon, silico manganese, ferro chrome, ferrochrome, ferro nickel, ferro molybdenum, ferro vanadium, ferro titanium, ferro niobium; .8 nickel pig iron; .7 nodularizer
7203 direct reduced iron, dri iron, sponge iron, hot briquetted iron, hbi
7204 ferrous scrap, iron scrap, steel scrap, scrap iron, hms scrap, shredded scrap, stainless steel scrap, cast iron scrap, busheling, steel turnings, used rail scrap
7205 iron powder, steel powder, steel shot, steel grit, atomized iron powder, stainless steel powder, alloy steel powder, carbonyl iron powder; .8 cut wire shot
7206 steel ingot, iron ingot, crude steel
7207 steel billet, steel bloom, steel slab, semi-finished steel; .8 billet; .7 bloom; .4 slab
7208 hot rolled coil, hot rolled steel, hrc, hot rolled sheet, hot rolled plate, heavy plate, ship plate, shipbuilding plate, pickled and oiled coil, checkered plate, chequered plate; .7 steel plate; .5 ss400; .3 steel; .1 basic material, raw material
7209 cold rolled coil, cold rolled steel, crc, cold rolled sheet, full hard coil, black plate, tin mill black plate; .8 spcc; .15 steel
7210 galvanized steel, galvanized coil, galvanised sheet, galvannealed, ppgl, tin plate steel, tin free steel, aluminized steel, corrugated steel sheet, zinc magnesium coated steel, coated steel sheet, 55 al-zn coated steel; .2 steel; .15 steel plate
721012 tinplate
721030 electro galvanized steel, egi
721049 hot dip galvanized coil, gi coil
721061 galvalume
721070 prepainted steel, ppgi, color coated steel
7211 steel strip, cold rolled strip, hot rolled strip, carbon steel strip, narrow strip steel, skelp; .5 slit coil
7212 galvanized strip, galvanized steel strip, coated steel strip, tinplate strip, copper clad steel strip; .6 steel strapping
7213 wire rod, steel wire rod, low carbon wire rod, high carbon wire rod, rebar in coil; .7 sae1008
7214 rebar, reinforcing bar, deformed bar, hot rolled bar, threaded rebar; .8 carbon steel bar; .7 steel bar; .6 flat bar, square bar, s45c, forged bar; .5 round bar
7215 cold drawn bar, cold finished bar, free cutting steel bar, drawn steel bar; .8 bright bar; .6 ground steel bar
7216 h beam, i beam, h-beam, steel section, angle bar, steel angle, angle steel, channel steel, structural section, universal beam, t section steel, light gauge section; .6 u channel, c channel; .1 steel
7217 iron wire, galvanized wire, galvanised steel wire, binding wire, tie wire, annealed wire, high carbon steel wire, bead wire, pvc coated wire, hard drawn wire; .8 steel wire; .7 music wire; .6 pc wire
7218 stainless steel ingot, stainless steel billet, stainless steel slab, stainless bloom
7219 stainless steel sheet, stainless steel coil, stainless steel plate, stainless sheet, cold rolled stainless coil, hot rolled stainless coil, sus304 sheet, 304 stainless plate; .15 steel
7220 stainless steel strip, stainless strip, precision stainless strip; .8 stainless steel foil
7221 stainless steel wire rod, stainless wire rod
7222 stainless steel bar, stainless steel round bar, stainless rod, stainless steel angle, stainless flat bar, stainless hexagon bar, stainless steel section, sus304 bar
7223 stainless steel wire, stainless wire, stainless spring wire, sus304 wire
7224 alloy steel ingot, alloy steel billet, alloy steel bloom, alloy steel slab; .8 forging ingot
7225 electrical steel, silicon steel, grain-oriented silicon steel, crngo, alloy steel plate, alloy steel coil, wear resistant plate; .6 high strength steel plate; .2 steel plate
722511 grain oriented electrical steel, crgo
722519 non-oriented electrical steel
7226 alloy steel strip, silicon steel strip, electrical steel strip, high speed steel strip; .7 amorphous alloy ribbon, bimetal saw strip
7227 alloy steel wire rod, welding wire rod, spring steel wire rod, boron steel wire rod
7228 alloy steel bar, alloy steel round bar, tool steel bar, mould steel, spring steel bar, hollow drill bar, special steel bar, alloy steel section; .8 tool steel, die steel; .7 bearing steel, scm440, skd11; .6 high speed steel
7229 alloy steel wire, silico-manganese steel wire, high speed steel wire; .8 er70s-6; .7 oil tempered wire; .6 co2 welding wire, solid welding wire; .5 mig welding wire
7301 sheet pile, sheet piling, steel sheet pile, welded section, welded h beam
7302 steel rail, railway rail, crane rail, railway turnout, railroad switch, fish plate, fishplate, rail clip, rail fastening, steel sleeper, railroad tie plate; .5 sole plate; .3 rail, railway
7303 cast iron pipe, ductile iron pipe, di pipe, cast iron tube
7304 seamless pipe, seamless tube, seamless steel pipe, stainless seamless tube, cold drawn seamless; .9 astm a106, astm a213; .8 drill pipe; .7 octg, oil well casing, boiler tube, ba tube, honed tube; .6 heat exchanger tube; .5 casing pipe, tubing pipe, line pipe; .4 steel pipe; .3 finned tube, fin tube
730429 octg, oil well casing
7305 large diameter pipe, lsaw pipe, ssaw pipe, spiral welded pipe, steel pipe pile, longitudinally welded pipe; .4 line pipe
7306 welded pipe, welded steel pipe, erw pipe, galvanized pipe, emt conduit, structural steel tube; .8 square pipe, steel conduit, scaffold tube; .7 square tube, hollow section, black pipe; .6 stainless steel pipe; .5 steel pipe, steel tube; .2 finned tube, fin tube
730640 stainless welded pipe
730661 square tube, rectangular hollow section
7307 steel pipe fitting, stainless steel fitting, steel flange, weld neck flange, blind flange, slip on flange, butt weld fitting, forged fitting, socket weld fitting, swage nipple, malleable iron fitting, ductile iron fitting, grooved coupling, stub end, lap joint; .8 flange, pipe tee, pipe nipple, threaded fitting; .7 pipe fitting, elbow, union fitting, hydraulic fitting; .6 tube fitting, pipe coupling; .4 reducer, compression fitting, expansion joint
730721 stainless steel flange
730791 carbon steel flange
7308 structural steel, steel structure part, steel frame building part, bridge section, steel bridge, steel tower, lattice mast, steel window frame, light gauge steel frame; .9 scaffold, fire door, guardrail, steel stair; .8 solar mounting structure; .7 shuttering, sandwich panel, steel grating, lighting pole; .6 formwork, door frame, handrail, metal stud, greenhouse steel structure; .5 rolling shutter, raised access floor; .3 dividing door; .25 construction material, building material, building materials
730820 transmission tower, wind tower
730830 steel door, fire door
730840 scaffolding, formwork, steel prop
730890 steel structure, guardrail, deck plate
7309 steel tank, stainless steel tank, grain silo, steel vat, oil storage tank; .8 storage tank, silo; .7 fuel storage tank; .6 water tank
7310 steel drum, steel barrel, tin can, tin box, tin case, steel can, steel pail, metal drum, paint can, metal tin packaging; .8 food can; .6 empty can, keg; .5 aerosol can, jerry can, steel box
7311 lpg cylinder, oxygen cylinder, high pressure cylinder, compressed gas cylinder, acetylene cylinder, seamless steel cylinder, lpg tank, ammonia cylinder; .9 gas cylinder; .8 cng cylinder; .7 hydrogen cylinder, hydrogen storage; .6 cryogenic tank, air receiver tank; .4 pressure vessel; .2 cylinder
7312 wire rope, steel wire rope, steel strand, pc strand, prestressed concrete strand, steel cord, tyre cord steel, wire rope sling, stainless wire rope, elevator rope, galvanized strand, guy wire; .9 steel cable; .8 stranded wire
7313 barbed wire, razor wire, concertina wire, fencing twisted wire
7314 wire mesh, steel wire mesh, stainless steel mesh, welded mesh, welded wire mesh, wire netting, wire cloth, chain link fence, gabion, hexagonal wire netting, expanded metal, crimped mesh, mesh fence; .8 wire fence; .7 metal mesh; .6 metal conveyor mesh belt; .5 insect screen mesh
7315 skid chain, anchor chain, stud link chain, link chain, hoist chain, chain sling; .9 bicycle chain, snow chain; .8 stainless steel chain; .6 timing chain; .5 chain
731511 roller chain, motorcycle chain, transmission chain
731512 conveyor chain, leaf chain, silent chain
7316 ship anchor, marine anchor, boat anchor, grapnel; .3 anchor; .15 marine equipment, ship equipment
7317 wire nail, steel nail, common nail, coil nail, concrete nail, roofing nail, tack, thumbtack, drawing pin, brad nail, fencing staple; .5 nail, industrial staple
7318 hexagon bolt, expansion anchor, u bolt, eye bolt, threaded rod, wood screw, drywall screw, coach screw, set screw, flange bolt, wheel bolt, wheel nut, lug nut, wing nut, spring washer, lock washer, cotter pin, split pin, dowel pin, snap ring, circlip, high tensile bolt, stainless bolt, steel bolt, expansion bolt; .8 bolt, retaining ring, screw hook, insert nut, clevis pin; .7 screw, fastener; .6 nut, washer; .5 rivet, blind rivet; .3 hardware; .2 deck clip
731814 self tapping screw, self drilling screw
731815 bolt, hex bolt, machine screw, stud bolt, socket head cap screw, anchor bolt
731816 hex nut, lock nut, weld nut; .8 nut
731822 flat washer, plain washer; .7 washer
731823 rivet; .6 blind rivet
7319 hand sewing needle, crochet hook, safety pin, embroidery needle, straight pin, dressmaker pin, bodkin, darning needle; .7 sewing needle, knitting needle
7320 extension spring, torsion spring, leaf spring, helical spring, die spring, disc spring, constant force spring, steel spring, wave spring; .7 mattress spring; .6 spring
732020 coil spring, compression spring, tension spring
7321 gas range, gas cooker, gas hob, portable gas stove, butane stove, barbecue grill, charcoal grill, gas grill, kerosene heater, kerosene stove, wood stove, pellet stove, brazier; .9 bbq grill, fire pit; .7 gas heater, gas oven; .6 stove
732111 gas stove, gas cooktop, camping stove
7322 central heating radiator, steel radiator, cast iron radiator, hot air generator; .7 fuel air heater, warm air heater; .5 air heater; .3 radiator
7323 stainless steel kitchenware, stainless steel cookware, cast iron pan, cast iron skillet, cast iron cookware, enamel cookware, dutch oven, stainless steel bowl, steel wool; .8 steamer pot, cocktail shaker; .7 saucepan, wok, mixing bowl, stainless lunch box, colander, dish rack, pot scourer, baking pan; .6 cookware, pressure cooker, stainless steel tumbler, stainless steel water bottle, drying rack, wire hanger, cake mould, stainless tableware, ice bucket; .5 kitchenware, frying pan, stainless steel bottle, food tray, trash can, grill grate, pet bowl; .4 kettle, tumbler, scouring pad, cooking utensil; .3 clothes rack; .2 household goods, daily necessities, consumer goods, living
732393 stainless steel pot, stainless steel cup, stainless steel tumbler, stainless steel straw
7324 steel bathtub, enamelled bath, stainless wash basin; .8 kitchen sink, sink bowl; .7 floor drain; .6 towel bar, toilet paper holder; .5 bathroom accessories, bedpan
732410 stainless steel sink, kitchen sink
7325 iron casting, steel casting, manhole cover, manhole frame, ductile iron casting, cast grinding ball, gully grate; .8 cast iron article; .6 casting, counterweight cast iron
7326 steel forging, pipe hanger, steel ladder, stainless cable tie, steel pallet, forged grinding ball; .9 shackle, turnbuckle; .8 forged article, steel wire article, hose clamp; .7 pipe clamp, steel bracket, cable tray, wire basket; .6 tool box, carabiner, stamped steel part; .5 article of steel, steel part, steel plate processed, sheet metal part, hook steel, stainless steel article; .4 bracket, steel case, metal rack part, deck clip; .3 clamp
7401 copper matte, cement copper, precipitated copper
7402 blister copper, unrefined copper; .8 copper anode
7403 refined copper, copper ingot, copper billet, brass ingot, bronze ingot, copper alloy ingot; .6 copper
740311 copper cathode
7404 copper scrap, brass scrap, bronze scrap, millberry, birch cliff copper, copper wire scrap, honey brass, yellow brass scrap
7405 copper master alloy, beryllium copper master alloy; .7 phosphor copper
7406 copper powder, brass powder, bronze powder, copper flake, electrolytic copper powder
7407 copper bar, brass bar, brass rod, bronze bar, copper profile, brass profile, free cutting brass rod; .8 copper rod, copper busbar; .4 busbar
7408 bare copper wire, brass wire, copper wire rod, tinned copper wire, bronze wire, oxygen free copper wire, edm brass wire; .9 copper wire; .8 copper bonding wire
7409 copper sheet, copper strip, brass sheet, brass strip, phosphor bronze strip, beryllium copper strip, nickel silver strip; .8 copper plate; .7 brass plate; .4 copper coil
7410 electrolytic copper foil, rolled copper foil; .9 copper clad laminate; .6 fccl, copper foil tape; .5 ccl
741011 copper foil, battery copper foil
741021 copper clad laminate
7411 copper tube, copper pipe, brass tube, brass pipe, capillary tube copper, inner grooved tube, pancake coil copper, cupronickel tube; .2 finned tube, fin tube
7412 copper fitting, brass fitting, brass pipe fitting, copper elbow, brass nipple, brass coupling, brass union, bronze fitting, brass hose barb
7413 stranded copper wire, copper strand, copper braid, braided copper wire; .8 bare copper cable; .6 copper ground cable
7415 brass bolt, brass nut, brass screw, copper washer, brass washer, brass insert nut, copper rivet, copper nail, bronze bolt, brass threaded insert
7418 copper cookware, copper pot, copper mug, brass bowl, copper scourer, brass towel bar, brass bathroom accessories, brass sanitary ware; .7 brassware, bronze bowl; .6 yugi
7419 brass part, copper mesh, brass mesh, copper spring, brass casting, bronze casting, copper forging, copper sputtering target, brass forging; .8 copper part, brass spacer; .7 brass article
7501 nickel matte, nickel oxide sinter; .8 mixed hydroxide precipitate; .6 mhp
7502 nickel cathode, nickel briquette, nickel ingot, unwrought nickel, electrolytic nickel; .5 nickel
7503 nickel scrap, nickel alloy scrap
7504 nickel powder, nickel flake, nickel alloy powder
7505 nickel bar, nickel rod, nickel wire, nickel alloy bar, nickel alloy wire, alloy 625 bar; .7 nichrome wire
7506 nickel plate, nickel sheet, nickel strip, nickel foil, nickel alloy sheet, alloy 625 sheet
7507 nickel tube, nickel alloy pipe, nickel alloy fitting, nickel alloy flange, alloy 625 pipe
7508 nickel mesh, nickel wire cloth, nickel article, nickel electroplating anode, nickel alloy part, nickel foam, nickel sputtering target
7601 aluminium ingot, aluminum ingot, aluminium billet, aluminium alloy ingot, primary aluminium; .8 adc12; .5 aluminium, aluminum
7602 aluminium scrap, aluminum scrap, ubc scrap, taint tabor, aluminium turnings
7603 aluminium powder, aluminum powder, aluminium flake, atomized aluminium powder
7604 aluminium profile, aluminum profile, aluminum extrusion, extruded aluminium, aluminium bar, aluminum rod, aluminium round bar, aluminium angle, aluminum section, aluminium busbar; .6 al6061
7605 aluminium wire, aluminum wire, aluminium wire rod, aluminium bonding wire, ec grade aluminium rod
7606 aluminium sheet, aluminum sheet, aluminium plate, aluminum plate, aluminium coil, aluminum coil, aluminium strip, color coated aluminium coil, can stock, aluminium circle; .8 brazing sheet; .7 aluminium composite panel
7607 aluminium foil, aluminum foil, cooking foil, blister foil, fin stock, alu alu foil; .8 etched foil; .7 lidding foil; .4 pouch film
760711 household foil, battery aluminium foil
760720 .8 aluminium foil tape
7608 aluminum pipe, aluminium pipe, aluminum tubing, seamless aluminium tube; .8 aluminium tube
7609 aluminium fitting, aluminum pipe fitting, aluminium elbow; .5 camlock coupling
7610 aluminium window, aluminum window, aluminium door, aluminum window frame, aluminium formwork, aluminium structure, aluminum railing, aluminum pergola, aluminium scaffold, aluminium facade panel, solar mounting aluminium; .8 curtain wall, aluminium louver; .7 aluminium ceiling panel; .3 dividing door
7611 aluminium tank, aluminum storage tank, aluminium silo, aluminium vat
7612 aluminium can, aluminum can, aluminium bottle, aluminum bottle, aluminium aerosol can, aluminium jar, aluminium cask; .9 collapsible tube; .7 beverage can, aluminium tin; .6 aerosol can; .5 battery can
7613 aluminium gas cylinder, aluminum oxygen cylinder, aluminium compressed gas container; .8 scuba tank; .3 hydrogen storage
7614 stranded aluminium wire, acsr, aluminium conductor steel reinforced, aac conductor, bare aluminium conductor; .8 overhead conductor
7615 aluminium cookware, aluminum cookware, die cast cookware, aluminium pot, aluminum pan, aluminium foil container, aluminium baking tray, aluminium towel rail; .8 non-stick frying pan, nonstick pan, foil tray; .7 moka pot, ceramic coated pan; .6 frying pan, grill pan; .4 pressure cooker; .2 kitchenware
7616 aluminium casting, aluminium forging, aluminium ladder, aluminum ladder, aluminium rivet, aluminium bolt, aluminium wire mesh, aluminium honeycomb, aluminum bracket, aluminium slug, aluminium sputtering target; .7 aluminum die casting, aluminium spacer; .6 aluminium article, aluminum part; .5 ladder
7801 lead ingot, refined lead, lead bullion, lead alloy ingot, antimonial lead
7802 lead scrap, scrap lead; .6 lead battery plate scrap
7804 lead sheet, lead plate, lead foil, lead strip, lead powder, lead flashing
7806 lead brick, lead shielding, lead pipe, lead container, lead anode; .7 lead weight, lead seal
7901 zinc ingot, zinc slab, special high grade zinc, zinc alloy ingot, zinc die casting alloy; .5 zinc
7902 zinc scrap, zinc die cast scrap
7903 zinc powder, zinc flake; .8 zinc dust
7904 zinc wire, zinc bar, zinc rod, zinc profile
7905 zinc sheet, zinc plate, zinc strip, zinc foil, titanium zinc sheet; .7 zinc roofing sheet
7907 zinc alloy casting, zinc gutter, zinc article; .8 zinc anode; .7 zinc die casting; .5 sacrificial anode
8001 tin ingot, refined tin, unwrought tin, tin alloy ingot; .3 tin
8002 tin scrap, tin waste; .6 solder dross
8003 tin bar, tin wire, tin rod; .8 solder bar; .6 lead free solder; .5 solder wire, solder
8007 tin article, tin powder, tin cup; .8 pewter ware, solder ball, solder powder; .7 pewter; .4 tin foil
8101 tungsten powder, tungsten rod, tungsten wire, tungsten plate, tungsten scrap, tungsten heavy alloy; .8 tungsten; .7 tungsten electrode
8102 molybdenum powder, molybdenum wire, molybdenum rod, molybdenum sheet, molybdenum target; .7 molybdenum
8103 tantalum powder, tantalum wire, tantalum target, tantalum crucible; .8 tantalum
8104 magnesium ingot, magnesium alloy, magnesium powder, magnesium granule, magnesium anode; .7 magnesium die casting; .4 magnesium
8105 cobalt metal, cobalt cathode, cobalt powder, cobalt matte, cobalt alloy; .7 cobalt, cobalt chrome alloy
8106 bismuth ingot, bismuth metal, bismuth powder; .8 bismuth
8108 titanium sponge, titanium plate, titanium sheet, titanium bar, titanium tube, titanium pipe, titanium alloy, titanium bolt, titanium wire, titanium powder, titanium scrap, titanium target; .8 titanium cup; .7 titanium; .6 titanium anode
8109 zirconium sponge, zirconium alloy, zircaloy, zirconium tube; .6 zirconium
8110 antimony ingot, antimony metal, antimony powder; .8 antimony
8111 manganese metal, electrolytic manganese, manganese flake, manganese briquette; .5 manganese
8112 chromium metal, chrome metal, indium ingot, vanadium metal, columbium, hafnium, rhenium, cadmium metal, thallium, chromium powder; .9 indium, gallium, niobium; .8 beryllium; .7 germanium
8113 carbide scrap, tungsten carbide scrap; .8 cermet; .7 carbide wear part; .5 carbide blank, cemented carbide
8201 shovel, spade, hoe, rake, pickaxe, mattock, axe, hatchet, sickle, scythe, pruning shears, secateurs, hedge shears, lopper, garden fork, homi, machete; .8 garden tool; .7 garden trowel
8202 saw blade, hand saw, hacksaw, hacksaw blade, circular saw blade, band saw blade, jigsaw blade, saw chain, chainsaw chain, pruning saw, tct saw blade, reciprocating saw blade, coping saw; .8 diamond saw blade; .5 saw; .3 blade
8203 long nose plier, locking plier, cutting plier, diagonal cutter, side cutter, eyebrow tweezer, eyelash tweezer, needle file, rasp, bolt cutter, pipe cutter, tube cutter, cable cutter, tin snips, crimping plier, pincer; .8 hand file; .7 nipper, metal cutting shears, wire stripper, leather hole punch; .6 crimping tool; .15 tool, tools
820320 plier, tweezer
8204 spanner, allen key, allen wrench, socket wrench, ratchet wrench, ratchet handle, ring spanner; .9 wrench; .8 hand tool socket; .15 tool, tools
820411 torque wrench, hex key, combination spanner
820412 adjustable wrench, pipe wrench
820420 impact socket, spanner socket
8205 precision screwdriver, wood plane, bench vise, c clamp, bar clamp, g clamp, blow torch, blow lamp, putty knife, crowbar, pry bar, bearing puller, gear puller, center punch, paint scraper, anvil, soldering iron non-electric; .9 hammer, chisel; .8 gas torch, caulking gun, glass cutter, hand riveter; .7 mallet, hand tool, trowel, scraper, bottle opener, corkscrew; .6 wine opener, vegetable slicer; .5 vice, can opener, staple gun; .4 spatula tool, grease gun; .3 tool, tools; .2 cooking utensil
820520 hammer, sledgehammer
820540 screwdriver
8206 hand tool set, household tool kit, mechanic tool set; .8 tool set; .7 tool kit
8207 twist drill, endmill, screw tap, hand tap, reamer, core bit, punch and die, drawing die, wire drawing die, rock drill bit, button bit, tricone bit, pdc bit, broach tool, turning tool, breaker chisel, hydraulic breaker chisel, carbide burr, nail drill bit, countersink, step drill, router bit, pcd tool, masonry drill bit, sds drill bit; .8 tap and die, hole saw, extrusion die, cutting tool; .7 press mould; .5 boring bar; .25 tool, tools
820730 press die, stamping die
820740 thread tap, tap and die
820750 drill bit, carbide drill
820770 end mill, milling cutter
820790 screwdriver bit, rotary burr
8208 machine knife, machine blade, industrial blade, slitter knife, shredder blade, granulator blade, lawn mower blade, brush cutter blade, slicer blade, planer blade; .8 circular knife, paper cutting blade; .7 blender blade; .4 blade
8209 carbide insert, cutting insert, turning insert, milling insert, indexable insert, carbide tip, tungsten carbide tip, cermet insert; .7 carbide rod; .5 carbide blank; .4 cemented carbide; .3 insert
8210 manual coffee grinder, hand coffee mill, manual meat grinder, hand juicer, manual juicer, pasta maker manual, manual food chopper, rotary vegetable slicer, manual ice shaver, rotary egg beater; .7 rotary can opener; .4 salad spinner
8211 kitchen knife, chef knife, fruit knife, paring knife, bread knife, santoku, steak knife, utility knife, cutter knife, snap-off blade, folding knife, pocket knife, hunting knife, camping knife, knife set; .9 table knife; .8 cutter blade; .7 multi tool knife; .6 knife, knife blade; .3 vegetable slicer; .15 kitchenware; .1 blade
8212 shaving razor, cartridge razor, razor cartridge, straight razor, manual shaver, women razor; .9 razor
821210 disposable razor, safety razor, eyebrow razor
821220 razor blade
8213 scissors, kitchen scissors, kitchen shears, hair scissors, hairdressing scissors, tailor shears, office scissors, thinning scissors, craft scissors, thread snips, embroidery scissors, pet grooming scissors
8214 nail cutter, toenail clipper, pedicure set, nail nipper, cuticle pusher, cuticle trimmer, letter opener, paper knife, cleaver, hair clipper manual; .7 nail file, pencil sharpener; .5 foot file, butcher knife, vegetable peeler, potato peeler; .4 callus remover, pedicure; .3 beauty tool, beauty tools, pet grooming, pet grooming supplies, nail care, nail supplies
821420 nail clipper, manicure set, cuticle nipper
8215 cutlery set, flatware, spoon and chopsticks, stainless steel chopsticks, tea spoon, dessert spoon, cake server, butter knife, ice tongs, sugar tongs, serving spoon; .8 spoon, fork, cutlery, ladle, kitchen tongs; .7 slotted turner, ice cream scoop; .6 skimmer, turner; .5 kitchen utensil set; .4 measuring spoon; .3 chopsticks, cooking utensil; .2 kitchenware
8301 door lock, smart door lock, electronic lock, combination lock, u-lock, furniture lock, cabinet lock, locker lock, lock cylinder, key blank, door key, luggage lock, lock parts, electric strike; .9 cam lock, car door lock; .8 lock; .7 striker plate; .6 door latch; .3 security, security product, security products; .2 hardware
830110 padlock, bicycle lock
830120 car door lock, steering lock, ignition lock
830140 digital door lock, smart lock, mortise lock, deadbolt
8302 concealed hinge, cabinet handle, caster wheel, floor spring, furniture hardware, door hardware, furniture fitting, building hardware, shelf bracket, magnetic catch, glass door fitting, shower hinge, patch fitting; .9 hinge; .8 drawer slide, drawer knob, coat hook, hat rack, corner bracket; .7 door handle, door knob, curtain rod, curtain rail; .6 door stopper, wall hook, hardware fitting; .5 mounting bracket, vehicle mounting bracket; .4 hardware
830210 hinge, door hinge, cabinet hinge
830220 caster, castor
830241 door handle, window hardware
830242 furniture handle, drawer slide
830260 door closer
8303 fireproof safe, strongbox, cash box, vault door, gun safe, hotel safe, digital safe, safe deposit locker; .9 safe box; .5 safe; .1 security, security product, security products
8304 desk file tray, metal paper tray, metal document tray, card index cabinet, metal pen holder, metal desk organizer, paper rest, office stamp stand
8305 paper clip, binder clip, bulldog clip, staples in strips, stapler staple, loose leaf ring binder mechanism, lever arch mechanism, letter clip, binder fitting, indexing tag; .7 staple, pneumatic staple; .3 office supplies
8306 gong, metal figurine, metal statue, bronze statue, brass statue, metal mirror frame, souvenir metal decoration; .8 metal ornament, decorative metal art; .7 bicycle bell, trophy; .6 wind chime; .5 bell; .4 medal, photo frame; .2 home decor, home dcor
830630 metal photo frame
8307 flexible metal hose, flexible metal tube, metal hose, stainless steel flexible hose, corrugated metal hose, corrugated stainless tube, flexible conduit metal; .8 braided metal hose; .7 gas flexible hose; .6 shower hose; .5 exhaust flexible pipe; .4 flexible hose
8308 belt buckle, eyelet, hook and eye, d ring, bag clasp, bag frame, metal bead, metal spangle, tubular rivet, bifurcated rivet, lobster clasp, garment hook, bag hardware, shoe buckle; .9 buckle, clasp; .8 grommet metal, magnetic clasp; .7 pop rivet; .6 snap hook; .4 blind rivet
8309 crown cap, crown cork, aluminium cap, aluminium closure, ropp cap, screw cap metal, twist off lid, lug cap, can end, easy open end, can lid, container seal, bolt seal, flip off seal, wine capsule, drum closure; .8 aluminium lid; .7 metal cap, security seal; .6 bottle cap, pouring stopper
8310 metal sign plate, sign plate, metal sign, address plate, metal letter, metal label plate; .9 licence plate; .8 nameplate, name plate, number plate; .7 traffic sign, rating plate; .5 metal emblem
8311 coated electrode, flux cored welding wire, e71t-1, cored solder wire; .9 welding rod; .8 welding consumable; .7 brazing rod, soldering wire, metal spraying wire; .6 solder wire; .5 welding wire, brazing alloy
831110 welding electrode, covered electrode, e6013, e7018
831120 flux cored wire
`;
