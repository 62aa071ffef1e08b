// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_06_14 = `
0601 flower bulb, tulip bulb, daffodil bulb, hyacinth, amaryllis, gladiolus, freesia, dahlia, crocus, iris bulb, bulbs and tubers; .9 lily bulb; .5 rhizome; .2 bulb
0602 live plant, tissue culture plant, orchid plant, ornamental tree, azalea, turf sod, anthurium, sansevieria, monstera, philodendron, ficus, rooted cutting, unrooted cutting, tillandsia, rose plant, strawberry plant, foliage plant; .9 fruit tree, bonsai; .7 phalaenopsis, substrate bag mushroom; .5 cymbidium
060220 fruit tree seedling, blueberry plant
060290 succulent, potted plant, seedling, mushroom spawn; .8 cactus
0603 gerbera, gypsophila, lisianthus, snapdragon, statice, delphinium, alstroemeria, hypericum; .8 bouquet; .7 hydrangea; .6 tulip; .4 flower
060311 .4 rose
060312 carnation
060313 cut orchid; .5 cymbidium
060314 spray mum; .7 chrysanthemum
060315 .6 lily
060390 preserved flower; .8 dried flower
0604 fresh christmas tree, ruscus, salal, pampas grass, leather leaf, lichen; .8 foliage, moss, sphagnum moss; .7 eucalyptus leaf; .4 wreath
0701 .7 potato
0702 cherry tomato; .8 stevia tomato; .7 tomato
0703 garlic scape, spring onion, scallion, alliaceous vegetables; .8 garlic stem, chive
070310 shallot; .8 onion
070320 .8 garlic
070390 leek, green onion, garlic chive
0704 brussels sprout, bok choy, kohlrabi, mustard leaf; .4 salted cabbage
070410 broccoli, cauliflower
070490 kimchi cabbage, cabbage, pak choi; .8 kale
0705 lettuce, romaine, endive, radicchio, frisee; .7 chicory; .6 salad greens
0706 daikon, turnip, wasabi root, celeriac, parsnip; .9 carrot, radish; .8 beetroot, horseradish; .7 burdock; .5 beet, deodeok
0707 .9 cucumber; .3 gherkin
0708 fresh pea, leguminous vegetables fresh, broad bean fresh; .9 snow pea, sugar snap pea; .8 french bean; .7 fresh edamame; .6 green bean; .5 green pea; .2 pea
0709 fresh chili, arugula, sweet corn fresh, fresh chilli, green papaya; .9 sweet pepper, eggplant, aubergine, asparagus, celery; .8 capsicum, spinach, artichoke, okra, bitter melon, fresh vegetable; .7 mushroom; .6 sprouts, lotus root, parsley, fresh herb; .5 rocket, truffle, bamboo shoot fresh; .4 namul, vegetable; .2 fresh food
070951 button mushroom; .7 champignon
070954 .6 shiitake
070955 pine mushroom, matsutake
070959 enoki, oyster mushroom, shimeji
070960 bell pepper, green chili; .7 hot pepper; .6 paprika
070993 zucchini; .8 pumpkin, kabocha; .6 squash
070999 bean sprout, fresh sweet corn; .8 perilla leaf, cilantro
0710 frozen vegetable, frozen mixed vegetables, frozen pea, frozen corn, frozen red pepper, iqf vegetable, sweet corn frozen, frozen sweet corn, frozen taro, soybean frozen; .8 edamame, cauliflower rice; .4 frozen potato, sweet corn; .15 frozen food, frozen & instant cooking food; .1 pea
071080 frozen chili, frozen garlic, frozen broccoli; .8 frozen mushroom
0711 vegetable in brine, brined vegetable, brined mushroom, brined cucumber, brined garlic, capers in brine, gherkins provisionally preserved, vegetables provisionally preserved; .7 salted vegetable; .6 salted radish; .5 olive in brine; .4 mushroom in brine, salted cabbage
0712 dried vegetable, dehydrated vegetable, siraegi, spinach powder, white fungus, dried porcini, sweet corn dried, dill dried; .8 freeze dried vegetable, dried tomato; .7 vegetable powder, garlic flake, mushroom powder, pumpkin powder, kale powder, beet powder; .6 dried radish, sun dried tomato, dried parsley; .3 tomato powder
071220 onion powder, dried onion
071232 wood ear, black fungus
071234 dried shiitake, shiitake powder
071290 garlic powder, dried bracken, dried radish leaf, dried namul
0713 garbanzo, dried pea, yellow pea, split pea, cowpea, black eyed pea, pigeon pea, leguminous vegetables dried, urad, soy split; .8 pulses; .7 white bean; .6 dal, bean; .5 pea; .4 black bean, green pea
071320 chickpea
071331 mung bean, green gram
071332 adzuki bean; .7 red bean
071333 kidney bean, pinto bean
071340 lentil
0714 manioc, jerusalem artichoke, arrowroot, eddoe; .8 frozen sweet potato, purple sweet potato, cassava, taro, yam, chinese yam, water chestnut; .7 cassava chip; .4 lotus root
071420 sweet potato
0801 .9 brazil nut
080119 .9 coconut
080132 .8 cashew nut; .7 cashew
0802 areca nut, kola nut, betel nut, nuts in shell; .9 pine nut, ginkgo nut; .8 sliced almond, raw nut; .7 chestnut, pecan; .6 almond, walnut; .5 nut
080212 almond kernel, raw almond
080222 .7 hazelnut
080232 walnut kernel
080241 fresh chestnut
080252 .6 pistachio
080262 .7 macadamia
080292 pine nut kernel
0803 .9 banana; .8 plantain; .7 dried banana
0804 .8 guava
080410 .4 dates
080420 .8 fig
080430 .8 pineapple
080440 .8 avocado
080450 .8 mangosteen; .7 mango
0805 tangerine, clementine, hallabong, pomelo; .7 citrus; .6 citron; .5 calamansi
080510 .5 orange
080521 mandarin, satsuma
080540 .8 grapefruit
080550 .7 lemon; .3 lime
080590 kumquat; .7 yuja, yuzu
0806 dried grape, currants dried, zante currant; .8 grape
080610 table grape, shine muscat, kyoho
080620 raisin, sultana
0807 honeydew
080711 .9 watermelon
080719 cantaloupe; .8 melon
080720 .8 papaya
0808 .8 quince; .15 fresh food
080810 .8 apple
080830 pear
080910 .7 apricot
080929 .6 cherry
080930 nectarine; .7 peach
080940 .8 green plum; .7 plum; .6 maesil
0810 pitaya, rambutan, loquat, longan, jackfruit, currant, mulberry, feijoa; .8 passion fruit, fresh fruit; .6 raspberry, blackberry; .5 cranberry; .4 aronia, jujube; .3 fruit; .2 fresh food
081010 .8 strawberry
081040 cranberry; .6 blueberry
081050 kiwi
081060 .8 durian
081070 persimmon
081090 dragon fruit, fresh jujube; .8 pomegranate, lychee
0811 frozen fruit, frozen mixed berries, iqf fruit, acai pulp, frozen blackcurrant; .6 acai
0812 provisionally preserved fruit, cherry in brine, fruit provisionally preserved; .8 fruit in brine; .6 brined plum
0813 gotgam, hawthorn; .8 dried fruit, red date, dried pear, mixed dried fruit; .7 dried blueberry, dried strawberry; .6 jujube, dried cherry; .5 jujube chip; .4 dried cranberry, freeze dried fruit
081320 .8 prune; .7 dried plum
081330 .8 dried apple
081340 dried jujube; .6 tamarind
0814 citrus peel, peel of citrus fruit; .8 orange peel, mandarin peel, tangerine peel, lemon peel; .7 yuzu peel
0901 coffee bean, arabica, robusta, coffee husk, green bean coffee; .8 coffee pod, decaf coffee; .6 coffee
090111 green coffee, raw coffee bean
090121 roasted coffee, ground coffee, drip bag coffee; .8 coffee capsule
0902 tea leaf, darjeeling, sencha, gyokuro; .9 hojicha; .8 green tea, black tea, jasmine tea, matcha; .7 green tea powder, genmaicha; .6 tea bag; .5 tea
090210 green tea bag, matcha powder
090230 black tea bag, earl grey
0903 mate tea, yerba mate, mate leaf
0904 white pepper, chili flake, allspice, cayenne, pimento, capsicum powder; .8 chilli powder; .6 chili, chilli; .4 pepper
090411 black pepper, peppercorn
090412 ground pepper
090421 dried chili, dried red pepper
090422 red pepper powder, gochugaru, paprika powder; .8 chili powder
0905 .6 vanilla powder; .5 vanilla
090510 vanilla bean
0906 cassia bark; .8 cassia
090611 .9 cinnamon
090710 .9 clove
0908 .5 mace
090811 nutmeg
090831 cardamom
0909 anise seed, caraway seed, juniper berry, fennel, badian; .8 coriander powder; .5 coriander
090921 coriander seed
090931 cumin
090961 star anise, fennel seed
0910 bay leaf, fenugreek, pink pepper, ajwain, curry leaf, asafoetida, dill seed; .8 ginger, mixed spice, sichuan pepper, sansho; .7 thyme, spice; .6 spice mix
091011 fresh ginger, dried ginger
091012 ginger powder, ground ginger
091020 .9 saffron
091030 turmeric, turmeric powder
091091 garam masala, five spice powder; .4 curry powder
1001 meslin, emmer, kamut; .8 wheat; .7 spelt
1002 rye grain, rye seed; .9 rye
1003 feed barley; .7 barley
1004 oat grain; .7 oats
1005 feed corn, popcorn kernel, seed corn; .8 maize; .4 corn
1006 short grain rice; .8 sticky rice, sweet rice, red rice; .6 rice
100610 paddy rice, rough rice
100620 brown rice
100630 white rice, milled rice, jasmine rice, basmati rice
100640 broken rice
1007 .9 sorghum; .7 milo
1008 teff, canary seed, triticale; .9 buckwheat; .8 amaranth, ragi; .7 job's tears; .5 mixed grain
100829 .8 millet
100850 quinoa
1101 wheat flour, bread flour, maida; .8 cake flour; .7 noodle flour; .6 durum flour; .5 flour
1102 sorghum flour, millet flour, cereal flour, quinoa flour, spelt flour
110220 maize flour, masa harina; .7 corn flour
110290 rice flour, buckwheat flour, rye flour, oat flour, barley flour
1103 semolina, groats, corn grits, hominy grits, maize meal, cornmeal, polenta, rice grits, wheat meal, pellets of cereals; .7 cereal pellet; .3 bulgur
1104 steel cut oats, pot barley, pearl barley, pressed barley, hulled oats, dehulled buckwheat, flaked maize, kibbled wheat, hulled job's tears, rolled barley, oat bran flake, cereal grains worked, barley flake, rye flake; .7 hulled millet; .6 quick oats
110412 rolled oats, oat flake; .6 oatmeal
110430 wheat germ, rice germ, corn germ
1105 potato flour, potato powder, potato flake, potato granule, dehydrated mashed potato, potato pellet
1106 chickpea flour, gram flour, besan, mung bean flour, pea flour, lentil flour, sweet potato powder, cassava flour, banana powder, chestnut flour, sago flour, strawberry powder, blueberry powder, lemon powder, lucuma powder, sweet potato flour, tapioca flour, leguminous flour, baobab powder; .7 red bean powder, almond flour; .6 fruit powder, taro powder, coconut flour; .5 lotus root powder
1107 barley malt, wheat malt, pilsner malt, caramel malt, malted barley; .8 malt
1108 cornstarch, wheat starch, arrowroot starch; .8 starch
110812 corn starch, maize starch
110813 potato starch
110814 tapioca starch, cassava starch
110819 sweet potato starch, rice starch, mung bean starch, pea starch
110820 inulin
1109 wheat gluten, gluten powder; .7 gluten; .6 wheat protein
1201 soybean, soya bean, soy bean; .8 seed soybean; .2 bean
1202 .8 shelled peanut, peanut kernel; .7 groundnut, in-shell peanut; .4 peanut, blanched peanut
1203 copra; .6 dried coconut kernel
1204 linseed, flaxseed, flax seed
1205 rapeseed, canola seed, colza seed
1206 .8 sunflower seed, sunflower kernel
1207 cotton seed, castor bean, castor oil seed, poppy seed, palm nut, niger seed, watermelon seed, oil seeds; .8 evening primrose seed; .6 melon seed; .4 pumpkin seed
120740 .8 sesame seed; .7 black sesame
120750 .8 mustard seed
120760 safflower seed
120799 hemp seed, shea nut; .8 perilla seed; .7 chia seed
1208 soy flour, sunflower flour, cottonseed flour, oil seed flour, soybean flour, sesame flour; .6 peanut flour, perilla powder, flaxseed meal; .5 soybean powder
1209 seed for sowing, hybrid seed, carrot seed, cucumber seed, lettuce seed, spinach seed, broccoli seed, paprika seed, grass seed, lawn seed, alfalfa seed, clover seed, ryegrass seed, tall fescue, kentucky bluegrass, sugar beet seed, hairy vetch, mushroom spore; .7 pepper seed, sprouting seed; .5 watermelon seed; .4 seed
120929 forage seed, timothy seed; .6 grass seed
120930 flower seed
120991 vegetable seed, hot pepper seed, radish seed, cabbage seed, tomato seed, onion seed
120999 tree seed, ginseng seed
1210 hops, hop pellet, lupulin
1211 ginseng, herbal medicine raw material, chinese herb, liquorice root, peony root, cnidium, rehmannia, atractylodes, cornus fruit, kudzu root, eucommia, eleuthero, hovenia, polygonum, gastrodia, solomon's seal, ephedra, houttuynia, milk thistle seed, plantago, elm bark, pyrethrum flower, tonka bean, coca leaf, poppy straw, khat, valerian root, bupleurum, scutellaria, coptis, forsythia, honeysuckle flower, pinellia, magnolia bark, moutan, rhubarb root, alisma, salvia, lycium, nettle leaf, spearmint, catnip, maca root, senna leaf, tribulus, plants for perfumery, plants for pharmacy, butterfly pea, calendula, st john's wort, thyme herb, yarrow, neem leaf, gotu kola, hawthorn berry, hawthorn leaf; .8 crude drug, mugwort powder, ginkgo leaf; .7 dried herb, poria, cassia seed, dandelion, mulberry leaf, agarwood, aloe leaf; .6 red ginseng powder, omija, wolfberry, psyllium husk, moringa powder, lotus leaf, chrysanthemum flower, marigold flower, mint leaf, lavender, rooibos, lemongrass, lemon balm, basil, sage, cannabis, hemp flower, sandalwood, centella asiatica, rose petal, echinacea, moxa, corn silk, bellflower root; .5 goji berry, psyllium, chaga, oregano, herbal tea, ashwagandha; .4 reishi, cordyceps; .3 noni powder
121120 ginseng root, fresh ginseng, white ginseng, wild ginseng; .7 ginseng powder; .5 red ginseng
121190 medicinal herb, licorice root, angelica root, astragalus, moringa leaf; .8 mugwort, schisandra; .7 chamomile, peppermint leaf, rosehip, rosemary; .6 hibiscus
1212 dried nori, raw laver, miyeok, dashima, sea lettuce, sea grapes, gelidium, agar weed, gulfweed, gracilaria, eucheuma, sugar cane, sugarcane, sugar beet, irish moss, guar seed; .8 kelp powder, green laver, carob, chicory root; .7 sushi nori, seaweed, algae, seaweed powder, locust bean; .6 pollen; .5 microalgae, konjac chip; .4 chlorella, spirulina, barley grass; .3 kim
121221 dried laver, dried seaweed, wakame, sea mustard, kelp, kombu, sea tangle, hijiki, edible seaweed; .7 laver; .6 gim, nori
121229 kelp meal, ascophyllum, feed seaweed; .6 seaweed meal, gelidium
121299 peach kernel, konjac root, stevia leaf; .8 apricot kernel; .7 bee pollen
1213 rice straw, wheat straw, barley straw, rice husk, rice hull, oat hull, chopped straw; .3 straw
1214 hay, alfalfa cube, alfalfa pellet, lucerne meal, klein grass, sudan grass, fodder beet, silage, orchard grass, lupine, vetch, forage kale; .8 ryegrass straw; .7 fodder, forage
1301 shellac, lac, arabic gum, natural gum, gum karaya, gum ghatti, gum tragacanth, natural resin, dammar, copal, olibanum, benzoin, mastic gum; .8 frankincense, myrrh; .7 balsam; .6 pine resin, dragon blood; .3 oleoresin
130120 gum arabic, acacia gum
1302 mugwort extract, milk thistle extract, garcinia extract, grape seed extract, echinacea extract, rosemary extract, houttuynia extract, chamomile extract, hovenia extract, hop extract, ashwagandha extract, mucilage, opium, cashew nut shell liquid, isoflavone, vegetable saps, thickener derived from vegetable, proanthocyanidin; .9 vegetable extract; .8 saw palmetto extract; .7 garlic extract, cannabis extract; .6 red ginseng concentrate, aloe vera powder, pomegranate extract, ginger extract, maple sap, hemp extract; .5 extract powder, ginsenoside, stevia extract, monk fruit extract, birch sap, seaweed extract; .4 extract, aloe vera gel; .3 vanilla extract, thickener, natural preservative
130219 plant extract, ginseng extract, centella asiatica extract, aloe vera extract, ginkgo biloba extract, botanical extract; .8 herbal extract; .6 red ginseng extract
130220 pectin
130231 agar, agar powder
130232 guar gum, locust bean gum
130239 carrageenan, tara gum; .8 glucomannan; .7 konjac flour, konjac powder; .6 fucoidan
1401 rattan core, osier, raffia, willow cane, lime bark; .8 bamboo stake; .6 reed, seagrass; .4 rush
140110 bamboo pole, bamboo cane; .6 bamboo
140120 .6 rattan
1404 linter, betel leaf, broomcorn, tampico fibre, teasel, vegetable products nes, coconut shell; .7 soap nut; .6 loofah, luffa, palm leaf, pine needle; .5 kapok, henna powder
`;
