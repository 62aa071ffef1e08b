// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_90_92 = `
9001 coloured contact lens, daily disposable lens, plastic optical fiber, diffraction grating, lens blank; .8 ophthalmic lens, prism, aspheric lens, led lens, beam splitter; .7 polycarbonate lens, optical lens; .6 lens, optical mirror, prism sheet; .5 optical filter, light guide plate; .4 optical fiber cable, diffuser sheet
900110 optical fiber, optical fibre, single mode fiber, fiber bundle, optical fiber cable
900120 polarizer, polarizing plate, polarizing film, polarizing sheet
900130 contact lens, colored contact lens, circle lens, cosmetic lens, soft lens, toric lens
900150 spectacle lens, eyeglass lens, progressive lens, photochromic lens, cr-39 lens, plastic spectacle lens
900190 prism, optical lens, led lens, fresnel lens, optical filter, prism sheet
9002 lens assembly, lens unit, wide angle lens, telephoto lens, fisheye lens, smartphone lens, machine vision lens, telecentric lens, projection lens, collimator lens, f-theta lens, mounted lens; .8 objective lens, lens module, infrared lens, ir cut filter, eyepiece; .5 optical filter; .4 uv filter
900211 camera lens, zoom lens, interchangeable lens, cctv lens, mobile phone camera lens, projector lens
900220 camera filter, lens filter, nd filter, cpl filter, uv filter, ir cut filter
9003 spectacle frame, eyeglass frame, eyewear frame, tr90 frame, goggle frame, eyeglass parts; .8 titanium frame, acetate frame; .7 nose pad
9004 spectacles, eyeglasses, eyewear, safety goggles, swimming goggles, blue light blocking glasses, blue light glasses; .5 glasses; .4 diving mask
900410 sunglasses, polarized sunglasses
900490 reading glasses, safety glasses, goggles, swim goggles, ski goggles, 3d glasses
9005 binoculars, monocular, telescope, spotting scope, telescope mount; .8 night vision goggles; .6 night vision
9006 film camera, disposable camera, instant camera, instant print camera, photographic camera, camera flash, speedlight, flashgun, strobe flash, camera shutter; .5 viewfinder; .4 underwater camera, camera parts, camera body, photo booth; .15 camera
9007 cine camera, film projector; .6 movie camera, cinema projector; .5 digital cinema projector
9008 slide projector, overhead projector, opaque projector, microfilm reader, photographic enlarger; .7 image projector
9010 projection screen, projector screen, motorized screen, tripod screen, film processor, photo processor, darkroom equipment, negatoscope; .4 exposure machine; .2 screen
9011 stereo microscope, surgical microscope, microscope parts; .9 microscope
9012 electron microscope, fe-sem, atomic force microscope, focused ion beam; .8 afm; .7 sem, tem
9013 laser tube, riflescope, rifle scope, telescopic sight, red dot sight, periscope; .8 excimer laser, laser pointer, peephole, lcd shutter, optical isolator, optical modulator; .7 fiber laser, laser diode module; .6 laser, co2 laser; .5 industrial endoscope, borescope; .4 liquid crystal device, pdlc film, optical switch; .2 lcd panel
901320 laser module, laser source, fiber laser, laser pointer, co2 laser tube
901380 magnifier, magnifying glass, loupe, door viewer, liquid crystal device, optical modulator
9014 magnetic compass, gyrocompass, inertial navigation system, autopilot, fish finder, fishfinder, sonar, sextant; .8 navigation instrument, gyroscope; .7 compass, altimeter, echo sounder, depth sounder; .6 imu, gyro sensor, voyage data recorder, avionics; .2 marine equipment, ship equipment
9015 surveying instrument, total station, theodolite, auto level, laser level, line laser, range finder, leveling staff, meteorological instrument, seismograph; .8 lidar, survey pole; .7 anemometer; .6 terrestrial laser scanner, magnetometer, inclinometer; .5 ground penetrating radar, current meter; .4 gnss receiver, rtk receiver
901510 rangefinder, laser distance meter, golf rangefinder, lidar
901580 weather station, rain gauge, anemometer, seismometer, radiosonde
9016 precision balance, analytical balance, microbalance; .7 jewelry scale; .5 moisture balance; .4 balance
9017 protractor, set square, try square, t-square, drawing compass, drawing set, drafting machine, chalk line, digital caliper, thread gauge; .8 ring gauge, plug gauge, pin gauge, gauge block; .7 height gauge; .6 drawing board, caliper, measuring wheel; .5 dial gauge; .4 thickness gauge, plotter; .05 stationery, school supplies
901730 micrometer, caliper, vernier caliper, feeler gauge, plug gauge, ring gauge
901780 tape measure, measuring tape, ruler, steel ruler, measuring rod
9018 acupuncture needle, foley catheter, infusion set, dialyzer, hemodialysis machine, infusion pump, syringe pump, blood pressure monitor, sphygmomanometer, laparoscope, laryngoscope, dental drill, implant motor, surgical scissors, scalpel, speculum, trocar, surgical robot, medical suction, suction catheter, phototherapy unit, defibrillator, infant incubator, anesthesia machine, tourniquet, veterinary instrument, dental needle, negative pressure wound, suction machine; .9 endoscope, intraoral scanner, hifu; .8 ultrasound probe, forceps, suction unit, liposuction, shock wave therapy, aed, surgical material, surgical equipment, surgical tool, skin laser; .7 medical instrument, lancing device, ultrasound, body composition analyzer, diode laser hair removal, tens unit, electrotherapy device, infrared therapy lamp, dental supplies, physiograph; .6 medical device, blood collection tube, ipl, cupping set, derma roller, medical equipment, medical devices, digital medical equipment, prp kit; .5 nasal aspirator, diagnostic equipment, nasal dilator; .45 medical supplies, medical consumables, health care supplies, medical; .4 skin care device, breast pump, urine bag, pain relief; .3 beauty device, led face mask, microneedling; .25 needle, life & health, health, slimming; .2 health care, healthcare; .15 beauty equipment, skincare device
901811 ecg, electrocardiograph, ecg electrode, holter
901812 ultrasound scanner, ultrasound diagnostic system, ultrasound probe
901813 mri, magnetic resonance imaging, mri coil
901819 patient monitor, pulse oximeter, eeg, body composition analyzer; .4 blood pressure monitor
901831 syringe, disposable syringe, insulin syringe
901832 hypodermic needle, injection needle, pen needle, suture needle
901839 catheter, cannula, guidewire, lancet, iv set, endotracheal tube
901849 dental unit, dental handpiece, dental bur, dental scaler, curing light, endodontic file
901850 slit lamp, tonometer, autorefractor, ophthalmoscope, fundus camera
901890 endoscope, surgical instrument, surgical stapler, electrosurgical unit, cautery, suction unit, liposuction, medical laser, laser therapy device, hifu, ipl, stethoscope; .7 blood pressure monitor
9019 eye massager, mechano-therapy, medical ventilator, oxygen therapy, high flow nasal cannula, resuscitator, ambu bag, cpap mask, massage mat; .8 massage roller, face roller, thermal massage bed; .7 rehabilitation equipment, rehabilitation robot, traction device, ventilator, hydrogen inhalation machine; .6 gua sha, foot spa, physiotherapy equipment, inhaler, gual sha; .5 oxygen generator; .4 whirlpool bath, beauty equipment, beauty device, skincare device, scalp treatment machine, pain relief; .3 skincare tool, health care, healthcare; .25 medical equipment, medical device, medical devices, life & health, health; .1 beauty
901910 massager, massage chair, massage gun, foot massager, face roller, rehabilitation equipment
901920 cpap, ventilator, oxygen concentrator, nebulizer, oxygen mask, hyperbaric chamber
9020 gas mask, half mask respirator, breathing apparatus, scba, self-contained breathing apparatus, papr, escape hood, eebd, scuba regulator; .7 respirator; .6 respirator cartridge, gas mask canister; .2 life saving equipment
9021 orthopaedic appliance, orthopedic implant, artificial teeth, denture, zirconia crown, clear aligner, orthopedic brace, cervical collar, hernia truss, pedicle screw, intramedullary nail, prosthesis, pacemaker, coronary stent, fracture appliance, fracture appliances; .8 abutment, rollator, knee brace, ankle brace, back brace; .7 orthopedic insole; .5 walker, posture corrector, anti snoring device; .4 bone graft; .3 nasal dilator; .2 dermal filler, dental supplies; .15 medical equipment, medical device, medical devices, medical supplies, medical consumables, health care supplies, medical
902110 splint, crutch, knee brace, bone plate, bone screw, orthodontic bracket
902129 dental implant, implant fixture, implant abutment, dental crown
902131 artificial joint, hip prosthesis, knee prosthesis
902139 breast implant, intraocular lens, prosthetic leg, artificial eye, heart valve prosthesis, silicone implant
902140 hearing aid
902190 stent, cochlear implant, hearing aid parts, implantable device
9022 x-ray machine, cbct, x-ray tube, radiotherapy, ct scan, dr panel; .9 x-ray; .8 bone densitometer, linear accelerator, ionization smoke detector, radiation equipment; .7 security scanner; .6 ct; .3 diagnostic equipment; .2 medical equipment, medical device, medical devices, digital medical equipment
902212 ct scanner, computed tomography; .5 cbct
902213 dental x-ray, panoramic x-ray; .6 cbct
902214 c-arm, mammography, digital radiography, bone densitometer, medical x-ray
902219 x-ray inspection machine, baggage scanner; .4 x-ray diffractometer
902290 x-ray detector, flat panel detector, x-ray generator, x-ray grid
9023 teaching model, anatomical model, cpr manikin, medical simulator, training simulator, typodont, demonstration model, suture practice pad, cpr trainer; .8 driving simulator; .6 teaching aid, trainer kit, architectural model; .4 educational kit, stem kit; .2 physiograph; .1 laboratory equipment
9024 material testing machine, universal testing machine, tensile tester, compression tester, hardness tester, durometer, rockwell tester, impact tester, fatigue tester, abrasion tester, concrete test hammer; .6 utm
9025 thermometer, clinical thermometer, hygrometer, thermo-hygrometer, rtd sensor, temperature data logger, barometer, hydrometer; .9 temperature sensor, humidity sensor; .8 pt100, temperature transmitter; .4 data logger, thermal imaging camera
902519 infrared thermometer, digital thermometer, temperature sensor, thermocouple, pt100, pyrometer
9026 flowmeter, flow sensor, water level sensor, fuel level sensor, tire pressure gauge, heat meter, manifold gauge; .9 level sensor; .8 tpms; .7 maf sensor; .2 measuring instrument, analysis instrument, instrument
902610 flow meter, mass flow meter, rotameter, level gauge, level sensor, level transmitter
902620 pressure gauge, pressure sensor, pressure transmitter, vacuum gauge, manometer, tpms
9027 lambda sensor, exhaust gas analyzer, particle counter, chromatograph, dna sequencer, elisa reader, glucometer, hematology analyzer, flow cytometer, ph electrode, water quality meter, gloss meter, dissolved oxygen meter, particle size analyzer, light meter, lux meter, exposure meter, microtome; .9 gas detector, gas sensor, chemical analysis; .8 oxygen sensor, air quality monitor, chromatography column, moisture meter, conductivity meter, tds meter; .7 analyzer, analyser, cuvette; .6 pcr machine, thermal cycler; .4 laboratory equipment; .3 diagnostic equipment, ph controller, measuring instrument, analysis instrument, instrument
902710 gas analyzer, gas detector, gas sensor, breathalyzer, oxygen sensor, nox sensor
902720 gas chromatograph, hplc, electrophoresis
902730 spectrometer, spectrophotometer, spectrograph
902750 refractometer, brix meter, turbidity meter, microplate reader, real-time pcr, colorimeter
902781 mass spectrometer, lc-ms, gc-ms, icp-ms
902789 blood glucose meter, ph meter, viscometer, moisture meter, sound level meter, conductivity meter
9028 electric meter, watt-hour meter, prepaid meter; .7 meter parts; .2 meter
902810 gas meter
902820 water meter, oil consumption meter
902830 electricity meter, energy meter, smart meter, kwh meter
9029 odometer, pedometer, taximeter, tachograph, rpm meter, production counter; .9 instrument cluster; .8 combination meter, bike computer; .7 speed sensor; .6 wheel speed sensor; .5 hour meter, people counter; .3 counter; .2 speed gun
902920 speedometer, tachometer, instrument cluster, stroboscope
9030 oscilloscope, multimeter, digital multimeter, electrical tester, power analyzer, spectrum analyzer, network analyzer, communication tester, burn-in tester, hipot tester, cable tester; .8 automatic test equipment, charge discharge tester, current sensor, panel meter; .7 power meter; .5 probe pin, test socket; .4 pogo pin, otdr; .2 test handler, measuring instrument, analysis instrument, instrument
903010 radiation detector, geiger counter, dosimeter
903033 clamp meter, voltmeter, ammeter, insulation tester, ohmmeter, current sensor
903082 semiconductor tester, wafer tester, memory tester, ic tester
903089 battery tester, charge discharge tester, lcr meter, pcb tester
903090 probe card, probe pin, test probe, test socket
9031 vision inspection system, automated optical inspection, metrology equipment, cmm, displacement sensor, lvdt, surface roughness tester, coating thickness gauge, ndt equipment, force sensor, balancing machine, wheel balancer, wheel alignment, wheel aligner, test bench, dynamometer, obd2 scanner, rotary encoder, linear encoder, linear scale, knock sensor, bubble level, capsule inspection; .8 measuring machine, 3d scanner, vibration sensor, accelerometer, force gauge, diagnostic scanner, camshaft sensor, leak tester; .7 inspection machine, load cell, encoder, position sensor; .6 thickness gauge, ultrasonic sensor; .5 measuring instrument, dial gauge, analysis instrument, instrument; .4 proximity sensor; .3 sensor, speed gun
903141 wafer inspection, photomask inspection, reticle inspection
903149 vision inspection, aoi, 3d scanner, laser displacement sensor, profile projector, optical encoder
903180 coordinate measuring machine, flaw detector, load cell, torque sensor, vibration meter, encoder, diagnostic scanner, spirit level, accelerometer
9032 manostat, valve positioner, irrigation controller; .8 pressure controller, mfc, avr; .7 engine control unit, ecu, ph controller; .6 voltage stabilizer, electronic control unit; .5 thermal protector, pressure switch; .4 bms; .3 controller
903210 thermostat, room thermostat, bimetal thermostat
903289 temperature controller, ecu, automatic voltage regulator, mass flow controller, pid controller, humidity controller
9033 chapter 90 parts; .6 precision instrument parts; .5 optical instrument parts, measuring instrument parts, instrument housing; .4 medical device parts
9101 gold watch, silver watch, precious metal watch, gold pocket watch
9102 wrist watch, wristwatch, mechanical watch, chronograph, pocket watch, stopwatch; .8 watch, sports watch; .7 kids watch
910211 quartz watch, analog watch, fashion watch
910212 digital watch, lcd watch
910221 automatic watch, self-winding watch
9103 clock with watch movement; .7 miniature clock; .6 travel clock; .5 carriage clock
9104 car clock, vehicle clock, dashboard clock, instrument panel clock, aircraft clock; .8 marine clock
9105 table clock, cuckoo clock, pendulum clock; .8 digital clock; .7 clock
910511 alarm clock, digital alarm clock
910521 wall clock, quartz wall clock
9106 time recorder, kitchen timer, parking meter; .7 countdown timer; .6 time clock; .4 timer
9107 time switch, timer switch, plug-in timer; .7 programmable timer; .4 timer
9108 watch movement, automatic movement, mechanical watch movement; .6 quartz movement
9109 clock movement, clock mechanism, wall clock mechanism; .4 quartz movement
9110 unassembled movement, rough movement, incomplete watch movement, ebauche; .7 movement set
9111 watch bezel, watch case back; .8 watch case; .3 bezel ring
9112 clock case, clock housing, wall clock frame
9113 watch strap, watch band, watch bracelet, smart watch strap, smartwatch band, watch buckle, nato strap
9114 watch parts, clock parts, watch dial, watch hand, watch crown, watch spring, hairspring; .7 mainspring; .3 dial
9201 used piano, acoustic piano, harpsichord, player piano; .8 piano
920110 upright piano
920120 grand piano, baby grand piano
9202 stringed instrument, gayageum, haegeum, mandolin, banjo; .7 guitar
920210 violin, viola, cello, double bass
920290 acoustic guitar, classical guitar, ukulele, harp
9205 wind instrument, brass instrument, oboe, ocarina, harmonica, melodica, bagpipe, pipe organ; .9 flute; .8 accordion; .5 recorder
920510 trumpet, trombone, french horn, tuba
920590 saxophone, flute, clarinet, recorder
9206 percussion instrument, drum set, snare drum, janggu, cymbal, gong, xylophone, tambourine, castanets, maracas, djembe, cajon; .8 kalimba, singing bowl; .3 drum
9207 electronic musical instrument; .8 electronic keyboard; .7 midi keyboard; .5 midi controller; .3 guitar
920710 digital piano, electronic keyboard, synthesizer, electronic organ
920790 electric guitar, bass guitar, electronic drum, electric violin
9208 music box, musical box, duck call, bird call, street organ, musical saw; .8 whistle
9209 musical instrument parts, drumhead, drum pedal, piano action, piano parts; .4 reed
920930 guitar string, violin string, instrument string
920992 guitar pick, capo, violin bow, tuning peg
920999 metronome, tuning fork, pitch pipe, drumstick
`;
