// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_15_24 = `
1501 lard, pig fat, rendered pork fat, chicken fat, poultry fat, duck fat, goose fat; .8 chicken oil; .6 pork fat
1502 tallow, mutton tallow; .8 beef fat; .7 suet
1503 lard stearin, oleostearin, lard oil, oleo oil, tallow oil
1504 anchovy oil, seal oil, whale oil, squid oil, menhaden oil; .7 epa dha oil; .6 omega 3 fish oil; .5 krill oil
150410 cod liver oil, fish liver oil, shark liver oil
150420 salmon oil, tuna oil; .8 fish oil; .3 omega 3
1505 lanolin, wool grease, wool fat; .7 wool wax; .6 lanolin alcohol
1506 horse oil, horse fat, neatsfoot oil, bone oil, emu oil, mink oil, crocodile oil, turtle oil; .8 egg yolk oil; .7 insect oil
1507 soya bean oil, soy oil; .4 cooking oil; .3 vegetable oil
150710 crude soybean oil, degummed soybean oil
150790 soybean oil
1508 peanut oil, groundnut oil, arachis oil
1509 .9 olive oil
150920 extra virgin olive oil, evoo
150930 .9 virgin olive oil
150990 pure olive oil, refined olive oil
1510 pomace oil, pomace olive oil
1511 palm oil
151110 crude palm oil; .7 cpo
151190 rbd palm oil, palm olein, palm stearin
1512 sunflower seed oil, cotton seed oil
151219 sunflower oil, safflower oil
151229 cottonseed oil
1513 babassu oil; .3 mct oil
151319 coconut oil
151329 palm kernel oil, palm kernel olein
1514 rapeseed oil, colza oil; .8 mustard oil; .3 cooking oil
151419 canola oil, low erucic acid rapeseed oil
1515 corn germ oil, linseed oil, flaxseed oil, grapeseed oil, macadamia oil, sweet almond oil, green tea seed oil, walnut oil, mango butter, tung oil, sacha inchi oil, borage oil, seed oil, kernel oil, vegetable fats and oils, moringa oil, baobab oil, mango seed butter, hazelnut oil, apricot kernel oil, pistachio oil; .8 hemp seed oil; .7 evening primrose oil, neem oil, ginseng seed oil, sea buckthorn oil; .6 rosehip oil, carrier oil; .5 chili seed oil; .4 vegetable oil; .3 oil
151521 crude corn oil
151529 corn oil, maize oil
151530 castor oil
151550 sesame oil
151560 microbial oil; .7 algal oil
151590 perilla oil, grape seed oil, rice bran oil, avocado oil, jojoba oil, camellia oil; .8 argan oil, shea butter
1516 hydrogenated oil, hydrogenated vegetable oil, hydrogenated palm oil, interesterified fat, hardened fat, hydrogenated tallow, hydrogenated coconut oil, caprylic/capric triglyceride; .7 hydrogenated castor oil; .5 cocoa butter substitute, cbs fat
1517 mixed edible oil, fat spread, edible fat preparation, frying fat, cooking fat, vegetable fat blend, edible mixtures of fats; .8 vegan butter; .6 butter blend; .5 frying oil, release oil, flavored oil, vegetable ghee; .4 powdered fat; .3 chili oil
151710 margarine
151790 shortening, blended cooking oil
1518 used cooking oil, uco, epoxidized soybean oil, esbo, boiled linseed oil, blown oil, stand oil, dehydrated castor oil, inedible fat mixture, waste cooking oil, oxidised oil, sulphurised oil; .7 oxidized oil
1520 crude glycerin, crude glycerol, crude glycerine, glycerol water, glycerol lye
1521 cera alba, bayberry wax, spermaceti, sugarcane wax; .8 vegetable wax, rice bran wax, sunflower wax; .4 soy wax
152110 carnauba wax, candelilla wax
152190 beeswax
1522 degras, soapstock, fat residue, oil foots, wax residue; .6 palm sludge oil, palm oil mill effluent oil
1601 sausage, frankfurter, salami, pepperoni, chorizo, bologna, soondae, mortadella, liverwurst, bratwurst, kielbasa, meat stick; .5 hot dog; .4 corn dog
1602 yakitori, hamburger steak, meatball, donkatsu, tonkatsu, sweet and sour pork, pork jerky, pate, braised beef, breaded chicken, popcorn chicken, chicken tender, buffalo wing, meat loaf, confit, swine prepared, teriyaki chicken, gyudon, chicken strips, beef in can, corned mutton; .9 ham; .8 ginseng chicken soup, chicken skewer, jerky, seasoned meat, silkworm pupae; .7 marinated beef, prepared insect; .5 chicken feet, short ribs; .4 bacon; .2 frozen food, frozen & instant cooking food, canned food, canned korean food, side dish, meat; .15 processed food
160232 samgyetang, fried chicken, chicken nugget, karaage, dakgalbi; .5 chicken breast
160239 smoked duck
160241 pork leg ham
160249 luncheon meat, canned ham, pork cutlet, pulled pork, jokbal
160250 bulgogi, beef jerky, galbi, corned beef; .8 hamburger patty
1603 meat extract, chicken extract, fish extract, bonito extract, oyster extract, clam extract, crab extract, shrimp extract, anchovy extract, meat juice; .7 beef extract, bone extract; .6 chicken essence
1604 odeng, fish paste product, imitation crab, crab flavored stick, caviar substitute, fish roe preparation, mentaiko, fish jerky, fish snack, pollock snack, fish stick, fish finger, breaded fish, fish prepared, fish preparation, tuna in oil, tuna chunk, sardines in oil, mackerel in sauce, fish tempura, fish burger, kamaboko, bottarga, canned eel, tuna pouch; .7 myeongran, katsuobushi; .6 smoked skipjack; .5 jeotgal; .4 canned food, canned korean food; .25 munchies; .2 side dish; .15 seafood, frozen food, frozen & instant cooking food; .1 food, k-food, korean food
160411 canned salmon
160413 canned sardine
160414 canned tuna, tuna loin cooked; .7 bonito flake
160415 canned mackerel, grilled mackerel
160416 seasoned anchovy; .7 anchovy fillet
160417 grilled eel, roasted eel; .7 unagi
160419 canned saury, seasoned filefish, fish cutlet
160420 fish cake, eomuk, crab stick, surimi product, fish ball, fish sausage
160431 caviar
160432 tobiko, seasoned pollock roe, masago; .8 flying fish roe
1605 bai top shell, ganjang gejang, squid jerky, squid snack, salted squid, webfoot octopus stir fry, soy sauce marinated crab, crab cake, seafood mix, shrimp dim sum, breaded squid, sea food preparation, smoked mussel; .8 marinated shrimp; .7 calamari ring, escargot, cooked octopus; .6 saeujeot, jeotgal, takoyaki, seafood preparation, cooked shrimp; .5 salted shrimp; .2 seafood, munchies; .15 side dish
160510 marinated crab, canned crab meat
160521 breaded shrimp, shrimp tempura
160551 canned oyster, smoked oyster
160554 seasoned squid, shredded squid, squid jeotgal, fried squid
160555 seasoned octopus, salted octopus
160556 canned clam
160557 canned abalone
160559 top shell canned
1701 beet sugar, muscovado, jaggery, icumsa 45, demerara; .9 sucrose; .8 sugar, powdered sugar, icing sugar
170114 raw sugar, raw cane sugar
170199 white sugar, refined sugar, granulated sugar
1702 fructose, grain syrup, maltose syrup, agave syrup, artificial honey, galactooligosaccharide, isoglucose, golden syrup, date syrup, pancake syrup, caramel syrup, xylooligosaccharide, simple syrup; .8 isomaltooligosaccharide, sugar syrup; .7 fructooligosaccharide, isomaltulose; .6 allulose, coconut sugar; .5 palm sugar; .4 tagatose, trehalose
170219 lactose
170220 maple syrup
170230 glucose, dextrose, glucose syrup, starch syrup, corn syrup
170250 crystalline fructose
170260 high fructose corn syrup, hfcs, fructose syrup
170290 maltose, rice syrup, invert sugar; .8 maltodextrin; .6 oligosaccharide, caramel color
1703 molasses
1704 toffee, nougat, turkish delight, fondant, dalgona, jelly bean, sugar confectionery, halva, yeot, sprinkles, marzipan, sugar decoration, cough drop, pastilles, dragee, sweets, fudge, not containing cocoa; .8 gummies, sweet bean jelly, red bean jelly, white chocolate; .6 jelly, tanghulu; .5 fruit jelly, konjac jelly, vitamin gummy, throat drop, confectionery; .3 gum
170410 chewing gum, bubble gum, xylitol gum
170490 candy, gummy, jelly candy, marshmallow, lollipop, ginseng candy, yanggaeng; .8 caramel
1801 cocoa bean, cacao bean; .6 cacao nibs, cocoa nib
1802 cocoa shell, cocoa husk, cacao husk, cocoa waste, cocoa skin
1803 cocoa paste, cocoa mass, cacao mass, cocoa liquor, cocoa cake; .8 chocolate liquor; .5 unsweetened baking chocolate
1804 cocoa butter, cacao butter, cocoa fat
1805 cacao powder; .8 cocoa powder
1806 chocolate, chocolate almond, praline, cocoa preparation, chocolate covered nuts, chocolate gift box, ganache, bonbon, food preparations containing cocoa, cocoa spread, malted chocolate drink; .8 chocolate chip, chocolate sauce; .7 hazelnut spread; .5 chocolate cereal; .3 confectionery; .2 dessert
180610 hot chocolate powder, hot cocoa mix, sweetened cocoa powder
180620 couverture, bulk chocolate, compound chocolate
180631 filled chocolate bar
180632 chocolate bar
180690 chocolate ball, chocolate coated almond, chocolate spread, chocolate truffle, chocolate syrup
1901 frying mix, tempura flour, bread premix, baking mix, waffle mix, cookie mix, donut mix, hotteok mix, chicken breader mix, dough, powdered milk formula, follow-up formula, flour preparation, malted milk, pizza dough, croissant dough, rice flour preparation, food preparations of flour, preparations for infant use, custard powder, milk based preparation, fat filled milk powder, muffin mix, brownie mix, churros mix, takoyaki mix, creamer milk powder, ice cream powder; .7 breading mix, milk powder formula; .6 roasted grain powder; .5 grain powder drink, ice cream mix; .4 coating mix, baby porridge; .2 mix; .1 baby product, baby & toddler, baby
190110 infant formula, baby formula, goat milk formula; .8 baby cereal
190120 pancake mix, cake mix, frozen dough, cookie dough; .4 premix
190190 malt extract, starch preparation, milk preparation; .8 batter mix; .7 misugaru
1902 jjajangmyeon, kalguksu, rice stick, soba, udon, jjolmyeon, dangmyeon, vermicelli, pasta, lasagna, lasagne, gnocchi, potsticker, rabokki, starch noodle, sweet potato vermicelli, kimchi dumpling, linguine, fettuccine, fusilli, xiaolongbao, shumai, spring roll, samosa; .9 noodle; .8 jjamppong, pad thai; .7 toppoki, tteokboki, cup tteokbokki; .6 dumpling wrapper, rice cake stick; .5 instant rice cake; .4 tteokguk, konjac noodle, frozen food, frozen & instant cooking food, instant food, fast food; .2 food, k-food, korean food, processed food, vegan food
190211 egg noodle, egg pasta
190219 dried noodle, somyeon, spaghetti, macaroni, glass noodle, naengmyeon, buckwheat noodle, penne; .6 udon
190220 mandu, dumpling, gyoza, wonton, ravioli; .8 dim sum
190230 ramyeon, ramyun, ramen, instant noodle, cup noodle, stir-fried noodle, japchae; .7 tteokbokki, topokki
190240 couscous
1903 tapioca pearl, boba pearl, sago pearl, tapioca ball, tapioca flake, sago; .8 tapioca; .6 boba
1904 cereal bar, puffed grain, puffed corn snack, precooked rice, cup rice, cupbap, onigiri, risotto, nurungji, scorched rice, caramel popcorn, rice crispy, multigrain bar, puffed snack, rice meal, oat bar; .8 rice puff, gimbap, frozen kimbap, bulgur wheat; .7 cereal, rice bowl, congee, rice gangjeong; .6 grain snack, corn snack, rice chip, sushi roll, juk, abalone porridge, roasted brown rice, oatmeal porridge; .5 rice cake puffed; .4 energy bar, rice snack, oatmeal; .25 instant food, fast food
190410 corn flakes, popcorn, puffed rice, corn puff, breakfast cereal
190420 granola, muesli
190490 instant rice, cooked rice, fried rice, bibimbap, rice ball; .8 kimbap; .7 rice porridge
1905 bagel, croissant, baguette, ciabatta, red bean bun, bungeoppang, walnut cake, doughnut, cheesecake, castella, muffin, madeleine, financier, macaron, brownie, chocolate pie, tart, shrimp snack, onion ring snack, pretzel, naan, pita, toast, panko, breadcrumbs, hardtack, hangwa, yugwa, mooncake, churros, pastry, snack pellet, communion wafer, chocolate stick biscuit, bakers' wares, taco shell, nachos, scone, eclair, canele, croffle, brioche, baumkuchen, dacquoise, crispy roll, grissini, dorayaki, crepe, papad; .8 hotteok, pie, shrimp chip, bakery; .7 steamed bun, cheese ball, ice cream cone, baby snack; .6 rice snack, corn dog, korean hot dog, songpyeon, injeolmi, rice rusk; .5 sandwich, tteok, spring roll wrapper, korean pancake; .4 potato snack, corn snack, rice cake, empty capsule, dessert; .3 confectionery; .2 chip, food, k-food, korean food, munchies
190531 cookie, sweet biscuit, biscuit, sandwich cookie
190532 waffle; .4 wafer
190540 rusk, toasted bread
190590 bread, cracker, yakgwa, pizza, rice paper, tortilla, donut, choco pie, prawn cracker; .8 cake; .6 mochi; .5 snack
2001 ssammu, sushi ginger, pickled onion, pickled pepper, pepperoncini, pickled beet, vinegared vegetable, vegetables preserved by vinegar, fruit in vinegar, capers in vinegar, jalapeno in vinegar; .9 pickle; .7 pickled vegetable, caper; .6 jalapeno; .5 jangajji, relish
200110 cucumber pickle, gherkin
200190 pickled jalapeno, pickled ginger; .8 pickled garlic; .7 pickled radish
2002 crushed tomato, tomato concentrate, sundried tomato in oil, peeled tomato, passata; .7 tomato powder
200210 whole peeled tomato, canned tomato, diced tomato
200290 tomato paste, tomato puree
2003 canned mushroom, prepared mushroom, seasoned mushroom, canned shiitake, canned champignon, straw mushroom, mushrooms prepared, truffle preserved; .7 mushroom snack; .6 mushroom in brine, mushroom chip; .4 truffle
2004 wedge fries, tater tots, frozen seasoned vegetable, frozen vegetable tempura, shoestring fries, crinkle cut; .6 frozen potato, potato croquette
200410 french fries, frozen fries, hash brown, potato wedge
200490 sweet potato fries, frozen prepared vegetable; .7 onion ring
2005 gimchi, kkakdugi, yellow pickled radish, perilla leaf pickle, chickpea canned, bean paste filling, white bean paste, seasoned bean, braised lotus root, braised burdock, cabbage kimchi, vegetables prepared, vegetable preserved, hummus, artichoke heart, falafel, capsicum roasted, potato salad, dried potato stick; .8 seasoned vegetable; .7 fried garlic, fried onion; .6 banchan, korean side dish; .5 kimchi powder, pickled radish, jangajji, chickpea snack; .4 natto, side dish; .3 canned food, canned korean food; .15 chip, processed food; .1 food, k-food, korean food
200520 potato chips, potato crisps
200551 red bean paste, sweet red bean, canned beans, baked beans
200560 canned asparagus
200570 olives
200580 canned corn; .8 sweet corn
200591 .6 bamboo shoot
200599 kimchi, radish kimchi, seasoned perilla leaf, danmuji, sauerkraut; .8 vegetable chip; .7 black garlic
2006 candied fruit, candied ginger, crystallized ginger, candied orange peel, candied lemon peel, candied peel, glace fruit, glace cherry, marron glace, honeyed ginseng, sugar preserved fruit, jeonggwa, fruit preserved by sugar, drained fruit; .8 sugared ginseng, honeyed red ginseng slice
2007 jam, fruit paste, chestnut paste, fruit compote, fig jam, fruit jelly spread, fruit jellies, fruit butter, apple puree, jam strawberry, preserves; .8 fruit spread, apple sauce; .7 mango puree; .5 fruit filling; .4 pistachio paste; .3 citron tea
200791 marmalade; .5 yuja tea, yuzu tea, honey citron tea
200799 strawberry jam, blueberry jam, fruit puree
2008 seasoned seaweed, laver snack, seaweed bugak, gim snack, yaki nori, nori snack, seaweed salad, seasoned peanut, nut mix, daily nuts, flavored almond, almond butter, canned fruit, fruit in syrup, fruit cup, yuja cheong, banana chip, coconut chip, seaweed prepared, edible parts of plants, nut butter, almond paste, sunflower butter, nata de coco, peanuts roasted, cashew roasted salted, candied nut, dried cranberry sweetened, coconut jelly, fruit filling bakery, date paste, frozen fruit sweetened, snack nut, corn nuts, chestnut roasted, fruit snack, cassava chips, palm heart, coconut milk powder, pistachio spread; .7 citron in sugar, fruit chip, apple chip, roasted sweet potato, coconut cream; .6 peeled chestnut, nut bar, yuzu tea, fruit topping, dried sweet potato, microwave popcorn, umeboshi, acai puree, sushi nori, nori; .5 gim, plum cheong, freeze dried fruit, freeze dried strawberry; .4 laver, fruit syrup tea; .2 nut, canned food, canned korean food, munchies; .15 food, k-food, korean food, processed food
200811 peanut butter, roasted peanut, coated peanut
200819 roasted nuts, mixed nuts, honey butter almond, roasted almond, roasted cashew, roasted sesame, roasted chestnut
200830 canned mandarin; .6 yuja tea, citron tea, honey citron tea
200893 .6 dried cranberry
200897 fruit cocktail; .8 trail mix
200899 seasoned laver, roasted seaweed, seaweed snack, gimjaban, seaweed chip; .8 coconut milk; .6 sweet potato chip
2009 carrot juice, cabbage juice, beet juice; .9 fruit juice; .8 juice, pomegranate concentrate; .5 plum concentrate; .4 concentrate
200911 frozen orange juice concentrate
200912 orange juice
200979 apple juice concentrate
200981 .8 cranberry juice
200989 pear juice, pomegranate juice, coconut water, aronia juice; .8 noni juice; .7 onion juice
200990 mixed juice
2101 soluble coffee, stick coffee, coffee concentrate, iced tea powder, tea concentrate, tea preparation, mate extract, black tea extract, latte powder, extract of coffee, essence of tea, chicory coffee, espresso powder, kombu tea; .8 latte mix; .7 green tea latte; .6 coffee powder, corn tea; .5 cold brew, milk tea, buckwheat tea, kombucha powder
210111 instant coffee, freeze dried coffee, coffee extract, cold brew concentrate
210112 coffee mix, 3 in 1 coffee, cappuccino mix
210120 tea extract, green tea extract, iced tea mix, milk tea powder, instant tea, matcha latte powder
210130 coffee substitute, roasted chicory; .7 barley tea, roasted barley
2102 wine yeast, sourdough starter, levain, single cell micro-organisms; .9 yeast; .6 heat killed lactobacillus; .5 chlorella, nuruk; .4 spirulina
210210 active dry yeast, instant yeast, baker's yeast
210220 inactive yeast, brewer's yeast; .6 chlorella powder; .5 spirulina powder
210230 baking powder
2103 kochujang, red pepper paste, hot pepper paste, chili paste, soybean paste, miso, chunjang, black bean paste, sriracha, salad dressing, sesame dressing, honey mustard, curry roux, seasoning powder, kimchi paste, pesto, salsa, doubanjang, tsuyu, ponzu, condiment, meju, galbi sauce, tteokbokki sauce, bibimbap sauce, sand lance sauce, cheese seasoning, kimchi seasoning, kimchi sauce, mustard flour, gravy, chutney, tahini, sambal, harissa, chimichurri, worcestershire, soy paste; .9 sauce; .8 curry, seasoned salt, herb salt; .7 ramen soup base, yeast extract; .6 noodle soup powder, mirin, furikake, cheese sauce; .5 cooking wine, meat sauce, dressing; .4 chili oil, jang; .2 food, k-food, korean food; .15 processed food; .1 vegan food
210310 soy sauce, ganjang, tamari
210320 ketchup, tomato sauce; .7 pasta sauce
210330 .8 mustard; .7 honey mustard
210390 gochujang, doenjang, ssamjang, bulgogi sauce, hot sauce, mayonnaise, fish sauce, oyster sauce, curry powder, seasoning, marinade, wasabi, chili sauce; .5 dressing
2104 miyeokguk, gomtang, seolleongtang, yukgaejang, soft tofu stew, kimchi stew, kimchi jjigae, chicken stock, stock cube, soup block, miso soup, doenjang soup, beef bone soup, bisque, chowder, hot pot base, homogenised composite food; .8 hangover soup, budae jjigae, coin broth, broth tablet, broth concentrate; .7 gamjatang, soup powder; .6 galbitang, broth pack, dashi pack, dashi, soup base, mala tang; .2 instant food, fast food
210410 soup, broth, soup stock, bouillon; .6 stew
210420 homogenized baby food
2105 ice cream, ice bar, ice pop, popsicle, sherbet, sorbet, gelato, ice candy, frozen yogurt, soft serve, frozen dessert; .8 edible ice; .7 bingsu; .6 shaved ice; .2 dessert
2106 nutritional supplement, nutraceutical, diet shake, protein supplement, plant based meat, meat analogue, vegan patty, collagen jelly, inner beauty, synbiotics, enzyme food, grain enzyme, red ginseng stick, red ginseng tonic, red ginseng capsule, red ginseng tablet, red ginseng pouch, ssanghwa tea, hangover jelly, hangover stick, hangover pill, jelly stick, bean curd, acorn jelly, creamer, whipped topping, beverage base, drink base, electrolyte powder, vanilla syrup, smoothie base, energy gel, popping boba, gelatin dessert, medical food, apple cider vinegar gummies, pre workout, mass gainer, egg replacer, bread improver, flavour enhancer, jelly mix, custard, collagen drink powder, bubble tea powder, cake gel, emulsifier for food, stabilizer for food, non alcoholic compound preparations, softgel, gummies vitamin, salad kit, salad, colostrum, meal replacement, cheese analogue, whipping agent, preservative for food, agar jelly, konjac snack, fish oil capsule, beta glucan supplement; .9 health food, protein powder, beverage powder, powdered drink; .8 multivitamin, vitamin tablet, vitamin gummies, effervescent tablet, lutein, prebiotic, red ginseng product, jujube tea, whipping cream vegetable, drink concentrate, jelly powder, stevia sweetener, monk fruit sweetener, sugar substitute, bcaa, plant based egg; .7 supplement, omega 3, milk thistle, protein shake, protein bar, soy protein, dietary fiber, ginger tea, adlay tea, hangover relief, konjac, konjac rice, tofu noodle, food premix, fruit syrup, dessert mix, sweetener, chlorella tablet, spirulina tablet, vegan cheese, food preparation, chewable tablet, diet food; .6 glucosamine, saw palmetto, garcinia, collagen, collagen powder, glutathione, red ginseng extract, black ginseng extract, hongsam, deer antler extract, plum extract, bellflower extract, honey tea, konjac jelly, konjac noodle, shirataki, food additive, syrup, pudding, hmr, enteral nutrition, kombucha powder, black garlic extract, egg roll omelette, hangover relieving, hangover cure, hangover, joint care; .5 vitamin, lactobacillus powder, lactic acid bacteria, red ginseng, red ginseng concentrate, ready meal, barley grass powder, vegan food; .4 vitamin c, coenzyme q10, psyllium husk powder, honey citron tea, fruit tea, collagen peptide, yuja tea, yuzu tea, citron tea; .35 processed food; .3 health care, healthcare, life & health, health, food, k-food, korean food, instant food, fast food, antioxidant; .2 frozen food, frozen & instant cooking food, dessert, natural preservative, pine oil; .15 peptide; .1 agricultural food, agriculture, hair loss, slimming
210610 protein concentrate, textured vegetable protein, tvp, soy protein concentrate
210690 health functional food, dietary supplement, red ginseng extract stick, ginseng tea, collagen stick, tofu, coffee creamer, drink mix, omega 3 capsule; .8 probiotics, meal kit, propolis
2201 bottled water, drinking water, deep sea water, spring water, ice cube; .7 hydrogen water; .3 water
220110 mineral water; .8 sparkling water; .7 carbonated water
220190 .6 deep sea water, drinking water; .5 ice
2202 lemon lime soda, milk soda, lemonade, sports drink, energy drink, vitamin drink, juice drink, mango drink, aloe drink, aloe vera gel drink, grape drink, pear drink, plum drink, nata de coco drink, sujeonggwa, rice drink, soymilk, almond drink, oat drink, plant based milk, canned coffee, ready to drink coffee, bottled coffee, cup coffee, bottled tea, canned tea, hangover relief drink, collagen drink, non-alcoholic beverage, mocktail, vinegar drink, flavored water, vitamin water, tonic water, ginger ale, sweet rice drink, green tea drink, waters flavoured, flavoured milk, chocolate milk, strawberry milk, ginger beer, ready to drink tea, iced coffee; .8 beverage, aloe vera juice; .7 ade, milk drink, milk beverage, corn silk tea, jelly drink; .6 banana flavored milk, lactic acid bacteria drink, drink; .5 bubble tea; .4 hangover relief, hangover relieving, hangover cure, hangover; .2 ssanghwa tea; .1 food, k-food, korean food
220210 carbonated drink, soft drink, cola, flavored sparkling water; .6 energy drink, sports drink; .5 soda
220291 non alcoholic beer, alcohol free beer
220299 aloe vera drink, fruit drink, sikhye, soy milk, coffee drink, rtd coffee, ginseng drink, hangover drink, almond milk, oat milk, protein drink, tea drink; .7 kombucha
2203 beer, lager, ale, stout, pilsner, wheat beer, malt beer; .5 porter; .3 ipa
2204 cava, sherry, cabernet sauvignon, chardonnay, merlot, shiraz, sauvignon blanc, pinot noir, malbec, riesling, wine of fresh grapes; .8 wine
220410 sparkling wine, champagne, prosecco
220421 red wine, white wine, rose wine
220430 grape must
2205 vermouth, aromatized wine, flavored grape wine; .6 sangria
2206 makgeolli, makkoli, makgeoli, rice wine, takju, yakju, cheongju, sake, raspberry wine, apple wine, perry, mead, honey wine, shaoxing wine, kvass, cider apple; .8 fruit wine, bokbunja wine; .7 fermented beverage, cider; .6 plum wine, apple cider, hard seltzer, low malt beer; .5 traditional liquor
2207 ethyl alcohol, bioethanol, fermented alcohol; .8 sda 40b
220710 undenatured ethyl alcohol, neutral spirit, ethanol
220720 denatured alcohol, denatured ethanol
2208 kaoliang, mezcal, spirits, grappa, absinthe, aquavit, schnapps, spirituous beverage, amaretto; .7 liquor, cocktail; .6 ginseng wine; .4 plum wine, alcoholic beverage
220820 brandy, cognac
220830 whisky, whiskey, bourbon, single malt
220840 .8 rum
220850 .7 gin
220860 vodka
220870 liqueur, ginseng liquor; .6 fruit soju, flavored soju
220890 soju, baijiu, tequila, shochu, highball
2209 vinegar, balsamic, apple cider vinegar, brown rice vinegar, persimmon vinegar; .9 fruit vinegar
2301 meat meal, meat and bone meal, poultry meal, shrimp meal, squid meal, greaves, feather meal, flours meals and pellets of meat; .9 chicken meal; .8 squid liver powder; .6 blood meal, insect meal
230120 fish meal, fishmeal, krill meal
2302 wheat pollard, middlings, soybean hull, soy hull pellet, bran pellet; .9 bran, rice bran; .7 oat bran
2303 brewer's spent grain, starch residue, distillery dregs, residues of starch, gluten feed; .6 potato protein
230310 corn gluten meal, corn gluten feed
230320 beet pulp, bagasse
230330 ddgs, distillers dried grains, brewers grains
2304 soybean cake, soya bean meal, soybean oil cake, defatted soybean, soybean extraction; .9 soybean meal; .8 fermented soybean meal
2305 groundnut cake, groundnut meal, peanut cake; .9 peanut meal
2306 canola meal, palm kernel cake, coconut meal, cottonseed meal, sunflower meal, linseed meal, sesame meal, expeller cake; .8 oil cake; .7 castor meal
230649 rapeseed meal
230650 copra meal
230660 palm kernel meal, palm kernel expeller
2307 wine lees, argol, crude tartar
2308 acorn, citrus pulp pellet, apple pomace, grape marc, fruit pomace, vegetable residue for feed, almond hull, vegetable materials for animal feeding, tomato pomace; .8 horse chestnut; .7 corn cob; .6 corn stover
2309 pet treat, dog snack, cat snack, dog gum, pet jerky, pet milk, pet supplement, pet nutritional supplement, dog supplement, cat supplement, hamster food, bird food, aquarium fish food, shrimp feed, premix feed, swine feed, cattle feed, feed probiotics, mineral block, mycotoxin binder, pet food topper, cat puree treat, preparations for animal feeding, animal feeding preparations, pet chew, rawhide chew, dog biscuit, poultry premix, silage additive, feed supplement; .8 vitamin premix, mineral premix, feed enzyme, livestock food; .4 feed, fishing bait; .3 pet product, pet supplies
230910 dog food, cat food, pet food, dog treat, cat treat, pet snack, dog chew, dental chew
230990 compound feed, feed additive, fish feed, aqua feed, feed premix, milk replacer, poultry feed, bird feed
2401 tobacco leaf, leaf tobacco, flue cured tobacco, burley, oriental tobacco, tobacco stem, tobacco refuse, unmanufactured tobacco
2402 cheroot, kretek, menthol cigarette, clove cigarette
240210 cigar, cigarillo
240220 cigarette
2403 pipe tobacco, rolling tobacco, cut tobacco, cut filler, chewing tobacco, snuff, expanded tobacco, snus, hookah, tobacco substitutes, shredded tobacco; .7 tobacco extract
240311 water pipe tobacco, shisha tobacco, hookah tobacco
240391 reconstituted tobacco, homogenized tobacco
2404 heated tobacco, tobacco stick, e liquid, vape liquid, nicotine salt, products for inhalation without combustion; .8 disposable vape, disposable e-cigarette, prefilled pod; .7 vape pod; .4 e-cigarette
240411 heated tobacco stick, heat not burn
240412 e-liquid, vape juice, nicotine liquid
240419 zero nicotine liquid
240491 nicotine pouch, nicotine gum, nicotine lozenge
240492 nicotine patch
`;
