/// English words and stems with two spellings that no rule covers.
enum SpellingPairs {
  /// Words by the spelling that is rewritten, with the one that stands for both.
  static let words: [(written: String, common: String)] = [
    ("acknowledgement", "acknowledgment"), ("aeroplane", "airplane"), ("ageing", "aging"),
    ("aluminium", "aluminum"), ("artefact", "artifact"), ("carburettor", "carburetor"),
    ("connexion", "connection"), ("cosy", "cozy"), ("disk", "disc"), ("draught", "draft"),
    ("enquir", "inquir"), ("gaol", "jail"), ("gramme", "gram"), ("grey", "gray"),
    ("jewellery", "jewelry"), ("judgement", "judgment"), ("kerb", "curb"), ("likeable", "likable"),
    ("mould", "mold"), ("moult", "molt"), ("moustache", "mustache"), ("omelette", "omelet"),
    ("plough", "plow"), ("practise", "practice"), ("practisi", "practici"), ("pyjama", "pajama"),
    ("sceptic", "skeptic"), ("sizeable", "sizable"), ("smoulder", "smolder"), ("sulph", "sulf"),
    ("towards", "toward"), ("tsar", "czar"), ("whisky", "whiskey"), ("woollen", "woolen"),
  ]

  /// The words by their first letter, as bytes.
  static let wordsByFirstLetter: [[(written: [UInt8], common: [UInt8])]] =
    words.reduce(into: Array(repeating: [], count: 26)) { table, pair in
      let written = Array(pair.written.utf8)
      table[Int(written[0]) - 0x61].append((written, Array(pair.common.utf8)))
    }

  /// What can follow such a word.
  static let endings: Set<String> = [
    "", "s", "d", "y", "e", "ed", "er", "ers", "es", "ies", "ing", "ng", "ly", "al", "ism", "ur",
    "ate", "ide", "uric",
  ]

  /// Stems with ae or oe, in British spelling and in American.
  static let stems: [(long: String, short: String)] = [
    ("aesthet", "esthet"), ("aetiol", "etiol"), ("anaem", "anem"), ("anaesth", "anesth"),
    ("archaeo", "archeo"), ("caesium", "cesium"), ("diarrhoea", "diarrhea"),
    ("encyclopaed", "encycloped"), ("foet", "fet"), ("gynaecol", "gynecol"), ("haemo", "hemo"),
    ("homoeo", "homeo"), ("leukaem", "leukem"), ("manoeuvra", "maneuvera"), ("manoeuv", "maneuv"),
    ("mediaeval", "medieval"), ("oesoph", "esoph"), ("oestro", "estro"), ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"), ("palaeo", "paleo"), ("primaeval", "primeval"),
  ]
}
