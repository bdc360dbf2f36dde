import Messages
import Terminal
import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  @Test func addsABlankBehindTheOnlyCandidate() throws {
    let cycle = try #require(completing(["where"], in: "events wh|", replacing: 7..<9))
    #expect(unmarked(cycle.current) == "events where |")
  }

  @Test(arguments: [
    ("wh|", ["where"], "where |"), ("wh| x", ["where"], "where| x"), ("f|", ["f("], "f(|"),
    ("~|", ["~/data/"], "~/data/|"), ("Jap|", ["日本"], "日本 |"),
  ])
  func goesOnWhereABlankWouldBeWrong(before: String, texts: [String], after: String) throws {
    let end = marked(before).cursor
    let cycle = try #require(completing(texts, in: before, replacing: 0..<end))
    #expect(unmarked(cycle.current) == after)
  }

  @Test func insertsWhatAllBeginWithThenGoesRound() throws {
    var cycle = try #require(completing(["日本", "日本国"], in: "actor = 日| x", replacing: 8..<11))
    #expect(unmarked(cycle.current) == "actor = 日本| x")
    #expect(cycle.selection == nil)
    cycle.advance()
    #expect(unmarked(cycle.current) == "actor = 日本| x")
    cycle.advance()
    #expect(unmarked(cycle.current) == "actor = 日本国| x")
    cycle.advance()
    #expect(cycle.selection == 0)
    cycle.advance(backward: true)
    #expect(unmarked(cycle.current) == "actor = 日本国| x")
    #expect(unmarked(cycle.original) == "actor = 日| x")
  }

  @Test func leavesWhatWasTypedWhereCandidatesBeginOtherwise() throws {
    var cycle = try #require(completing(["日本", "日本国"], in: "Ja|", replacing: 0..<2))
    #expect(unmarked(cycle.current) == "Ja|")
    cycle.advance(backward: true)
    #expect(unmarked(cycle.current) == "日本国|")
  }

  @Test func takesCandidatesInAnotherCase() throws {
    let cycle = try #require(completing(["Japan", "Japanese"], in: "ja|", replacing: 0..<2))
    #expect(unmarked(cycle.current) == "Japan|")
  }

  @Test func refusesWhatIsNotThere() {
    #expect(completing([], in: "a|", replacing: 0..<1) == nil)
    #expect(completing(["b"], in: "a|", replacing: 0..<9) == nil)
  }

  @Test func alignsColumnsByDisplayWidth() {
    let lines = menu(["日本", "Japan", "中華人民共和国"], columns: 40).lines(in: 10)
    #expect(lines == ["日本 (1)            Japan (2)", "中華人民共和国 (3)"])
  }

  @Test(arguments: [2, 3, 10, 20, 79], [1, 2, 5])
  func staysInTheWindow(columns: Int, room: Int) {
    let texts = (0..<40).map { String(repeating: "日x", count: $0 % 7 + 1) }
    for selection in [nil, 0, 17, 39] {
      var menu = menu(texts, columns: columns)
      menu.selection = selection
      let lines = menu.lines(in: room)
      #expect(lines.count <= room)
      for line in lines { #expect(ScreenLayout.width(of: plain(line)) < columns) }
      if let selection, columns > 20 {
        let shown = CompletionMenu.cut(texts[selection], to: columns - 1)
        #expect(lines.contains { $0.contains("\u{1b}[7m\(shown)") })
      }
    }
  }

  @Test func saysHowManyAreNotShown() {
    let lines = menu((0..<10).map { "value\($0)" }, columns: 12).lines(in: 4)
    #expect(lines.last == "… 7 more")
  }

  private func completing(
    _ texts: [String], in text: String, replacing range: Range<Int>
  ) -> CompletionCycle? {
    let candidates = texts.map { CompletionCandidate(text: $0) }
    return CompletionCycle(
      CompletionSet(replace: range, candidates: candidates), in: marked(text))
  }

  private func menu(_ texts: [String], columns: Int) -> CompletionMenu {
    let candidates = texts.enumerated().map {
      CompletionCandidate(text: $0.element, note: "(\($0.offset + 1))")
    }
    return CompletionMenu(
      candidates: candidates, selection: nil, columns: columns, usesColour: false,
      messages: .english)
  }
}

/// A text without its control sequences.
func plain(_ text: String) -> String {
  var plain = ""
  var isSequence = false
  for character in text {
    if character == "\u{1b}" {
      isSequence = true
    } else if isSequence {
      isSequence = !character.isLetter
    } else {
      plain.append(character)
    }
  }
  return plain
}
