// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_25_28 = `
2501 sodium chloride, nacl, sea water, table salt, bamboo salt, water softener salt; .9 salt; .8 de-icing salt; .6 low sodium salt; .5 brine
2502 pyrite
2503 .8 sulphur, sulfur; .7 sulfur powder
2504 .6 spherical graphite; .5 graphite, graphite powder; .3 expandable graphite
2505 .9 foundry sand; .8 sand
250510 silica sand, quartz sand, glass sand
2506 .9 quartz powder; .7 quartzite; .6 quartz, silica flour
2507 kaolin, china clay; .8 halloysite; .7 metakaolin; .6 ball clay; .4 pottery stone
2508 bentonite, fireclay, montmorillonite, sillimanite, chamotte, attapulgite, andalusite; .9 pottery clay; .8 fullers earth, mullite; .7 bentonite cat litter; .6 clay; .5 cat litter
2509 natural chalk; .7 chalk powder; .6 whiting; .4 chalk
2510 phosphate rock, rock phosphate, natural calcium phosphate; .7 apatite
2511 barytes, barite, witherite, natural barium sulphate; .4 barium sulfate
2512 diatomite, kieselguhr, tripolite, siliceous earth; .8 diatomaceous earth; .4 diatomite filter aid
2513 natural corundum, garnet sand, garnet 80 mesh; .8 pumice; .7 pumice stone, emery; .4 garnet, lava rock
2514 rough slate, slate powder; .8 slate block; .4 slate
2515 marble block, travertine block; .7 limestone block; .6 travertine, onyx block; .5 alabaster; .4 marble, marble slab
2516 granite block, rough granite, porphyry; .7 sandstone, syenite; .6 basalt; .4 granite, granite slab
2517 gravel, pebble, crushed stone, stone powder, marble chips, stone chips; .8 aggregate, railway ballast; .4 ground calcium carbonate, limestone powder
2518 dolomite, dolomite powder, dolime
2519 magnesite, natural magnesium carbonate
251990 magnesium oxide, magnesia
2520 anhydrite, plaster of paris; .9 gypsum; .6 plaster; .5 stucco, calcium sulfate; .3 dental plaster
2521 limestone flux, cement limestone; .7 limestone; .6 crushed limestone; .4 limestone powder
2522 quicklime, burnt lime, slaked lime, hydrated lime, hydraulic lime; .7 lime powder; .4 calcium hydroxide, calcium oxide, lime
2523 high alumina cement; .9 cement
252310 cement clinker; .8 clinker
252321 white cement
252329 ordinary portland cement, opc
2524 chrysotile, crocidolite; .7 asbestos; .5 asbestos fibre
2525 muscovite, sericite, mica powder, mica scrap; .7 mica
2526 .9 talc, talc powder; .8 talcum; .6 steatite, soapstone, french chalk
2528 natural borate, colemanite, ulexite, tincal, boron mineral; .5 crude boric acid
2529 feldspar, albite, fluorspar, acidspar, nepheline syenite, potash feldspar; .8 fluorite
2530 natural zeolite, wollastonite, spodumene, lithium ore, pyrophyllite, spodumene concentrate, mineral substances, tourmaline, volcanic rock; .8 volcanic ash; .6 vermiculite; .5 zeolite, tourmaline powder; .4 perlite
2601 iron ore, iron ore concentrate, roasted iron pyrites; .7 magnetite, hematite
2602 manganese ore, manganese concentrate
2603 copper ore, copper concentrate
2604 nickel ore, nickel concentrate
2605 cobalt ore, cobalt concentrate
2606 bauxite, aluminium ore
2607 lead ore, lead concentrate
2608 zinc ore, zinc concentrate
2609 tin ore, tin concentrate, cassiterite
2610 chrome ore, chromium ore, chromite, chrome concentrate, chromite sand
2611 tungsten ore, tungsten concentrate, scheelite, wolframite
2612 uranium ore, thorium ore, monazite
2613 molybdenum ore, molybdenum concentrate, molybdenite
2614 titanium ore, ilmenite, rutile sand, natural rutile, titanium concentrate; .5 rutile
2615 zircon sand, zircon flour, zirconium ore, niobium ore, tantalum ore, tantalite, coltan, vanadium ore; .7 zircon
2616 gold ore, gold concentrate, silver ore, silver concentrate, platinum ore, precious metal ore
2617 antimony ore, antimony concentrate, beryllium ore, germanium ore; .7 cinnabar
2618 granulated slag, granulated blast furnace slag, slag sand; .8 ggbs, ggbfs; .5 blast furnace slag
2619 steel slag, mill scale, bof slag; .6 iron scale; .5 blast furnace slag
2620 zinc dross, hard zinc spelter, zinc ash, zinc residue, aluminium dross, copper slag, lead slag, titanium slag, tin dross, lead dross, vanadium slag, copper sludge, nickel sludge; .8 metal sludge; .6 electric arc furnace dust, black mass; .5 spent catalyst
2621 fly ash, coal ash, bottom ash, incinerator ash, rice husk ash; .6 cenosphere
2701 .9 coal
270111 anthracite
270112 bituminous coal, coking coal
2702 lignite, brown coal
2703 peat, peat moss
2704 foundry coke, coke breeze, semi-coke; .6 coke
2705 coal gas, water gas, coke oven gas; .6 syngas
2706 coal tar, mineral tar
2707 benzol, xylol, creosote oil, anthracene oil, c10 aromatic, carbon black feedstock, btx; .7 pyrolysis gasoline; .5 naphthalene
270750 aromatic solvent, c9 aromatic, heavy aromatic naphtha; .8 c9 solvent, c10 solvent; .7 solvent naphtha
2708 coal tar pitch, pitch coke; .7 pitch; .4 needle coke
2709 crude oil, crude petroleum; .7 condensate
2710 diesel oil, bunker fuel, vlsfo, petroleum oil, turbine oil, insulating oil, paraffin oil, isoparaffin, normal paraffin, hydrotreated heavy distillate, petroleum distillate, dearomatized solvent, two-stroke oil, motorcycle oil, aviation fuel, chain oil, spindle oil, diesel engine oil, light oils, paraffinic oil, naphthenic oil, lamp oil, quenching oil, oils and preparations, jet a-1; .9 motor oil; .8 lube oil, lithium grease, hydrocarbon solvent, 5w-30, 10w-40; .7 compressor oil, tdae, lubricating grease, transmission oil; .6 transmission fluid, atf, vacuum pump oil, rust preventive oil; .5 lubricant, synthetic engine oil, cutting oil, heat transfer oil; .4 refrigeration oil, diesel; .3 oil; .05 basic material, raw material
271012 gasoline, petrol, naphtha, mineral spirits, white spirit, petroleum ether, rubber solvent, avgas; .4 hexane
271019 diesel fuel, gas oil, kerosene, jet fuel, fuel oil, base oil, engine oil, hydraulic oil, transformer oil, white oil, mineral oil, liquid paraffin, process oil, hydrotreated light distillate; .8 gear oil; .7 lubricating oil, isoparaffin; .6 grease
271020 biodiesel blend, diesel with biodiesel
271099 waste oil, used lubricating oil
2711 natural gas, methane, cng, hydrocarbon gas; .8 biogas; .5 r600a; .3 ethylene, propylene
271111 lng
271112 propane; .8 r290
271113 butane, butane cartridge; .6 isobutane
271119 lpg, liquefied petroleum gas
2712 fischer-tropsch wax, vaseline, petroleum wax, ozokerite; .6 paraffin, candle wax
271210 petroleum jelly, petrolatum
271220 paraffin wax
271290 microcrystalline wax, slack wax
2713 petroleum coke, pet coke, petroleum bitumen; .6 needle coke; .5 carbon raiser, recarburizer
271320 .8 bitumen; .6 asphalt
2714 natural asphalt, natural bitumen, gilsonite, oil shale, oil sand
2715 bitumen emulsion, asphalt emulsion, cutback bitumen, asphalt mastic, bituminous emulsion; .8 modified bitumen; .7 cold mix asphalt; .6 asphalt concrete
2716 electrical energy; .8 electricity; .4 electric power
2801 .8 bromine, fluorine
280110 .8 chlorine
280120 .8 iodine
2802 sublimed sulphur, precipitated sulphur, colloidal sulfur, flowers of sulphur
2803 carbon black, acetylene black; .8 carbon nanotube, mwcnt; .6 graphene
2804 rare gas, tellurium; .8 phosphorus, selenium, arsenic; .7 canned oxygen, boron; .6 silicon, silicon ingot; .2 hydrogen production
280410 hydrogen
280421 argon
280429 helium, krypton, xenon; .6 neon
280430 nitrogen
280440 .8 oxygen
280461 polysilicon
280469 silicon metal
2805 sodium metal, lithium metal, calcium metal, mischmetal, strontium metal, lanthanum metal, cerium metal, scandium; .6 mercury
280530 rare earth metal, neodymium metal
2806 hydrochloric acid, hydrogen chloride, muriatic acid; .8 hcl
2807 sulphuric acid, sulfuric acid, oleum; .7 battery acid
2808 nitric acid, hno3
2809 phosphoric acid, h3po4, polyphosphoric acid, phosphorus pentoxide
2810 boric acid, boron oxide
2811 hydrogen fluoride, sulfamic acid, co2 cartridge, white carbon, nitrous oxide, perchloric acid, hydrogen sulfide, sulfur dioxide, hypophosphorous acid, sulphamic acid, inorganic acids, silicic acid, hydrobromic acid, arsenic trioxide, fluorosilicic acid; .8 silica fume; .4 desiccant; .3 colloidal silica; .2 acid
281111 hydrofluoric acid
281121 carbon dioxide, dry ice; .8 co2
281122 silicon dioxide, silica gel; .7 silica
2812 sulfur hexafluoride, sf6, nitrogen trifluoride, nf3, phosphorus trichloride, boron trichloride, thionyl chloride, silicon tetrachloride, phosphorus oxychloride, phosgene, phosphorus pentachloride, sulfur chloride; .7 boron trifluoride; .4 trichlorosilane
2813 carbon disulfide, phosphorus pentasulfide
2814 ammonia water, ammonium hydroxide; .9 ammonia
2815 caustic soda, sodium hydroxide, naoh, koh
281511 caustic soda flake, caustic soda pearl, solid sodium hydroxide
281512 liquid caustic soda, sodium hydroxide solution
281520 potassium hydroxide, caustic potash
2816 magnesium hydroxide, barium hydroxide, barium oxide
2817 zinc oxide, zno
2818 aluminum oxide, aluminum hydroxide, boehmite, aluminium hydrate, alumina ball; .6 activated alumina
281810 artificial corundum, white fused alumina, brown fused alumina
281820 aluminium oxide; .8 alumina
281830 aluminium hydroxide
2819 chromium oxide, chromium trioxide; .8 chromic acid
2820 manganese oxide, manganese dioxide, electrolytic manganese dioxide
2821 iron oxide, ferric oxide; .8 iron oxide pigment
2822 cobalt oxide, cobalt hydroxide
2823 .7 titanium oxide, anatase; .6 titanium dioxide, tio2
2824 lead oxide, litharge, red lead
2825 hydrazine, vanadium pentoxide, copper oxide, zirconium dioxide, molybdenum oxide, antimony trioxide, tin oxide, tungsten oxide, nickel cobalt manganese hydroxide, hydroxylamine, germanium dioxide, niobium oxide, indium oxide, bismuth oxide, hafnium oxide, bismuth trioxide, molybdenum trioxide, calcium peroxide; .9 ncm precursor; .8 cathode precursor; .7 zirconia; .6 calcium oxide, calcium hydroxide, oxide, metal oxide, hydroxide
282520 lithium hydroxide
282540 nickel oxide, nickel hydroxide
2826 tungsten hexafluoride, aluminium fluoride, synthetic cryolite, ammonium bifluoride, potassium fluoroborate; .7 fluoride; .6 lifsi; .5 calcium fluoride
282690 lithium hexafluorophosphate, lipf6
2827 magnesium chloride, aluminium chloride, zinc chloride, titanium tetrachloride, aluminum chloride, nickel chloride, cobalt chloride, copper chloride, zirconium oxychloride, aluminium chlorohydrate, aluminum chlorohydrate; .7 polyaluminium chloride, nigari; .6 chloride, bromide, iodide; .3 potassium chloride
282720 calcium chloride
2828 sodium hypochlorite, calcium hypochlorite, bleaching powder, sodium chlorite; .5 bleach
2829 ammonium perchlorate, potassium iodate, potassium perchlorate, bromates; .7 chlorate
2830 sodium hydrosulfide; .7 molybdenum disulfide; .6 sulfide, sulphide
2831 sodium dithionite, sodium hydrosulfite, rongalite
2832 sodium bisulfite, sodium metabisulfite, potassium metabisulfite; .8 sulfite, thiosulfate
2833 aluminum sulfate, zinc sulfate, cobalt sulfate, manganese sulfate, alum, aluminium sulphate, zinc sulphate, magnesium sulphate, blanc fixe, sodium bisulphate; .6 barium sulfate, sulfate, sulphate, persulfate; .4 calcium sulfate
283311 sodium sulphate, sodium sulfate
283321 magnesium sulfate; .8 epsom salt
283324 nickel sulfate
283325 copper sulfate, copper sulphate
2834 magnesium nitrate, nickel nitrate, aluminum nitrate; .7 calcium nitrate; .6 nitrate, nitrite
2835 sodium tripolyphosphate, stpp, sodium hexametaphosphate, sapp, shmp, zinc phosphate, sodium hypophosphite, hydroxyapatite; .7 calcium phosphate; .6 ammonium polyphosphate, phosphate, pyrophosphate
2836 nickel carbonate, cobalt carbonate, sodium sesquicarbonate; .8 barium carbonate; .6 carbonate, bicarbonate; .4 ground calcium carbonate
283620 sodium carbonate, soda ash
283630 sodium bicarbonate, baking soda
283650 .8 calcium carbonate
283691 lithium carbonate
283699 sodium percarbonate; .7 magnesium carbonate
2837 sodium cyanide, potassium cyanide, potassium ferrocyanide
2839 water glass, sodium metasilicate; .7 calcium silicate; .6 silicate
2840 borax, zinc borate, sodium perborate, disodium octaborate; .7 borate
2841 sodium dichromate, potassium permanganate, sodium molybdate, sodium tungstate, ammonium paratungstate, lithium nickel cobalt manganese oxide, lithium cobalt oxide, potassium dichromate, ammonium molybdate, sodium aluminate; .9 ncm cathode, nca cathode; .7 barium titanate, cathode active material; .6 cathode material, chromate, vanadate, titanate, stannate
2842 synthetic zeolite, ammonium thiocyanate, sodium selenite, aluminosilicate, sodium cyanate, salts of inorganic acids; .9 lfp cathode; .8 lithium iron phosphate; .7 aluminium silicate; .4 zeolite, molecular sieve
2843 silver nitrate, colloidal silver, gold potassium cyanide, palladium chloride, precious metal compound, chloroplatinic acid, gold chloride, silver chloride, colloidal gold, ruthenium chloride, silver compound, platinum compound, palladium acetate, rhodium chloride, silver sulfate, gold compound; .8 silver oxide; .6 nano silver
2844 radioisotope, enriched uranium, cobalt-60, iridium-192, tritium, sealed radioactive source; .7 uranium
2845 heavy water, deuterium oxide, deuterium, stable isotope, helium-3
2846 cerium oxide, lanthanum oxide, neodymium oxide, yttrium oxide, rare earth oxide, cerium carbonate, dysprosium oxide, gadolinium oxide, erbium oxide, praseodymium oxide, terbium oxide, europium oxide
2847 hydrogen peroxide, h2o2, urea peroxide
2849 boron carbide, titanium carbide; .6 tungsten carbide
284910 calcium carbide
284920 .8 silicon carbide
2850 silane gas, sodium azide, sodium borohydride, monosilane, disilane, diborane, germane gas; .8 silicon nitride, aluminium nitride, boron nitride, aluminum nitride; .7 nitride, hydride; .6 gallium nitride
2852 mercury compound, mercuric chloride, mercury oxide
2853 distilled water, deionized water, demineralized water, ultrapure water, phosphine, liquid air, cyanamide, demineralised water; .8 battery water; .6 purified water, indium phosphide; .5 compressed air, aluminium phosphide, phosphor copper; .4 trichlorosilane
`;
