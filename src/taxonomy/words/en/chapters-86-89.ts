// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_86_89 = `
8601 electric locomotive, battery locomotive; .5 locomotive
8602 diesel locomotive, diesel-electric locomotive, steam locomotive, shunting locomotive, locomotive tender; .6 shunter; .5 locomotive
8603 electric multiple unit, emu train, metro car, subway car, light rail vehicle, tram, streetcar, high speed train, monorail vehicle, maglev train; .7 railcar
8604 track maintenance vehicle, ballast tamper, ballast regulator, ballast cleaner, track inspection car, railway crane wagon, rail grinding train, catenary maintenance vehicle; .8 tamping machine
8605 railway coach, railway passenger car, sleeping car, dining car; .7 luggage van; .6 passenger coach
8606 freight wagon, railway wagon, goods wagon, tank wagon, hopper wagon, boxcar, flat wagon, gondola wagon, covered wagon, container wagon; .8 tank car
8607 railway parts, rolling stock parts, bogie frame, railway coupler, knuckle coupler, draft gear, railway buffer, railway brake shoe, railway brake pad, railway brake disc, gangway bellows; .9 bogie; .7 wheelset; .5 brake block; .4 pantograph, railway
860719 railway wheel, wheelset, railway axle, axle box
8608 railway track fixture, turntable for railway, railway buffer stop, mechanical railway signal, semaphore signal; .6 level crossing gate; .4 railway signalling equipment; .2 railway
8609 freight container, shipping container, used container, dry container, iso tank, tank container, reefer container, refrigerated container, open top container, flat rack container, high cube container, 20ft container, 40ft container, offshore container; .7 swap body; .5 container
8701 agricultural tractor, farm tractor, used tractor, mini tractor, tractor unit, yard tractor, walking tractor; .9 tractor; .8 crawler tractor; .7 prime mover; .6 power tiller
870121 tractor head, truck tractor, prime mover, road tractor
8702 city bus, school bus, minibus, used bus, cng bus, 15-seater van; .6 bus
870210 diesel bus, coach bus, tour bus; .8 used bus
870240 electric bus, fuel cell bus, hydrogen bus, trolleybus
8703 passenger car, motor car, used car, new car, hatchback, station wagon, minivan, sports car, limousine, fuel cell vehicle, hydrogen car, low speed electric vehicle, camper van, motorhome, hearse, quad bike, racing car, left hand drive car; .9 automobile, ambulance; .8 used vehicle, sedan, suv, coupe, taxi, electric vehicle, all terrain vehicle; .7 utv, go-kart, tuk tuk, auto rickshaw; .6 car; .2 transportation
870310 golf cart, golf car, golf buggy, snowmobile
870321 kei car, atv; .4 1000cc, 998cc
870322 .4 1500cc, 1498cc, 1400cc, 1300cc
870323 .6 petrol sedan, gasoline car, 1600cc; .4 1998cc
870324 .4 3300cc, 3500cc, 3800cc, 5000cc
870332 2.0 diesel, 2.2 diesel; .7 diesel car, diesel suv
870333 3.0 diesel, 2900cc diesel, 3000cc diesel
870340 hybrid car, hybrid electric vehicle, hev
870360 plug-in hybrid, phev
870380 electric vehicle, electric car, ev car, bev
8704 lorry, cargo truck, used truck, dump truck, tipper truck, refrigerated truck, box truck, panel van, cargo van, tank lorry, tank truck, tanker truck, lpg tank truck, garbage truck, refuse truck, flatbed truck; .8 dumper, compactor truck; .7 truck, tipper, hook lift truck; .1 transportation
870410 off-highway dump truck, articulated dump truck, mining dump truck, rigid dump truck
870421 1 ton truck, light truck, pickup truck, diesel pickup
870422 medium duty truck, 5 ton truck; .6 cargo truck, refrigerated truck
870423 heavy duty truck, 25 ton truck; .6 dump truck, tipper truck
870431 gasoline pickup, petrol pickup, lpg truck; .7 cargo tricycle
870460 electric truck, electric van, hydrogen truck, fuel cell truck
8705 special purpose vehicle, ladder truck, street sweeper, vacuum truck, sewer jetting truck, snow plow truck, mobile clinic; .9 aerial work platform truck; .8 bucket truck, transit mixer; .7 food truck; .5 mobile crane
870510 truck crane, crane lorry, all terrain crane, mobile crane
870530 fire truck, fire engine, fire fighting vehicle
870540 concrete mixer truck, transit mixer
870590 aerial work platform truck, bucket truck, concrete pump truck, tow truck, wrecker, road sweeper
8706 bus chassis, chassis with engine; .8 truck chassis; .4 chassis
8707 truck body, dump body, refrigerated body, bus body, truck cab, tractor cab; .9 vehicle body; .8 car body; .6 driver cabin, half cut; .4 cargo box
8708 auto parts, automotive parts, car parts, truck parts, pretensioner, brake master cylinder, wheel cylinder, brake booster, brake chamber, parking brake, synchronizer ring, half shaft, wheel cap, wheel cover, suspension arm, sway bar, air suspension, exhaust system, steering knuckle, sunroof, window regulator, roof rack, transmission mount, subframe, crossmember, brake pedal; .9 bumper, airbag; .8 vehicle parts, brake shoe, master cylinder, torque converter, steel wheel, suspension, shock absorber, ball joint, exhaust pipe, power steering, spoiler, dashboard, tow bar; .7 brake, propeller shaft, wheel rim, wheel hub, sun visor, roof box, engine mount, tow hook, trailer hitch, fifth wheel, suspension bushing; .6 caliper, transmission, differential, drive shaft, strut, radiator, muffler, fender, garnish, mud flap, fuel tank, automotive, aftermarket parts, automotive aftermarket; .5 brake lining, axle, intercooler, clutch; .4 wheel, silencer, bonnet, door panel, instrument panel, mudguard; .3 gearbox, grille, windshield; .2 hood, bracket, bushing, transportation
870810 bumper, bumper cover, bumper beam, bumper bracket
870821 seat belt, seatbelt, safety belt
870822 framed windscreen, rear window assembly, windshield assembly, quarter window
870829 fender, hood, bonnet, door trim, car door, tailgate, trunk lid, spoiler, radiator grille, side step, running board, dashboard, instrument panel, center console
870830 brake, brake pad, brake disc, brake rotor, brake shoe, brake drum, brake caliper, master cylinder
870840 transmission, gearbox, automatic transmission, manual transmission
870850 drive axle, axle, axle shaft, cv joint
870870 wheel, alloy wheel, aluminum wheel, steel wheel
870880 suspension, shock absorber, strut, control arm, lower arm, ball joint, stabilizer link, stabilizer bar
870891 radiator, radiator core, radiator tank
870892 muffler, silencer, exhaust pipe, tailpipe
870893 clutch, clutch disc, clutch cover, clutch pressure plate
870894 steering wheel, steering gear, steering column, steering rack, power steering, tie rod, tie rod end, drag link
870895 airbag, airbag module, airbag inflator, airbag cover
870899 propeller shaft, engine mount, fuel tank; .5 drive shaft
8709 works truck, burden carrier, tow tractor, baggage tractor, airport tractor; .8 towing tractor; .7 agv; .6 aircraft tug, pushback tractor
8710 battle tank, armoured fighting vehicle, armoured personnel carrier, infantry fighting vehicle, armored vehicle parts; .8 armored vehicle; .7 tank track
8711 motorbike, moped, motor scooter, dirt bike, used motorcycle, pedelec, self-balancing scooter, sidecar; .9 motorcycle, hoverboard; .6 electric tricycle; .5 scooter; .1 transportation
871120 .4 125cc, 110cc, 150cc, 250cc
871160 electric motorcycle, electric scooter, e-bike, electric bicycle, electric kick scooter, e-scooter
8712 road bike, mountain bike, folding bike, gravel bike, bmx, fixed gear bike, kids bicycle, cargo bike, tandem bicycle; .9 bicycle; .8 bike, mtb; .4 tricycle
8713 wheelchair, invalid carriage; .8 mobility scooter; .3 patient stretcher
871310 manual wheelchair, folding wheelchair, transport chair
871390 electric wheelchair, power wheelchair, mobility scooter
8714 bicycle parts, wheelchair parts, e-scooter parts, bottom bracket, kickstand, motorcycle seat, motorcycle fairing, training wheel; .8 front fork, spoke; .7 brake lever, handlebar grip, bicycle basket; .6 saddle; .3 wheel rim, sprocket, stem; .2 headset
871410 motorcycle parts, motorcycle exhaust, motorcycle shock absorber, motorcycle brake pad
871491 bicycle frame, carbon frame, front fork, suspension fork
871492 bicycle rim, wheel rim, spoke
871493 bicycle hub, freewheel, cassette sprocket
871494 bicycle brake, brake lever, disc brake for bicycle
871495 saddle, bicycle saddle
871496 bicycle pedal, crankset, crank arm, chainring
871499 handlebar, seatpost, stem, derailleur
8715 stroller, baby stroller, baby carriage, pram, pushchair, travel system stroller, twin stroller, stroller parts, stroller wheel; .6 carrycot; .15 baby product, baby products, baby & toddler, baby
8716 trailer, dump trailer, boat trailer, shopping trolley, hand trolley, golf trolley, trailer landing gear; .8 container chassis, platform trolley, roll container, pet stroller; .7 roll cage; .5 dolly, trolley, kingpin; .4 cart, landing gear
871610 caravan, camping trailer, travel trailer
871631 tank trailer, tanker semi-trailer
871639 semi-trailer, flatbed trailer, lowbed trailer, refrigerated trailer
871680 hand cart, shopping cart, hand truck, wheelbarrow, folding wagon, roll container
871690 trailer parts, trailer axle, landing gear, kingpin
8801 hot air balloon, dirigible, airship, sailplane, hang glider; .9 glider; .5 weather balloon
8802 airplane, helicopter, light aircraft, airliner, business jet, fighter jet; .7 evtol; .6 aircraft, satellite
880260 satellite, cubesat, spacecraft, space launch vehicle
8804 parachute, paraglider, rotochute, parachute harness, parachute parts, drone parachute
8805 flight simulator, ground flying trainer, aircraft catapult, arresting gear, deck arrestor
8806 uav, unmanned aerial vehicle, unmanned aircraft, quadcopter, multicopter, fpv drone, military drone; .9 drone; .8 racing drone; .3 toy drone
880621 mini drone, nano drone, 249g drone
880622 camera drone, photography drone; .7 quadcopter
880624 agricultural drone, spraying drone
8807 aircraft fuselage, aircraft wing, aircraft door; .8 aerospace parts, satellite parts; .6 landing gear, undercarriage; .5 rotor blade; .4 flap, rudder; .3 propeller; .2 avionics
880710 aircraft propeller, drone propeller, propeller, main rotor
880720 landing gear, undercarriage
880730 aircraft parts, helicopter parts, drone parts, drone frame
8901 passenger ship, cruise ship, ferry, car ferry, chemical tanker, reefer ship, ro-ro ship, barge; .6 tanker, car carrier; .4 ship; .3 vessel
890120 crude oil tanker, tanker, lng carrier, lpg carrier
890190 container ship, bulk carrier, cargo ship, car carrier
8902 fishing vessel, trawler, longliner, purse seiner, factory ship; .7 fishing boat
8903 yacht, motor yacht, sailing yacht, sailboat, inflatable boat, rigid inflatable boat, pleasure boat, pedal boat, rowing boat, dinghy; .7 boat
890331 motorboat, speedboat, bass boat, aluminum boat
890393 canoe, kayak, jet ski, personal watercraft
8904 tugboat, pusher craft; .8 tug
8905 dredger, floating crane, drilling platform, drillship, jack-up rig, floating dock, wind turbine installation vessel; .8 fpso, offshore platform; .5 drilling rig
8906 warship, frigate, submarine, lifeboat, icebreaker, research vessel; .8 patrol vessel, rescue boat; .6 unmanned surface vehicle; .5 ship hull; .1 life saving equipment
8907 navigation buoy, landing stage, cofferdam, floating structure; .9 buoy; .8 pontoon; .6 raft; .2 life saving equipment
890710 life raft, inflatable life raft
8908 ship for scrapping, vessel for breaking up, demolition vessel
`;
