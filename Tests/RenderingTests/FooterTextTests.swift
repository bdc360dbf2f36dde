import Engine
import Messages
import Rendering
import Testing

@Suite struct FooterTextTests {
  private func lines(
    _ rowCount: Int, _ noun: String = "events", _ notes: [AnswerNote] = [],
    in language: ReaderLanguage = .en
  ) -> [String] {
    let answer = Answer(
      columns: [], rowCount: rowCount, noun: noun, isCount: noun == "count", notes: notes)
    return FooterText(language: language).lines(
      for: answer, report: RenderReport(rowsShown: rowCount))
  }

  private let undecided = AnswerNote.undecided(
    count: 3, of: "events",
    reasons: [
      .init(kind: .imprecise, field: "date", count: 2),
      .init(kind: .missing, field: "place", count: 1),
    ])

  @Test(arguments: [
    (0, "events", "0 events"), (1, "events", "1 event"), (12, "events", "12 events"),
    (1, "countries", "1 country"), (1, "boxes", "1 box"), (1, "census", "1 census"),
    (1, "people", "1 person"), (1, "series", "1 series"), (1, "日志", "1 日志"),
    (1, "groups", "1 group"), (1, "crises", "1 crisis"),
  ])
  func rowsAreCounted(count: Int, noun: String, line: String) {
    #expect(lines(count, noun) == [line])
  }

  @Test func undecidedRowsStandWithTheirReasons() {
    #expect(
      lines(12, "events", [undecided])
        == ["12 events · 3 more possibly (2 imprecise dates, 1 missing place): add possibly"])
    #expect(
      lines(0, "events", [.undecided(count: 1, of: "events", reasons: [])])
        == ["0 events · 1 more possibly: add possibly"])
  }

  @Test(arguments: [
    ("category", 2, "2 disputed categories"), ("actors", 1, "1 disputed actors"),
    ("as_of", 2, "2 disputed values of 'as_of'"), ("日期", 1, "1 disputed value of '日期'"),
  ])
  func fieldsAreInflectedOrQuoted(field: String, count: Int, phrase: String) {
    let reason = AnswerNote.Reason(kind: .disputed, field: field, count: count)
    let line = lines(5, "events", [.undecided(count: count, of: "events", reasons: [reason])])[0]
    #expect(line == "5 events · \(count) more possibly (\(phrase)): add possibly")
  }

  @Test(arguments: [
    (AnswerNote.restsOnDoubt(count: 4), "4 rest on a doubtful or approximate date"),
    (.restsOnDoubt(count: 1), "1 rests on a doubtful or approximate date"),
    (
      .reachesAcross(count: 2, literal: "1975", condition: "date intersects ..1974"),
      "2 spans reach across 1975: 'date intersects ..1974' keeps them"
    ),
    (
      .reachesAcross(count: 1, literal: "1975", condition: "span intersects ..1974"),
      "1 span reaches across 1975: 'span intersects ..1974' keeps it"
    ),
    (.skippedMissing(column: "weight", count: 3), "3 missing values of 'weight' skipped"),
    (.withoutValue(field: "actor", count: 1), "1 row has no value of 'actor', and stays"),
    (.leftOutOfPivot(count: 1, key: "type"), "1 group of other values of 'type' left out"),
    (.withoutValue(field: "actor", count: 4), "4 rows have no value of 'actor', and stay"),
    (.groupedByStart(count: 5), "5 spans grouped by their start"),
    (
      .undecidedWithin(count: 2, of: "documents"),
      "the query in braces leaves 2 documents undecided, and is taken without them"
    ),
    (
      .uncounted(column: "early", count: 1),
      "1 row not counted in 'early': the condition is undecided for it"
    ),
    (
      .undecidedValues(column: "when", count: 2),
      "2 values of 'when' are missing: the condition within is undecided"
    ),
    (
      .notConverted(column: "n", count: 2),
      "2 values of 'n' are missing: what was converted is no number or no date"
    ),
    (.outOfReach(column: "n", count: 1), "1 value of 'n' is missing: the result is out of range"),
  ])
  func notesHaveALineEach(note: AnswerNote, line: String) {
    #expect(lines(7, "events", [note]) == ["7 events", line])
  }

  @Test func rowsCountedOftenAreNamed() {
    let note = AnswerNote.countedOften(rows: 33, of: "events", counted: 41)
    #expect(lines(12, "groups", [note]) == ["12 groups of 33 events, 41 rows"])
  }

  @Test func undecidedRowsOfAnotherKindAreNamed() {
    #expect(
      lines(12, "groups", [undecided])
        == ["12 groups · 3 more events possibly (2 imprecise dates, 1 missing place): add possibly"]
    )
    #expect(
      lines(1, "count", [.undecided(count: 1, of: "events", reasons: [])])
        == ["1 more event possibly: add possibly"])
  }

  @Test func whatWasNotShownIsInTheFirstLineWithItsRemedies() {
    let answer = Answer(
      columns: [], rowCount: 42, noun: "events", notes: [.restsOnDoubt(count: 1), undecided])
    func lines(
      _ report: RenderReport, _ remedies: FooterRemedies, in language: ReaderLanguage = .en,
      isInOneLine: Bool = true
    ) -> [String] {
      FooterText(language: language).lines(
        for: answer, report: report, remedies: remedies, isInOneLine: isInOneLine)
    }
    let possibly = "3 more possibly (2 imprecise dates, 1 missing place): add possibly"
    let doubt = "1 rests on a doubtful or approximate date"
    let report = RenderReport(rowsShown: 20, columnsHidden: 15)
    #expect(
      lines(report, .commands) == [
        "20 of 42 events: .next, .last · \(possibly) · 15 more columns: .last wide", doubt,
      ])
    #expect(
      lines(report, .flags)
        == ["20 of 42 events · \(possibly) · 15 more columns: --mode line", doubt])
    #expect(
      lines(RenderReport(rowsShown: 42, columnsHidden: 1), .none)
        == ["42 events · \(possibly) · 1 more column", doubt])
    #expect(
      lines(report, .commands, isInOneLine: false) == [
        "20 of 42 events: .next, .last", possibly, "15 more columns: .last wide", doubt,
      ])
    #expect(
      lines(report, .commands, in: .zh)[0].hasPrefix("共 42 个事件，显示 20：.next, .last · 另有 3 个"))
    #expect(lines(report, .commands, in: .zh)[0].hasSuffix(" · 另有 15 列：.last wide"))
    #expect(lines(report, .commands, in: .ja)[0].hasPrefix("事象 42 件のうち 20 件：.next, .last · ほか"))
    #expect(lines(report, .commands, in: .ja)[0].hasSuffix(" · ほかに 15 列：.last wide"))
  }

  @Test func aPageSaysWhichRowsItHas() {
    let answer = Answer(columns: [], rowCount: 42, noun: "events")
    var report = RenderReport(rowsShown: 20)
    report.firstRow = 20
    #expect(FooterText().lines(for: answer, report: report) == ["21–40 of 42 events"])
    report = RenderReport(rowsShown: 0)
    report.firstRow = 42
    #expect(FooterText().lines(for: answer, report: report) == ["0 of 42 events"])
  }

  @Test func otherLanguagesSayTheSame() {
    #expect(
      lines(12, "events", [undecided], in: .zh)
        == ["12 个事件 · 另有 3 个可能符合（2 个日期不精确、1 个地点缺失）：可加 possibly"])
    #expect(
      lines(12, "events", [undecided], in: .ja)
        == ["事象 12 件 · ほかに該当しうるもの 3 件（日付不正確 2 件、場所欠落 1 件）：possibly を付ける"])
  }
}
