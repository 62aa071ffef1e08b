// data: groups of HS prefixes that regimes share. Candidates only: no regime's legal scope is an HS code.

/** Perfumes, make-up, skin, hair and mouth care, toilet soap. */
export const COSMETICS = ['3303', '3304', '3305', '330610', '330710', '330720', '330730', '340111', '340130'] as const;

/** Filed beside cosmetics, cosmetic only in part: mouth and room care, other soap. */
export const NEAR_COSMETICS = ['330690', '330749', '330790', '340119', '340120'] as const;

/** Mostly medical devices wherever devices are regulated. */
export const DEVICES = ['3005', '300610', '300691', '382211', '382212', '382213', '382219', '401410', '401512', '841920', '871310', '871390', '900130', '9018', '901920', '9021', '902212', '902213', '902214', '902221'] as const;

/** Medical devices only in part: gloves, massage and breathing apparatus, furniture, thermometers, analysers. */
export const NEAR_DEVICES = ['3006', '3822', '4014', '4015', '630790', '901910', '9020', '9022', '902519', '9027', '9402'] as const;

/** Food and drink for people. */
export const FOOD = ['02', '03', '04', '07', '08', '09', '10', '11', '1202', '1207', '1208', '1212', '1501', '1502', '1504', '1507', '1508', '1509', '1510', '1511', '1512', '1513', '1514', '1515', '1516', '1517', '16', '17', '18', '19', '20', '21', '22'] as const;

/** Food only in part: roots such as ginseng, plant extracts, salt. */
export const NEAR_FOOD = ['1211', '1302', '2501'] as const;

/** Goods that transmit by radio in nearly every case. */
export const RADIO = ['851713', '851714', '851762', '8526', '880621', '880622', '880623', '880624', '880629'] as const;

/** Goods of which many carry Bluetooth, Wi-Fi or mobile radio. */
export const NEAR_RADIO = ['8471', '8517', '8518', '8519', '8521', '8525', '8527', '8528', '8529', '8543', '9102'] as const;

/** Mains appliances, adapters and lamps. */
export const APPLIANCES = ['841451', '841460', '8415', '8418', '842211', '8450', '850440', '8508', '8509', '8510', '8516', '8528', '8539'] as const;

/** Electrical goods that reach mains voltage only in part. */
export const NEAR_APPLIANCES = ['8414', '8421', '8422', '8451', '8467', '8501', '8502', '8504', '8513', '8518', '8536', '8537', '8543', '8544', '9405'] as const;

/** Machinery for work and industry. */
export const MACHINES = ['8413', '8417', '8419', '8420', '8422', '8424', '8425', '8426', '8427', '8428', '8429', '8430', '8432', '8433', '8434', '8435', '8436', '8437', '8438', '8439', '8440', '8441', '8442', '8444', '8445', '8446', '8447', '8449', '8451', '8453', '8454', '8455', '8456', '8457', '8458', '8459', '8460', '8461', '8462', '8463', '8464', '8465', '8467', '8474', '8475', '8477', '8478', '8479', '8486'] as const;

/** Machines, parts or household goods, so that machinery law covers them only in part. */
export const NEAR_MACHINES = ['8406', '8407', '8408', '8410', '8411', '8412', '8414', '8418', '8421', '8443', '8448', '8452', '8466', '8468', '8476', '8501', '8515'] as const;

/** Toys. */
export const TOYS = ['9503'] as const;

/** Games and festive articles. */
export const NEAR_TOYS = ['9504', '9505'] as const;

/** Fibres, fabrics, clothing and made-up textiles. */
export const TEXTILES = ['50', '51', '52', '53', '54', '55', '56', '57', '58', '59', '60', '61', '62', '63'] as const;

/** Clothing. */
export const CLOTHING = ['61', '62'] as const;

/** Materials of which many are construction products. */
export const BUILDING_MATERIALS = ['2523', '3214', '3917', '3925', '4411', '4412', '6807', '6808', '6809', '6810', '6907', '7003', '7005', '7007', '7308', '7610', '8302'] as const;

/** Substances and mixtures. */
export const CHEMICALS = ['28', '29', '32', '34', '35', '38'] as const;

/** Parts of road vehicles. */
export const VEHICLE_PARTS = ['4011', '6813', '7007', '8407', '8408', '8409', '8483', '8507', '8511', '8512', '8708'] as const;
