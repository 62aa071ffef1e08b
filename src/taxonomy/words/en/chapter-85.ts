// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTER_85 = `
8501 electric motor, servo motor, stepper motor, stepping motor, geared motor, bldc motor, brushless motor, dc motor, ac motor, induction motor, three phase motor, single phase motor, spindle motor, fan motor, linear motor, hub motor, in-wheel motor, traction motor, shutter motor, curtain motor, drone motor, electric outboard motor, dc generator, fuel cell, fuel cell stack; .8 voice coil motor, submersible motor, wiper motor; .7 motor; .6 blower motor, dynamo; .5 linear actuator; .4 generator; .35 alternator; .2 actuator, plant equipment, power equipment; .15 solar power plant, solar power; .1 renewable energy, green energy
850110 micro motor, vibration motor, coreless motor, voice coil motor; .7 stepper motor, stepping motor
850172 photovoltaic generator, pv dc generator; .5 solar charger panel
8502 generator set, genset, diesel generator, lpg generator, emergency generator, silent generator, chp unit, biogas generator, gas turbine generator, rotary converter; .7 wind power plant, wind power; .6 gas generator; .5 generator; .3 renewable energy, green energy
850220 gasoline generator, petrol generator, portable generator, inverter generator, gas engine generator
850231 wind turbine, wind power generator
8503 motor parts, generator parts, motor core, stator, rotor core, stator core, armature, commutator, motor housing, brush holder, wind turbine blade, nacelle, bipolar plate; .8 motor shaft, membrane electrode assembly; .5 slip ring; .4 rotor, rotor blade; .3 wind power plant, wind power
8504 transformer, power transformer, distribution transformer, current transformer, electronic ballast, solar inverter, micro inverter, psu, switching power supply, ac adapter, travel charger, gan charger, car charger, wireless charger, ev charger, on-board charger, uninterruptible power supply, power conversion system, power inductor, transformer core, wireless charging; .9 charger, ev charging station; .8 inverter, rectifier; .7 charging station, ferrite core; .6 ballast, motor drive, ups; .5 converter, adapter, adaptor, solar charge controller; .4 soft starter; .3 reactor, voltage regulator, electrical equipment; .2 coil, plant equipment, power equipment, solar power plant, solar power; .15 consumer electronics, electronics
850410 ballast
850440 adapter, charger, inverter, smps, power supply, ups, rectifier, led driver, dc-dc converter, vfd, frequency converter, servo drive
850450 inductor, choke coil, reactor
8505 magnet, permanent magnet, magnetic base, magnetic chuck, electromagnet, lifting magnet, powder clutch; .6 fridge magnet, solenoid; .4 magnetic lock
850511 neodymium magnet, ndfeb magnet, rare earth magnet, alnico magnet, samarium cobalt magnet
850519 ferrite magnet, rubber magnet, magnetic sheet, flexible magnet, fridge magnet
850520 electromagnetic clutch, electromagnetic brake, powder brake, electromagnetic coupling
8506 dry battery, dry cell, primary battery, button cell, silver oxide battery, watch battery, hearing aid battery, zinc air battery, non-rechargeable battery, primary cell; .8 aa battery, aaa battery, 9v battery, coin cell; .2 battery
850610 alkaline battery, manganese battery, zinc carbon battery, lr6, lr03
850650 lithium primary battery, lithium thionyl chloride battery, lithium metal battery, cr2032; .7 coin cell
8507 rechargeable battery, secondary battery, battery cell, pouch cell, 18650 battery, battery pack, battery module, solid state battery, e-bike battery, phone battery, solar battery, lead acid battery, agm battery, ni-cd battery, sodium ion battery, redox flow battery; .8 lithium battery, portable power station; .7 battery, portable charger, battery separator, jump starter; .6 accumulator, cap assembly; .5 battery case; .2 renewable energy, green energy
850710 car battery, starter battery, automotive battery, motorcycle battery
850720 vrla battery, deep cycle battery, gel battery, ups battery, industrial battery; .7 lead acid battery
850750 nimh battery, ni-mh
850760 lithium ion battery, li-ion battery, lithium polymer battery, lifepo4 battery, power bank, ev battery, laptop battery, energy storage system, portable power station; .8 battery pack
850790 battery separator, battery parts, battery case, battery can, cap assembly, cooling fin for battery
8508 vacuum cleaner, cordless vacuum, stick vacuum, handheld vacuum, robot vacuum, car vacuum, bedding vacuum, industrial vacuum cleaner, canister vacuum; .8 robot cleaner; .7 vacuum cleaner filter; .3 vacuum; .15 home appliance, home appliances
850870 vacuum cleaner parts, dust bag, vacuum cleaner hose
8509 hand blender, portable blender, slow juicer, electric pepper mill, electric can opener; .8 juicer, coffee grinder, humidifier, ultrasonic humidifier, food waste disposer, garbage disposer, electric knife, fabric shaver; .7 floor polisher, lint remover, facial cleansing brush; .6 milk frother, ice shaver, electric knife sharpener, callus remover; .5 meat grinder, soy milk maker, toothbrush head, kitchen appliance; .4 dough mixer, nail drill; .3 mixer, home appliance, home appliances
850940 blender, juicer, food processor, hand mixer, stand mixer, electric chopper, coffee grinder
850980 electric toothbrush, oral irrigator, water flosser, humidifier, electric mop, garbage disposer, fabric shaver, electric wine opener, facial cleansing brush
8510 nose hair trimmer, epilator, shaver head, shaver foil; .9 eyebrow trimmer, clipper blade; .8 shaver; .6 hair remover; .3 trimmer; .2 pet grooming, pet grooming supplies
851010 electric shaver, electric razor, foil shaver, rotary shaver
851020 hair clipper, hair trimmer, beard trimmer, pet clipper
8511 glow plug, magneto, ignition module, cdi unit; .7 alternator, starter solenoid; .5 starter; .4 distributor
851110 spark plug
851130 ignition coil, distributor
851140 starter motor, starter generator
851150 alternator, generator for engine
8512 automotive lamp, brake light, windshield wiper, wiper assembly, demister; .8 headlight; .7 led light bar, defroster; .6 headlamp, horn, parking sensor; .5 lamp housing; .4 work light; .15 automotive, aftermarket parts, automotive parts, automotive aftermarket
851210 bicycle light, bike light, bike tail light
851220 headlight, fog lamp, tail lamp, turn signal lamp, daytime running light, car light, led light bar
851230 car horn, back-up alarm, parking sensor, car alarm
851290 wiper blade, wiper arm, headlamp lens, headlamp housing
8513 flashlight, camping lantern, head torch, rechargeable work light, pen light, miner cap lamp; .6 lantern; .4 torch, headlamp, light stick, portable lamp
8514 electric furnace, induction furnace, induction melting furnace, arc furnace, vacuum furnace, muffle furnace, tube furnace, electric kiln, industrial microwave oven, dielectric heating equipment, hot isostatic press, plasma furnace; .8 curing oven; .7 induction heater, heat treatment furnace, sintering furnace, industrial oven; .6 laboratory oven, reflow oven, microwave dryer; .3 kiln
8515 welding machine, welder, spot welding machine, soldering iron, soldering station, soldering tip, welding machine parts; .8 welding torch; .7 plasma cutter; .6 welding robot, reflow soldering machine, contact tip; .5 wire feeder, weld controller, welding controller
851539 arc welder, inverter welder, tig welder, mig welder, plasma cutter
851580 laser welding machine, ultrasonic welder, fusion splicer, plastic welder, high frequency welding machine, thermal spray equipment
8516 electric heater, ptc heater, electric pressure cooker, multi cooker, bread maker, instant food cooker; .9 microwave oven, air fryer; .8 infrared heater, flat iron, electric oven, food steamer, electric deep fryer, coffee machine, espresso machine, rice cooker inner pot; .7 hair curler, garment steamer, hot plate, food dehydrator, wax warmer, heating cable, steamer, carbon heating, heating mat; .6 heater, steam cleaner, electric mosquito vaporizer, heating wire, rechargeable hand warmer; .5 kettle, towel warmer, kitchen appliance; .4 electric boiler, oven, aroma diffuser, cauldron fryer; .3 baby bottle sterilizer, home appliance, home appliances; .2 eye massager; .15 hair, hair care
851610 electric water heater, instantaneous water heater, storage water heater, immersion heater
851629 space heater, fan heater, infrared heater, convector heater, oil filled radiator, electric fireplace; .8 electric heater
851631 hair dryer, hairdryer, blow dryer
851632 hair straightener, curling iron, hair styler, hot air brush, hair curler
851633 hand dryer
851640 electric iron, steam iron
851650 microwave oven
851660 rice cooker, induction cooker, induction cooktop, electric stove, electric oven, air fryer, electric grill, hot plate, toaster oven; .8 electric pressure cooker; .7 multi cooker
851671 coffee maker, coffee machine, espresso machine
851672 toaster
851679 electric kettle, waffle maker, sandwich maker, yogurt maker, food dehydrator, food steamer, slow cooker, sous vide machine, bottle warmer, garment steamer, electric deep fryer
851680 heating element, cartridge heater, band heater, heating film, heating cable, silicone rubber heater, sheath heater
8517 telephone, cordless phone, ip phone, voip phone, pbx, wifi extender, network equipment, communication module, lora module, network interface card, sfp module, olt, onu, two way radio, smartwatch, used phone; .9 smartphone, router; .8 mobile phone, cell phone, lan card, firewall appliance, transceiver, bluetooth receiver, bluetooth tracker, network & mobile electronics; .7 handset, repeater, smart tag, cavity filter, car bluetooth, phone; .6 wearable device, smart speaker, video doorbell, video conferencing system, rf filter; .4 usb hub; .3 bluetooth headset, ict; .25 wireless earbuds; .2 consumer electronics, electronics
851713 smartphone, foldable phone, 5g phone; .8 refurbished phone; .7 mobile phone
851714 feature phone, flip phone, satellite phone
851761 base station, small cell
851762 router, network switch, access point, repeater, modem, gateway, bluetooth module, wifi module, lte module, optical transceiver, media converter, walkie talkie, smart watch, smart band, smart ring, fitness tracker, bluetooth dongle, smart speaker
851769 video door phone, intercom
851779 mobile phone parts, phone hinge, phone back cover, rf filter, cavity filter
8518 bluetooth earphone, speaker, loudspeaker, bluetooth speaker, woofer, subwoofer, tweeter, speaker driver, speaker unit, megaphone, wireless microphone, pa system, speaker parts; .8 wireless earbuds, headset, karaoke microphone, mems microphone, ear pad; .7 amplifier, power amplifier, ear tip, speakerphone; .6 voice coil; .5 audio mixer; .2 consumer electronics, electronics
851810 microphone, microphone stand
851822 soundbar; .6 bluetooth speaker, portable speaker
851830 earphone, earbuds, headphone, headset
851840 audio amplifier, power amplifier, car amplifier, guitar amplifier
8519 voice recorder, mp3 player, cassette player, record player, jukebox, audio player; .9 cd player; .8 music player, audio guide; .7 turntable, karaoke machine
8521 dvr, nvr, digital video recorder, network video recorder, video recorder, cctv recorder, dvd player, blu-ray player, vcr; .8 video player; .7 media player; .5 car dvr; .3 dash cam
8522 pick-up cartridge, phono cartridge, turntable stylus, record needle, optical pickup, dvr parts; .7 magnetic head
8523 usb stick, vinyl record, lp record, blank disc, cd-r, cassette tape, lto tape, magnetic stripe card, transit card; .9 k-pop album; .8 rfid tag, access card; .7 dvd, magnetic tape; .5 game cartridge; .4 cd, software; .3 album; .15 ict
852349 music cd, k-pop album, dvd, blu-ray disc
852351 usb memory, usb flash drive, memory card, sd card, ssd, solid state drive
852352 smart card, ic card, sim card, usim card
852359 rfid tag, rfid card, nfc tag, proximity card
8524 tft lcd, open cell, oled panel, display module, touch lcd, tv panel; .9 laptop screen; .8 lcd screen, oled display, micro led module; .7 lcd display; .6 led display module, replacement screen; .5 automotive display; .4 display, touch screen; .3 touch panel
852491 lcd module, tft module, lcm, lcd panel, laptop screen
852492 oled module, amoled, flexible oled; .7 oled panel
852499 micro led module, e-paper module, e-ink display, led display module
8525 dslr, video camera, cctv, surveillance camera, night vision camera, high speed camera, broadcast camera, broadcasting transmitter, tv transmitter; .9 camera module, machine vision camera, industrial camera; .8 camera, dash cam, body camera, infrared camera, radio transmitter, fm transmitter; .7 thermal camera; .6 baby monitor; .4 security, security product, security products; .15 ict
852589 digital camera, cctv camera, ip camera, webcam, action camera, dash cam, rear view camera, camera module, camcorder, machine vision camera
8526 radar, gps, garage door remote; .8 radar sensor, navigation system, drone controller; .7 smart key, key fob; .6 ais transponder; .5 remote controller, speed gun; .4 remote control; .3 avionics
852691 gps receiver, gps navigation, car navigation, gnss receiver, gps tracker
852692 radio remote control, smart key, key fob, rc transmitter, drone controller
8527 fm radio, emergency radio, radio cassette player, clock radio, av receiver, dab radio; .8 boombox, internet radio; .7 radio, car multimedia player, hi-fi component; .6 car infotainment system, home theater system; .2 car bluetooth
852721 car audio, car stereo, head unit
8528 lcd monitor, gaming monitor, computer monitor, projector, beam projector, mini projector, set top box; .9 touch monitor; .8 tv, satellite receiver, digital signage, interactive whiteboard; .7 monitor, head mounted display; .6 head up display, vr headset, ar glasses; .5 led display screen; .2 display, consumer electronics, electronics
852852 interactive flat panel, monitor
852859 cctv monitor, video monitor, digital signage, led display screen, video wall, car monitor
852871 set-top box, tv box, satellite receiver
852872 television, smart tv, led tv, oled tv, uhd tv
8529 tv antenna, car antenna, tv parts, t-con board, monitor parts, cctv housing, camera housing, set-top box parts, lnb; .8 antenna, backlight unit, display parts; .7 cctv bracket; .6 camera parts, tuner; .5 aerial; .4 light guide plate; .3 lens module
852910 antenna, satellite dish
8530 traffic light, traffic signal, traffic signal controller, railway signal, level crossing signal, traffic control equipment; .7 parking control system, parking guidance system; .6 parking barrier, airfield signal
8531 emergency bell, fire alarm control panel, indicator panel, personal alarm; .8 flame detector, gas alarm, alarm system, siren, tower light; .7 alarm, doorbell, pilot lamp, eas system, electronic shelf label; .6 motion detector, indicator light, led message display, scoreboard, water leak detector; .5 gas leak detector, warning light; .4 digital signage; .3 security, security product, security products
853110 fire alarm, smoke detector, burglar alarm, intruder alarm, gas alarm, heat detector
853180 buzzer, doorbell, siren, tower light, call bell, warning light
8532 capacitor, electrolytic capacitor, tantalum capacitor, ceramic capacitor, film capacitor, supercapacitor, edlc
853224 multilayer ceramic capacitor, mlcc; .8 chip capacitor
8533 resistor, chip resistor, variable resistor, potentiometer, rheostat, thermistor, ntc thermistor, varistor; .7 load bank
8534 printed circuit, printed circuit board, bare pcb, multilayer pcb, flexible pcb, fpcb, rigid flex pcb, package substrate, ic substrate; .9 pcb; .8 circuit board; .6 fpc; .4 ceramic substrate; .3 pcba
8535 high voltage circuit breaker, vacuum circuit breaker, sf6 circuit breaker, load break switch, recloser, high voltage fuse, cutout switch, high voltage connector; .8 disconnector, lightning arrester, surge arrester, cable termination; .7 vacuum interrupter; .6 gas insulated switchgear, cable joint
8536 multi socket, electrical outlet, wall switch, push button switch, toggle switch, tact switch, micro switch, limit switch, emergency stop switch, relay, solid state relay, ssr, contactor, blade fuse, thermal fuse, spd, automotive connector, pin header, ic socket, rj45 connector, lamp holder, bulb socket, magnetic contactor; .9 smart plug, fuse; .8 extension socket, travel adapter, smart switch, circuit breaker, surge protector, connector, pogo pin, ev charging connector, charging inlet, cable lug, junction box; .7 proximity switch, motor starter; .6 switch, dimmer; .5 proximity sensor, test socket, fuse box; .4 photoelectric sensor, terminal; .3 plug, socket; .2 electrical equipment
853610 fuse
853620 circuit breaker, mccb, mcb, earth leakage breaker, rccb
853650 switch
853669 power strip, multi-tap, wall socket, power plug, travel adapter, plug adapter, smart plug, coaxial connector, usb connector; .6 connector
853670 optical connector, fiber optic connector, fiber optic adapter
853690 terminal block, crimp terminal, ring terminal, cable lug, junction box, pogo pin; .5 connector
8537 switchboard, switchgear, medium voltage switchgear, programmable logic controller, motion controller, ring main unit; .8 control box, robot controller; .7 power distribution unit; .6 gas insulated switchgear, fuse box; .5 automatic transfer switch, weld controller, welding controller; .3 controller, battery management system, bms, ecu, electrical equipment; .2 plant equipment, power equipment
853710 plc, control panel, distribution board, hmi, cnc controller, motor control center, combiner box
8538 switchgear parts, breaker parts, connector parts, connector housing, switch cover, silver contact; .8 electrical enclosure, empty distribution box, electrical contact; .7 wall plate; .6 connector pin
8539 light bulb, cfl, car bulb, hid lamp, xenon lamp, metal halide lamp, sodium lamp, mercury lamp, arc lamp, projector lamp, sealed beam; .9 led lamp; .8 bulb, led module; .6 cob module; .5 grow lamp; .4 lamp, led strip, plant growth lamp, grow light
853921 halogen lamp, halogen bulb
853931 fluorescent lamp, fluorescent tube
853949 uv lamp, ultraviolet lamp, germicidal lamp, infrared lamp
853951 led module, led light engine, cob module
853952 led lamp, led bulb, led tube, led light bulb
8540 vacuum tube, electron tube, cathode ray tube, picture tube, klystron, traveling wave tube, photomultiplier tube, photo tube, image intensifier tube, camera tube, thyratron, microwave tube; .9 magnetron; .8 crt; .7 vacuum fluorescent display
8541 schottky diode, transistor, thyristor, triac, uv led, vcsel, photovoltaic cell, semiconductor device; .9 igbt; .8 bridge rectifier, power semiconductor, laser diode, foldable solar panel, piezoelectric element, saw filter; .7 quartz crystal, solar power plant, solar power; .6 igbt module, scr, mems sensor; .4 photosensor, renewable energy, green energy; .3 semiconductor; .25 led
854110 diode
854129 mosfet, igbt, power transistor; .7 transistor
854141 light emitting diode, led chip, led package, smd led, infrared led
854142 solar cell; .8 photovoltaic cell
854143 solar panel, solar module, pv module, photovoltaic module
854149 photodiode, phototransistor, optocoupler, photocoupler
854160 crystal unit, quartz crystal, crystal resonator, saw filter, piezoelectric element
8542 integrated circuit, ic chip, microchip, fpga, dsp chip, ai chip, op amp, bare die; .9 flash memory; .8 ic, cpu, image sensor, processed wafer; .7 processor, lead frame, leadframe; .6 gpu, soc; .5 semiconductor; .4 chip; .3 memory
854231 microcontroller, mcu, cpu, microprocessor, application processor, soc, gpu
854232 dram, nand flash, flash memory, hbm, sram, memory chip, memory ic, eeprom
854239 pmic, driver ic, image sensor, asic, logic ic, interface ic, rf ic; .7 fpga
8543 rf beauty device, ultrasonic pest repeller, electric fence energizer, signal generator, negative ion generator, static eliminator, guitar effect pedal, particle accelerator, stun gun; .8 beauty device, led mask, e-cigarette, vape, plasma generator, microcurrent, facial cleansing device; .7 uv nail lamp, ozone generator, e-book reader, electronic dictionary; .6 ipl hair removal, hdmi splitter, translator device, beauty equipment, skincare device; .5 ems device, remote control, hydrogen generator, uv sterilizer, crystal oscillator, scalp treatment machine; .4 skincare tool, hydrogen production; .35 slimming; .3 fingerprint reader; .2 microneedling, derma roller; .15 beauty, consumer electronics, electronics; .1 anti-aging, anti aging, acne, acne treatment, hair loss
854330 electroplating equipment, electrolyzer, electrolysis apparatus, hydrogen water generator
854340 e-cigarette, electronic cigarette, vape, heated tobacco device, pod system
854370 beauty device, led mask, galvanic device, mosquito swatter, bug zapper, infrared remote control, uv sterilizer, ozone generator, rf amplifier, metal detector, uv nail lamp
8544 power cable, utp cable, patch cord, type-c cable, audio cable, battery cable, ribbon cable; .9 jumper cable; .8 ev charging cable; .7 control cable, busduct; .6 cable, harness, ignition cable; .3 power strip; .2 wire; .1 fiber
854411 enameled wire, enamelled copper wire, magnet wire, winding wire
854420 coaxial cable
854430 wire harness, wiring harness, ignition cable
854442 usb cable, charging cable, hdmi cable, lan cable, power cord, extension cord, jumper cable, ffc cable; .7 patch cord
854449 insulated wire, electric wire, control cable, solar cable
854460 high voltage cable, medium voltage cable; .7 xlpe cable, submarine cable
854470 optical fiber cable, fiber optic cable, optical patch cord
8545 graphite electrode, carbon electrode, carbon brush, carbon rod, graphite heating element, cathode block; .5 silicon carbide heating element
8546 electrical insulator, porcelain insulator, glass insulator, polymer insulator, suspension insulator; .8 insulator
8547 insulating fitting, insulating part, insulating bushing, insulating spacer, metal conduit lined with insulation; .7 insulating sleeve, coil bobbin, insulating cover; .4 bobbin, electrical conduit; .2 heat shrink tube
8548 .6 emi filter, noise filter; .5 line filter; .4 electrical parts, touch sensor module, haptic module; .3 electronic parts
8549 e-waste, electronic waste, electronic scrap, waste battery, battery scrap, waste mobile phone, weee; .8 waste solar panel; .3 black mass
854911 spent lead acid battery
854913 waste lithium ion battery, spent lithium battery
854939 pcb scrap, printed circuit board scrap
`;
