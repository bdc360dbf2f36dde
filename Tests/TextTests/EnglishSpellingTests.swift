import Testing

@testable import Text

@Suite struct EnglishSpellingTests {
  @Test(arguments: [
    "defence defense", "Defences defenses", "offence offense", "licence license",
    "licencing licensing", "defenceless defenseless", "pretence pretense", "practice practise",
    "practised practiced", "programme program", "programmes programs", "kilogramme kilogram",
    "modernise modernize", "modernisation modernization", "organised organized",
    "organisers organizers", "organisational organizational", "analyse analyze",
    "analysing analyzing", "colour color", "neighbouring neighboring", "honourable honorable",
    "labourer laborer", "behaviour behavior", "centre center", "centred centered",
    "centring centering", "theatres theaters", "kilometre kilometer", "manoeuvre maneuver",
    "manoeuvring maneuvering", "catalogue catalog", "dialogues dialogs", "catalogued cataloged",
    "travelled traveled", "modelling modeling", "signalled signaled", "marvellous marvelous",
    "fulfil fulfill", "enrolment enrollment", "instalment installment", "skilful skillful",
    "woollen woolen", "focussed focused", "benefitted benefited", "worshippers worshipers",
    "archaeology archeology", "mediaeval medieval", "encyclopaedia encyclopedia",
    "paediatrics pediatrics", "grey gray", "ploughing plowing", "judgement judgment",
    "artefacts artifacts", "sulphuric sulfuric", "sceptical skeptical", "enquiry inquiry",
    "fuelled fueled", "dialling dialing", "gynaecology gynecology", "jewellery jewelry",
    "manoeuvrable maneuverable", "gramme gram", "unfavourably unfavorably", "lacklustre lackluster",
    "decolonisation decolonization", "palaeontology paleontology", "sombre somber",
    "non-proliferation nonproliferation", "co-operation cooperation", "ＤＥＦＥＮＣＥ defense",
  ])
  func takesTwoSpellingsForOneWord(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(EnglishSpelling.isVariant(words[0], of: words[1]))
    #expect(EnglishSpelling.isVariant(words[1], of: words[0]))
  }

  @Test(arguments: [
    "prise prize", "filling filing", "shoe she", "poet pet", "does des", "four for", "fourth forth",
    "tour tor", "race rase", "rice rise", "advice advise", "device devise", "peace pease",
    "dessert desert", "falling failing", "called caled", "here her", "rogue rog", "matter mater",
    "scouring scoring", "israel isrel", "sense cense", "storey story", "defence defend",
    "defence defence", "国防 國防", "policy police",
  ])
  func keepsTwoWordsApart(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(!EnglishSpelling.isVariant(words[0], of: words[1]))
  }

  @Test func readsSeveralWords() {
    #expect(
      EnglishSpelling.isVariant(
        "National Defense Program Outline", of: "National Defence Programme Outline"))
    #expect(EnglishSpelling.key("Labour centre, 1968: 防卫") == "labor center, 1968: 防卫")
    #expect(!EnglishSpelling.isVariant("", of: "-"))
  }

  /// The key of a key is the key, so that it does not matter which spelling is asked for.
  @Test func anythingHasAKey() {
    for text in ["", "-", "ll", "aell", "our", "ourence", "ence", "étude", "日本 ized", "oellll"] {
      let key = EnglishSpelling.key(text)
      #expect(EnglishSpelling.key(key) == key, "\(text)")
    }
  }

  @Test func anotherSpellingIsNearerThanASlip() {
    #expect(
      NearestNames.nearest(to: "defense", among: ["defend", "dense", "defence"])
        == ["defence", "defend", "dense"])
    #expect(
      NearestNames.nearest(to: "archeology of color", among: ["archaeology of colour"])
        == ["archaeology of colour"])
  }
}
