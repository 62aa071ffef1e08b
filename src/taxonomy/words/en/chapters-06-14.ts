// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_06_14 = `
0601 flower bulb, tulip bulb, daffodil bulb; .9 lily bulb; .5 rhizome; .2 bulb
0602 live plant, tissue culture plant, orchid plant, ornamental tree, azalea, turf sod; .9 fruit tree, bonsai; .7 phalaenopsis, substrate bag mushroom; .5 cymbidium
060220 fruit tree seedling, blueberry plant
060290 succulent, potted plant, seedling, mushroom spawn; .8 cactus
0603 cut flower, fresh flower, gerbera, gypsophila; .8 bouquet; .7 hydrangea; .6 tulip; .4 flower
060311 cut rose; .4 rose
060312 carnation
060313 cut orchid; .5 cymbidium
060314 spray mum; .7 chrysanthemum
060315 .6 lily
060390 preserved flower; .8 dried flower
0604 cut foliage, preserved moss, fresh christmas tree; .8 foliage, moss, sphagnum moss; .7 eucalyptus leaf; .4 wreath
0701 fresh potato, seed potato, chipping potato; .7 potato
0702 cherry tomato; .8 stevia tomato; .7 tomato
0703 garlic scape, spring onion, scallion; .8 garlic stem, chive
070310 shallot; .8 onion
070320 peeled garlic; .8 garlic
070390 leek, green onion, garlic chive
0704 brussels sprout, bok choy, kohlrabi, mustard leaf; .4 salted cabbage
070410 broccoli, cauliflower
070490 kimchi cabbage, cabbage, pak choi; .8 kale
0705 lettuce, romaine, endive; .7 chicory; .6 salad greens
0706 daikon, turnip, wasabi root, celeriac, parsnip; .9 carrot, radish; .8 beetroot, horseradish; .7 burdock; .5 beet, deodeok
0707 .9 cucumber; .3 gherkin
0708 fresh pea; .9 snow pea, sugar snap pea; .8 french bean; .7 fresh edamame; .6 green bean; .5 green pea
0709 fresh chili, arugula; .9 sweet pepper, eggplant, aubergine, asparagus, celery; .8 capsicum, spinach, artichoke, okra, bitter melon, fresh vegetable; .7 mushroom; .6 truffle, sprouts, lotus root, parsley, fresh herb; .4 namul, vegetable; .2 fresh food
070951 button mushroom; .7 champignon
070954 .6 shiitake
070955 pine mushroom, matsutake
070959 king oyster mushroom, enoki, oyster mushroom, shimeji
070960 bell pepper, green chili; .7 hot pepper; .6 paprika
070993 zucchini; .8 pumpkin, kabocha; .6 squash
070999 bean sprout, fresh sweet corn; .8 perilla leaf, cilantro
0710 frozen vegetable, frozen mixed vegetables, frozen spinach, frozen pea, frozen corn, frozen red pepper, frozen green onion, frozen onion, frozen carrot, frozen green bean, frozen pumpkin, frozen okra, iqf vegetable, frozen cauliflower; .8 edamame, cauliflower rice; .4 frozen potato; .15 frozen food, frozen & instant cooking food
071080 frozen chili, frozen garlic, frozen broccoli; .8 frozen mushroom
0711 vegetable in brine, brined vegetable, provisionally preserved vegetable, brined mushroom, brined cucumber, brined garlic; .7 salted vegetable; .6 salted radish; .5 olive in brine; .4 mushroom in brine, salted cabbage
0712 dried vegetable, dehydrated vegetable, dried garlic, dried green onion, dried carrot, dried cabbage, dried mushroom, siraegi, spinach powder; .8 freeze dried vegetable, dried pumpkin, dried tomato; .7 vegetable powder, garlic flake, mushroom powder, pumpkin powder, kale powder, beet powder; .6 dried radish, sun dried tomato, dried parsley; .3 tomato powder
071220 onion powder, dried onion
071232 wood ear, black fungus
071234 dried shiitake, shiitake powder
071290 garlic powder, dried bracken, dried radish leaf, dried namul
0713 garbanzo, dried pea, yellow pea, split pea, cowpea, black eyed pea, broad bean, fava bean; .8 pulses; .7 white bean; .6 dal; .4 black bean, green pea
071320 chickpea
071331 mung bean, green gram
071332 adzuki bean; .7 red bean
071333 kidney bean, pinto bean
071340 lentil
0714 manioc, jerusalem artichoke; .8 frozen sweet potato, purple sweet potato, cassava, taro, yam, chinese yam, water chestnut; .7 cassava chip; .4 lotus root
071420 sweet potato
0801 .9 coconut, brazil nut; .8 cashew nut; .7 cashew
0802 .9 pine nut, ginkgo nut; .8 sliced almond, raw nut; .7 chestnut, hazelnut, macadamia, pecan; .6 almond, walnut, pistachio
080212 almond kernel, raw almond
080232 walnut kernel
080241 fresh chestnut
080292 pine nut kernel
0803 .9 banana; .8 plantain; .7 dried banana
0804 dried fig, medjool date; .8 pineapple, avocado, guava, fig; .4 dates
080450 dried mango; .8 mangosteen; .7 mango
0805 tangerine, clementine, hallabong, pomelo; .8 grapefruit; .7 citrus; .6 citron; .5 calamansi
080510 .5 orange
080521 mandarin, satsuma
080550 .7 lemon; .3 lime
080590 kumquat; .7 yuja, yuzu
0806 dried grape; .8 grape
080610 table grape, shine muscat, kyoho
080620 raisin, sultana
0807 cantaloupe, korean melon, oriental melon; .9 watermelon; .8 melon, papaya
0808 .8 quince; .15 fresh food
080810 fuji apple; .8 apple
080830 pear, korean pear, asian pear
0809 nectarine; .8 green plum; .7 peach, plum, apricot; .6 cherry, maesil
0810 pitaya, rambutan, loquat; .8 durian, passion fruit, fresh fruit; .6 raspberry, blackberry; .4 aronia, jujube; .3 fruit; .2 fresh food
081010 .8 strawberry
081040 cranberry; .6 blueberry
081050 kiwi
081070 persimmon
081090 dragon fruit, fresh jujube; .8 pomegranate, lychee
0811 frozen fruit, frozen strawberry, frozen blueberry, frozen raspberry, frozen mixed berries, frozen mango, frozen pineapple, frozen avocado, frozen cherry, frozen peach, frozen persimmon, frozen durian, iqf fruit, frozen banana
0812 provisionally preserved fruit, cherry in brine; .8 fruit in brine; .6 brined plum
0813 gotgam, dried apricot; .8 dried fruit, red date, dried apple, dried pear, mixed dried fruit; .7 dried blueberry, dried strawberry; .6 jujube, dried cherry; .5 jujube chip; .4 dried cranberry, freeze dried fruit
081320 .8 prune; .7 dried plum
081340 dried persimmon, dried jujube; .6 tamarind
0814 citrus peel; .8 orange peel, mandarin peel, tangerine peel, lemon peel; .7 yuzu peel
0901 coffee bean, arabica, robusta, specialty coffee, coffee husk; .8 coffee pod, decaf coffee; .6 coffee
090111 green coffee, raw coffee bean
090121 roasted coffee, ground coffee, drip bag coffee; .8 coffee capsule
0902 tea leaf, oolong tea, pu-erh tea, white tea; .9 hojicha; .8 green tea, black tea, jasmine tea, matcha; .7 green tea powder, genmaicha; .6 tea bag; .5 tea
090210 green tea bag, matcha powder
090230 black tea bag, earl grey
0903 mate tea, yerba mate, mate leaf
0904 white pepper, chili flake, allspice; .8 chilli powder; .6 chili, chilli; .4 pepper
090411 black pepper, peppercorn
090412 ground pepper
090421 dried chili, dried red pepper
090422 red pepper powder, gochugaru, paprika powder; .8 chili powder
0905 vanilla bean; .6 vanilla powder; .5 vanilla
0906 cassia bark; .9 cinnamon; .8 cassia
0907 .9 clove
0908 nutmeg, cardamom; .5 mace
0909 star anise, anise seed, fennel seed, cumin, coriander seed, caraway seed, juniper berry; .8 coriander powder; .5 coriander, fennel
0910 bay leaf, fenugreek; .9 saffron; .8 ginger, mixed spice, sichuan pepper, sansho; .7 thyme, spice; .6 spice mix
091011 fresh ginger, dried ginger
091012 ginger powder, ground ginger
091030 turmeric, turmeric powder
091091 garam masala, five spice powder; .4 curry powder
1001 milling wheat, durum wheat, meslin; .8 wheat; .7 spelt
1002 rye grain, rye seed; .9 rye
1003 malting barley, feed barley; .7 barley
1004 oat grain; .7 oats
1005 yellow corn, feed corn, popcorn kernel, seed corn; .8 maize; .4 corn
1006 glutinous rice, black rice, japonica rice, short grain rice, long grain rice; .9 parboiled rice; .8 sticky rice, sweet rice, red rice; .6 rice
100610 paddy rice, rough rice
100620 brown rice
100630 white rice, milled rice, jasmine rice, basmati rice
100640 broken rice
1007 .9 sorghum; .7 milo
1008 teff, canary seed, triticale; .9 buckwheat; .8 amaranth, ragi; .7 job's tears; .5 mixed grain
100829 foxtail millet; .8 millet
100850 quinoa
1101 wheat flour, bread flour, all purpose flour, hard flour, meslin flour, atta flour, maida; .8 cake flour; .7 noodle flour; .6 durum flour; .5 flour
1102 sorghum flour, millet flour, sweet rice flour, brown rice flour
110220 maize flour, masa harina; .7 corn flour
110290 rice flour, glutinous rice flour, buckwheat flour, rye flour, oat flour, barley flour
1103 semolina, groats, corn grits, hominy grits, maize meal, cornmeal, polenta, rice grits, wheat meal; .7 cereal pellet; .3 bulgur
1104 steel cut oats, pot barley, pearl barley, pressed barley, hulled oats, dehulled buckwheat, flaked maize, kibbled wheat, hulled job's tears; .7 hulled millet; .6 quick oats
110412 rolled oats, oat flake; .6 oatmeal
110430 wheat germ, rice germ, corn germ
1105 potato flour, potato powder, potato flake, potato granule, dehydrated mashed potato
1106 chickpea flour, gram flour, besan, mung bean flour, pea flour, lentil flour, sweet potato powder, cassava flour, banana powder, chestnut flour, sago flour; .7 red bean powder, almond flour; .6 taro powder, coconut flour; .5 lotus root powder; .4 fruit powder
1107 barley malt, brewing malt, roasted malt, wheat malt, pilsner malt, caramel malt, malted barley; .8 malt
1108 cornstarch, wheat starch, native starch, arrowroot starch; .8 starch
110812 corn starch, maize starch
110813 potato starch
110814 tapioca starch, cassava starch
110819 sweet potato starch, rice starch, mung bean starch, pea starch
110820 inulin
1109 wheat gluten, gluten powder; .7 gluten; .6 wheat protein
1201 soybean, soya bean, soy bean; .8 seed soybean
1202 raw peanut; .8 shelled peanut, peanut kernel; .7 groundnut, in-shell peanut; .4 peanut, blanched peanut
1203 copra; .6 dried coconut kernel
1204 linseed, flaxseed, flax seed
1205 rapeseed, canola seed, colza seed
1206 hulled sunflower seed; .8 sunflower seed, sunflower kernel
1207 cotton seed, castor bean, castor oil seed, poppy seed, palm nut, niger seed; .8 evening primrose seed; .6 melon seed; .4 pumpkin seed
120740 .8 sesame seed; .7 black sesame
120750 .8 mustard seed
120760 safflower seed
120799 hemp seed, shea nut; .8 perilla seed; .7 chia seed
1208 soy flour, sunflower flour, cottonseed flour; .6 peanut flour, perilla powder, flaxseed meal; .5 soybean powder
1209 seed for sowing, hybrid seed, carrot seed, cucumber seed, lettuce seed, spinach seed, broccoli seed, paprika seed, grass seed, lawn seed, alfalfa seed, clover seed, ryegrass seed, tall fescue, kentucky bluegrass, sugar beet seed; .7 pepper seed, sprouting seed; .5 watermelon seed; .4 seed
120929 forage seed, timothy seed; .6 grass seed
120930 flower seed
120991 vegetable seed, hot pepper seed, radish seed, cabbage seed, tomato seed, onion seed
120999 tree seed, ginseng seed
1210 hops, hop cone, hop pellet, lupulin
1211 ginseng, herbal medicine raw material, chinese herb, liquorice root, peony root, cnidium, rehmannia, atractylodes, cornus fruit, kudzu root, eucommia, eleuthero, hovenia, polygonum, gastrodia, solomon's seal, ephedra, houttuynia, milk thistle seed, plantago, elm bark, pyrethrum flower, tonka bean, coca leaf, poppy straw, khat, valerian root; .8 crude drug, mugwort powder, ginkgo leaf; .7 dried herb, poria, cassia seed, dandelion, mulberry leaf, agarwood, aloe leaf; .6 red ginseng powder, omija, wolfberry, psyllium husk, moringa powder, lotus leaf, chrysanthemum flower, marigold flower, mint leaf, lavender, rooibos, lemongrass, lemon balm, basil, sage, cannabis, hemp flower, sandalwood, centella asiatica, rose petal, echinacea, moxa, corn silk, bellflower root; .5 goji berry, psyllium, chaga, oregano, herbal tea, ashwagandha; .4 reishi, cordyceps; .3 noni powder
121120 ginseng root, fresh ginseng, white ginseng, red ginseng root, wild ginseng; .7 ginseng powder; .5 red ginseng
121190 medicinal herb, licorice root, angelica root, astragalus, moringa leaf; .8 mugwort, schisandra; .7 chamomile, peppermint leaf, rosehip, rosemary; .6 hibiscus
1212 dried nori, raw laver, miyeok, dashima, tot seaweed, sea lettuce, sea grapes, gelidium, agar weed, gulfweed, gracilaria, eucheuma, sugar cane, sugarcane, sugar beet; .8 kelp powder, green laver, carob, chicory root; .7 sushi nori, seaweed, algae, seaweed powder, locust bean; .6 pollen; .5 microalgae, konjac chip; .4 chlorella, spirulina, barley grass; .3 kim
121221 dried laver, dried seaweed, wakame, sea mustard, kelp, kombu, sea tangle, hijiki, edible seaweed; .7 laver; .6 gim, nori
121229 kelp meal, ascophyllum, feed seaweed; .6 seaweed meal, gelidium
121299 peach kernel, konjac root, stevia leaf; .8 apricot kernel; .7 bee pollen
1213 rice straw, wheat straw, barley straw, rice husk, rice hull, oat hull, chopped straw, rice husk pellet; .3 straw
1214 hay, alfalfa cube, alfalfa pellet, lucerne meal, klein grass, hay cube, sudan grass, fodder beet; .8 ryegrass straw, silage; .7 fodder, forage
1301 shellac, lac, arabic gum, natural gum, gum karaya, gum ghatti, gum tragacanth, natural resin, dammar, copal, olibanum, benzoin, peru balsam, mastic gum; .8 frankincense, myrrh; .7 balsam; .6 pine resin, dragon blood; .3 oleoresin
130120 gum arabic, acacia gum
1302 licorice extract, liquorice extract, mugwort extract, milk thistle extract, garcinia extract, grape seed extract, echinacea extract, rosemary extract, portulaca extract, houttuynia extract, chamomile extract, camellia extract, artemisia extract, hovenia extract, hop extract, ashwagandha extract, mucilage, opium, cashew nut shell liquid, pyrethrum extract; .9 vegetable extract; .8 saw palmetto extract; .7 garlic extract, cannabis extract; .6 red ginseng concentrate, aloe vera powder, pomegranate extract, ginger extract, maple sap, hemp extract; .5 extract powder, ginsenoside, stevia extract, monk fruit extract, birch sap, seaweed extract; .4 extract, aloe vera gel; .3 vanilla extract, thickener, natural preservative
130219 plant extract, ginseng extract, centella asiatica extract, aloe vera extract, ginkgo biloba extract, botanical extract; .8 herbal extract; .6 red ginseng extract
130220 pectin, apple pectin, citrus pectin
130231 agar, agar agar, agar powder
130232 guar gum, locust bean gum
130239 carrageenan, tara gum; .8 glucomannan; .7 konjac flour, konjac powder; .6 fucoidan
1401 rattan core, osier, raffia, willow cane, lime bark; .8 bamboo stake; .6 reed, seagrass; .4 rush
140110 bamboo pole, bamboo cane; .6 bamboo
140120 raw rattan; .6 rattan
1404 linter, betel leaf, broomcorn, tampico fibre, teasel; .7 soap nut; .6 loofah, luffa, palm leaf, pine needle; .5 kapok, henna powder
`;
