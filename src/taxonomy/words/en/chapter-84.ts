// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTER_84 = `
8401 nuclear reactor, small modular reactor, reactor pressure vessel, nuclear fuel assembly, fuel rod, control rod drive mechanism, isotope separator, nuclear reactor parts
8402 steam boiler, industrial boiler, once-through boiler, water tube boiler, fire tube boiler, waste heat boiler, heat recovery steam generator, hrsg, super-heated water boiler, marine boiler, biomass boiler; .6 boiler parts; .5 boiler, steam generator; .4 thermal power plant; .1 plant equipment, power equipment
8403 gas boiler, condensing boiler, combi boiler, hot water boiler, heating boiler, central heating boiler, oil-fired boiler, pellet boiler, wood boiler; .8 electric boiler; .5 boiler
8404 economizer, superheater, reheater, soot blower, steam condenser, gas recoverer; .6 air preheater; .2 thermal power plant
8405 producer gas generator, acetylene generator; .7 gasifier, steam methane reformer; .6 reformer; .5 gas generator; .4 hydrogen generator, hydrogen production
8406 steam turbine, vapour turbine, orc turbine; .6 turbine rotor, turbine casing; .5 turbine blade; .4 turbine, thermal power plant
8407 gasoline engine, petrol engine, cng engine, spark-ignition engine, motorcycle engine, two-stroke engine, rotary engine; .8 gas engine; .7 small engine, general purpose engine; .6 car engine; .5 used engine, engine assembly; .4 engine; .3 engine equipment
840721 outboard motor, outboard engine
840734 car petrol engine, car engine, used engine
840790 general purpose petrol engine, gas engine
8408 diesel engine; .8 marine engine; .7 inboard engine, dual fuel engine, tractor engine; .5 used engine; .4 engine assembly, engine; .3 engine equipment; .2 marine equipment, ship equipment
840810 marine diesel engine, ship engine, inboard engine
840820 truck engine, bus engine, vehicle diesel engine
840890 industrial diesel engine, tractor engine, generator engine, excavator engine
8409 piston ring, piston pin, cylinder head, cylinder block, engine block, connecting rod, intake valve, exhaust valve, engine valve, valve guide, valve lifter, tappet, rocker arm, fuel injector, injection nozzle, exhaust manifold, oil pan, fuel rail, rocker cover, timing cover, engine parts; .8 piston, injector; .7 common rail; .6 egr; .5 engine equipment; .15 automotive, aftermarket parts, automotive parts, automotive aftermarket, cylinder
840991 petrol engine parts, carburetor, throttle body, intake manifold
840999 diesel engine parts, marine engine parts, cylinder liner, diesel injector, common rail
8410 hydraulic turbine, hydro turbine, water wheel, francis turbine, pelton turbine, kaplan turbine, turbine runner, wicket gate; .7 turbine governor
8411 gas turbine, turbojet, turbofan engine, jet engine, aero engine, turboprop engine, turboshaft, micro turbine, turbine vane; .8 aircraft engine; .5 turbine blade
841191 aero engine parts
841199 gas turbine parts, gas turbine blade, combustion liner
8412 pneumatic actuator, hydraulic actuator, rocket engine; .7 travel motor, swing motor; .6 rotary actuator; .5 valve actuator, cylinder tube, cylinder rod, wind turbine blade, gas spring, hydraulic power unit, cylinder; .4 actuator, air gripper, hydraulic parts; .2 gas cylinder
841221 hydraulic cylinder, boom cylinder, telescopic cylinder
841229 hydraulic motor, travel motor, swing motor
841231 pneumatic cylinder, air cylinder
841239 air motor, pneumatic rotary actuator
8413 water pump, drainage pump, booster pump, chemical pump, dosing pump, peristaltic pump, hydraulic pump, solar water pump, liquid elevator, grease pump; .9 piston pump, oil pump; .8 vane pump, high pressure pump; .7 diaphragm pump, screw pump, hand pump, cosmetic pump, breast pump; .6 pump; .5 impeller; .35 hydraulic parts; .3 soap dispenser
841311 fuel dispenser, petrol dispensing pump
841320 hand pump, lotion pump, foam pump, dispenser pump, cosmetic pump
841330 fuel pump, fuel injection pump, engine oil pump, coolant pump, car water pump
841340 concrete pump
841350 piston pump, plunger pump, diaphragm pump, metering pump, breast pump
841360 gear pump, vane pump, screw pump, progressive cavity pump, power steering pump
841370 centrifugal pump, submersible pump, fire pump, slurry pump, sewage pump, deep well pump
841391 impeller, pump casing, pump parts
8414 car air conditioner compressor, ventilation fan, exhaust fan, sirocco fan, fume hood, biosafety cabinet, turbo charger; .9 air pump; .8 compressor, dry pump, blower, fan blade, foot pump; .7 clean bench; .5 fan, hand fan, erv ventilator, fan filter unit; .4 ventilator; .2 home appliance, home appliances
841410 vacuum pump, dry pump, turbomolecular pump
841420 bicycle pump, foot pump
841430 refrigeration compressor, refrigerant compressor, a/c compressor
841451 electric fan, desk fan, portable fan, neck fan, ceiling fan, air circulator
841459 blower, ring blower, turbo blower, axial fan, centrifugal fan, cooling fan, air curtain
841460 range hood, cooker hood
841480 air compressor, screw compressor, turbocharger, air pump, tire inflator, gas compressor
841490 fan blade, compressor parts, turbocharger parts, vacuum pump parts
8415 air conditioner, aircon, cassette air conditioner, vrf system, rooftop unit; .7 outdoor unit, indoor unit, hvac, evaporator core; .4 cooling coil; .3 air cooler, refrigerant accumulator; .2 dehumidifier
841510 split air conditioner, window air conditioner, wall-mounted air conditioner
841520 car air conditioner, bus air conditioner, parking cooler
841582 portable air conditioner, precision air conditioner, packaged air conditioner
841583 air handling unit, fan coil unit
841590 air conditioner parts, evaporator core, blower unit, outdoor unit
8416 oil burner, industrial burner, low nox burner, boiler burner, mechanical stoker; .7 burner, burner nozzle; .6 pilot burner; .5 gas burner
8417 rotary kiln, incinerator, cremator, coke oven; .8 kiln; .7 industrial furnace, gas furnace, reheating furnace; .6 melting furnace, pyrolysis furnace; .5 heat treatment furnace, annealing furnace, bakery oven, tunnel oven, pizza oven; .4 deck oven; .3 gas oven; .2 waste management, recycling, recycling equipment
8418 refrigerator, fridge, kimchi refrigerator, wine cooler, cosmetic fridge, freezer, deep freezer, blast freezer, vaccine refrigerator, ice machine, car refrigerator, refrigeration unit, walk-in cooler, heat pump water heater; .8 water cooler; .7 display showcase, water dispenser, beer dispenser, cold room; .6 refrigerant accumulator; .4 condenser, evaporator; .15 home appliance, home appliances
841810 refrigerator-freezer, side-by-side refrigerator
841821 mini fridge, household refrigerator, wine cellar
841830 chest freezer
841840 upright freezer, ultra low temperature freezer
841850 display refrigerator, showcase, beverage cooler, medical refrigerator
841861 heat pump, air source heat pump
841869 ice maker, chiller, water cooler, ice cream machine, slush machine, condensing unit, absorption chiller
841899 refrigerator parts, condenser, evaporator
8419 wood dryer, retort sterilizer, roasting machine, laver roaster, rice cooking line, solar heat collector, noodle cooker; .8 hot air dryer, sterilizer, noodle boiler, chemical reactor; .7 food dryer, commercial gas range; .6 disinfector, instantaneous water heater, deep fryer, waffle machine, fermenter, cauldron fryer; .5 oil cooler, dryer, food dehydrator, air dryer, espresso machine, steam cooker, thermal cycler, pcr machine; .4 evaporator, test chamber; .3 finned tube, fin tube, laboratory equipment; .2 plant equipment, power equipment
841911 gas water heater, instantaneous gas water heater
841912 solar water heater
841920 autoclave, medical sterilizer, steam sterilizer
841933 freeze dryer, spray dryer, lyophilizer
841934 grain dryer
841939 industrial dryer, hot air dryer, vacuum dryer, sludge dryer, air dryer
841940 distillation apparatus, distillation column, rectifying plant
841950 heat exchanger, plate heat exchanger
841981 commercial coffee machine, deep fryer, popcorn machine, waffle machine, food warmer
841989 cooling tower, pasteurizer, chemical reactor, laboratory incubator, water bath, coffee roaster
8420 calender, calendering machine, roll press, roll laminator; .8 laminator, laminating machine; .6 embossing machine; .4 rubber rolling mill
8421 water filter, under sink purifier, filter cartridge, hollow fiber membrane, water treatment equipment, bwts, cyclone separator, desulfurization unit, centrifugal separator, spin dryer, pool filter; .9 filter shower head, air filter; .8 nitrogen generator, air purification, air cleaning machine; .7 bag filter, scr system; .6 filter, strainer, membrane; .5 fan filter unit; .4 oxygen generator, dialyzer; .3 deodorizer; .2 waste management, recycling, recycling equipment; .15 home appliance, home appliances; .1 automotive, aftermarket parts, automotive parts, automotive aftermarket
842119 centrifuge, decanter centrifuge
842121 water purifier, water softener, desalination plant, ballast water treatment system, shower filter, reverse osmosis
842123 oil filter, fuel filter
842129 filter press, syringe filter, oil water separator, strainer
842131 intake air filter, engine air filter
842132 catalytic converter, diesel particulate filter, dpf
842139 air purifier, dust collector, hepa filter, scrubber, cabin filter, nitrogen generator
842199 water purifier filter cartridge, ro membrane, filter housing, filter element
8422 dish washing machine, packing machine, packaging machine, stretch wrapper, pouch packing machine, liquid filler, tube filling machine, band sealer, carton sealer, carton taping machine, labeller, banding machine, blister packing machine; .9 sealing machine; .8 vacuum sealer; .7 capsule filling machine; .15 machinery, machine, machines, industrial machines, industrial machinery
842211 dishwasher
842219 commercial dishwasher
842220 bottle washer
842230 filling machine, capping machine, sealing machine, labeling machine, can seamer, soda maker, bottling machine
842240 vacuum packaging machine, shrink wrapping machine, wrapping machine, strapping machine, cartoning machine
8423 weighing scale, body scale, smart scale, electronic scale, luggage scale, platform scale, crane scale, checkweigher, multihead weigher, hopper scale, counting scale; .7 scale; .4 precision scale; .2 weight, load cell
842310 bathroom scale, kitchen scale, baby scale
842389 truck scale, weighbridge
842390 test weight, scale parts
8424 sprayer, agricultural sprayer, boom sprayer, mist blower, fogging machine, paint spray gun, paint sprayer, high pressure cleaner, sandblaster, sprinkler, dripper, steam car washer; .8 airbrush, car wash machine; .7 mist sprayer, drip irrigation, nozzle; .6 spray pump, steam cleaner, dispensing machine; .5 hand sanitizer dispenser; .4 shower head, air gun; .2 scalp treatment machine
842410 fire extinguisher
842420 spray gun, airbrush
842430 pressure washer, steam cleaner, sand blasting machine, shot blasting machine, dry ice blaster
842441 knapsack sprayer, backpack sprayer
842482 irrigation system, drip irrigation
842489 trigger sprayer, powder coating machine, dispensing machine, fogger, misting system
842490 nozzle, spray nozzle, sprinkler head, fire extinguisher parts
8425 chain hoist, chain block, lever block, winch, electric winch, marine winch, mooring winch, windlass, capstan, scissor jack, car jack; .8 hoist; .6 pulley block; .5 jack
842511 electric hoist
842541 car lift, two post lift
842542 hydraulic jack, bottle jack, floor jack
8426 overhead crane, bridge crane, gantry crane, jib crane, derrick, crawler crane, harbor crane, container crane, deck crane, straddle carrier, marine crane; .9 crane; .6 mobile crane; .2 heavy equipment, construction equipment, construction machinery
842620 tower crane
842691 truck-mounted crane, knuckle boom crane
8427 forklift, fork lift truck, used forklift, boom lift; .9 aerial work platform; .8 stacker, hand pallet truck, pallet jack; .7 scissor lift; .6 agv
842710 electric forklift, electric stacker, reach truck, electric pallet truck
842720 diesel forklift, reach stacker, telehandler
842790 hand pallet truck, pallet jack
8428 conveyor, roller conveyor, screw conveyor, bucket elevator, pneumatic conveying system, gondola, tail lift, wheelchair lift, cable car, ski lift, mechanical parking system, vacuum lifter, table lift, electric table lift; .7 automated warehouse, manipulator, dock leveler, parking system; .6 take-out robot; .5 sorter, industrial robot; .4 lift, cobot, robot arm; .1 machinery, machine, machines, industrial machines, industrial machinery
842810 elevator, passenger lift
842833 belt conveyor
842840 escalator, moving walkway
842870 industrial robot, handling robot, cobot
842890 palletizer, manipulator, lift table, as/rs, parking system
8429 used excavator, bulldozer, motor grader; .8 front-end loader; .7 earthmoving machine; .6 compactor; .5 scraper, construction equipment, heavy equipment, plate compactor, construction machinery
842940 road roller, vibratory roller
842951 wheel loader, skid steer loader
842952 excavator, crawler excavator, mini excavator
842959 backhoe loader
8430 drilling rig, water well drilling rig, drilling jumbo, tunnel boring machine, tbm, shield machine, pile driver, snow blower, snow plow, trencher; .7 hydraulic hammer; .6 rock drill, tamping rammer; .5 boring machine, hydraulic breaker, plate compactor; .3 heavy equipment, construction equipment, construction machinery
8431 heavy equipment parts, conveyor parts, conveyor roller, bucket tooth, tooth point, excavator attachment, track link, escalator step; .7 counterweight; .6 quick coupler; .5 bucket, hydraulic breaker, boom; .2 heavy equipment, construction equipment, construction machinery, floating seal
843120 forklift parts, forklift fork
843131 elevator parts, elevator traction machine, elevator door
843141 excavator bucket, grapple
843149 excavator parts, undercarriage parts, track shoe, track roller, crane parts, boom
8432 plough, plow, harrow, disc harrow, rotavator, rotary tiller, cultivator, seeder, seed drill, rice transplanter, transplanter, fertilizer spreader, manure spreader, tiller blade; .7 farm implement; .6 power tiller, weeder, tractor attachment; .5 agricultural machinery; .4 farm equipment; .3 planter; .2 agricultural food, agriculture
8433 harvester, thresher, rice harvester, potato harvester, lawn mower, mower, hay rake, hay tedder, baler, fruit grading machine; .7 fruit washing machine; .6 grass cutter; .3 brush cutter, farm equipment; .15 agricultural food, agriculture
843311 ride-on mower, robotic mower
843351 combine harvester
843360 fruit sorter, egg grader
8434 milking machine, milking robot, dairy machine, milk homogenizer, butter churn; .7 cheese making machine
8435 fruit press, juice press, wine press, grape crusher; .8 industrial juice extractor; .3 juicer
8436 drinker system, poultry equipment, pig farming equipment, beekeeping machine, honey extractor, seed germinator; .7 automatic feeder; .6 feeding system, livestock equipment, plant growing machine, hydroponic system; .5 incubator, pellet mill, smart farm, wood chipper, garden shredder; .35 farm equipment; .2 agricultural food, agriculture
843610 feed mixer, feed pellet machine
843621 egg incubator, brooder
8437 rice polisher, rice huller, seed cleaner, grain cleaner, dehuller; .8 color sorter, grain mill; .5 roller mill
843710 color sorter, grain sorter, destoner
843780 rice mill, flour mill
8438 food processing machine, dough sheeter, biscuit machine, tteok machine, fish cake machine, gimbap machine, laver processing machine, meat processing machine, brewery equipment, puffing machine; .8 meat grinder; .7 vegetable cutter, food slicer; .6 shaved ice machine; .5 soy milk machine, coffee grinder; .2 manufacturing machinery, processing machinery, production line; .15 machinery, machine, machines, industrial machines, industrial machinery
843810 noodle making machine, dough mixer, bakery machinery, pasta machine
843820 chocolate machine, confectionery machine, cotton candy machine
843850 meat slicer, meat grinder, sausage filler, bone saw
843860 vegetable cutter, fruit peeler, kimchi machine
843880 tofu machine, rice cake machine, dumpling machine, fish processing machine, food extruder
8439 paper machine, paper making machine, pulper, headbox, paper machine parts; .7 paper coating machine; .6 paper machine roll; .4 refiner
8440 bookbinding machine, perfect binder, saddle stitcher, book sewing machine; .7 wire binding machine; .6 collating machine; .4 folding machine
8441 slitter rewinder, paper bag making machine, envelope making machine, corrugator, folder gluer, paper cup machine, paper straw machine, tissue paper machine, pulp molding machine; .8 box making machine; .7 paper cutter, die cutting machine; .6 guillotine; .5 slitting machine; .25 cutting device
8442 printing plate, plate making machine, computer to plate, ctp machine, gravure cylinder, printing type; .8 flexo plate; .7 lithographic plate; .6 anilox roll
8443 printer, fax machine, barcode printer, thermal printer, portable printer, card printer, large format printer, digital printing machine, textile printer, dtg printer, gravure printing machine, flexographic printing machine, printing press, printing machine, opc drum, transfer belt, copy machine; .8 ink jet head; .7 plotter; .6 ink cartridge
844313 offset press, offset printing machine
844319 screen printing machine, pad printing machine
844331 multifunction printer, mfp
844332 laser printer, inkjet printer, label printer, receipt printer, photo printer, uv printer, dtf printer
844339 photocopier, copier, inkjet coder
844399 toner cartridge, ink cartridge, drum unit, print head, fuser, printer parts
8444 man-made fibre extruder, melt spinning machine, spin-draw machine, texturing machine, false twist machine, tow cutting machine, staple fibre cutter
8445 yarn spinning machine, ring spinning frame, roving frame, draw frame, carding machine, combing machine, blow room machine, open-end spinning, rotor spinning, doubling machine, two-for-one twister, cone winder, yarn winding machine, warping machine; .7 twisting machine; .5 covering machine, sizing machine
8446 loom, weaving machine, air jet loom, water jet loom, rapier loom, projectile loom, shuttleless loom, circular loom, narrow fabric loom; .7 needle loom
8447 knitting machine, circular knitting machine, flat knitting machine, warp knitting machine, raschel machine, tricot machine, sock machine, glove knitting machine, computerized embroidery machine, multi-head embroidery machine, lace machine, stitch bonding machine, crochet machine
844790 tufting machine, net making machine; .8 embroidery machine; .7 braiding machine
8448 jacquard machine, textile machine parts, loom parts, knitting machine parts, spinneret, spinning ring, ring traveller, card clothing, heald, heald frame, weaving reed, weft feeder, yarn feeder, opening roller; .5 dobby, creel; .3 spindle, flyer, shuttle
844851 latch needle, knitting machine needle; .4 sinker
8449 nonwoven machine, nonwoven production line, needle punching machine, spunlace line, meltblown machine, felt making machine, hat block, hat forming machine; .8 spunbond line
8450 washing machine, washer dryer combo, front load washer, top load washer, portable washing machine; .15 home appliance, home appliances
845011 fully automatic washing machine, mini washing machine
845012 twin tub washer, semi-automatic washing machine
845020 industrial washing machine, washer extractor, coin laundry washer
845090 washing machine parts, washer drum, washing machine tub
8451 clothes dryer, tumble dryer, laundry dryer, coin dryer, dry cleaning machine, ironing machine, stenter, tenter frame, cloth cutter, fabric folding machine, raising machine, shearing machine for textile, fabric coating machine, pinking machine, garment folding machine; .8 garment care closet; .7 fabric inspection machine, textile laminating machine; .6 steam press; .4 heat transfer press; .3 garment care
845121 household clothes dryer; .7 tumble dryer
845130 garment press, fusing press, flatwork ironer
845140 dyeing machine; .5 bleaching machine
845150 fabric cutting machine, fabric rolling machine; .7 spreading machine
8452 sewing machine, bartacking machine, portable bag stitcher; .7 quilting machine, sewing hook; .6 bag closer
845210 household sewing machine, handheld sewing machine
845229 industrial sewing machine, overlock machine, lockstitch machine, bag stitcher
845230 sewing machine needle
845290 presser foot, bobbin case, sewing machine parts, sewing machine table
8453 leather machine, tanning machine, tanning drum, leather splitting machine, fleshing machine, leather embossing machine, shoe making machine, footwear machinery, lasting machine, sole pressing machine, shoe repair machine; .8 leather cutting machine; .6 skiving machine
8454 metallurgical converter, ingot mould, ingot mold, casting machine, die casting machine, low pressure casting machine, centrifugal casting machine, continuous casting machine, continuous caster, tundish, shot sleeve; .5 slide gate; .4 ladle
8455 rolling mill, hot rolling mill, cold rolling mill, tube mill, skin pass mill, wire rod mill, rebar mill, foil rolling mill, rolling mill roll, work roll, backup roll, rolling mill parts
8456 fiber laser cutter, laser cutter, laser engraver, laser cleaning machine, wire edm, cnc plasma cutter, waterjet cutting machine, ultrasonic machining machine, electrochemical machining, ion beam milling; .8 plasma cutting machine; .25 cutting device
845611 laser cutting machine, laser engraving machine, laser marking machine
845630 edm machine, wire cut edm
845650 water jet cutter
8457 machining centre, hmc machine, double column machining center, drill tap center, unit construction machine; .7 5 axis cnc, transfer machine; .4 cnc machine; .3 machine tool; .2 metal working machine; .1 machinery, machine, machines, industrial machines, industrial machinery
845710 machining center, vmc machine, 5-axis machining center
8458 lathe, metal lathe, turning centre, vertical lathe, automatic lathe, bench lathe, engine lathe, turn-mill center; .2 metal working machine
845811 cnc lathe, turning center, swiss type lathe
8459 milling machine, cnc milling machine, knee mill, drill press, radial drilling machine, boring mill, horizontal boring mill, deep hole drilling machine, gun drilling machine, unit head machine; .7 drilling machine, boring machine, threading machine; .5 magnetic drill, cnc engraving machine
845970 tapping machine; .7 pipe threading machine
8460 surface grinder, cylindrical grinder, centerless grinder, tool grinder, cutter grinder, drill bit grinder; .7 grinding machine, belt grinder, knife sharpening machine; .5 vibratory finishing machine
846040 honing machine; .8 lapping machine
846090 bench grinder, buffing machine, deburring machine; .6 polishing machine
8461 metal cutting saw, circular sawing machine, gear shaping machine, gear cutting machine, broaching machine, slotting machine, keyseating machine; .7 band saw machine, bandsaw, shaping machine; .6 pipe cutting machine; .5 planing machine; .4 chop saw; .2 cutting device
846140 gear hobbing machine, gear grinding machine
846150 metal band saw, cold saw machine; .7 cut-off machine
8462 press brake, sheet metal bending machine, panel bender, profile bending machine, servo press, stamping press, forging press, forging machine, forging hammer, power hammer, guillotine shear, turret punch press, ironworker, hose crimping machine, powder compacting press; .8 roll forming machine; .7 shearing machine, rebar cutting machine; .6 punching machine, notching machine, baling press for metal; .5 leveller, decoiler; .4 slitting machine, metal working machine; .15 manufacturing machinery, processing machinery; .1 machinery, machine, machines, industrial machines, industrial machinery
846223 cnc press brake; .7 press brake
846229 straightening machine, plate rolling machine, rebar bending machine; .8 bending machine
846232 slitting line, cut-to-length line
846259 pipe bending machine, tube bender
846261 .7 hydraulic press
846262 power press, mechanical press
8463 bolt former, cold heading machine, screw making machine, spring coiling machine, chain link fence machine, metal spinning machine; .8 wire straightening machine; .7 wire mesh machine, swaging machine; .6 riveting machine; .2 metal working machine
846310 wire drawing machine, draw bench
846320 thread rolling machine
846330 nail making machine, spring making machine, wire forming machine
8464 stone cutting machine, stone polishing machine, marble cutting machine, bridge saw, tile cutting machine, glass cutting machine, glass grinding machine, glass edging machine, lens grinding machine, gemstone faceting machine, diamond wire saw machine; .8 concrete saw; .7 concrete grinder, lens edger; .6 tile cutter, floor grinder
8465 woodworking machine, wood band saw, band resaw, wood moulder, wood router, spindle moulder, wood lathe, wood sander, wide belt sander, edge banding machine, edge bander, wood drilling machine, mortiser, log splitter, pallet nailing machine; .8 cnc router; .7 jointer, veneer peeling machine; .6 scroll saw, pcb drilling machine, plastic profile cutting machine, upvc window machine; .5 wood chipper; .4 miter saw
846591 table saw, panel saw, sawmill
846592 wood planer, thickness planer; .6 cnc router
8466 collet chuck, milling chuck, chuck jaw, tapping attachment, milling vise, work holder, workholding, live center, tailstock, tool post, automatic tool changer, machine tool parts; .8 boring head; .7 spindle unit, cnc machine parts; .6 clamping fixture, telescopic cover; .5 turret; .4 vise
846610 tool holder, drill chuck, collet, self-opening diehead
846620 lathe chuck, machine vise, steady rest; .3 jig; .2 fixture
846630 dividing head, rotary table, index table
846693 machine tool spindle, tool magazine; .8 laser cutting head
846694 press parts, press brake parts, backgauge
8467 power tool, cordless tool, impact wrench, cordless screwdriver, chainsaw, chain saw, electric pruning shears, hedge trimmer, orbital sander, electric sander, rotary hammer, demolition hammer, pneumatic tool, air tool, nail gun, car polisher, rebar tying tool, chainsaw parts; .8 jack hammer, concrete vibrator; .7 grass trimmer, rivet gun; .6 string trimmer, wood trimmer, hydraulic crimping tool; .5 staple gun, rescue tool; .4 drill, leaf blower, tamper; .25 tool, tools; .2 saw
846711 air drill, air grinder, air impact wrench
846719 pneumatic nailer, air hammer; .5 nail gun
846721 electric drill, cordless drill, hammer drill
846722 reciprocating saw, electric chainsaw; .7 circular saw, jigsaw
846729 angle grinder, impact driver, electric screwdriver, sander; .7 rotary tool, hedge trimmer
846781 petrol chainsaw, gasoline chain saw
846789 hydraulic torque wrench; .8 brush cutter
846799 power tool parts
8468 gas welding machine, gas welding torch, gas torch, oxy-fuel cutter, gas cutting machine, cutting tip, gas soldering tool, flame hardening machine, brazing torch; .6 cutting nozzle, friction welding machine
846810 blow torch, cutting torch, butane torch
8470 calculator, pocket organizer, eftpos, ticket issuing machine, postage franking machine, accounting machine; .7 pos system, card payment terminal, pos; .6 ticket dispenser
847010 electronic calculator, scientific calculator, pocket calculator
847050 cash register; .8 pos terminal, payment terminal
8471 computer, personal computer, gaming pc, ai server, wireless keyboard, wireless mouse, trackball, storage server, optical disc drive, tape drive, barcode reader, magnetic card reader, kvm switch, adp machine, industrial computer; .7 workstation, smart card reader, ordering kiosk, fingerprint reader; .6 bitcoin miner, rfid reader, handheld terminal, self-service kiosk; .5 pc; .4 stylus pen, solid state drive, fingerprint scanner; .3 notebook, tablet, ict; .2 pos; .15 consumer electronics, electronics
847130 laptop, notebook computer, tablet pc, rugged tablet
847141 all-in-one pc, panel pc; .6 kiosk
847150 mini pc, desktop computer unit, industrial pc; .8 server; .7 single board computer
847160 touchpad, graphics tablet; .8 keyboard; .7 mouse; .6 document scanner
847170 hard disk drive, hdd, external hard drive, nas; .4 ssd
847180 sound card, docking station; .6 graphics card, usb hub
847190 barcode scanner, card reader, qr code scanner
8472 document shredder, electric stapler, electric pencil sharpener, automated teller machine, cash dispenser, bill counter, money counting machine, currency sorter, coin counter, coin sorter, duplicating machine, mail sorting machine, envelope opener, letter folding machine, typewriter, cash recycler; .7 paper punch; .5 pencil sharpener; .4 shredder
847290 paper shredder, banknote counter; .8 atm; .7 stapler, hole punch
8473 computer parts, pc parts, ram module, dram module, pc case, laptop parts, laptop hinge, laptop replacement keyboard, server parts, hdd parts, riser card, pcba for computer, atm parts; .8 mainboard; .5 cpu cooler; .4 ram; .3 graphics card
847330 motherboard, memory module, dimm, computer case, keycap, server chassis
8474 impact crusher, ore beneficiation machine, mortar mixer, concrete batching plant, asphalt plant, ceramic press, tile press, pug mill, pottery wheel, foundry moulding machine, sand mixer; .9 crusher; .7 grinding mill, jet mill; .6 hammer mill, pulverizer, screening machine, sieve shaker; .5 magnetic separator; .4 mining machinery, plaster spraying machine; .2 waste management, recycling, recycling equipment
847410 trommel screen, sand washing machine; .8 vibrating screen, flotation machine
847420 jaw crusher, cone crusher, ball mill, stone crusher
847431 cement mixer, batching plant; .9 concrete mixer
847432 asphalt mixing plant
847480 brick making machine, block making machine, sand moulding machine; .8 briquette machine
847490 crusher parts, crusher liner, jaw plate
8475 glass making machine, glass bottle forming machine, glass forming machine, glass bending machine, float glass line, optical fibre drawing machine, lamp assembly machine; .6 glass tempering furnace
8476 vending machine, beverage vending machine, coffee vending machine, snack vending machine, smart vending machine, capsule toy vending machine, gumball machine, coin changer, vending machine parts; .7 water vending machine, change machine; .4 bill acceptor
8477 injection moulding machine, sheet extrusion line, film blowing machine, blow moulding machine, stretch blow machine, tyre building machine, rubber kneader, rubber moulding machine, polyurethane foaming machine, pu foam machine, eps machine, plastic granulator, rotomolding machine, plastic extruder; .8 t-die; .7 banbury mixer, plastic shredder, plastic bag making machine; .5 pipe fusion machine, plastic welding machine, hot runner; .4 foam machine, ultrasonic plastic welder; .3 lamination machine; .2 production line; .15 machinery, machine, machines, industrial machines, industrial machinery, manufacturing machinery, processing machinery
847710 injection molding machine, plastic injection machine
847720 twin screw extruder, pipe extrusion line; .8 extruder; .5 film blowing machine
847730 blow molding machine, pet bottle blowing machine
847740 thermoforming machine, vacuum forming machine
847751 tyre retreading machine, tire curing press
847759 compression molding machine, pu foaming machine, rubber vulcanizing press
847780 rubber mixing mill, plastic recycling machine; .8 plastic crusher; .7 pelletizer
847790 screw barrel, injection screw, injection machine parts; .6 extrusion die
8478 tobacco machine, cigarette making machine, tobacco cutting machine, tobacco processing machine, filter rod making machine; .5 cigarette rolling machine
8479 high shear mixer, trash compactor, smt machine, battery manufacturing equipment, battery electrode coating machine, passenger boarding bridge, asphalt finisher, automatic lubricator, steering gear for ship, diving bell, particle board press, debarker, candle making machine, softgel encapsulation machine, isostatic press; .8 industrial mixer, powder mixer, tire changer; .7 collaborative robot, robot gripper, vortex mixer, laboratory shaker, industrial humidifier, wire stripping machine, cable stripping machine, pick and place machine, screw fastening machine, mask making machine; .6 robotic arm, cooking robot, lubrication system, pool cleaning robot, automatic litter box, automatic soap dispenser, floor scrubber; .5 scara robot, parts washer, air cooler, wood pellet mill, window cleaning robot, vacuum coating machine, parts feeder; .4 robot, emulsifier, dispensing machine, automation equipment, road sweeper, automatic door operator, waste baler; .3 humidifier, machinery, machine, machines, industrial machines, industrial machinery, manufacturing machinery, processing machinery, waste management, recycling, recycling equipment, production line; .2 electroplating machine; .1 marine equipment, ship equipment
847910 asphalt paver, slipform paver; .6 road marking machine
847920 oil extraction machine; .6 oil press, oil expeller
847940 stranding machine, cable making machine, rope making machine
847950 .7 industrial robot, cobot; .6 robot arm, articulated robot
847960 evaporative air cooler, swamp cooler
847981 coil winding machine, transformer winding machine
847982 magnetic stirrer, emulsifying machine; .8 agitator; .7 homogenizer; .4 mixer
847989 chip mounter, ultrasonic cleaner, tablet press, hydraulic accumulator; .7 assembly machine; .6 dehumidifier
847990 robot parts, agitator parts, feeder for chip mounter; .4 gripper
8480 injection mould, rubber mold, die casting die, casting mould, mold base, mould base, tire mold, glass mold, glass bottle mould, block mould, foundry flask, moulding box, moulding pattern, foundry pattern, preform mould; .8 mould; .7 mold, mold parts; .4 silicone mold
848041 die casting mold
848060 concrete mould, brick mould
848071 injection mold, plastic injection mould, compression mould
848079 blow mold, thermoforming mould
8481 valve, globe valve, needle valve, diaphragm valve, angle valve, plug valve, thermostatic valve, thermostatic mixing valve, float valve, motorized valve, spool valve, gas valve, cylinder valve, expansion valve, steam trap, tyre valve, aerosol valve, vacuum valve, cryogenic valve, kitchen faucet, bathroom faucet, mixer tap, shower mixer, sensor faucet, bibcock, beer tap, flush valve; .8 pressure regulator, stopcock; .7 air regulator; .6 valve actuator; .5 manifold, tap, egr valve; .3 regulator, cock, hydraulic parts; .15 marine equipment, ship equipment
848110 pressure reducing valve, gas regulator, lpg regulator
848120 hydraulic valve, pneumatic valve, directional control valve, proportional valve
848130 check valve, non-return valve, foot valve
848140 safety valve, relief valve
848180 ball valve, gate valve, solenoid valve, butterfly valve, control valve, faucet, water tap, tire valve, fire hydrant
848190 valve parts, valve body, faucet cartridge; .6 valve seat
8482 roller bearing, needle bearing, slewing bearing, slewing ring, cross roller bearing, ceramic bearing, bearing parts; .9 bearing; .8 thrust bearing, linear bushing, lm guide; .7 clutch release bearing; .6 wheel hub bearing, wheel bearing
848210 ball bearing, deep groove ball bearing, angular contact bearing, linear bearing; .7 linear guide
848220 tapered roller bearing
848230 spherical roller bearing
848240 needle roller bearing
848250 cylindrical roller bearing
848291 bearing ball, bearing roller; .6 steel ball
848299 bearing cage, bearing race; .7 inner ring, outer ring
8483 spur gear, helical gear, bevel gear, worm gear, pinion, ring gear, planetary gear, harmonic drive, speed changer, variator, roller screw, spline shaft, pillow block, journal bearing, self-lubricating bush, oilless bearing, idler pulley, torque limiter, power transmission parts; .8 gear box, lead screw, one-way clutch; .7 slewing drive; .6 rack and pinion, snatch block, friction clutch, locking assembly; .5 drive shaft, belt tensioner; .4 propeller shaft, coupling; .2 geared motor
848310 crankshaft, camshaft, transmission shaft; .6 shaft
848320 pillow block bearing, flange bearing unit
848330 bearing housing, plain bearing, sleeve bearing, engine bearing; .5 bushing
848340 speed reducer, ball screw, planetary gearbox; .8 gearbox; .6 gear; .5 torque converter
848350 pulley, timing pulley, flywheel, pulley block, sheave
848360 shaft coupling; .7 flexible coupling, universal joint; .3 clutch
848390 sprocket, chain sprocket, toothed wheel, gearbox parts
8484 gasket set, metal jacketed gasket; .7 exhaust gasket, engine gasket, floating seal; .5 gasket, ring joint gasket; .3 polymer seal
848410 head gasket, spiral wound gasket, metal gasket
848420 mechanical seal, dry gas seal, cartridge seal
848490 gasket kit; .6 seal kit
8485 3d printer, 3d printing machine, additive manufacturing machine, metal 3d printer, fdm printer, sla printer, resin 3d printer, dlp 3d printer, dental 3d printer, concrete 3d printer; .5 3d pen
848590 3d printer parts, 3d printer nozzle, 3d printer hotend
8486 semiconductor equipment, semiconductor manufacturing equipment, wafer processing equipment, display manufacturing equipment, mask aligner, pecvd system, ald system, rapid thermal processor, coater developer, spin coater, asher, wet bench, cmp machine, dicing saw, wafer grinder, backgrinder, crystal puller, ingot growing furnace, flip chip bonder, efem, laser annealing system, solar cell manufacturing equipment, mocvd, wafer boat; .8 etcher, diffusion furnace; .7 pvd system; .6 photoresist stripper; .5 vacuum chamber; .4 stepper; .3 foup, semiconductor
848620 plasma etching system, cvd equipment, lithography machine, ion implanter, wafer cleaner; .8 sputtering system
848630 flat panel display equipment, oled evaporation system, lcd manufacturing equipment
848640 wire bonder, die bonder, test handler, wafer handling robot
848690 semiconductor equipment parts, electrostatic chuck, focus ring, susceptor, process chamber
8487 .8 grease fitting; .6 propeller; .5 propeller blade, oil cup; .4 shaft seal, machined parts, machine handle; .2 marine equipment, ship equipment
848710 ship propeller, boat propeller, marine propeller
848790 grease nipple, handwheel; .5 oil seal; .4 machine parts
`;
