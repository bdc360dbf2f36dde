/// English words and stems with two spellings that no rule covers.
enum SpellingPairs {
  /// Words by the spelling that is rewritten, with the one that stands for both.
  static let words: [(written: String, common: String)] = [
    ("acknowledgement", "acknowledgment"), ("ageing", "aging"), ("aluminium", "aluminum"),
    ("artefact", "artifact"), ("connexion", "connection"), ("cosy", "cozy"), ("disk", "disc"),
    ("draught", "draft"), ("enquir", "inquir"), ("gaol", "jail"), ("grey", "gray"),
    ("judgement", "judgment"), ("kerb", "curb"), ("likeable", "likable"), ("mould", "mold"),
    ("moult", "molt"), ("moustache", "mustache"), ("plough", "plow"), ("practise", "practice"),
    ("practisi", "practici"), ("pyjama", "pajama"), ("sceptic", "skeptic"),
    ("sizeable", "sizable"), ("smoulder", "smolder"), ("sulph", "sulf"), ("towards", "toward"),
    ("tsar", "czar"), ("woollen", "woolen"),
  ]

  /// What may stand behind such a word.
  static let endings: Set<String> = [
    "", "s", "d", "y", "e", "ed", "er", "ers", "es", "ies", "ing", "ng", "ly", "al", "ism", "ur",
    "ate", "ide", "uric",
  ]

  /// Stems with ae or oe, in British spelling and in American.
  static let stems: [(long: String, short: String)] = [
    ("aesthet", "esthet"), ("anaem", "anem"), ("anaesth", "anesth"), ("archaeo", "archeo"),
    ("caesium", "cesium"), ("diarrhoea", "diarrhea"), ("encyclopaed", "encycloped"),
    ("foet", "fet"), ("haemo", "hemo"), ("leukaem", "leukem"), ("manoeuv", "maneuv"),
    ("mediaeval", "medieval"), ("oestro", "estro"), ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"), ("palaeo", "paleo"), ("primaeval", "primeval"),
  ]
}
