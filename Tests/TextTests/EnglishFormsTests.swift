import Testing

@testable import Text

@Suite struct EnglishFormsTests {
  @Test(arguments: [
    "rely relies", "rely reliance", "reliance relied", "rely reliable", "deny denial",
    "deter deterrence", "deterring deterrent", "propose proposal", "revise revision",
    "ratify ratification", "deployment deployed", "negotiate negotiation", "secure security",
    "modernize modernisation", "violate violations", "carry carries", "assess assessing",
  ])
  func findsFormsOfOneWord(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(EnglishForms.areForms(words[0], words[1]))
    #expect(EnglishForms.areForms(words[1], words[0]))
  }

  @Test(arguments: [
    "rely religion", "rely reply", "rely relic", "state station", "treat treaty", "police policy",
    "mission missing", "nation nature", "sign signal", "act actor", "defence defense", "rely rely",
    "日本 日本国", "war wars",
  ])
  func leavesOtherWordsAlone(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(!EnglishForms.areForms(words[0], words[1]))
  }
}
