// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTERS_01_05 = `
0101 racehorse, thoroughbred, pony, donkey, mule; .6 horse
0102 heifer, dairy cow, live buffalo; .7 bison, cattle; .6 calf
0103 live pig, breeding pig, piglet; .7 sow; .6 boar, swine
0104 ewe; .6 sheep, goat; .3 lamb
0105 chick, laying hen, duckling, live duck, live turkey, poultry live, parent stock; .7 guinea fowl; .3 poultry
0106 live dog, puppy, live cat, kitten, hamster, live rabbit, guinea pig, laboratory mouse, monkey, parrot, live frog, queen bee, beneficial insect, lugworm, bumblebee, gecko, iguana, reptile, primate, laboratory animal, laboratory rat, parakeet, tortoise; .9 honey bee; .8 pet animal; .7 turtle, snake, beetle, live bait, ostrich; .6 camel; .5 cricket, quail
0201 .7 hanwoo; .5 beef, wagyu, veal
020130 boneless beef, striploin, tenderloin, ribeye
0202 frozen beef, frozen buffalo meat, chuck eye roll, short plate, rib finger, top blade, cube roll, topside, silverside, flank steak, bovine meat; .7 rump, beef belly; .6 knuckle, beef short ribs, beef shank, skirt meat; .5 beef, ground beef, ribeye, striploin; .3 meat
020220 bone in beef; .4 short ribs
020230 boneless beef, chuck roll; .8 beef trimmings; .6 brisket
0203 pork belly, pork collar, pork loin, boston butt, pork trimming, swine meat; .9 pork; .8 spare ribs, pork rib, pork neck bone; .7 back ribs, pork jowl; .3 meat
020329 frozen pork belly, frozen pork collar, frozen pork shoulder
0204 lamb meat, mutton, lamb rack, lamb leg, lamb chop, goat meat, sheep meat; .7 lamb; .5 lamb skewer
0205 horse meat, horsemeat, donkey meat
0206 beef tongue, oxtail, cow foot, beef tendon, beef liver, beef heart, pork liver, pork feet, pig trotter, pork head, pork heart, beef kidney, pork tongue; .7 beef cheek meat; .6 offal, pig ear; .5 pork skin
0207 chicken meat, frozen chicken, chicken leg, poultry meat, duck meat, frozen duck, turkey meat, poultry cut, drumette, turkey breast; .9 whole chicken; .8 chicken liver; .7 drumstick, duck breast; .6 chicken, foie gras, broiler, poultry; .5 chicken feet; .3 chicken gizzard; .2 meat
020714 leg quarter, chicken thigh; .8 chicken wing, chicken paw; .5 chicken breast
0208 rabbit meat, venison, frog leg, kangaroo meat, crocodile meat, whale meat, quail meat
0209 pork back fat, fatback; .8 pig fat, pork fat; .6 chicken fat
0210 jamon, prosciutto, meat smoked, meat salted dried; .8 cured ham, salted meat; .7 dried meat; .6 meat powder
021012 pancetta; .6 bacon
0301 live fish, live eel, glass eel, elver, ornamental fish, goldfish, koi carp, tropical fish, guppy, live loach, hagfish live; .9 aquarium fish; .6 olive flounder
0302 fresh fish, chilled fish; .5 sea bream, yellowtail; .4 bluefin tuna, flounder, sea bass; .3 salmon, mackerel; .2 fish; .1 fresh food
030214 fresh salmon, chilled atlantic salmon
0303 frozen fish, frozen salmon, frozen eel, halibut, sablefish, albacore, mahi mahi, marlin, barramundi, threadfin bream, lizardfish, filefish, puffer fish, amberjack, sandfish, smelt, turbot, plaice, hoki, blue whiting, kingklip, escolar, snapper, grouper, butterfish, mullet, milkfish, fish head, sand lance, sillago, barracuda, wahoo; .8 corvina, saury, horse mackerel, scad, yellowfin sole, pomfret, frozen roe; .7 bigeye tuna, pink salmon, chum salmon, coho salmon; .6 herring, hake, haddock, flatfish, rockfish, skate, shark, bluefin tuna, swordfish, toothfish, conger eel, herring roe, carp; .5 pollack, sardine, tilapia, catfish; .4 tuna, salmon roe, fish; .3 sole; .2 seafood; .1 frozen food, frozen & instant cooking food
030342 .7 yellowfin tuna
030343 skipjack tuna; .8 skipjack
030354 .6 mackerel
030359 pacific saury, silver pomfret; .8 capelin; .7 spanish mackerel
030363 .5 cod
030367 frozen pollock; .6 alaska pollock
030389 atka mackerel; .8 ribbonfish; .7 monkfish, redfish; .6 hairtail, croaker
030391 milt; .6 pollock roe, cod roe
0304 boneless fish, minced fish, fish mince, salmon portion, toothfish steak, fish loin, fish fillet; .9 fillet, surimi; .8 fish block, sashimi, fish meat; .15 seafood; .1 fish
030462 pangasius, basa fillet
030475 pollock fillet, pollock block
030481 frozen salmon fillet
030487 tuna saku, tuna steak; .7 tuna loin
030494 pollock surimi
0305 stockfish, gulbi, gwamegi, salted mackerel, salted cod, smoked trout, kipper, fish maw, dried whitebait, salted herring; .8 salted fish, salted anchovy, salted roe, smoked fish; .7 smoked eel, shark fin, fish in brine; .6 anchovy; .5 salmon roe; .2 munchies
030541 smoked salmon
030554 dried anchovy
030559 dried pollock, hwangtae, bukeo
0306 crayfish, crustacean, langoustine, pandalus; .9 shrimp, prawn, lobster; .8 krill, crab, soft shell crab; .5 crab meat; .4 cooked shrimp, saeujeot; .15 seafood
030612 frozen lobster, lobster tail
030614 frozen crab, frozen blue crab, frozen snow crab
030617 frozen shrimp, vannamei, black tiger; .8 peeled shrimp
030633 live crab, live king crab, live snow crab
030695 dried shrimp; .5 salted shrimp
0307 loligo, abalone, pen shell, razor clam, geoduck, turban shell, conch, mollusc, illex, periwinkle, squid fillet; .9 squid, octopus, scallop, mussel; .8 oyster, clam; .7 top shell, whelk, snail, shellfish; .6 squid ring; .2 seafood
030711 fresh oyster, live oyster
030712 frozen oyster, iqf oyster
030722 frozen scallop, scallop adductor
030743 frozen squid, cuttlefish; .8 squid tube
030749 .8 dried squid
030752 frozen octopus, baby octopus
030772 frozen clam, manila clam, cockle, ark shell
030781 live abalone
030783 frozen abalone
0308 sea cucumber, sea urchin, sea squirt, sea pineapple, aquatic invertebrates; .8 sea urchin roe, jellyfish; .6 uni
0309 fish powder, anchovy powder, pollock powder, edible fish meal; .8 shrimp powder, seafood powder; .7 oyster powder
0401 heavy cream, cream 35% fat; .9 low fat milk; .8 lactose free milk; .7 skimmed milk; .6 milk; .2 cream
040120 whole milk, uht milk
040150 fresh cream; .7 whipping cream
0402 evaporated milk, milk in powder; .8 milk powder; .7 goat milk powder; .6 smp, cream powder
040210 skim milk powder, nonfat dry milk
040221 whole milk powder
040299 condensed milk
0403 fermented milk, sour cream, buttermilk, kefir, cultured milk, creme fraiche, curdled milk; .9 yoghurt; .4 yogurt powder, lactic drink, curd
040320 yogurt
0404 whey, whey powder; .8 whey protein concentrate, milk protein concentrate; .7 mpc; .6 wpc; .5 whey protein
0405 ghee, butter oil, dairy spread, milk fat; .9 amf; .7 butter
0406 burrata, brie, camembert, feta, gorgonzola, pecorino, grana padano, monterey jack, provolone, gruyere, halloumi, bocconcini; .9 cheese; .7 curd
040610 mozzarella, cream cheese, ricotta, mascarpone
040620 grated cheese, shredded cheese; .5 cheese powder
040630 processed cheese, sliced cheese
040690 cheddar, gouda, parmesan, emmental
0407 .8 boiled egg, salted egg; .7 egg, quail egg
040721 chicken egg, shell egg
040790 roasted egg, century egg; .8 smoked egg
0408 egg yolk, liquid egg, whole egg, frozen egg; .8 egg powder; .6 peeled boiled egg
0409 .8 honey, honey stick; .5 honeycomb
0410 bird's nest, edible bird nest, edible products of animal origin, cricket flour; .8 edible insect, royal jelly; .7 cricket powder; .6 insect powder; .5 mealworm
0501 .4 human hair
0502 pig bristle, hog bristle, badger hair; .8 boar bristle
0504 beef intestine, small intestine, large intestine, pork intestine, pork chitterling, tripe, omasum, abomasum, pork stomach, natural casing, hog casing, sheep casing, hog maw, beef casing; .7 chicken gizzard; .6 sausage casing
0505 washed down; .9 duck down, goose down; .7 feather; .3 down
0506 ossein, horn core; .8 beef bone, bone chip; .7 marrow bone; .5 bone meal, pork bone; .4 bone
0507 deer velvet, buffalo horn, hoof; .9 antler; .8 tortoise shell; .4 ivory
0508 oyster shell, abalone shell, cuttlebone; .9 seashell; .7 shell powder; .6 coral
0510 ambergris, animal gland; .8 bile; .7 intestinal mucosa; .6 musk
0511 bovine semen, animal embryo, artemia, eyed egg, frozen bait, horsehair, natural sponge, fish scale, animal products inedible, fish waste, fish roe for hatching; .7 dried earthworm; .6 animal blood; .5 fishing bait
`;
