// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_30_38 = `
3001 heparin, organ extract, gland extract, thymus extract, human tissue graft, allograft bone, acellular dermal matrix, skin graft, organ tissue; .7 placenta extract; .6 liver extract, demineralized bone matrix, amniotic membrane, bile extract; .3 bone graft
3002 toxin, human albumin, antisera, factor viii, fibrinogen, interferon, interleukin, cytokine, adalimumab, bevacizumab, stem cell, cell line, cord blood, whole blood, antitoxin, toxoid, antivenom, botox, recombinant protein, cell culture, bacteriophage, antiserum, bovine serum; .8 antibody; .7 filgrastim, immunotherapy; .6 growth factor, erythropoietin, gene therapy, biomedicine; .3 serum, bio, exosome; .2 prp kit
300212 albumin, immunoglobulin, clotting factor, fetal bovine serum; .5 plasma
300213 antibody drug substance, bulk monoclonal antibody, interferon bulk
300215 biosimilar, monoclonal antibody injection, trastuzumab, rituximab, infliximab
300241 vaccine
300242 veterinary vaccine, fmd vaccine, poultry vaccine, swine vaccine
300249 botulinum toxin, microbial culture, lactic culture; .6 probiotic strain
300251 cell therapy, car-t, stem cell therapy
3003 bulk medicament, medicament in bulk, mixed drug bulk, pharmaceutical pellets, semi-finished drug, drug premix, antibiotic bulk, bulk granules for tableting, veterinary drug bulk, unpacked medicament, mixed medicaments, medicaments bulk
3004 medicament, pharmaceutical, infusion solution, dextrose injection, suppository, nasal spray, antiviral, painkiller, nsaid, cough syrup, antacid, laxative, antidiabetic, corticosteroid, glutathione injection, numbing cream, antifungal cream, dewormer, artemisinin combination, antihistamine, sleeping pill, transdermal patch, nicotine patch, ophthalmic solution, oral solution, muscle relaxant, anticoagulant, diuretic, antidepressant, enema; .8 medicine, ointment; .7 drug, injection, statin, tablets, lozenges medicated; .6 meropenem, ibuprofen, acetaminophen, paracetamol, aspirin, amlodipine, metformin, dexamethasone, lipolysis injection, lidocaine, sildenafil, tadalafil, smoking cessation aid, omeprazole; .5 saline solution, inhaler, hyaluronate injection, esomeprazole, losartan, telmisartan, atorvastatin, sitagliptin, donepezil, fluconazole, levocetirizine, moxifloxacin, clopidogrel, rivaroxaban, meloxicam, rosuvastatin, celecoxib, simvastatin, paclitaxel, tirzepatide, semaglutide, triamcinolone, budesonide, clarithromycin, tacrolimus, doxorubicin, mupirocin, medicated plaster; .3 biomedicine, scar care; .2 joint care; .15 bio, acne, acne treatment; .1 health care, healthcare, life & health, health, hair loss
300410 ampicillin, clavulanate; .6 penicillin, amoxicillin
300420 cefixime, azithromycin; .7 antibiotic; .6 cephalosporin, cefaclor
300431 insulin, insulin pen, insulin glargine
300439 growth hormone, somatropin, fsh injection, oxytocin, testosterone
300450 vitamin injection, ascorbic acid injection; .4 vitamin tablet
300460 antimalarial, artemether lumefantrine, pyronaridine
300490 anticancer drug, analgesic, antipyretic, cold medicine, digestive medicine, antihypertensive, iv fluid, eye drops, artificial tears, anesthetic, herbal medicine, minoxidil, anthelmintic; .7 pain relief patch; .6 povidone iodine
3005 gauze swab, sticking plaster, wound dressing, foam dressing, hydrocolloid dressing, medical wadding, poultice, synthetic cast, medical tape, transparent dressing, alginate dressing, burn dressing, medical plaster, dressing pad, hydrogel dressing, eye pad; .7 compression bandage, spot patch; .6 cataplasm, alcohol prep pad, silicone scar sheet, catheter fixation, corn plaster; .5 dressing, cotton ball; .4 kinesiology tape, athletic tape, pain relief patch; .3 cooling gel patch, fever patch, medical supplies, medical consumables, health care supplies, medical, scar care, hot patch; .2 pain relief; .1 acne, acne treatment
300510 adhesive plaster, adhesive bandage, hydrocolloid patch, acne patch, pimple patch, surgical tape, wound closure strip, blister plaster
300590 bandage, gauze, plaster of paris bandage, casting tape; .6 absorbent cotton, alcohol swab; .5 foam dressing
3006 suture, catgut, thread lift, barbed thread, anti-adhesion gel, haemostatic, absorbable hemostatic, light cure composite, dental filling, temporary filling, waste pharmaceuticals, placebo, pharmaceutical goods, blood grouping, tissue glue, dental adhesive, emergency kit; .8 tissue adhesive; .7 hemostat, barium sulfate suspension; .6 iohexol, composite resin; .5 bone graft substitute, clinical trial kit, dental material; .4 personal lubricant; .2 surgical material, surgical equipment, surgical tool, dermal filler; .15 medical supplies, medical consumables, health care supplies, medical; .1 scar care
300610 surgical suture, absorbable suture, pdo thread, lifting thread, adhesion barrier
300630 contrast medium, contrast agent, gadolinium contrast
300640 dental cement, dental composite, glass ionomer, dental bonding agent, root canal sealer, gutta percha point, bone cement
300650 first-aid kit, first aid box
300660 contraceptive pill, oral contraceptive, spermicide
300670 ultrasound gel, surgical lubricant, ecg gel
300691 ostomy bag, colostomy pouch
3101 organic fertilizer, compost, manure, guano, worm castings, vermicompost, fish emulsion, animal fertilizer; .7 seaweed fertilizer; .6 amino acid fertilizer, biofertilizer; .5 humic fertilizer; .15 agricultural food, agriculture
3102 nitrogen fertilizer, ammonium nitrate, calcium cyanamide, uan solution, engine fluid, fertilizers nitrogenous, urea fertilizer; .7 sodium nitrate; .5 calcium nitrate; .4 def
310210 urea, urea solution, diesel exhaust fluid
310221 ammonium sulphate, ammonium sulfate
3103 phosphate fertilizer, superphosphate, fused magnesium phosphate, fertilizers phosphatic; .5 tsp
3104 potassium fertilizer, potash, potassium sulphate, fertilizers potassic; .4 sop
310420 .9 potassium chloride
310430 potassium sulfate
3105 plant food, fertilizer tablet; .7 liquid fertilizer, chemical fertilizer, plant nutrient; .5 fertilizer, fertiliser
310520 npk, npk fertilizer, compound fertilizer
310530 dap, diammonium phosphate
310540 monoammonium phosphate
3201 tanning extract, tannin, tannic acid, quebracho extract, wattle extract; .6 mimosa extract; .5 chestnut extract
3202 syntan, retanning agent, leather tanning chemical, tanning substances, tanning preparation; .8 tanning agent
3203 natural colour, natural color, natural dye, cochineal, carmine, gardenia blue, chlorophyll, chlorophyllin, annatto, spirulina blue, phycocyanin, colouring matter of vegetable origin, beet red, lac dye; .7 anthocyanin, curcumin; .5 food color, paprika oleoresin, lutein, astaxanthin, colouring matter
3204 dyestuff, optical brightening agent, tartrazine, methylene blue, sulphur dye, synthetic organic colouring matter; .9 dye; .7 indigo; .5 pigment, food color, colorant, color masterbatch, colouring matter; .4 masterbatch
320411 disperse dye
320412 acid dye
320416 reactive dye
320417 organic pigment, phthalocyanine; .6 pigment dispersion
320418 canthaxanthin; .8 beta carotene
320420 optical brightener, fluorescent whitening agent
3205 colour lake, color lake, lake pigment, aluminum lake
3206 inorganic pigment, pearlescent pigment, ultramarine blue, lithopone, chrome yellow, inorganic colouring matter, pigments and preparations, color concentrate, mica pigment, titanium white; .7 carbon black dispersion; .5 color masterbatch, pigment
320611 rutile; .8 titanium dioxide, tio2
320649 pearl pigment, black masterbatch; .6 masterbatch
320650 phosphor, luminous pigment
3207 glaze, frit, ceramic pigment, prepared pigment, opacifier, engobe, liquid lustre, liquid gold, vitrifiable enamel; .5 ceramic ink; .3 silver paste, conductive paste
3208 solvent based paint, pu coating, anti-corrosive paint, antifouling paint, lacquer, spray paint, enamel paint, refinish paint, clear coat, uv coating, epoxy primer, conformal coating, wood coating, hardcoat, topcoat, undercoat; .7 varnish, floor coating; .6 paint; .5 coating; .4 primer
320810 polyester paint, alkyd paint, alkyd enamel
320820 acrylic lacquer, acrylic paint, vinyl paint
320890 epoxy paint, polyurethane paint, silicone coating
3209 emulsion paint, wall paint, interior paint, electrodeposition coating, latex paint; .6 roof coating; .5 waterproof coating, aqueous; .4 paint; .3 coating
3210 distemper, oil varnish, leather finish, water pigment for leather, bituminous paint, cashew lacquer, natural lacquer, whitewash, oil stain; .5 photocatalyst coating; .3 powder coating
3211 prepared drier, paint drier, siccative, cobalt drier
3212 aluminum paste, stamping foil, fabric dye kit, pigments dispersed in non aqueous media; .7 pigment paste, holographic foil
3213 watercolor, artist paint, artist oil color, poster color, gouache, finger paint, paint set, acrylic paint set, poster paint, watercolour, acrylic colour
3214 caulking compound, wood filler, body filler, joint compound, grafting wax, crack filler, sealing compound, self leveling compound; .7 grout; .6 liquid gasket; .5 tile adhesive; .3 polymer seal
321410 sealant, putty, caulk; .8 mastic
321490 tile grout, skim coat, wall surfacing, floor leveller
3215 ink, fountain pen ink, stamp pad ink; .5 conductive ink, solder resist ink; .4 ink cartridge
321519 printing ink, inkjet ink, gravure ink, uv ink, color ink
321590 writing ink, drawing ink, stamp ink; .7 tattoo ink
3301 essential oil, mint oil, orange oil, lemon oil, bergamot oil, citrus oil, cypress oil, lemongrass oil, cedarwood oil, clove oil, sandalwood oil, patchouli oil, citronella oil, ylang ylang oil, capsicum oleoresin, paprika oleoresin, resinoid, leaf oil, peel oil, flower water, geranium oil, neroli oil, rosemary oil, frankincense oil, vetiver, cinnamon oil, chamomile oil, thyme oil, ginger oil, grapefruit oil, spearmint oil; .8 aroma oil; .6 menthol oil, terpene by-product; .5 absolute; .4 pine oil; .1 oil
330124 peppermint oil
330129 lavender oil, tea tree oil, eucalyptus oil, rose oil, hinoki oil
330190 oleoresin, hydrosol, floral water; .8 rose water
3302 flavouring compound, flavour powder, aroma chemical mixture, perfumery base, odoriferous mixtures, flavoring, flavouring, perfume concentrate, aroma compound; .4 drink base compound
330210 flavour, flavor, beverage flavour
330290 fragrance compound, fragrance oil, perfume compound
3303 perfume, eau de parfum, eau de toilette, cologne, toilet water, perfume oil, attar, body splash; .8 solid perfume; .6 edp, edt, body mist, fragrance spray; .5 hair perfume
3304 skincare, facial cream, moisturizing cream, night cream, anti-wrinkle cream, foot cream, body cream, body butter, body oil, facial mist, face oil, soothing gel, aloe vera gel, peel-off mask, wash-off mask, clay mask, mud pack, sleeping mask, spicule cream, makeup remover, peeling gel, exfoliator, sun cream, sun stick, sun cushion, sunblock, spf50, tanning oil, lip mask, lip liner, lip oil, eyebrow tint, cushion compact, cc cream, makeup base, makeup primer, contour powder, baby cream, k-beauty, cosmetic sample, stretch mark cream, massage cream, snail cream, centella cream, ginseng cream, tone-up cream, collagen ampoule, pdrn ampoule, vitamin c serum, sun block, multi balm, multi use balm, care balm, nail gel, manicure preparations, foot peeling, retinol cream, snail mucin, sun gel, brow gel, lip plumper, cheek tint, nail lacquer, nail remover, alginate mask, rubber mask, setting spray, cleansing milk, exfoliating pad, body milk, sun milk, massage gel, self tanning, face paint, body paint, loose powder, collagen mask, neck mask, lip patch, pore pack, facial scrub, eye liner, lip stain, blush, bronzer; .8 cosmetics, make-up, makeup, microneedle patch, hyaluronic acid filler, massage oil, microneedle, eye patch, wrinkle patch, sun patch; .7 toner pad, hydrogel mask, cleansing water, micellar water, talcum powder, gel nail strip, acne cream, anti-aging, brightening; .6 mask pack, hydrogel eye patch, cleansing oil, cleansing balm, foot mask, permanent makeup pigment, beauty product, microneedling, whitening, acne, acne treatment, pigmentation, body care, skin mask, hydrating mask, calming mask, nail care, nail supplies, glitter; .5 sheet mask, highlighter, skin, exosome, cleansing pad, pedicure, skin conditioner; .4 emulsion, scrub, cream, beauty, beauty & personal care, personal care, stem cell, cytokine, peptide; .3 filler, spot patch, acne patch, scar care, antioxidant, oil to foam cleanser, cc cleanser; .25 slimming; .2 skincare tool, hot patch; .1 baby product, baby & toddler, baby
330410 lipstick, lip tint, lip gloss, lip balm, lip care
330420 eye shadow, eyeshadow palette, eyeliner, mascara, eyebrow pencil
330430 nail polish, nail enamel, cuticle oil
330491 face powder, pressed powder, powder compact, blusher, baby powder
330499 skin care, face cream, moisturizer, eye cream, hand cream, modeling mask, sunscreen, cushion foundation, bb cream, concealer, dermal filler, skin booster, aloe gel; .8 serum, lotion, cleansing cream; .7 ampoule; .6 essence, foundation, facial mask; .5 toner
3305 hair pack, hair serum, hair lotion, hair mist, hair ampoule, scalp essence, scalp ampoule, scalp scaler, hair mousse, pomade, hair styling product, hair color, hair colour cream, hair coloring, keratin treatment, hair care, leave-in treatment, curl cream, scalp scrub, hair clay, hair fiber, hair vinegar, hair milk, hair emulsion; .7 shampoo bar, hair growth tonic, oxidizing cream; .6 conditioner, all-in-one wash, hair, hair loss; .5 rinse; .25 beauty & personal care, personal care; .2 beauty, beauty product; .15 exosome, wash
330510 shampoo, hair loss shampoo
330520 perm lotion, permanent wave lotion, hair straightening cream
330530 hair spray, hair lacquer
330590 hair conditioner, hair treatment, hair mask, hair essence, hair oil, hair wax, hair gel, hair dye, henna, hair bleach, hair tonic, scalp tonic, hair concealer powder
3306 dental gel, mouth wash, breath freshener, breath spray, bad breath remover, teeth whitening gel, tooth whitener, denture cleaner, denture cleaning tablet, denture adhesive, retainer cleaner, dental hygiene, denture fixative; .8 pet toothpaste, prophylaxis paste; .7 floss pick, oral care, oral hygiene; .6 oral spray, fluoride varnish; .2 whitening; .15 beauty & personal care, personal care
330610 toothpaste, tooth powder, dentifrice, toothpaste tablet
330620 dental floss
330690 mouthwash, oral rinse, gargle; .8 mouth spray; .5 whitening strip
3307 pre-shave lotion, after shave lotion, bath powder, bath milk, hair removal cream, wax strip, depilatory wax, room freshener, car freshener, refrigerator deodorizer, shoe deodorizer, toilet deodorizer, scented sachet, scented stone, cat shampoo, pet perfume, bathbomb, preparations for perfuming rooms, car perfume, fabric mist, drawer sachet, hair remover, foot soak, eyelash perm, contact lens care; .8 facial sheet mask, aroma diffuser refill, pet deodorizer; .7 body spray, deodorizer, odor eliminator, beard oil; .6 mask pack, nose pack, cleansing tissue, fabric freshener, lens cleaning solution, multipurpose solution, double eyelid glue; .5 cleansing wipes, feminine wash, intimate cleanser; .4 baby wipes, diffuser, bath & body, bath product, skin mask, hydrating mask, calming mask; .3 eye patch, pet grooming, pet grooming supplies; .25 body care; .2 beauty & personal care, personal care; .15 beauty, beauty product, pet product, pet supplies; .1 cleansing pad
330710 shaving cream, shaving foam, shaving gel, aftershave
330720 deodorant, antiperspirant
330730 bath salt, bath bomb, bubble bath, bath additive
330741 incense, incense stick, agarbatti
330749 air freshener, reed diffuser, room deodorizer, room spray
330790 contact lens solution, pet shampoo, dog shampoo, depilatory cream, hair removal wax; .8 bio cellulose mask, sheet mask; .6 nose strip; .4 wet wipes
3401 soap, soap base, hand cleaner, body cleanser, foam cleanser, face wash, facial foam, cleansing gel, bubble cleanser, enzyme powder wash, cleansing bar, syndet bar, glycerin soap, cleansing mousse, shower oil; .7 oil to foam cleanser, cc cleanser; .6 wash; .5 cleansing oil, cleansing balm, feminine wash, intimate cleanser, wet wipes, wet tissue; .45 bath & body, bath product; .4 micellar water, body scrub, cleansing pad; .3 shampoo bar; .25 body care; .2 beauty & personal care, personal care; .15 beauty
340111 toilet soap, bar soap, beauty soap, handmade soap, medicated soap; .5 cleansing wipes, baby wipes
340119 laundry soap, cleaning wipes, industrial soap bar
340120 soap noodles, soap chips, soap flakes, soap powder; .6 liquid soap
340130 body wash, hand wash, shower gel, cleansing foam, facial cleanser
3402 detergent, washing powder, detergent powder, laundry pod, laundry sheet, detergent sheet, dish soap, rinse aid, baby bottle cleaner, washing machine cleaner, toilet bowl cleaner, kitchen cleaner, multipurpose cleaner, wheel cleaner, engine cleaner, descaler, limescale remover, cleaning preparation, surfactant, cocamide dea, coco glucoside, sorbitan ester, alpha olefin sulfonate, dishwasher detergent, washing preparations, organic surface active agents, surface-active preparations, oven cleaner, carpet cleaner, cleaning agent, spot remover, sodium cocoyl isethionate, polyglyceryl, peg-40 hydrogenated castor oil, sorbitan oleate, poloxamer, washing agent, coil cleaner; .8 drain cleaner; .6 windshield washer fluid, cleaning solution, wetting agent, benzalkonium chloride; .5 mold remover, oxygen bleach, washer fluid, dispersant, insulation cleaner; .4 garment care; .3 bleach, fabric softener; .15 household goods, daily necessities, consumer goods, living; .1 chemical raw material
340231 labsa, linear alkylbenzene sulfonic acid
340239 anionic surfactant, sles, sodium laureth sulfate, sodium lauryl sulfate; .7 sls
340241 cationic surfactant; .7 cetrimonium chloride; .6 quaternary ammonium
340242 nonionic surfactant, polysorbate, nonylphenol ethoxylate, fatty alcohol ethoxylate, alkyl polyglucoside
340249 amphoteric surfactant, cocamidopropyl betaine
340250 laundry detergent, dishwashing liquid, laundry capsule, dishwasher tablet, toilet cleaner, bathroom cleaner, glass cleaner, stain remover, all-purpose cleaner, car shampoo
340290 industrial cleaner, degreaser; .7 metal cleaner, semiconductor cleaner; .6 emulsifier
3403 lubricating preparation, wire drawing lubricant, forging lubricant, penetrating lubricant, chain lube, dry film lubricant, molybdenum disulfide lubricant, ptfe lubricant spray, spin finish, textile oiling agent, fatliquor, anti-seize compound, silicone spray, release spray, drawing oil, stamping oil, penetrating oil, cutting compound; .8 mold release agent, mould release; .7 synthetic grease, cutting fluid, soluble cutting oil, grinding fluid, metalworking fluid, release agent; .6 synthetic lubricant, silicone grease, cutting oil, rolling oil, rust preventive, anti-rust oil; .5 lubricant, synthetic engine oil, grease, refrigeration oil, vacuum pump oil
3404 polyethylene wax, pp wax, amide wax, peg wax, polyethylene glycol wax, investment casting wax, wax blend; .7 candle wax blend, ski wax; .6 ethylene bis stearamide, wax emulsion; .5 fischer-tropsch wax; .4 soy wax, wax
3405 auto wax, rubbing compound, polishing compound, tire shine, tyre dressing, silver polish, scouring powder, scouring paste, scouring cream, buffing compound, polishes and creams, abrasive compound, shoe wax, furniture wax; .7 polish, leather conditioner, abrasive paste, lapping paste, diamond paste; .6 glass coating agent; .5 ceramic coating
340510 shoe cream
340520 floor wax, furniture polish
340530 car wax, car polish
3406 candle, tealight, beeswax candle
3407 modelling clay, modeling paste, polymer clay, air dry clay, play dough, impression material, alginate impression, vinyl polysiloxane impression, bite registration material, dental wax, dental plaster, dental stone, dental gypsum, slime toy, kids clay; .5 slime; .1 dental supplies
3501 caseinate, casein glue, rennet casein; .9 casein
3502 egg albumin, wpi, milk albumin, lactalbumin, egg white, serum albumin; .8 whey protein isolate; .6 bovine serum albumin; .5 albumin, bsa; .3 whey protein concentrate
350211 egg white powder, dried egg white
3503 gelatin, gelatine, hide glue, bone glue, isinglass, animal glue
3504 peptone, hydrolyzed collagen, marine collagen, fish collagen, soy protein isolate, keratin, elastin, lactoferrin, silk protein, tryptone, protein substances, hydrolysed protein, protein hydrolysate, rice protein, casein hydrolysate; .8 collagen peptide, protein isolate; .7 atelocollagen; .6 collagen, pea protein, hydrolyzed protein; .5 peptide; .4 milk protein concentrate
3505 oxidized starch, cationic starch, pregelatinized starch, acetylated starch, hydroxypropyl starch, soluble starch, starch glue, starches modified, esterified starch; .7 wallpaper paste; .6 resistant dextrin; .4 maltodextrin
350510 dextrin, modified starch, cyclodextrin
3506 adhesive, threadlocker, underfill, rubber cement, bonding agent; .9 glue; .7 cyanoacrylate; .6 conductive adhesive; .5 tile adhesive; .4 psa
350610 super glue, glue stick, nail glue, eyelash glue
350691 hot melt adhesive, epoxy adhesive, polyurethane adhesive, acrylic adhesive
3507 rennet, pepsin, trypsin, papain, bromelain, amylase, protease, lipase, cellulase, lactase, phytase, pancreatin, xylanase, nattokinase, transglutaminase, proteinase k, pectinase, catalase, glucose oxidase, collagenase, ligase, dnase; .8 enzyme; .7 hyaluronidase, taq polymerase, dna polymerase; .6 feed enzyme
3601 propellent powder, propellant powder, black powder, gunpowder, smokeless powder; .4 propellant
3602 dynamite, anfo; .8 explosive
3603 detonator, safety fuse, detonating cord, percussion cap, detonating cap, squib, blasting cap, detonating fuse; .6 airbag initiator; .4 igniter
3604 firework, firecracker, sparkler, pyrotechnic, smoke signal, signal flare, hand flare, parachute rocket flare, distress signal, fog signal, road flare, smoke bomb, party popper
3605 matches, matchbox
3606 ferrocerium, lighter flint, fire starter, firestarter rod, firelighter, solid fuel tablet, lighter fuel, lighter fluid, fire lighter, solid alcohol, lighter gas; .7 solid fuel; .6 flint, gel fuel
3701 dental x-ray film, instant film, instant print film, ps plate, ctp plate, blank mask, photographic plate, photopolymer printing plate, flexo plate; .8 photopolymer plate; .6 offset plate, medical dry film
370110 .8 x-ray film
3702 camera film, 35mm film, color negative film, black and white film, dry film photoresist, photo film; .8 photographic film; .6 motion picture film, dfr; .5 roll film
3703 photographic paper, sensitised paper, silver halide paper, colour photo paper; .7 blueprint paper; .4 photo paper
3704 exposed undeveloped film, exposed film, latent film
3705 photomask, photo mask, developed film, microfiche, lithographic film positive; .8 reticle; .6 slide film; .5 negative film
3706 cinematographic film, movie print, release print, developed motion picture film
3707 copier toner, laser printer toner, color resist, photo emulsion, sensitising emulsion, photographic chemical, photosensitive resin, photosensitive polyimide, chemical preparations for photographic uses; .6 anti-reflective coating material, fixer; .3 toner
370790 toner powder, photoresist; .7 developer
3801 colloidal graphite, graphite anode, electrode paste, graphite paste, carbon paste; .7 isostatic graphite; .6 graphite block; .4 graphite powder
380110 artificial graphite, synthetic graphite, anode material
3802 active carbon, activated charcoal, activated clay, bleaching clay, animal black, bone char, activated natural mineral; .7 diatomite filter aid
380210 activated carbon
3803 tall oil
3804 lignin, lignosulfonate, black liquor, sulphite lye
3805 turpentine, pine oil, dipentene, terpenic oil, pinene oil, terpenes
3806 colophony, ester gum, resin acid, abietic acid
380610 rosin
3807 wood tar, wood creosote, wood naphtha, vegetable pitch, pine tar; .7 wood vinegar
3808 pesticide, insect repellent, bug spray, cockroach gel, ant bait, mothballs, fumigant, acaricide, biocide, agrochemical, anti-sprouting, mosquito patch, mosquito liquid, tick repellent, insect killer, moth ball, hypochlorous water, antibacterial spray, mold killer, rodent bait, antimicrobial additive, sterilizing agent; .9 cockroach; .7 wood preservative, chlorpyrifos; .6 sterilant, gibberellin, imidacloprid; .5 glue trap, antimicrobial agent, tebuconazole, paraquat, azoxystrobin, chlorothalonil
380891 insecticide, mosquito coil, mosquito repellent
380892 fungicide; .8 mancozeb
380893 herbicide, weed killer, plant growth regulator; .5 glyphosate
380894 disinfectant, sanitizer, disinfecting wipes
380899 rodenticide, rat poison; .8 algaecide
3809 textile auxiliary, dyeing auxiliary, dye carrier, mordant, dryer sheet, textile chemicals, dye fixing, leather finishing, starch spray; .8 sizing agent; .7 fixing agent, water repellent agent; .6 wet strength agent, paper chemical, fabric stiffener, softener; .2 garment care
380991 fabric softener, finishing agent
3810 solder cream, brazing paste, pickling paste, pickling preparations, soldering paste, welding paste; .8 flux, solder paste, metal surface treatment agent; .7 phosphating agent; .6 rust remover
3811 antiknock, viscosity index improver, fuel injector cleaner, gasoline additive, pour point depressant, anti-wear additive, zddp, additives for lubricating oils, anti-corrosive preparation, diesel additive, oil treatment, fuel treatment; .5 corrosion inhibitor
381121 lubricant additive, oil additive
381190 fuel additive, octane booster
3812 tmq, rubber additive, rubber chemicals, anti-oxidising preparations, impact modifier, processing aid, nucleating agent; .8 tin stabilizer; .7 uv stabilizer, light stabilizer; .6 hals, plastic additive; .5 stabilizer; .4 epoxidized soybean oil, esbo
381210 .7 rubber accelerator, vulcanization accelerator
381220 compound plasticizer
381239 pvc stabilizer, heat stabilizer; .7 antioxidant
3813 fire extinguishing agent, fire fighting foam, foam concentrate, afff, fire extinguisher charge, fire extinguishing grenade, abc powder, fire extinguisher powder, fire fighting agents, fire extinguishing ball
3814 thinner, paint remover, paint stripper, lacquer thinner, stripping agent, resist stripper, varnish remover; .7 photoresist stripper; .5 solvent; .4 insulation cleaner
3815 palladium on carbon, reaction accelerators, platinum curing agent; .9 catalyst; .6 initiator; .5 photoinitiator
381512 platinum catalyst
3816 refractory cement, refractory mortar, castable, monolithic refractory, ramming mix, gunning mix, refractory mix, fireclay mortar
3817 alkylbenzene, alkylnaphthalene
3818 silicon wafer, epi wafer, gaas wafer, sic wafer, gan wafer, solar wafer, dummy wafer, doped silicon, soi wafer, reclaimed wafer, doped chemical elements; .6 wafer
3819 brake fluid, dot 3, dot 4, prepared hydraulic liquids; .7 hydraulic fluid
3820 antifreeze, de-icing fluid, anti-freezing preparations; .8 deicer; .6 coolant
3821 culture medium, culture media, agar plate, serum free medium, microbiological media, cell medium, dmem, culture broth; .7 cryopreservation medium; .6 transport medium, viral transport medium
3822 in vitro diagnostic, nucleic acid extraction kit, ovulation test, urine strip, litmus paper, laboratory reagent, assay kit, rapid test, elisa, buffer solution, calibration solution, pcr master mix, standard solution, indicator paper, staining solution, hiv test, test paper; .8 test kit, test strip, reagent, self-test; .6 control material; .5 calibrator; .2 prp kit; .15 medical supplies, medical consumables, health care supplies, medical, bio
382211 malaria test kit
382213 blood typing reagent, blood grouping reagent
382219 diagnostic kit, pcr kit, antigen test kit, glucose strip, pregnancy test
382290 certified reference material; .8 reference standard
3823 tofa, cetostearyl alcohol, tall oil fatty acid, dimer acid, behenyl alcohol; .6 oleic acid, lauryl alcohol
382311 .6 stearic acid
382319 pfad, acid oil, fatty acid
382370 fatty alcohol, cetearyl alcohol
3824 chemical preparation, foundry binder, battery electrolyte, phase change material, scale inhibitor, chlorinated paraffin, correction fluid, demulsifier, soda lime, chemical products, chemical mixture, prepared binders, etching solution, antifoam agent, boiler chemical, microcapsule, emulsifying wax, waterproofing agent, thermal grease, adhesion promoter, smoke fluid, gas mixture, crosslinking agent, dispersing agent, anti-caking agent, silica gel desiccant pack, moisture absorber, oil absorbent, naphthenic acids; .8 water reducer, curing agent, hand warmer, cold pack, soil conditioner; .7 etchant, body warmer, oil dispersant, thermal paste, fog fluid; .6 desiccant, defoamer, flame retardant, slurry, polishing slurry, liquid crystal, cosmetic raw material; .5 flocculant, coagulant, molecular sieve, hot patch; .4 cathode material, cathode active material, blowing agent, chemical raw material, natural preservative, chemical; .3 precursor
382440 concrete admixture, superplasticizer, cement additive
382450 dry mortar, ready-mix concrete
382499 heat pack, ice pack, oxygen absorber; .8 hardener, water treatment chemical; .7 electrolyte, plating solution
3825 municipal waste, sewage sludge, clinical waste, waste solvent, spent solvent, spent pickling liquor, chemical waste, residual products of chemical industry, waste acid; .8 industrial waste
3826 biodiesel, b100, fatty acid methyl ester; .5 fame
3827 mixed refrigerant, refrigerant blend, r-448a, r-449a; .5 refrigerant, refrigerant gas
382761 r-404a, r404a, r-507a
382763 r-410a, r410a
382764 r-407c, r407c
`;
