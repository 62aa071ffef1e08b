// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_39_40 = `
3901 polyethylene resin, pe resin, pe pellet, hdpe resin, ldpe resin, hdpe granules, mdpe, metallocene pe, xlpe compound, ethylene copolymer, polymers of ethylene, ethylene polymer; .8 lldpe; .6 polyethylene; .4 filler masterbatch; .3 plastic resin, plastic raw material, masterbatch; .2 primary form; .1 basic material, raw material, resin
390110 low density polyethylene; .7 ldpe
390120 high density polyethylene; .6 hdpe, uhmwpe
390130 eva resin, eva copolymer, ethylene vinyl acetate
390140 linear low density polyethylene, poe resin, polyolefin elastomer; .6 lldpe
390190 ionomer resin, ethylene acrylic acid copolymer; .6 chlorinated polyethylene
3902 pp resin, pp homopolymer, pp compound, glass filled pp, flame retardant pp, pp granules, polyisobutylene, polybutene, polybutylene resin, polymers of propylene, propylene polymer, polymers of olefins; .6 polypropylene, tpo; .5 tpv, poly-alpha-olefin; .3 plastic raw material; .2 primary form; .1 basic material, raw material, resin
390210 polypropylene resin, homopolymer pp, pp pellet
390230 pp copolymer, random copolymer pp, block copolymer pp
3903 polystyrene resin, eps resin, flame retardant abs, polymers of styrene, styrene polymer, acrylonitrile butadiene styrene; .6 polystyrene, mabs, styrene block copolymer; .5 abs, pc/abs; .4 tpe, tpr; .2 plastic raw material; .1 resin
390311 expandable polystyrene, eps beads; .6 eps
390319 gpps, ps resin; .8 hips
390320 san resin; .4 as resin
390330 abs resin, abs pellet, abs compound
390390 asa resin, styrene maleic anhydride; .7 mbs resin; .6 sebs
3904 pvc compound, pvc granules, emulsion pvc, vinyl chloride vinyl acetate copolymer, pvdc resin, fluoropolymer, pvdf resin, fkm compound, polymers of vinyl chloride, vinyl chloride polymer, polyvinyl chloride; .8 pvc powder; .7 fluoroelastomer; .5 ffkm; .4 pvc; .2 plastic raw material; .1 resin
390410 pvc resin, suspension pvc, pvc paste resin
390421 rigid pvc compound, upvc compound
390422 plasticized pvc compound, soft pvc compound
390461 ptfe resin, ptfe powder; .5 ptfe
390469 pfa resin, fep resin, etfe resin; .7 pvdf, fluororubber; .5 fkm
3905 polyvinyl acetate, pvac, pva emulsion, vinyl acetate emulsion, vae emulsion, redispersible polymer powder, pvb resin, polyvinylpyrrolidone, crospovidone, copovidone, polymers of vinyl acetate, vinyl polymers; .7 polyvinyl butyral, pvp; .6 pva; .5 povidone
390530 polyvinyl alcohol, pvoh
3906 acrylic resin, acrylic binder, acrylic polymer, acrylic copolymer, polymer flocculant, carbomer, polyacrylic acid, acrylates crosspolymer, acrylates copolymer, poly methyl methacrylate, methacrylate polymer; .7 flocculant; .6 styrene acrylic emulsion, acrylic powder; .5 acrylic adhesive polymer; .2 primary form; .1 resin
390610 pmma resin, polymethyl methacrylate; .7 pmma
390690 superabsorbent polymer, acrylic emulsion, polyacrylamide, sodium polyacrylate
3907 pet pellet, polyester chip, polyester resin, pbt resin, copolyester, pc compound, polyoxymethylene, polyol, polypropylene glycol, ppo resin, polyphenylene oxide, vinyl ester resin, polycaprolactone, liquid crystal polymer, polyethylene terephthalate, polybutylene terephthalate; .8 rpet pellet; .7 tpee; .6 biodegradable resin; .5 peek; .25 plastic raw material; .2 primary form, resin; .1 chemical raw material; .05 basic material, raw material
390710 polyacetal, acetal resin; .7 pom
390729 polyether polyol, polyethylene glycol, ptmeg; .6 peg
390730 epoxy resin; .6 epoxy
390740 pc resin; .6 polycarbonate
390750 alkyd resin
390761 pet chip, bottle grade pet, pet resin
390769 fiber grade pet chip, recycled pet chip
390770 polylactic acid; .7 pla
390791 unsaturated polyester resin, upr; .6 vinyl ester resin
390799 pbt, pbat, polyester polyol; .6 petg
3908 polyamide resin, nylon resin, nylon 6 chip, nylon 66 resin, pa66 gf30, pa compound, glass filled nylon, polyphthalamide, ppa resin; .7 polyamide
390810 nylon chip; .7 pa6, pa66, pa12
3909 pu resin, tpu pellet, pu prepolymer, phenol formaldehyde resin, resol resin, urea formaldehyde resin, urea resin, melamine formaldehyde, melamine moulding compound; .7 melamine resin; .4 polyurethane; .1 resin
390931 polymeric mdi, pmdi, crude mdi
390940 phenolic resin, novolac resin
390950 polyurethane resin, thermoplastic polyurethane, polyurethane dispersion; .5 tpu
3910 silicone resin, silicone oil, silicone fluid, dimethicone, polydimethylsiloxane, pdms, silicone rubber compound, lsr, silicone emulsion, silicone gum, silicone raw material, mold making silicone; .8 silicone compound; .7 rtv silicone; .5 silicone rubber; .3 silicone
3911 petroleum resin, hydrocarbon resin, c5 resin, c9 resin, coumarone indene resin, terpene resin, polyterpene, pps resin, polyphenylene sulfide, polysulfone, polyethersulfone, polyimide varnish; .7 tackifier resin; .6 pps, polyetherimide, pei resin; .5 polyimide, polyurea; .4 peek
3912 hydroxypropyl methylcellulose, cellulose acetate, acetate flake, nitrocellulose, collodion, cellulose ether, nanocellulose; .7 hec; .6 cellulose
391231 carboxymethyl cellulose; .8 cmc
391239 hpmc, hydroxyethyl cellulose, methyl cellulose, ethyl cellulose
391290 microcrystalline cellulose, cellulose powder
3913 chitin, dextran, chondroitin sulfate, pullulan, gellan gum, chlorinated rubber, hardened casein, natural polymers; .7 alginate, beta-glucan; .5 fucoidan, polyglutamic acid
391310 alginic acid, sodium alginate
391390 sodium hyaluronate, chitosan, xanthan gum; .7 hyaluronic acid
3914 ion exchange resin, cation exchange resin, anion exchange resin, mixed bed resin, chelating resin, water softener resin, ultrapure water resin, ion exchangers; .5 adsorbent resin
3915 plastic scrap, plastic waste, pet bottle scrap, plastic regrind, pvc scrap, eps ingot, ps scrap, abs regrind, pp scrap, pp regrind, waste vinyl, waste of plastics
391510 pe scrap, ldpe film scrap, hdpe regrind
391590 pet flake, waste pet, abs scrap, pc scrap
3916 plastic profile, upvc profile, plastic rod, nylon rod, acetal rod, peek rod, ptfe rod, plastic welding rod, pp welding rod, abs filament, petg filament, trimmer line, monofilament plastic, profile shapes; .9 nylon monofilament; .6 plastic moulding strip, backer rod, frp rebar; .5 wood plastic composite, monofilament; .4 wpc decking; .3 filament
391620 pvc profile, upvc window profile, pvc rod
391690 3d printer filament, pla filament, acrylic rod, pom rod
3917 plastic pipe, plastic hose, pvc tube, pb pipe, pex pipe, double wall pipe, polyurethane tube, pu hose, nylon tube, irrigation hose, drip irrigation pipe, corrugated tube, heat shrink tubing, ptfe tube, pfa tube, fep tubing, sausage casing, collagen casing, pe fitting, ppr fitting, plastic hose connector, tubes of plastics, heat shrinkable tube, pe tube, pvc elbow, artificial guts; .7 water hose, drip tape, duct hose, silicone hose; .6 corrugated pipe, layflat hose; .5 plastic tube, push-in fitting, hose; .4 water pipe, air hose, conduit, medical tubing, drinking straw, tube; .3 flexible hose, pipe fitting, elbow, pipe
391721 pe pipe, hdpe pipe, pe gas pipe
391722 pp pipe, ppr pipe
391723 pvc pipe, upvc pipe, pvc conduit, cpvc pipe
391729 frp pipe, grp pipe, acrylic pipe
391732 heat shrink tube, silicone tube, pu tube, nylon tubing
391739 pvc hose, garden hose; .6 suction hose
391740 pvc fitting, plastic pipe fitting, electrofusion coupler; .6 one touch fitting
3918 vinyl sheet flooring, vinyl tile, pvc floor tile, deco tile, homogeneous vinyl, conductive floor tile, vinyl floor, pvc tiles; .6 coil mat, sports flooring, vinyl wallcovering, pvc wallpaper; .5 plastic floor mat, pvc mat; .4 floor covering; .3 wall covering; .2 mat; .15 construction material, building material
391810 pvc flooring, vinyl flooring, lvt, spc flooring
3919 carton sealing tape, polyimide tape, pet tape, reflective sheeting, surface protection film, window tint film, car tint film, paint protection film, car wrap film, vinyl wrap, interior film, self-adhesive vinyl, oca film, optically clear adhesive, anti-slip tape, self-adhesive plates, sheets self adhesive, adhesive film, reflective film, sticker film, phone film; .8 foam tape, insulation tape, adhesive sheet, graphic film; .7 pet label stock; .6 vinyl sticker, masking tape; .5 conductive tape; .4 tape; .3 sticker
391910 opp tape, packing tape, double sided tape; .8 adhesive tape
391990 protective film, ppf; .8 screen protector; .7 window film
3920 hdpe film, agricultural film, mulch film, mulching film, shrink film, opp film, apet sheet, pvc film, abs sheet, acrylic plate, pi film, laminated glass interlayer, eva film, cellophane, tac film, water soluble film, pla film, biodegradable film, peek sheet, pom sheet, uhmwpe sheet, geomembrane, capacitor film, plates of plastics, sheets of plastics, non-cellular, plastic strips, polyvinyl butyral film, eva sheet; .8 plastic film, pvc sheet, thermoforming sheet; .7 plastic sheet, wrapping film, cling film, food wrap, silicone sheet; .6 pp strap, pet strap, optical film; .5 shrink label, strapping band, release film, pvc board, laminating film; .4 film; .3 battery separator, sheet; .15 packaging, packaging goods
392010 pe film, ldpe film, stretch film, greenhouse film
392020 pp film, bopp film, cpp film, pp sheet
392030 ps sheet, hips sheet; .5 abs sheet
392043 soft pvc film, flexible pvc sheet; .6 decorative film, pvc film
392049 rigid pvc sheet, pvc shrink film
392051 acrylic sheet, pmma sheet
392061 polycarbonate sheet, pc sheet
392062 pet film, pet sheet, polyester film, bopet film
392091 pvb film
392092 nylon film, bopa film
392099 polyimide film, tpu film, pva film, ptfe sheet
3921 expanded polyethylene, xpe foam, xps board, extruded polystyrene board, eps board, phenolic foam, melamine foam, frp sheet, frp panel, glass fiber reinforced sheet, cellular plastics, foam plastics, foam board, laminated sheets; .8 foam sheet, xps, polystyrene foam, acoustic foam; .7 eps foam, laminate film, barrier film, backsheet; .6 bubble wrap, air bubble film, banner flex, microporous membrane, breathable film; .5 sponge sheet, prepreg, carbon fiber prepreg, battery separator; .4 memory foam, insulation board, pe tarpaulin, pvc tarpaulin, synthetic leather, pvc leather, artificial leather, hpl, decorative laminate
392112 pvc foam board, foamed pvc sheet
392113 pu foam, pir board; .8 polyurethane foam; .4 pu leather
392119 pe foam, epe foam, eva foam, pp foam sheet
392190 multilayer film; .8 laminated film; .7 metallized film; .3 tarpaulin
3922 shower tray, baths of plastics; .7 bathtub, plastic sink, non-electric bidet; .6 solid surface basin, cistern, flush tank; .5 shower booth, toilet seat cover, portable toilet; .3 washbasin
392220 toilet seat, lavatory seat
3923 cosmetic jar, airless bottle, hdpe bottle, jerry can, folding crate, blister packaging, plastic bag, poly bag, vinyl bag, garbage bag, trash bag, mailer bag, courier bag, spout pouch, eps box, air cushion bag, boxes of plastics, sacks and bags of plastics, pump bottle, dropper bottle, airless jar, compact container, cosmetic packaging, plastic jar, thermoformed tray, mascara tube, bubble bag; .8 packaging container, cosmetic container, blister tray, ziplock bag, jedec tray, plastic packaging, air column bag; .7 plastic container, food packaging container, cream jar, lipstick case, ibc tank, poop bag, bubble mailer, vacuum bag, packaging bag; .6 takeaway container, cushion case, compact case, wafer carrier; .5 disposable container, medicine bottle, egg tray, closure; .4 lid, stopper, packing material, packaging, packaging goods, ice box; .3 pallet, shopping bag, pouch, cap; .2 tube, plastic, box
392310 plastic crate; .8 plastic box, clamshell container; .6 plastic tray
392321 pe bag, polybag, ldpe bag, zipper bag
392329 opp bag, vacuum pouch, stand-up pouch; .8 retort pouch
392330 plastic bottle, pet bottle, cosmetic bottle, preform
392340 .7 plastic reel; .5 spool; .4 bobbin
392350 plastic lid, plastic cap; .6 screw cap, bottle cap
392390 plastic pallet, plastic drum, cosmetic tube; .6 carrier tape
3924 plastic dish, plastic bowl, melamine plate, silicone utensil, silicone baking mold, baby feeding set, feeding bottle, silicone nipple, plastic tumbler, shaker bottle, plastic cutlery, plastic jug, toothbrush holder, plastic basin, drawer organizer, pet feeding bowl, pet toilet tray, household articles of plastics, plastic spoon, plastic straw, plastic fork, baby spoon, silicone lid, toothbrush case, drinking bottle; .8 sports bottle, kimchi container, plastic basket, watering can; .7 silicone mold, bento box, clothes peg, plastic planter; .6 silicone bib, food container, storage container, pail, baby bathtub, waste bin, clothespin, silicone mat, cleaning sponge, silicone teether; .5 plastic plate, pitcher, hanger, clothes hanger, placemat, pill box, suction hook; .4 spatula, disposable cup, disposable plate, drinking straw, household goods, bathroom accessory, scouring sponge, vacuum storage bag, cooler box, colander, cup; .35 daily necessities, consumer goods, living; .3 kitchenware; .2 baby product, baby & toddler, baby, cooking utensil; .1 pet product, pet supplies, plastic
392410 plastic tableware, food storage container, plastic cup, melamine tableware, silicone kitchenware, ice cube tray, baby tableware; .7 airtight container, disposable cutlery; .6 lunch box; .5 water bottle; .4 cutting board; .3 tumbler
392490 baby bottle, plastic hanger, soap dish, litter box; .8 laundry basket, pet bowl; .7 bucket, menstrual cup, pacifier; .6 trash can, storage box, shower curtain, melamine sponge; .5 organizer, flower pot
3925 grp tank, plastic window frame, pvc door, plastic fence, plastic formwork, plastic balustrade, builders' ware of plastics, plastic gutter; .8 rainwater tank, plastic roofing tile, rain gutter; .7 pvc ceiling panel, plastic manhole; .6 pvc roof sheet, wiring duct, cable duct; .5 rebar spacer, grass paver; .4 door frame, wall panel; .3 roller blind, formwork, deck clip; .2 construction material, building material, tambour board
392510 smc panel tank; .8 septic tank; .7 frp tank; .5 water tank
392520 upvc window, pvc window, upvc door, abs door
392530 pvc blind; .4 blind, venetian blind; .3 shutter
392590 pvc fence; .8 vinyl siding; .7 cable trunking; .6 roof gutter
3926 plastic article, plastic gloves, cpe gloves, plastic apron, plastic gasket, nylon washer, microcentrifuge tube, pcr plate, centrifuge tube, conical tube, cell culture dish, cell culture flask, well plate, cryovial, artificial nails, articles of plastics, plastic products, plastic accessories, plastic components, cable clamp, cable clip, plastic cover, plastic housing, plastic beads, press on nails, nose plug, silicone case, silicone part, corner protector, acrylic products; .8 mobile phone case, zip tie, plastic buckle, silicone wristband; .7 tpu case, phone grip, plastic clip, plastic hook, name badge holder, photo card sleeve, toploader, rain poncho, fkm o-ring, plastic nut, plastic anchor, modular belt, seedling tray, plastic netting, plastic chain, plastic ladder, silicone bracelet; .6 injection molded part, cpe gown, face shield, wall plug, plastic bushing, pu belt, specimen container, plastic mesh, spatula for cosmetics, contact lens case, silicone cover, plastic handle, name tag; .5 plastic part, wire tie, labware, buoy, ear plug, plastic tag, bumper pad, door stopper; .4 office supplies, card holder; .3 key ring, o-ring, packing, gasket, cable gland, bead, phone holder, mouse pad, plastic; .2 home decor, home dcor; .15 stationery, school supplies
392610 clear file; .6 ring binder; .4 file folder, pencil case
392620 vinyl gloves, pvc gloves, disposable pe gloves; .6 raincoat
392630 automotive trim clip; .7 plastic furniture handle; .6 furniture glide, plastic knob
392640 acrylic stand, ornament; .3 figurine, statuette
392690 cable tie, pipette tip, pcr tube, plastic screw, traffic cone, nail tip, acrylic keyring, washer; .8 phone case, silicone o-ring, plastic conveyor belt, plastic buoy; .7 petri dish, silicone gasket, ptfe gasket
4001 natural rubber, latex concentrate, ribbed smoked sheet, rss3, svr 3l, svr10, str20, sir20, smr20, tsnr, crepe rubber, cup lump, chicle, balata; .5 gutta-percha; .4 latex; .2 rubber
4002 synthetic rubber, sbr latex, nitrile latex, nbr latex, xnbr latex, iir, halobutyl rubber, bromobutyl rubber, isoprene rubber, factice, ethylene-propylene rubber, nitrile butadiene; .8 chloroprene rubber; .7 butyl rubber; .6 sis, acrylic rubber; .2 rubber
400219 ssbr, styrene butadiene rubber; .8 sbr; .7 sbs
400220 butadiene rubber; .8 polybutadiene
400259 hnbr; .6 nbr, nitrile rubber
400270 .7 epdm rubber; .6 epdm
4003 reclaimed rubber, reclaim rubber, butyl reclaim, devulcanized rubber; .5 recycled rubber sheet
4004 rubber scrap, rubber waste, crumb rubber, tire chips, tyre scrap, tire derived fuel, shredded tire; .8 rubber powder; .7 rubber granules; .6 scrap tire
4005 compounded rubber, rubber compound, unvulcanized rubber sheet, epdm compound, nbr compound, carbon black masterbatch rubber, rubber masterbatch, unvulcanised rubber; .6 rubber solution; .5 butyl tape, butyl sealant tape
4006 camel-back strip, retreading strip, unvulcanized rubber profile, unvulcanized rubber ring, cushion gum, unvulcanised rubber articles; .5 tyre repair patch
4007 rubber thread, latex thread, natural rubber thread; .7 rubber cord
4008 nbr foam insulation, rubber insulation sheet, rubber rod, rubber extrusion, cellular rubber; .8 rubber strip; .7 rubber plate, rubber moulding strip; .6 epdm membrane, weather strip; .4 waterstop
400811 sponge rubber, rubber foam
400821 rubber sheet, epdm sheet, neoprene sheet, nbr sheet
400829 rubber profile, epdm profile; .6 weatherstrip
4009 rubber hose, rubber tubing, radiator hose, coolant hose, sandblast hose, dredging hose, steam hose, epdm hose, heater hose, tubes of vulcanised rubber, automotive hose, oxygen hose; .8 high pressure hose, fuel hose, marine hose, concrete pump hose; .7 rubber tube, turbo hose, air conditioner hose, welding hose; .5 gas hose; .4 air hose, hose; .2 tube
400921 hydraulic hose, wire braided hose
400922 hydraulic hose assembly
400932 brake hose, power steering hose
4010 transmission belt, v-belt, wedge belt, synchronous belt, fan belt, ribbed belt, serpentine belt, drive belt, rubber belt, endless belt; .8 timing belt, cvt belt; .7 conveyor belt; .6 flat belt
401011 steel cord belt
401012 ep conveyor belt, rubber conveyor belt
4011 truck and bus radial; .9 tire, tyre; .5 forklift tire; .1 automotive, aftermarket parts, automotive parts, automotive aftermarket
401110 passenger car tire, pcr tire, suv tire, winter tire
401120 truck tire, bus tire, tbr, light truck tire
401140 motorcycle tire, scooter tire
401150 bicycle tire
401170 agricultural tire, farm tire, tractor tire
401180 otr tire, mining tire, loader tire; .8 industrial tire
401190 trailer tire, atv tire, golf cart tire
4012 second hand tyre, retreaded tire, retreaded tyre, solid tyre, cushion tyre, tyre tread; .8 retread; .7 airless tire, tread rubber; .6 tyre casing; .4 forklift tire
401220 used tire, used tyre
401290 solid tire, tire flap, precured tread liner
4013 inner tube, tire tube, tyre tube, butyl tube, motorcycle tube
4014 condom, rubber teat, rubber nipple, rubber pacifier, enema bulb, dropper bulb, dental dam, rubber dam, hygienic articles of rubber; .7 hot water bottle; .6 rubber bulb; .5 ice bag
4015 latex gloves, nitrile gloves, exam gloves, dishwashing gloves, glove box gloves, rubber apparel, articles of apparel of rubber; .6 cleanroom gloves, neoprene gloves; .5 disposable gloves; .3 diving suit; .1 medical supplies, medical consumables, health care supplies, medical
401512 surgical gloves, medical gloves, examination gloves; .5 latex gloves, nitrile gloves
401519 rubber gloves, insulating gloves; .8 household gloves, chemical resistant gloves; .5 nitrile gloves
401590 rubber apron, finger cot; .3 wetsuit
4016 rubber part, rubber component, rubber gasket, epdm gasket, nbr gasket, rubber packing, vial stopper, rubber ring, rubber buffer, rubber pad, rubber expansion joint, rubber paver, pneumatic fender, articles of vulcanised rubber, other articles of rubber, rubber bumper, rubber cover, rubber grip, wiper blade rubber; .8 o ring, oring, rubber plug, rubber cap, anti-vibration mount; .7 rubber article, rubber product, dust seal, lip seal, valve stem seal, anti vibration pad, steering boot, rubber foot, bridge bearing, dock bumper, wiper refill, speed bump, rubber sleeve; .6 rod seal, piston seal, vibration isolator, rubber damper, bump stop, grommet, rubber dunnage bag, wheel stopper; .5 seal ring, sealing ring, shaft seal, door seal, stabilizer bushing, bellows, rubber boot, rubber roller, anti-fatigue mat, rubber keypad, rubber coupling, tire repair plug, mouse pad; .4 seal, engine mount, dust cover, rubber airbag, corner guard, plunger, polymer seal, rubber strip, rubber; .3 bushing, expansion joint, car mat; .2 mat
401691 rubber mat, rubber tile, stable mat; .7 rubber flooring
401692 eraser
401693 rubber seal, rubber washer; .8 o-ring; .7 oil seal; .6 seal kit, hydraulic seal; .5 gasket; .4 packing
401694 marine fender, rubber fender, dock fender
401699 rubber bushing, rubber mount, anti-vibration rubber, rubber bellows, rubber stopper, rubber band, rubber grommet; .8 elastomeric bearing; .7 cv joint boot, rubber track, wiper rubber; .6 diaphragm
4017 hard rubber, ebonite, ebonite sheet, hard rubber scrap
`;
