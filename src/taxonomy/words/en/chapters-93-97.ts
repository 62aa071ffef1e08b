// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_93_97 = `
9301 military weapon, assault rifle, machine gun, artillery, mortar launcher, grenade launcher; .8 rocket launcher; .6 cannon, self-propelled gun
9302 revolver, handgun, semi-automatic pistol; .6 pistol
9303 shotgun, sporting rifle, hunting rifle, very pistol, flare gun; .7 rifle; .6 firearm
9304 air rifle, gas gun, tranquilizer gun, paintball gun, pepper spray, truncheon, expandable baton; .8 spear gun; .7 airsoft gun; .5 air gun, bb gun; .4 stun gun
9305 gun parts, firearm parts, gun barrel, gun stock, rifle magazine, trigger assembly, picatinny rail; .8 bolt carrier
9306 ammunition, shotgun cartridge, shotshell, air gun pellet, artillery shell, hand grenade, land mine, warhead; .9 missile; .8 grenade; .6 bullet; .5 bomb; .2 cartridge
9307 sword, katana, bayonet, scabbard; .8 dagger; .6 spear; .5 lance
9401 chair, office chair, dining chair, folding chair, stool, bar stool, recliner, armchair, rocking chair, lounge chair, sofa bed, sectional sofa, high chair, child car seat, baby car seat, car seat, aircraft seat, stadium seat, theater chair, ergonomic chair, rattan chair, seat track, seat recliner mechanism; .8 baby bouncer, headrest; .7 bench, armrest; .6 seat, bean bag chair, baby walker, swing chair; .4 furniture; .3 chair caster, car seat cover
940120 vehicle seat, bus seat, driver seat; .6 car seat
940139 gaming chair, swivel chair; .7 office chair
940161 sofa, couch, leather sofa, upholstered wooden chair
940169 wooden chair, wooden stool, wooden bench
940171 upholstered metal chair, conference chair; .6 recliner
940179 camping chair, folding metal chair, metal stool
940180 plastic chair, plastic stool; .6 child car seat, high chair
940199 seat parts, seat frame, seat rail, headrest, armrest, chair base
9402 medical bed, nursing bed, electric patient bed, surgical table, examination couch, delivery table, gynecological chair, hairdressing chair, beauty bed, facial bed, patient trolley, veterinary table, medical furniture; .7 stretcher, emergency cart, instrument trolley, overbed table, pedicure chair, patient stretcher; .6 medical cart, iv pole, bedside cabinet hospital; .5 massage bed; .1 medical equipment, medical device, medical devices
940210 dental chair, barber chair, salon chair, shampoo chair
940290 hospital bed, operating table, examination table, stretcher, medical cart
9403 office desk, standing desk, height adjustable desk, bunk bed, wardrobe, closet, chest of drawers, bookshelf, display shelf, bathroom cabinet, vanity cabinet, side table, console table, folding table, camping table, baby crib, baby cot, workbench, lab bench, laboratory furniture, wooden furniture, metal furniture, rattan furniture, bathroom vanity; .8 furniture, desk, display rack, baby playpen; .7 headboard, shelving, filing cabinet, shoe rack, storage rack, pallet rack, steel rack; .6 table, bed, showcase, cabinet, office partition, drawer; .5 shelf, cat tree, cat tower
940310 metal office desk, steel filing cabinet, steel office locker; .6 standing desk
940320 metal shelving, steel rack, pallet rack, metal bed, locker, metal table, clothes rack
940330 wooden office desk; .5 wooden bookcase
940340 kitchen cabinet, wooden kitchen furniture
940350 wooden bed, bed frame, wooden wardrobe, dresser, nightstand
940360 dining table, coffee table, bookcase, tv stand, wooden table
940370 plastic furniture, plastic drawer, plastic table
940399 furniture parts, table leg, table frame
9404 mattress, topper, mattress pad, mattress support, box spring, down quilt, memory foam pillow, cervical pillow, body pillow, seat cushion, throw pillow, floor cushion, pouffe, nursing pillow, travel pillow; .7 neck pillow; .6 bedding, pet bed, dog bed, quilted bedspread; .4 cushion, bedding set, bean bag; .1 pet product, pet products, pet supplies
940421 memory foam mattress, latex mattress, foam mattress
940429 spring mattress; .5 mattress
940430 sleeping bag
940440 quilt, duvet, comforter, eiderdown; .7 weighted blanket
940490 pillow, cushion, mattress topper, pet bed
9405 luminaire, light fixture, lighting fixture, panel light, ceiling light, pendant light, pendant lamp, chandelier, wall lamp, wall light, sconce, track light, spotlight, desk lamp, table lamp, floor lamp, bedside lamp, night light, mood light, street light, street lamp, flood light, floodlight, searchlight, tunnel light, garden light, pool light, moving head light, aquarium light, surgical light, shadowless lamp, string light, fairy lights, neon sign, illuminated sign, obstruction light, fishing light, lamp shade, lampshade, diffuser cover lamp; .9 led lighting, solar light; .8 lighting, led light; .7 ring light, emergency light; .6 studio light, led bar light, candle holder, plant growth lamp; .5 led strip light; .4 lamp; .3 lantern; .2 lamp holder part, home decor, home dcor; .1 digital signage
940511 downlight, led panel light, led ceiling light, led chandelier, led pendant light, led wall lamp; .7 track light
940519 fluorescent luminaire, halogen downlight; .5 chandelier
940521 led desk lamp, led table lamp, led floor lamp; .7 desk lamp; .6 night light
940529 salt lamp; .4 table lamp, floor lamp
940531 christmas light, christmas string light, led fairy lights
940541 solar street light, solar garden light, solar flood light, solar led light
940542 led street light, led flood light, high bay light, explosion proof light, stage light, grow light, underwater light, operating lamp; .6 led strip light
940550 candlestick, candle holder, kerosene lamp, gas lantern
940561 led sign, led neon sign, exit sign, light box sign
940592 plastic lamp cover, lamp diffuser, plastic lampshade
940599 lighting parts, luminaire housing, lamp base part
9406 prefabricated building, prefab house, modular house, container house, modular building, dome house, garden shed, tiny house, portable cabin, office pod, phone booth, capsule house, guard house, smoking booth, mobile modular; .8 soundproof booth, clean room; .7 steel structure building, portable toilet, negative pressure room; .6 poultry house building; .5 mobile home; .4 cold room panel building, smart farm
940610 log cabin, wooden prefab house, sauna room, wooden shed
940620 steel modular building unit; .7 modular house; .6 container house
940690 greenhouse, clean room, steel structure building, soundproof booth, glamping dome
9503 toy, doll, plush toy, plush doll, stuffed toy, stuffed animal, soft toy, action figure, plastic model kit, die-cast car, diecast model, scale model, rc car, remote control car, building block, building bricks, magnetic tiles, puzzle, jigsaw puzzle, magic cube, toy robot, educational toy, wooden toy, baby toy, rattle, baby mobile, slime, squishy, fidget toy, pop it, spinner toy, bubble gun, soap bubble toy, water gun, yo-yo, spinning top, kite, tricycle, kids scooter, ride-on car, ride on toy, rocking horse, ball pit ball, bath toy, inflatable toy, sand toy, train set, toy gun, toy musical instrument, doll clothes, doll house, toy car, toy vehicle, kitchen playset, learning toy, fidget; .8 figure toy; .7 figurine toy, toy drone, balloon, beach ball; .6 kick scooter, pool float; .5 teether, play tent, science kit; .4 airsoft gun, diamond painting kit; .2 baby product, baby products, baby & toddler, baby; .05 pet product, pet products, pet supplies
9504 game console, card game, go board, darts, snooker table, bowling pin, casino table, roulette, pinball, air hockey table, foosball table, table game, dice, domino; .7 game controller, gamepad, vr game machine, racing wheel controller; .6 trading card, gaming machine; .5 joystick
950420 billiard table, pool table, billiard cue, billiard ball
950430 claw machine, arcade game machine, slot machine, coin operated game
950440 playing card
950450 video game console, handheld game console, game controller
950490 board game, chess, dartboard, bowling ball, poker chip, mahjong
9505 christmas decoration, christmas tree, christmas ornament, party supplies, party decoration, halloween decoration, halloween mask, carnival mask, party mask, party hat, confetti, magic trick, conjuring trick, pinata, festive article, tinsel; .7 garland; .5 wreath, foil balloon, party popper; .4 ornament
9506 gym equipment, exercise equipment, spin bike, rowing machine, stepper exercise, elliptical trainer, weight machine, kettlebell, weight plate, weight bench, pull up bar, push up bar, hand grip strengthener, ab roller, pilates equipment, gym ball, yoga ball, yoga block, exercise band, jump rope, skipping rope, hula hoop, trampoline, golf training aid, golf net, football ball, rugby ball, baseball, tennis ball, racket string, pickleball paddle, snowboard, ski binding, ski pole, sup board, snorkel fins, punching bag, fencing sword, climbing hold, gymnastics equipment, goal post, basketball hoop, volleyball net, sports goods, sporting goods, seesaw, outdoor fitness equipment, frisbee, flying disc, balance board; .8 golf accessory, racket, ski, swimming pool, yoga, pilates; .7 sled, sports protector; .6 yoga mat, arrow, sports; .5 golf head cover, golf simulator, swimming ring, elbow pad, playground equipment, slide playground; .4 knee pad; .1 health care, healthcare
950611 ski, snow ski
950621 sailboard, windsurf board
950629 surfboard, paddle board, swim fins, water ski, wakeboard, kickboard
950631 golf club, golf driver, golf iron, putter, wedge golf
950632 golf ball
950639 golf tee, golf grip, golf shaft, golf club head, putting mat, swing trainer, golf accessory
950640 table tennis table, table tennis racket, ping pong ball
950651 tennis racket
950659 badminton racket, squash racket
950662 soccer ball, basketball, volleyball
950670 ice skates, inline skates, roller skates
950691 treadmill, exercise bike, dumbbell, barbell, yoga mat, foam roller, pilates reformer, resistance band, fitness equipment
950699 skateboard, shuttlecock, baseball bat, baseball glove, boxing gloves, archery bow, inflatable pool, shin guard, swing set
9507 fishing tackle, soft bait, jig head, metal jig, squid jig, artificial bait, fishing swivel, butterfly net, decoy bird, rod holder fishing, fly fishing; .8 spinning reel; .7 fishing gear; .4 fishing line
950710 fishing rod
950720 fishing hook, fish hook
950730 fishing reel, spinning reel, baitcasting reel
950790 fishing lure, fishing float, landing net, fishing sinker
9508 amusement ride, amusement park ride, roller coaster, carousel, bumper car, dodgem, ferris wheel, water park equipment, motion simulator ride, fairground ride, shooting gallery, travelling circus, 4d theater ride; .8 water slide; .7 vr ride; .5 bouncy castle
9601 mother of pearl article, worked ivory, worked bone, worked horn, buffalo horn article, coral carving, tortoise shell article, bone carving; .6 nacre inlay
9602 empty capsule, gelatin capsule, hard capsule, hpmc capsule, vegetable capsule, pullulan capsule, empty gelatine capsule, moulded wax article, carved jet; .7 wax figure
9603 kids toothbrush, bamboo toothbrush, denture brush, make-up brush, foundation brush, eyeshadow brush, hairbrush, spoolie, wire brush, broom, feather duster, shoe brush, carpet sweeper manual, dust brush; .8 powder brush, scalp brush, shampoo brush; .7 brush, mascara brush, mop; .6 toothbrush head, pet grooming brush; .5 facial cleansing brush; .3 beauty tool, beauty tools, pet grooming, pet grooming supplies; .15 household goods, daily necessities, consumer goods, living; .1 beauty & personal care, personal care
960321 toothbrush, interdental brush, dental-plate brush
960329 hair brush, scalp brush, nail brush, shaving brush, eyelash brush, body brush
960330 makeup brush, cosmetic brush, artist brush, calligraphy brush, lip brush
960340 paint brush, paint roller, varnish brush
960350 industrial brush, brush roll, cylinder brush, sweeper brush
960390 mop, cleaning brush, toilet brush, squeegee, bottle brush, dish brush
9604 hand sieve, hand riddle, flour sieve; .5 sieve, sifter, test sieve
9605 travel set, travel sewing kit, shoe cleaning kit, shoe shine kit; .7 sewing kit, airline amenity kit; .6 travel toiletry kit, amenity kit
9606 snap button, snap fastener, press fastener, press stud, metal button, plastic button, shirt button, jeans button, shell button, button blank, covered button, horn button, polyester button; .5 button
9607 zipper, zip fastener, slide fastener, waterproof zipper, zipper pull, zipper chain; .7 zipper tape
960711 metal zipper, brass zipper
960719 nylon zipper, plastic zipper, invisible zipper
960720 zipper slider, zipper puller, zipper parts
9608 pen nib, pen tip, pen set, paint marker, writing instrument, erasable pen, drawing pen, fineliner, penholder, fabric marker, promotional pen; .7 pen, marker, highlighter; .5 stylus pen, touch pen; .4 stationery; .35 school supplies; .25 office supplies
960810 ballpoint pen, ball pen, gel pen, rollerball pen
960820 felt tip pen, marker pen, highlighter, whiteboard marker, permanent marker, brush pen
960830 fountain pen, stylograph pen
960840 mechanical pencil, propelling pencil
960860 ballpoint refill, pen refill
9609 colour pencil, drawing charcoal, tailor chalk, wax crayon; .6 chalk; .25 stationery, school supplies
960910 pencil, colored pencil
960920 pencil lead, mechanical pencil lead
960990 crayon, oil pastel, pastel, blackboard chalk
9610 blackboard, whiteboard, white board, chalkboard, dry erase board, writing slate; .7 magnetic board; .5 glass board; .4 drawing board
9611 rubber stamp, self inking stamp, date stamp, numbering stamp, seal stamp, wax seal stamp, hand printing set, stamp handle; .6 hand operated labeller; .4 stamp
9612 typewriter ribbon, ttr ribbon, barcode ribbon, ribbon cartridge, card printer ribbon
961210 thermal transfer ribbon, printer ribbon, ink ribbon
961220 ink pad, stamp pad
9613 lighter, cigarette lighter, gas lighter, torch lighter, lighter parts, table lighter; .6 piezo igniter
961310 disposable lighter, non-refillable gas lighter
961320 refillable gas lighter, refillable lighter
961380 usb lighter, arc lighter, plasma lighter, kitchen lighter, bbq lighter
9614 smoking pipe, tobacco pipe, hookah, shisha pipe, water pipe smoking, cigar holder, cigarette holder, pipe bowl; .8 glass bong
9615 comb, hair comb, tail comb, hair pin, hair clip, claw clip, barrette, hair slide, curling grip; .7 hair accessory, lice comb; .5 hair band, hair curler; .4 hair tie; .3 headband; .2 beauty tool, beauty tools; .15 hair, hair care, accessory, accessories, apparel accessory
961511 plastic comb, hair claw, plastic hair clip, plastic headband
961519 wooden comb, metal comb; .5 metal hair clip
961590 hairpin, bobby pin, hair roller, curling pin
9616 makeup puff, beauty sponge, perfume sprayer, perfume pump; .6 mist sprayer, cosmetic pump; .5 atomizer, spray pump, lotion pump; .4 dispenser pump, spray head; .3 beauty tool, beauty tools
961610 perfume atomizer, scent spray, fine mist pump, spray pump, cosmetic pump
961620 powder puff, cosmetic puff, makeup sponge, cushion puff
9617 vacuum flask, thermos, thermos flask, vacuum tumbler, vacuum bottle, thermal bottle, vacuum insulated mug, thermal mug, insulated food jar, vacuum lunch jar, thermos lunch box, vacuum jug, vacuum flask lid; .9 insulated tumbler, insulated bottle; .8 insulated water bottle; .7 stainless tumbler, stainless steel tumbler; .6 tumbler, travel mug, air pot; .5 food jar
9618 mannequin, tailor's dummy, dress form, torso form, mannequin head, lay figure, automaton, animated window display; .6 display figure
9619 sanitary pad, sanitary napkin, sanitary towel, menstrual pad, panty liner, tampon, diaper, nappy, baby diaper, adult diaper, diaper pants, pull-up pants diaper, incontinence pad, incontinence pants, cloth diaper, reusable pad menstrual, maternity pad, diaper liner; .7 nursing pad, breast pad; .5 underpad; .3 period panties; .2 menstrual cup, baby product, baby products, baby & toddler, baby
9620 tripod, camera tripod, monopod, bipod, selfie stick, phone tripod, tripod stand, surveying tripod; .7 light stand tripod; .3 gimbal
9701 painting, acrylic painting, original painting, drawing artwork, collage, mosaic art, pastel drawing, hand-painted canvas, calligraphy artwork, oriental painting; .7 artwork; .6 work of art
970121 antique painting, old master painting
970191 oil painting, contemporary painting, watercolor painting
9702 original print, engraving art, lithograph, etching print, woodcut print, original engraving; .4 limited edition print
9703 original sculpture, bronze sculpture, installation art; .8 sculpture; .7 marble sculpture; .6 statuary
9704 postage stamp, collectible stamp, used stamp, first-day cover, revenue stamp, postal stationery
9705 collectors' piece, old banknote, specimen, taxidermy, fossil, insect specimen, mineral specimen, meteorite, archaeological artifact, ethnographic object, anatomical specimen; .5 classic car, vintage car; .4 commemorative coin
970531 ancient coin, antique coin
970539 numismatic coin, collectible coin
9706 antique, antique furniture, antique porcelain, antiquity, period furniture; .7 antique clock; .6 antique jewelry
970610 antique over 250 years
`;
