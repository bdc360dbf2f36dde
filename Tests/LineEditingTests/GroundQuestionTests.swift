import Testing

@testable import LineEditing

@Suite struct GroundQuestionTests {
  @Test(arguments: [
    ("11;rgb:0000/0000/0000", Ground.dark), ("11;rgb:ffff/ffff/ffff", .light),
    ("11;rgb:1d1d/1f1f/2121", .dark), ("11;rgb:fd/f6/e3", .light), ("11;rgb:0/2/3", .dark),
    ("11;rgba:ffff/ffff/dddd/ffff", .light), ("11;rgb:0000/0000/ffff", .dark),
  ])
  func groundsAreToldByTheirBrightness(report: String, ground: Ground) {
    #expect(GroundQuestion.ground(in: report) == ground)
  }

  @Test(arguments: [
    "", "11;", "11;rgb:", "11;rgb:zz/zz/zz", "10;rgb:0/0/0", "11;rgb:00/00", "rgb:0/0/0",
  ])
  func whatIsNoAnswerTellsNothing(report: String) {
    #expect(GroundQuestion.ground(in: report) == nil)
  }

  @Test(arguments: [
    ("15;0", Ground.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark),
    ("0;7", .light),
    ("", nil), ("15;default", nil), ("0;256", nil),
  ])
  func theEnvironmentMayTell(colours: String, ground: Ground?) {
    #expect(GroundQuestion.ground(of: colours) == ground)
  }

  @Test(arguments: ["\u{1b}\\", "\u{07}"])
  func anAnswerIsTakenOutOfTheKeys(end: String) {
    var keys = KeyBuffer()
    keys.append(Array("\u{1b}]11;rgb:0/0/0".utf8)[...])
    #expect(keys.beginsReport && !keys.hasWholeReport && keys.takeReport() == nil)
    keys.append(Array((end + "ev").utf8)[...])
    #expect(keys.takeReport() == Array("11;rgb:0/0/0".utf8))
    #expect(keys.nextScalar() == "e")
  }
}
